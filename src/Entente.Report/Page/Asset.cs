using System.Security.Cryptography;
using System.Text;

namespace Entente.Report;

/// <summary>A text that is compiled into the assembly from <c>Assets/</c>.</summary>
static class Asset
{
    public static string Read(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no asset {name}.", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>How a Content-Security-Policy names an inline script that may run.</summary>
    public static string HashOf(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
}
