using System.Globalization;
using Microsoft.Playwright;

namespace Entente.Tests;

/// <summary>The case page as an analyst uses it who never opens a terminal.</summary>
public sealed class CasePageTests(Host host, Browser browser)
{
    const string Vostochny = "/cases/vostochny-2023";

    [Fact]
    public async Task A_case_is_opened_from_the_list_and_shows_what_its_event_changes()
    {
        await using var sheet = await browser.Open(host.Address);
        await sheet.Go("/");
        await sheet.Page.GetByRole(AriaRole.Link, new() { Name = "The North Korean-Russian summit at Vostochny" }).ClickAsync();
        await sheet.Sharp();
        Assert.Equal("2,000 replicates", await sheet.Page.InnerTextAsync(".state"));
        Assert.Equal(11, await sheet.Page.Locator("tr[data-outcome]").CountAsync());
        await Assertions.Expect(sheet.Page.Locator(".outcome-charts .chart svg")).ToHaveCountAsync(2);
        sheet.IsClean();
    }

    [Fact]
    public async Task A_moved_lever_is_answered_roughly_then_sharply_and_the_war_without_its_giver_ends_sooner()
    {
        await using var sheet = await Opened(Vostochny + "?at=60");
        var before = await With(sheet, "war-going-on");
        var seen = await sheet.Page.EvaluateHandleAsync("""
            () => { const seen = [], main = document.querySelector("main");
                new MutationObserver(() => seen.push(`${main.dataset.asked} ${main.dataset.shows}`)).observe(main, { attributes: true }); return seen; }
            """);
        await Set(sheet, "us-aid", "0");
        await sheet.Page.WaitForFunctionAsync("seen => seen.some(s => s.endsWith('rough')) && seen.at(-1).endsWith('sharp')", seen);
        Assert.True(await With(sheet, "war-going-on") < before - 2);
        Assert.Equal($"{Vostochny}?set=us-aid=0&at=60", await sheet.Settled());
        sheet.IsClean();
    }

    [Fact]
    public async Task A_lever_that_is_drawn_along_is_one_move_to_undo()
    {
        await using var sheet = await Opened();
        foreach (var value in (string[])["20", "40", "60"])
            await Slide(sheet, "us-aid", value);
        await sheet.Page.Locator("#lever-us-aid").DispatchEventAsync("change");
        await Assertions.Expect(sheet.Page.Locator(".changes li")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("American aid to Ukraine: 60 percent of usual instead of 100"));
        await sheet.Page.ClickAsync("#undo");
        await Assertions.Expect(sheet.Page.Locator(".changes li")).ToHaveCountAsync(0);
        Assert.Equal("100", await sheet.Page.InputValueAsync("#lever-us-aid"));
        await sheet.Page.ClickAsync("#redo");
        await Assertions.Expect(sheet.Page.Locator("#lever-us-aid")).ToHaveValueAsync("60");
        await sheet.Page.ClickAsync("#reset");
        await Assertions.Expect(sheet.Page.Locator(".changes li")).ToHaveCountAsync(0);
        sheet.IsClean();
    }

    [Fact]
    public async Task What_is_pinned_stands_beside_what_is_asked_next()
    {
        await using var sheet = await Opened(Vostochny + "?outcome=war-going-on&at=60");
        await sheet.Page.ClickAsync("#pin");
        var pinned = await sheet.Page.Locator("tr[data-outcome=war-going-on] td.impact").InnerTextAsync();
        await Set(sheet, "shells", "0");
        await Assertions.Expect(sheet.Page.Locator("tr[data-outcome=war-going-on] td.pin")).ToHaveTextAsync(pinned);
        await Assertions.Expect(sheet.Page.Locator("tr[data-outcome=war-going-on] td.impact")).Not.ToHaveTextAsync(pinned);
        await Assertions.Expect(sheet.Page.Locator(".outcome-charts .wide svg text").Filter(new() { HasText = "Pin A" })).ToHaveCountAsync(1);
        Assert.Equal($"{Vostochny}?set=shells=0&outcome=war-going-on&at=60&pin=", await sheet.Settled());
        await sheet.Page.GetByRole(AriaRole.Button, new() { Name = "Go back to Pin A" }).ClickAsync();
        await Assertions.Expect(sheet.Page.Locator("tr[data-outcome=war-going-on] td.impact")).ToHaveTextAsync(pinned);
        sheet.IsClean();
    }

