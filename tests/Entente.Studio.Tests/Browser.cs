using System.Collections.Concurrent;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Entente.Tests.Browser))]

namespace Entente.Tests;

/// <summary>Debian's Chromium, started once. Where it is not installed, the tests that need it are skipped.</summary>
public sealed class Browser : IAsyncLifetime
{
    const string Program = "/usr/bin/chromium";

    // Without these it asks the network for things of its own.
    static readonly string[] Quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    // A window takes longer to open than most tests take to look at it, and reads every script anew.
    readonly ConcurrentBag<IPage> idle = [];

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

    /// <summary>A page in a context that shares nothing with others that are open; of those before it, only the files that a browser may keep for good are left.</summary>
    /// <param name="address">Of the host; anything else that the page asks for is a request to the outside.</param>
    internal async Task<Sheet> Open(string address, ColorScheme scheme = ColorScheme.Light, int width = 1440, int height = 900)
    {
        var page = idle.TryTake(out var used) ? used : await New();
        await page.SetViewportSizeAsync(width, height);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme, Media = Media.Null });
        return new Sheet(page, address, idle.Add);
    }

    /// <summary>The same in a context that nobody has afterwards, for whoever changes more than the page.</summary>
    internal async Task<Sheet> OpenAlone(string address) => new(await New(), address, keep: null);

    async Task<IPage> New()
    {
        Assert.SkipUnless(browser is not null, $"there is no {Program}; the package chromium of Debian brings it");
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 }, AcceptDownloads = true });
        context.SetDefaultTimeout(Sheet.Patience);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
