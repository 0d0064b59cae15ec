using System.Net;
using System.Text.Json;
using Entente.Report;

namespace Entente.Tests;

public class ImpactPageTests
{
    const string Hostile = "</script><img src=x onerror=\"alert(1)\"> & 'quoted'";

    [Fact]
    public void It_says_what_gives_it_again()
    {
        var page = Text(Example.Report(Example.Small));
        Assert.All(["0.1.0", "0123456789abcdef", "entente impact vostochny-2023 --seed 42 --set aid=0.5 --without labour", "<dd>42</dd>", "2 of 2,000 replicates, not counted"],
            fact => Assert.Contains(fact, page, StringComparison.Ordinal));
    }

    [Fact]
    public void It_asks_nothing_of_the_outside()
    {
        var page = Own(Write(Example.Report(Example.Small)));
        Assert.All(["http://", "https://", "src=", "@import", "url(", "<link", "fetch(", "XMLHttpRequest"], way => Assert.DoesNotContain(way, page, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_its_own_two_scripts_may_run()
    {
        var page = Text(Example.Report(Example.Small));
        Assert.All(["echarts.min.js", "page.js"], script => Assert.Contains(Asset.HashOf(Asset.Read(script)), page, StringComparison.Ordinal));
        Assert.All(["echarts.min.js", "page.js"], script => Assert.DoesNotContain("</script", Asset.Read(script), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_text_of_a_case_never_becomes_markup()
    {
        var (text, both) = (Hostile, new Text(Hostile, Hostile));
        var calm = Example.Report(Example.Small);
        var hostile = new ImpactReport(text, both, both, both, calm.EventDate, calm.AsOf, calm.Start, calm.Seed, text, text, text,
            [new(text, both, text, 0, 1, 0.5, 0.7), new(text, both, text, 0, 1, 0.5, null)],
            [new(text, both, text, text, text, text, text, text, true), new(text, both, text, text, text, text, text, text, false)],
            [new(text, text, text, text, text, text)],
            new([Example.Grows(Example.Outcome(text, text, text, ko: text), 60, 1, 1)], 2000, 1999, 60, [new(1, 1, text, true)]));
        var page = Write(hostile);
        Assert.DoesNotContain("<img", Own(page), StringComparison.Ordinal);
        Assert.DoesNotContain("onerror=\"", Own(page), StringComparison.Ordinal);
        Assert.Equal(Count(Write(calm), "</script>"), Count(page, "</script>"));
        Assert.Contains(Hostile, Data(page).RootElement.GetProperty("outcomes")[0].GetProperty("title").GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_data_is_the_published_JSON()
    {
        using var stream = new MemoryStream();
        ImpactJson.Write(Example.Report(Example.Small), stream);
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(stream.ToArray()).RootElement, Data(Write(Example.Report(Example.Small))).RootElement));
    }

    [Fact]
    public void Every_chart_says_its_headline_in_words()
    {
        var page = Text(Example.Report(Example.Small));
        Assert.Contains("aria-label=\"Shells fired per day by Russia, rounds/day, after 60 months, in 2028-09: 12,345 with the event, 10,000 without it.\"", page, StringComparison.Ordinal);
        Assert.Contains("impact +2,345 [1,172, 3,518]", page, StringComparison.Ordinal);
        Assert.Equal(2 * Example.Small.Outcomes.Count, Count(page, "role=\"img\""));
    }

    [Fact]
    public void Both_languages_are_in_its_head()
    {
        var page = Write(Example.Report(Example.Small));
        Assert.Contains("<h1>What did the meeting change?</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"ko\" lang=\"ko\">회담은 무엇을 바꾸었나?</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_outcomes_or_inputs_is_still_a_page() =>
        Assert.EndsWith("</html>\n", Write(Example.Report(Example.Impact(12)) with { Levers = [], Terms = [], Assumptions = [] }), StringComparison.Ordinal);

    /// <summary>The page without ECharts and its licences.</summary>
    static string Own(string page)
    {
        var end = page.IndexOf("<details class=\"licence\">", StringComparison.Ordinal);
        return page[..end] + Asset.Read("page.js");
    }

    static JsonDocument Data(string page)
    {
        const string open = "<script type=\"application/json\" id=\"impact\">";
        var start = page.IndexOf(open, StringComparison.Ordinal) + open.Length;
        return JsonDocument.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]);
    }

    static int Count(string page, string what) => page.Split(what).Length - 1;

    static string Text(ImpactReport report) => WebUtility.HtmlDecode(Write(report));

    static string Write(ImpactReport report)
    {
        using var writer = new StringWriter();
        ImpactPage.Write(report, writer);
        return writer.ToString();
    }
}