    [Fact]
    public async Task Its_address_opened_elsewhere_shows_the_same_numbers()
    {
        await using var sheet = await Opened();
        await Set(sheet, "us-aid", "40");
        await sheet.Page.GetByLabel("grain delivered: part of the event").UncheckAsync();
        await sheet.Page.GetByLabel("Seed").FillAsync("7");
        await sheet.Page.GetByLabel("Seed").BlurAsync();
        await sheet.Page.GetByRole(AriaRole.Button, new() { Name = "alignment of North Korea and Russia" }).ClickAsync();
        await sheet.Page.GetByRole(AriaRole.Button, new() { Name = "60", Exact = true }).ClickAsync();
        await Assertions.Expect(sheet.Page.Locator("output")).ToHaveTextAsync("month 60, 2028-09");
        await Answered(sheet);
        var address = await sheet.Settled();
        Assert.Equal($"{Vostochny}?set=us-aid=40&without=food&seed=7&outcome=alignment-prk-rus&at=60", address);

        await using var elsewhere = await browser.Open(host.Address);
        await elsewhere.Go(address);
        await elsewhere.Sharp();
        Assert.Equal(await sheet.Page.InnerTextAsync(".headlines tbody"), await elsewhere.Page.InnerTextAsync(".headlines tbody"));
        Assert.Equal("40", await elsewhere.Page.InputValueAsync("#lever-us-aid"));
        sheet.IsClean();
        elsewhere.IsClean();
    }

    [Fact]
    public async Task Why_says_which_terms_and_channels_make_up_the_impact_and_adds_up()
    {
        await using var sheet = await Opened(Vostochny + "?outcome=alignment-prk-rus&at=12");
        await sheet.Page.WaitForSelectorAsync("[data-why='2000:alignment-prk-rus:12']");
        var why = await sheet.Page.InnerTextAsync(".why-body");
        Assert.Contains("By the event's terms", why, StringComparison.Ordinal);
        Assert.Contains("matters most", why, StringComparison.Ordinal);
        Assert.Contains("of the impact's variance in the last month would vanish were all judged numbers known", why, StringComparison.Ordinal);
        // The figure above the waterfall is the one of the table.
        var impact = await sheet.Page.Locator("tr[data-outcome=alignment-prk-rus] td.impact").InnerTextAsync();
        Assert.StartsWith($"impact {impact} [", await sheet.Page.InnerTextAsync(".why-body .sum"), StringComparison.Ordinal);
        sheet.IsClean();
    }

    [Fact]
    public async Task All_outcomes_are_a_click_away_and_can_be_searched()
    {
        await using var sheet = await Opened();
        await sheet.Page.ClickAsync("#all");
        await Assertions.Expect(sheet.Page.Locator("tr[data-outcome]")).ToHaveCountAsync(99);
        await sheet.Page.GetByLabel("Find an outcome").FillAsync("submarine");
        await Assertions.Expect(sheet.Page.Locator("tr[data-outcome]")).ToHaveCountAsync(5);
        sheet.IsClean();
    }

    [Fact]
    public async Task Korean_is_a_click_away_and_keeps_what_was_asked()
    {
        await using var sheet = await Opened();
        await Set(sheet, "us-aid", "50");
        await sheet.Page.GetByRole(AriaRole.Link, new() { Name = "한국어" }).ClickAsync();
        await sheet.Sharp();
        Assert.Equal("ko", await sheet.Page.GetAttributeAsync("html", "lang"));
        Assert.Contains("보스토치니 북러 정상회담", await sheet.Page.InnerTextAsync("h1"), StringComparison.Ordinal);
        Assert.Equal("24개월째, 2025년 9월", await sheet.Page.InnerTextAsync("output"));
        Assert.Equal("50", await sheet.Page.InputValueAsync("#lever-us-aid"));
        Assert.Equal($"{Vostochny}?set=us-aid=50&lang=ko", await sheet.Settled());
        sheet.IsClean();
    }

