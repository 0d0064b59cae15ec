using System.Globalization;
using Microsoft.Playwright;

namespace Entente.Tests;

/// <summary>The system page as somebody uses it who doubts a number of the model.</summary>
public sealed class SystemPageTests(Host host, Browser browser)
{
    const string Vostochny = "/cases/vostochny-2023/system";

    // Columns of the table of pairs.
    const int With = 0, Without = 1, Impact = 2;

    [Fact]
    public async Task A_mechanism_is_chosen_from_the_list_and_shows_its_equation_and_its_numbers()
    {
        await using var sheet = await Open(Vostochny);
        await Choose(sheet, "Burden");
        Assert.StartsWith("Supporters give more", await sheet.Page.InnerTextAsync(".note dd >> nth=0"), StringComparison.Ordinal);
        Assert.NotEqual("", await sheet.Page.InnerTextAsync(".note code"));
        // Two of its numbers were fitted: both what was believed and what the records taught is said.
        var weariness = await sheet.Page.InnerTextAsync("tr[data-number='Burden.weariness']");
        Assert.Contains("prior lognormal", weariness, StringComparison.Ordinal);
        Assert.Contains("posterior fitted, median", weariness, StringComparison.Ordinal);
        Assert.Contains("estimated", weariness, StringComparison.Ordinal);
        Assert.Equal(1, await sheet.Page.Locator("tr[data-number='Burden.weariness'] .sketch .posterior").CountAsync());
        sheet.IsClean();
    }

    [Fact]
    public async Task A_click_on_the_diagram_chooses_as_the_list_does()
    {
        await using var sheet = await Open(Vostochny);
        await sheet.Page.Locator(".causal svg text").GetByText("Diplomacy", new() { Exact = true }).ClickAsync();
        await sheet.Page.WaitForSelectorAsync("[data-mechanism=Diplomacy]");
        Assert.Equal("true", await sheet.Page.Locator(".mechanisms button", new() { HasText = "Diplomacy" }).GetAttributeAsync("aria-pressed"));
        sheet.IsClean();
    }

    [Fact]
    public async Task The_diagram_can_show_only_what_leads_to_an_outcome()
    {
        await using var sheet = await Open("/cases/vostochny-2023/system?outcome=war-going-on");
        var all = await sheet.Page.Locator(".mechanisms button").CountAsync();
        await sheet.Page.CheckAsync("#upstream");
        await sheet.Page.WaitForFunctionAsync($"() => document.querySelectorAll('.mechanisms button').length < {all}");
        // A war does not ask who visits whom.
        Assert.Equal(0, await sheet.Page.Locator(".mechanisms button", new() { HasText = "Visits" }).CountAsync());
        sheet.IsClean();
    }

    [Fact]
    public async Task Without_the_pull_of_a_deal_the_summit_brings_the_two_less_close()
    {
        await using var sheet = await Open("/cases/vostochny-2023/system?outcome=alignment-prk-rus");
        await Choose(sheet, "Alignment");
        await Put(sheet, "Alignment.exchange", "0");
        await InAddress(sheet, "hold=Alignment.exchange=0");
        // Both are sharp runs, which wait their turn behind those of other pages.
        await sheet.Page.WaitForSelectorAsync("#main[data-region=now][data-shows=sharp]:has(.before-now .now:not(:text-is('…'))):has(.before-now .believed:not(:text-is('…')))",
            new() { State = WaitForSelectorState.Attached, Timeout = 120_000 });
        var (believed, now) = (await sheet.Page.InnerTextAsync(".before-now .believed"), await sheet.Page.InnerTextAsync(".before-now .now"));
        Assert.InRange(Mean(now), 0, Mean(believed) / 2);

        await sheet.Page.ClickAsync(".before-now a");
        await sheet.Sharp();
        Assert.Contains("hold=Alignment.exchange=0", await sheet.Settled(), StringComparison.Ordinal);
        Assert.Equal(now.Split(' ')[0], await sheet.Page.InnerTextAsync("tr[data-outcome=alignment-prk-rus] td.impact"));
        Assert.Contains("Alignment.exchange held at 0", await sheet.Page.InnerTextAsync(".changes"), StringComparison.Ordinal);
        sheet.IsClean();
    }

    [Fact]
    public async Task What_is_held_is_let_go_of_again()
    {
        await using var sheet = await Open("/cases/vostochny-2023/system?outcome=alignment-prk-rus&hold=Alignment.exchange=0.5");
        await Choose(sheet, "Alignment");
        var row = sheet.Page.Locator("tr[data-number='Alignment.exchange']");
        Assert.Equal("0.5", await row.Locator("input").InputValueAsync());
        await row.Locator(".let-go").ClickAsync();
        await sheet.Page.WaitForFunctionAsync("() => !location.search.includes('hold')");
        await Expect(row.Locator("input")).ToHaveValueAsync("");
        sheet.IsClean();
    }

