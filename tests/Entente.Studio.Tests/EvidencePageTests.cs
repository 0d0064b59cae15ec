using System.Globalization;
using System.Text.Json;
using Entente.Cases;
using Entente.Report;
using Entente.Scoring;
using Entente.Simulation;
using Entente.Studio;
using Microsoft.Playwright;

namespace Entente.Tests;

/// <summary>The evidence page as somebody reads it who doubts the model.</summary>
public sealed class EvidencePageTests(Host host, Browser browser)
{
    const string Vostochny = "/cases/vostochny-2023/evidence", Famine = "/cases/dprk-famine-1994/evidence";

    static readonly CaseShelf Shelf = CaseShelf.OfBundled();

    [Fact]
    public async Task The_tally_of_verdicts_is_that_of_the_claims_command_for_the_same_run()
    {
        await using var sheet = await Open(Famine + "?set=china-grain=0", "#claims[data-shows=now]");
        var report = Claims("dprk-famine-1994", "china-grain=0");
        var cells = sheet.Page.Locator(".tally button");
        var shown = new List<string>();
        foreach (var cell in await cells.AllAsync())
            shown.Add($"{await cell.GetAttributeAsync("data-cell")} {await cell.InnerTextAsync()}");
        Assert.Equal(report.Summary.Select(row => $"{NameOf(row.Records)}/{NameOf(row.Model)} {row.Count}"), shown);
        sheet.IsClean();
    }

    [Fact]
    public async Task A_cell_of_the_tally_shows_its_claims_and_pressed_again_all()
    {
        await using var sheet = await Open(Vostochny, "#claims[data-shows=now]");
        var all = await sheet.Page.Locator(".claim").CountAsync();
        var cell = sheet.Page.Locator("[data-cell='supported/mixed']");
        var count = int.Parse(await cell.InnerTextAsync(), CultureInfo.InvariantCulture);
        Assert.InRange(count, 1, all - 1);

        await cell.ClickAsync();
        await Assertions.Expect(sheet.Page.Locator(".claim")).ToHaveCountAsync(count);
        await Assertions.Expect(cell).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal(count, await sheet.Page.Locator(".claim summary .verdict-of:nth-of-type(2) .verdict.supported").CountAsync());

        await cell.ClickAsync();
        await Assertions.Expect(sheet.Page.Locator(".claim")).ToHaveCountAsync(all);
        sheet.IsClean();
    }

    [Fact]
    public async Task Claims_are_found_by_type_and_by_what_they_say()
    {
        await using var sheet = await Open(Vostochny, "#claims[data-shows=now]");
        await sheet.Page.FillAsync("#claim-find", "spaceport");
        await Assertions.Expect(sheet.Page.Locator(".claim")).ToHaveCountAsync(1);
        await sheet.Page.SelectOptionAsync("#claim-type", "Prediction");
        await Assertions.Expect(sheet.Page.Locator(".claim")).ToHaveCountAsync(0);
        sheet.IsClean();
    }

    [Fact]
    public async Task A_lever_that_changes_a_verdict_marks_the_claim()
    {
        await using var sheet = await Open(Vostochny + "?set=shells=0", "#claims[data-compared=now]");
        var (moved, untouched) = (Claims("vostochny-2023", "shells=0"), Claims("vostochny-2023"));
        var changed = moved.Answers.Zip(untouched.Answers).Where(pair => pair.First.Model.Verdict != pair.Second.Model.Verdict).Select(pair => $"claim-{pair.First.Claim.Id}").ToList();
        Assert.NotEmpty(changed);

        await sheet.Page.ClickAsync("#claims-changed");
        await Assertions.Expect(sheet.Page.Locator(".claim")).ToHaveCountAsync(changed.Count);
        Assert.Equal(changed, await sheet.Page.Locator(".claim.changed").EvaluateAllAsync<string[]>("all => all.map(claim => claim.id)"));
        await Assertions.Expect(sheet.Page.Locator("#claim-C32 .changed-from")).ToContainTextAsync("supported");

        // Taken back, nothing is marked any more.
        await sheet.Page.Locator(".asked li button").ClickAsync();
        await sheet.Page.WaitForSelectorAsync("#claims[data-compared=now]");
        await Assertions.Expect(sheet.Page.Locator(".claim.changed")).ToHaveCountAsync(0);
        sheet.IsClean();
    }

