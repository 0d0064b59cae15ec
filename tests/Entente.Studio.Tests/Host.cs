using Entente.Studio;
using Microsoft.AspNetCore.Builder;

[assembly: AssemblyFixture(typeof(Entente.Tests.Host))]

namespace Entente.Tests;

/// <summary>The workbench with the bundled cases, served at an address of this machine for all tests.</summary>
public sealed class Host : IAsyncLifetime
{
    WebApplication app = null!;

    /// <summary>For example <c>http://127.0.0.1:41234</c>.</summary>
    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        app = await Start(new());
        Address = AddressOf(app);
    }

    /// <summary>Another one, with limits of its own. Whoever starts it disposes of it.</summary>
    internal static async Task<WebApplication> Start(StudioOptions options, CaseShelf? shelf = null)
    {
        var app = StudioHost.Build(shelf ?? CaseShelf.OfBundled(), options with { Urls = "http://127.0.0.1:0" });
        await app.StartAsync();
        return app;
    }

    internal static string AddressOf(WebApplication app) => app.Urls.Single();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