    [Fact]
    public async Task The_keyboard_alone_moves_a_lever_reads_another_month_and_takes_it_back()
    {
        await using var sheet = await Opened();
        await sheet.Page.FocusAsync("#lever-us-aid");
        await sheet.Page.Keyboard.PressAsync("Home");
        await Assertions.Expect(sheet.Page.Locator(".changes li")).ToHaveCountAsync(1);
        await sheet.Page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(sheet.Page.Locator(".changes li")).ToHaveCountAsync(0);
        await sheet.Page.FocusAsync("#at");
        await sheet.Page.Keyboard.PressAsync("End");
        await Assertions.Expect(sheet.Page.Locator("output")).ToHaveTextAsync("month 60, 2028-09");
        // From the top: the way past the levers, then into the results.
        await sheet.Page.EvaluateAsync("document.activeElement.blur(); window.getSelection().removeAllRanges(); document.querySelector('.skip').focus()");
        await sheet.Page.Keyboard.PressAsync("Enter");
        await sheet.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("at", await sheet.Page.EvaluateAsync<string>("document.activeElement.id"));
        sheet.IsClean();
    }

    [Fact]
    public async Task What_the_case_has_not_is_answered_with_a_sentence_and_the_nearest_name()
    {
        await using var sheet = await browser.Open(host.Address);
        await sheet.Go(Vostochny + "?set=shels=1");
        await Assertions.Expect(sheet.Page.GetByRole(AriaRole.Alert).First).ToHaveTextAsync("'shels' is no lever of vostochny-2023; did you mean 'shells'?");
        await sheet.Go("/cases/vostochny-2032");
        await Assertions.Expect(sheet.Page.GetByRole(AriaRole.Alert).First).ToHaveTextAsync("there is no case 'vostochny-2032'; did you mean 'vostochny-2023'?");
        sheet.IsClean();
    }

    [Fact]
    public async Task A_chart_gives_its_numbers_as_a_file()
    {
        await using var sheet = await Opened(Vostochny + "?outcome=war-going-on");
        var file = await sheet.Page.RunAndWaitForDownloadAsync(() => sheet.Page.GetByRole(AriaRole.Button, new() { Name = "Download What the event changes (%, chance) as CSV" }).ClickAsync());
        Assert.Equal("vostochny-2023-war-going-on-impact.csv", file.SuggestedFilename);
        var lines = await File.ReadAllLinesAsync(await file.PathAsync());
        Assert.Equal("outcome,unit,month,date,run,replicates,mean,p05,p25,p50,p75,p95", lines[0]);
        Assert.Equal(61, lines.Length);
        Assert.StartsWith("war-going-on,%,60,2028-09,impact,2000,", lines[60], StringComparison.Ordinal);
        sheet.IsClean();
    }

    async Task<Sheet> Opened(string path = Vostochny)
    {
        var sheet = await browser.Open(host.Address);
        await sheet.Go(path);
        await sheet.Sharp();
        await Answered(sheet);
        return sheet;
    }

    /// <summary>Waits until the circuit answers, and what is shown is what is asked.</summary>
    static Task Answered(Sheet sheet) => sheet.Page.WaitForSelectorAsync("main[data-shows=sharp]:not([data-asked='0'])");

    static async Task Set(Sheet sheet, string lever, string value)
    {
        var asked = await sheet.Page.GetAttributeAsync("main", "data-asked");
        await Slide(sheet, lever, value);
        await sheet.Page.Locator("#lever-" + lever).DispatchEventAsync("change");
        await sheet.Page.WaitForFunctionAsync("asked => { const main = document.querySelector('main').dataset; return main.asked !== asked && main.shows === 'sharp'; }", asked);
    }

    static Task Slide(Sheet sheet, string lever, string value) => sheet.Page.Locator("#lever-" + lever).EvaluateAsync("""
        (input, value) => { Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input, value); input.dispatchEvent(new Event("input", { bubbles: true })); }
        """, value);

    static async Task<double> With(Sheet sheet, string outcome) =>
        double.Parse(await sheet.Page.InnerTextAsync($"tr[data-outcome={outcome}] td.with"), CultureInfo.InvariantCulture);
}
