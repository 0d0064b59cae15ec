using Microsoft.Playwright;

namespace Entente.Tests;

/// <summary>What is true of every page, for whoever sees it on whatever, or does not see it.</summary>
public sealed class PageLookTests(Host host, Browser browser)
{
    static readonly string[] Paths = ["/", "/cases/vostochny-2023", "/cases/vostochny-2023/system", "/cases/vostochny-2023/evidence", "/cases/vostochny-2023/report", "/cases/dprk-famine-1994"];

    public static TheoryData<string, string> Pages => [.. Paths.SelectMany(path => new[] { (path, "en"), (path, "ko") })];

    public static TheoryData<string> All => [.. Paths];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_serious(string path, string language)
    {
        await using var sheet = await browser.Open(host.Address);
        await Show(sheet, path + (language == "ko" ? "?lang=ko" : ""));
        foreach (var scheme in language == "ko" ? (ColorScheme[])[ColorScheme.Light] : [ColorScheme.Light, ColorScheme.Dark])
        {
            await sheet.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await Drawn(sheet);
            var found = await sheet.Violations("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
            Assert.Empty(found.Where(v => v.Impact is "serious" or "critical")
                .Select(v => $"{scheme} {v.Id}: {v.Help}: {string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))}"));
        }
        sheet.IsClean();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Nothing_runs_over_the_edge_of_a_narrow_or_a_wide_screen(string path)
    {
        await using var sheet = await browser.Open(host.Address, width: 390, height: 844);
        await Show(sheet, path);
        foreach (var width in (int[])[390, 1920])
        {
            await sheet.Page.SetViewportSizeAsync(width, 844);
            await Drawn(sheet);
            Assert.Equal(width, await sheet.Page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"));
        }
        sheet.IsClean();
    }

    [Fact]
    public async Task On_paper_a_page_is_light_and_leaves_out_what_only_a_screen_can_do()
    {
        await using var sheet = await browser.Open(host.Address, ColorScheme.Dark);
        await Show(sheet, "/cases/vostochny-2023");
        var pdf = await sheet.Page.PdfAsync(new() { Format = "A4" });
        Assert.True(pdf.Length > 20_000);
        await sheet.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("none", await sheet.Page.EvalOnSelectorAsync<string>(".toolbar", "e => getComputedStyle(e).display"));
        Assert.Equal("none", await sheet.Page.EvalOnSelectorAsync<string>(".top", "e => getComputedStyle(e).display"));
        Assert.Equal("rgb(255, 255, 255)", await sheet.Page.EvalOnSelectorAsync<string>("body", "e => getComputedStyle(e).backgroundColor"));
        sheet.IsClean();
    }

    /// <summary>Waits until the circuit stands; a page with results until they are sharp.</summary>
    static async Task Show(Sheet sheet, string path)
    {
        await sheet.Go(path);
        if (path.StartsWith("/cases/", StringComparison.Ordinal))
            await sheet.Page.WaitForFunctionAsync("() => studio.isSettled()");
        if (await sheet.Page.Locator("main[data-shows]").CountAsync() > 0)
            await sheet.Sharp();
    }

    /// <summary>Waits until what a change of the screen brings about is drawn.</summary>
    static Task Drawn(Sheet sheet) => sheet.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))");
}
