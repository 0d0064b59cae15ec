using System.Net;
using Microsoft.AspNetCore.Http;

namespace Entente.Studio;

/// <summary>
/// The names that this program is called by. Where it listens to its own machine alone, only names that always mean that machine:
/// any other could be one that its owner has pointed here, to read with a page of theirs what is meant for nobody else.
/// </summary>
sealed class HostNames
{
    static readonly string[] OfThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    readonly bool any;

    internal HostNames(string urls) => any = !urls.Split(';').All(url => Uri.TryCreate(url, UriKind.Absolute, out var address) && IsThisMachine(address));

    internal bool Has(HostString host) => any || OfThisMachine.Contains(host.Host, StringComparer.OrdinalIgnoreCase);

    static bool IsThisMachine(Uri address) => address.Host == "localhost" || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
}