    [Fact]
    public async Task What_a_mechanism_starts_from_is_held_in_the_same_way()
    {
        await using var sheet = await Open(Vostochny);
        await Choose(sheet, "Alignment");
        await sheet.Page.ClickAsync(".starts summary");
        await Put(sheet, "alignment of PRK~RUS", "0.2");
        await InAddress(sheet, "hold=alignment%20of%20PRK~RUS=0.2");
        await Settled(sheet, "#main[data-region=now]:has(.ties tr[data-pair='PRK~RUS'])");
        await At(sheet, 1);
        // A month later it stands where it was put, near enough, unless the two meet.
        Assert.InRange(await Cell(sheet, "PRK~RUS", Without), 0.15, 0.25);
        sheet.IsClean();
    }

    [Fact]
    public async Task A_mechanism_that_is_switched_off_stands_in_the_address_and_says_so()
    {
        await using var sheet = await Open(Vostochny);
        await Choose(sheet, "Blocs");
        await sheet.Page.UncheckAsync("#takes-part");
        await InAddress(sheet, "off=Blocs");
        await Expect(sheet.Page.Locator(".mechanisms [aria-pressed=true]")).ToHaveTextAsync("Blocs (off)");
        await Settled(sheet, ".causal .chart:has(text:text-is('Blocs (off)'))");

        // Nobody binds himself to anything any more.
        await Settled(sheet, "#main[data-region=now]");
        Assert.Equal("0", await sheet.Page.InnerTextAsync("tr[data-commitment=prk-rus-treaty] td >> nth=0"));
        sheet.IsClean();
    }

    [Theory]
    [InlineData("Programme", "Programme.failure", "3", "It cannot be 3: expected 0 to 1 (share). It is not held.")]
    [InlineData("Alignment", "Alignment.balance", "-1", "It cannot be -1: expected 0 or more (1/year). It is not held.")]
    public async Task A_value_that_a_number_cannot_have_is_refused_in_a_sentence(string mechanism, string number, string value, string sentence)
    {
        await using var sheet = await Open(Vostochny);
        await Choose(sheet, mechanism);
        await Put(sheet, number, value);
        await Expect(sheet.Page.Locator($"tr[data-number='{number}'] .refused")).ToHaveTextAsync(sentence);
        Assert.Equal("true", await sheet.Page.GetAttributeAsync($"tr[data-number='{number}'] input", "aria-invalid"));
        Assert.DoesNotContain("hold", await sheet.Settled(), StringComparison.Ordinal);
        sheet.IsClean();
    }

    [Fact]
    public async Task The_slider_moves_the_table_and_the_drawings_to_another_month()
    {
        await using var sheet = await Open("/cases/vostochny-2023/system?at=3");
        var early = await Cell(sheet, "PRK~RUS", With);
        await sheet.Page.PressAsync("#at", "End");
        await Settled(sheet, ".ties[data-at='60']");
        await InAddress(sheet, "at=60");
        // The summit draws the two closer, and year by year.
        Assert.True(await Cell(sheet, "PRK~RUS", With) > early + 0.1);
        await Settled(sheet, ".network .chart[data-drawn^='60:With']");
        await Settled(sheet, ".world .chart[data-drawn^='60:With']");
        sheet.IsClean();
    }

    [Fact]
    public async Task The_difference_draws_the_impact_on_the_tie_of_the_two()
    {
        await using var sheet = await Open(Vostochny);
        await sheet.Page.ClickAsync("[data-reading=Difference]");
        await Settled(sheet, ".network .chart[data-drawn^='24:Difference']");
        var impact = await sheet.Page.InnerTextAsync($"tr[data-pair='PRK~RUS'] td >> nth={Impact}");
        Assert.StartsWith("+0.2", impact, StringComparison.Ordinal);
        await Expect(sheet.Page.Locator(".network svg text").GetByText(impact, new() { Exact = true })).ToHaveCountAsync(1);
        Assert.Contains("the difference", await sheet.Page.GetAttributeAsync(".network .chart", "aria-label"), StringComparison.Ordinal);
        sheet.IsClean();
    }