    [Fact]
    public async Task A_claim_is_opened_by_keyboard_alone_and_tells_its_test_numbers_and_sources()
    {
        await using var sheet = await Open(Vostochny, "#claims[data-shows=now]");
        await sheet.Page.FocusAsync("#claim-find");
        while (await sheet.Page.EvaluateAsync<string?>("document.activeElement.closest('.claim')?.id") != "claim-C05")
            await sheet.Page.Keyboard.PressAsync("Tab");
        await sheet.Page.Keyboard.PressAsync("Enter");
        var open = sheet.Page.Locator("#claim-C05 .answers");
        await Assertions.Expect(open.Locator(".test").First).ToContainTextAsync("within fifteen months of the summit");
        var number = Claims("vostochny-2023").Answers.Single(answer => answer.Claim.Id == "C05").Model.Conditions[0].Comparisons[0];
        await Assertions.Expect(open).ToContainTextAsync(number.Comparison);
        await Assertions.Expect(open.Locator(".rows li").First).ToContainTextAsync("Timeline of NK-Russia Cooperation");
        sheet.IsClean();
    }

    [Fact]
    public async Task The_chronicle_is_filtered_by_actor_and_text_and_names_its_sources()
    {
        await using var sheet = await Open(Vostochny, "#chronicle .chart svg");
        var count = sheet.Page.Locator("#chronicle .count");
        var all = await count.GetAttributeAsync("data-shown");
        await sheet.Page.SelectOptionAsync("#chronicle-actor", "KOR");
        await Assertions.Expect(count).Not.ToHaveAttributeAsync("data-shown", all!);
        var actors = await sheet.Page.Locator(".entry").EvaluateAllAsync<string[]>("all => all.map(entry => entry.dataset.actors)");
        Assert.All(actors, named => Assert.Contains("KOR", named, StringComparison.Ordinal));

        await sheet.Page.FillAsync("#chronicle-find", "san francisco");
        await Assertions.Expect(count).ToHaveAttributeAsync("data-shown", "1");
        var entry = sheet.Page.Locator(".entry");
        await Assertions.Expect(entry).ToContainTextAsync("Gorbachev and Roh Tae-woo meet in San Francisco");
        await Assertions.Expect(entry.Locator("time")).ToHaveTextAsync("1990-06-04");
        await Assertions.Expect(entry.Locator(".sources")).ToContainTextAsync(Shelf.Records.SourceOf("public-record").Title);
        await Assertions.Expect(sheet.Page.Locator("#chronicle .chart")).ToHaveAttributeAsync("data-drawn", "1");
        sheet.IsClean();
    }

    [Fact]
    public async Task The_chronicle_says_what_came_too_late_to_inform_the_model()
    {
        await using var sheet = await Open(Vostochny, "#chronicle .chart svg");
        await Assertions.Expect(sheet.Page.Locator("#chronicle > p").First).ToContainTextAsync("informed no number of the model");
        await Assertions.Expect(sheet.Page.Locator("#chronicle .as-of")).ToContainTextAsync("2023-09-30");
        var before = await sheet.Page.Locator(".entry:not(.after) time").AllInnerTextsAsync();
        var after = await sheet.Page.Locator(".entry.after time").AllInnerTextsAsync();
        Assert.All(before, date => Assert.True(string.CompareOrdinal(date, "2023-09-30") <= 0, date));
        Assert.NotEmpty(after);
        Assert.All(after, date => Assert.True(string.CompareOrdinal(date, "2023-09-30") > 0 && date != "2023-09", date));
        sheet.IsClean();
    }

    [Fact]
    public async Task A_mark_of_the_timeline_leads_to_its_entry()
    {
        await using var sheet = await Open(Vostochny, "#chronicle .chart svg");
        await sheet.Page.ClickAsync("[data-kind=Vote]");
        await Assertions.Expect(sheet.Page.Locator("#chronicle .chart")).ToHaveAttributeAsync("data-drawn", $"{Shelf.Records.Votes.Count}");
        await sheet.Page.FillAsync("#chronicle-find", "2397");
        await Assertions.Expect(sheet.Page.Locator("#chronicle .chart")).ToHaveAttributeAsync("data-drawn", "1");
        await sheet.Page.EvaluateAsync("echarts.getInstanceByDom(document.querySelector('#chronicle .chart')).getZr() && document.querySelector('#chronicle .chart').scrollIntoView({ block: 'center' })");
        var at = await sheet.Page.EvaluateAsync<double[]>(
            """
            (() => {
              const room = document.querySelector('#chronicle .chart'), chart = echarts.getInstanceByDom(room), box = room.getBoundingClientRect();
              const [x, y] = chart.convertToPixel({ seriesIndex: 0 }, chart.getOption().series[0].data[0].value);
              return [box.left + x, box.top + y];
            })()
            """);
        await sheet.Page.Mouse.ClickAsync((float)at[0], (float)at[1]);
        await Assertions.Expect(sheet.Page.Locator(".entry.looked")).ToContainTextAsync("S/RES/2397");
        await Assertions.Expect(sheet.Page.Locator(".entry.looked")).ToBeFocusedAsync();
        sheet.IsClean();
    }

