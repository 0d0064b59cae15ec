using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Entente.Tests.Browser))]

namespace Entente.Tests;

/// <summary>Debian's Chromium, started once. Where it is not installed, the tests that need it are skipped.</summary>
public sealed class Browser : IAsyncLifetime
{
    const string Program = "/usr/bin/chromium";

    // Without these it asks the network for things of its own.
    static readonly string[] Quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    IPlaywright? playwright;
    IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
            return;
        Assertions.SetDefaultExpectTimeout(Sheet.Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Quiet });
    }

    /// <summary>A page in a context that shares nothing with others.</summary>
    /// <param name="address">Of the host; anything else that the page asks for is a request to the outside.</param>
    internal async Task<Sheet> Open(string address, BrowserNewContextOptions? options = null)
    {
        Assert.SkipUnless(browser is not null, $"there is no {Program}; the package chromium of Debian brings it");
        var context = await browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1440, Height = 900 }, AcceptDownloads = true });
        return new Sheet(context, await context.NewPageAsync(), address);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