    [Fact]
    public async Task Weak_ties_are_drawn_when_asked()
    {
        await using var sheet = await Open(Vostochny);
        await Settled(sheet, ".network .chart[data-drawn^='24:With']");
        var strong = await sheet.Page.GetAttributeAsync(".network .chart", "data-drawn");
        await sheet.Page.CheckAsync("#weak");
        await Settled(sheet, ".network .chart[data-drawn='24:With:28']"); // eight actors make 28 pairs
        Assert.NotEqual("24:With:28", strong);
        sheet.IsClean();
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_a_mechanism_and_holds_a_number()
    {
        await using var sheet = await Open(Vostochny);
        await sheet.Page.FocusAsync("#main");
        await TabTo(sheet, "e => e.matches('.mechanisms button') && e.textContent === 'Council'");
        await sheet.Page.Keyboard.PressAsync("Enter");
        await sheet.Page.WaitForSelectorAsync("[data-mechanism=Council]");
        await TabTo(sheet, "e => e.closest('tr')?.dataset.number === 'Council.tabling'");
        await sheet.Page.Keyboard.TypeAsync("0.1");
        await sheet.Page.Keyboard.PressAsync("Enter");
        await InAddress(sheet, "hold=Council.tabling=0.1");
        sheet.IsClean();
    }

    [Theory]
    [InlineData("vostochny-2023", "North Korea", "Russia", "Ukraine", "Japan")]
    [InlineData("iran-drones-2022", "Iran", "Saudi Arabia", "Israel", "China")]
    [InlineData("dprk-famine-1994", "North Korea", "China", "South Korea", "Japan")]
    public async Task The_map_draws_the_actors_without_asking_the_outside(string name, params string[] actors)
    {
        await using var sheet = await Open($"/cases/{name}/system");
        await Settled(sheet, ".world .chart[data-drawn]");
        var drawn = await sheet.Page.Locator(".world svg text").AllTextContentsAsync();
        Assert.All(actors, actor => Assert.Contains(actor, drawn));
        // Coastlines are there, not the names alone.
        Assert.True(await sheet.Page.Locator(".world svg path").CountAsync() > 60);
        sheet.IsClean();
    }

    [Fact]
    public async Task A_Korean_reader_is_told_all_of_it_in_Korean_but_the_notes()
    {
        await using var sheet = await Open(Vostochny + "?lang=ko");
        Assert.Equal(["인과 구조", "행위자와 관계"], await sheet.Page.Locator("#main h2").AllInnerTextsAsync());
        Assert.Equal("en", await sheet.Page.GetAttributeAsync(".note dd >> nth=0", "lang"));
        Assert.Equal("북한–러시아", await sheet.Page.InnerTextAsync("tr[data-pair='PRK~RUS'] th"));
        await Settled(sheet, ".world .chart[data-drawn]");
        Assert.Contains("북한", await sheet.Page.Locator(".world svg text").AllTextContentsAsync());
        await Choose(sheet, "Programme");
        await Put(sheet, "Programme.failure", "3");
        await Expect(sheet.Page.Locator(".refused")).ToHaveTextAsync("가질 수 없는 값: 3. 가능한 범위는 0~1(비율)이며, 고정하지 않았다.");
        sheet.IsClean();
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task It_can_be_read_by_everybody(ColorScheme scheme, int width)
    {
        await using var sheet = await Open("/cases/vostochny-2023/system?hold=Programme.learning=2&off=Burden", scheme, width);
        await Settled(sheet, ".world .chart[data-drawn]");
        await sheet.Page.ClickAsync(".starts summary");
        var found = await sheet.Violations("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
        Assert.Empty(found.SelectMany(of => of.Nodes.Select(node => $"{of.Id}: {node.Html}")));
        Assert.Equal(0, await sheet.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task The_numbers_of_every_tie_can_be_taken_along()
    {
        await using var sheet = await Open(Vostochny);
        var download = await sheet.Page.RunAndWaitForDownloadAsync(() => sheet.Page.ClickAsync(".network .take button >> nth=0"));
        Assert.Equal("vostochny-2023-ties.csv", download.SuggestedFilename);
        var lines = await File.ReadAllLinesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Equal(1 + 28 * 60, lines.Length);
        Assert.StartsWith("pair,a,b,month,date,with,without,impact", lines[0], StringComparison.Ordinal);
        sheet.IsClean();
    }

    async Task<Sheet> Open(string path, ColorScheme scheme = ColorScheme.Light, int width = 1440)
    {
        var sheet = await browser.Open(host.Address, scheme, width);
        await sheet.Go(path);
        await Settled(sheet, "#main[data-region=now]:has(.causal .chart svg)");
        return sheet;
    }

    static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    static Task Settled(Sheet sheet, string selector) => sheet.Page.WaitForSelectorAsync(selector, new() { State = WaitForSelectorState.Attached });

    static Task InAddress(Sheet sheet, string part) => sheet.Page.WaitForFunctionAsync("part => location.search.includes(part)", part);

    static async Task Choose(Sheet sheet, string mechanism)
    {
        await sheet.Page.Locator(".mechanisms").GetByRole(AriaRole.Button, new() { Name = mechanism, Exact = true }).ClickAsync();
        await sheet.Page.WaitForSelectorAsync($"[data-mechanism={mechanism}]");
    }

    static async Task Put(Sheet sheet, string number, string value)
    {
        var input = sheet.Page.Locator($"tr[data-number='{number}'] input");
        await input.FillAsync(value);
        await input.PressAsync("Enter");
    }

    static async Task At(Sheet sheet, int month)
    {
        await sheet.Page.FillAsync("#at", $"{month}");
        await Settled(sheet, $".ties[data-at='{month}']");
    }

    static async Task<double> Cell(Sheet sheet, string pair, int column) =>
        Mean(await sheet.Page.InnerTextAsync($"tr[data-pair='{pair}'] td >> nth={column}"));

    static async Task TabTo(Sheet sheet, string wanted)
    {
        for (var press = 0; press < 150; press++)
        {
            await sheet.Page.Keyboard.PressAsync("Tab");
            if (await sheet.Page.EvaluateAsync<bool>($"() => ({wanted})(document.activeElement)"))
                return;
        }
        Assert.Fail($"the keyboard does not reach what {wanted} looks for");
    }

    static double Mean(string written) => double.Parse(written.Split(' ')[0].Replace('−', '-'), CultureInfo.InvariantCulture);
}