    [Fact]
    public async Task Scores_are_those_of_the_score_command_for_the_same_inquiry()
    {
        await using var sheet = await Open(Vostochny + "?set=shells=0", "#scores[data-shows=now]");
        var report = Scores("vostochny-2023", "shells=0");
        var all = report.Scores.All!;
        string[] expected = [Three(all.Model.Brier), .. all.Rivals.Select(rival => Three(rival.Mean.Brier))];
        Assert.Equal(expected, await sheet.Page.Locator(".mean-scores").First.Locator("tbody tr td:nth-of-type(1)").AllInnerTextsAsync());
        Assert.Equal(report.Scores.Losses.Select(f => f.Question.Id), await Ids("Lost"));
        Assert.Equal(report.Scores.Scored.Skip(report.Scores.Losses.Count()).Select(f => f.Question.Id), await Ids("Won"));
        Assert.Equal(report.Scores.Uncovered.Select(u => u.Question.Id), await Ids("NotCovered"));
        var worst = report.Scores.Scored[0];
        Assert.Equal(Three(worst.ScoreOf(Forecaster.Model).Brier), await sheet.Page.Locator($"[data-question={worst.Question.Id}] td:nth-of-type(5)").InnerTextAsync());

        await sheet.Page.SelectOptionAsync("#question-status", "NotCovered");
        await Assertions.Expect(sheet.Page.Locator("tr[data-question]")).ToHaveCountAsync(report.Scores.Uncovered.Length);
        sheet.IsClean();

        async Task<string?[]> Ids(string status) => await sheet.Page.Locator($"tbody[data-status={status}] tr[data-question]").EvaluateAllAsync<string[]>("all => all.map(row => row.dataset.question)");
    }

    [Fact]
    public async Task The_reliability_diagram_is_drawn_and_its_numbers_can_be_taken_along()
    {
        await using var sheet = await Open("/cases/iran-drones-2022/evidence", "#scores[data-shows=now] .reliability .chart svg");
        var report = Scores("iran-drones-2022");
        await Assertions.Expect(sheet.Page.Locator(".reliability .chart")).ToHaveAttributeAsync("data-drawn", $"{report.Scores.Reliability.Count(bin => bin.Count > 0)}");
        var download = await sheet.Page.RunAndWaitForDownloadAsync(() => sheet.Page.Locator(".reliability .take button").Last.ClickAsync());
        Assert.Equal("iran-drones-2022-reliability.json", download.SuggestedFilename);
        await using var stream = await download.CreateReadStreamAsync();
        using var json = await JsonDocument.ParseAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(report.Scores.Reliability.Select(bin => bin.Count), json.RootElement.EnumerateArray().Select(bin => bin.GetProperty("questions").GetInt32()));
        sheet.IsClean();
    }

    [Fact]
    public async Task Hidden_deals_weigh_more_or_less_as_observations_come_and_the_whole_workbench_can_weigh_by_them()
    {
        await using var sheet = await Open(Vostochny, "#hidden[data-shows=now] .chart svg");
        var @case = Shelf.Read("vostochny-2023");
        var last = @case.World.Observations.Max(o => o.Date);
        var weights = Scenario.Of(@case, [], []).Observing(last).Run(Options(@case.Horizon)).Hidden;
        Assert.Equal(weights.Select(w => w.EffectiveReplicates.ToString("N0", CultureInfo.InvariantCulture)), await sheet.Page.Locator(".beliefs tbody td:nth-last-of-type(2)").AllInnerTextsAsync());
        Assert.NotEqual(weights[0].Weights, weights[^1].Weights);

        var third = sheet.Page.Locator(".beliefs tbody tr").Nth(3);
        var day = await third.GetAttributeAsync("data-until");
        await third.Locator("button").ClickAsync();
        await sheet.Page.WaitForSelectorAsync("#claims[data-shows=now]");
        await Assertions.Expect(sheet.Page.Locator("#claims .state")).ToContainTextAsync("of equal weight");
        await Assertions.Expect(sheet.Page.Locator(".tabs a").First).ToHaveAttributeAsync("href", $"/cases/vostochny-2023?observe-until={day}");
        await Assertions.Expect(sheet.Page.Locator(".beliefs .aside-row")).ToHaveCountAsync(weights.Count - 4);

        await sheet.Page.ClickAsync("#observe-nothing");
        await Assertions.Expect(sheet.Page.Locator("#hidden .observes")).ToContainTextAsync("no observation");
        await Assertions.Expect(sheet.Page.Locator(".tabs a").First).ToHaveAttributeAsync("href", "/cases/vostochny-2023");
        sheet.IsClean();
    }

    [Fact]
    public async Task A_day_is_chosen_until_which_to_observe()
    {
        await using var sheet = await Open(Vostochny, "#hidden[data-shows=now]");
        await sheet.Page.FillAsync("#observe-until", "2024-06-30");
        await Assertions.Expect(sheet.Page.Locator("#hidden .observes")).ToContainTextAsync("2024-06-30");
        Assert.Contains("observe-until=2024-06-30", await sheet.Settled(), StringComparison.Ordinal);
        sheet.IsClean();
    }

    [Fact]
    public async Task A_case_without_questions_or_hidden_deals_says_so()
    {
        await using var sheet = await Open(Famine, "#claims[data-shows=now]");
        await Assertions.Expect(sheet.Page.Locator("#scores")).ToContainTextAsync("no questions");
        await Assertions.Expect(sheet.Page.Locator("#hidden")).ToContainTextAsync("no hidden deals");
        await Assertions.Expect(sheet.Page.Locator("#scores table, #hidden table")).ToHaveCountAsync(0);
        sheet.IsClean();
    }

    [Fact]
    public async Task In_Korean_all_of_it_but_the_records_is_Korean()
    {
        await using var sheet = await Open(Vostochny + "?lang=ko", "#scores[data-shows=now]");
        Assert.Equal(["주장", "연표", "채점", "숨은 합의"], await sheet.Page.Locator(".evidence h2").AllInnerTextsAsync());
        await Assertions.Expect(sheet.Page.Locator("#claim-C01 .verdict").First).ToHaveTextAsync("✓ 지지됨");
        // What is left in Latin letters is marked as English, or is a code, a name in a command or an abbreviation.
        var left = await sheet.Page.EvaluateAsync<string[]>(
            """
            (() => {
              const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT), left = [];
              for (let text; text = walk.nextNode();)
                if (!text.parentElement.closest('[lang=en], code, svg') && /[a-z]{4,}/.test(text.data)) left.push(text.data.trim());
              return left;
            })()
            """);
        Assert.Empty(left);
        sheet.IsClean();
    }

    [Theory, InlineData(ColorScheme.Light, 1440), InlineData(ColorScheme.Dark, 390)]
    public async Task The_page_has_no_fault_that_a_checker_of_accessibility_finds_and_no_need_to_scroll_sideways(ColorScheme scheme, int width)
    {
        await using var sheet = await browser.Open(host.Address, scheme, width);
        await sheet.Go(Vostochny + "?set=shells=0&observe-until=2024-06-30");
        await sheet.Page.WaitForSelectorAsync("#scores[data-shows=now] .reliability .chart svg");
        await sheet.Page.ClickAsync("#claim-C05 summary");
        await sheet.Page.WaitForSelectorAsync("#claim-C05 .answers");
        Assert.True(await sheet.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        var found = await sheet.Violations("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
        Assert.Empty(found.Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html.Split('>')[0]))}"));
        sheet.IsClean();
    }

    async Task<Sheet> Open(string path, string until)
    {
        var sheet = await browser.Open(host.Address);
        await sheet.Go(path);
        await sheet.Page.WaitForSelectorAsync(until);
        return sheet;
    }

    static EnsembleOptions Options(int months) => new(2_000, 1, months, Environment.ProcessorCount);

    /// <summary>As <c>entente claims</c> makes it: of a run of all outcomes.</summary>
    static ClaimsReport Claims(string name, params string[] set)
    {
        var (@case, options) = (Shelf.Read(name), Options(Shelf.Read(name).Horizon));
        var scenario = Scenario.Of(@case, set, []);
        return ClaimsReport.Of(scenario, options, scenario.RunPaths(options), Release.Version);
    }

    /// <summary>As <c>entente score --no-series</c> makes it.</summary>
    static ScoreReport Scores(string name, params string[] set)
    {
        var @case = Shelf.Read(name);
        var (scenario, options) = (Scenario.Of(@case, set, []), Options(QuestionScores.MonthsFor(@case.Questions, @case)));
        var paths = scenario.RunPaths(options);
        return ScoreReport.Of(scenario, options, paths, QuestionScores.Of(@case.Questions, @case.AsOf, paths, scenario.Still.RunPaths(options), 1), null, Release.Version);
    }

    static string NameOf(Verdict verdict) => verdict == Verdict.NotTestable ? "not-testable" : verdict.ToString().ToLowerInvariant();

    static string Three(double x) => x.ToString("0.000", CultureInfo.InvariantCulture);
}
