using System.Net;
using System.Text.Json;
using Entente.Report;

namespace Entente.Tests;

public class ImpactPageTests
{
    static readonly string[] Scripts = ["echarts.min.js", "page.js", "diagram.js", "waterfall.js"];

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
    public void Only_its_own_four_scripts_may_run()
    {
        var page = Text(Example.Report(Example.Small));
        Assert.All(Scripts, script => Assert.Contains(Asset.HashOf(Asset.Read(script)), page, StringComparison.Ordinal));
        Assert.All(Scripts, script => Assert.DoesNotContain("</script", Asset.Read(script), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_text_of_a_case_never_becomes_markup()
    {
        var (text, both) = (Hostile, new Text(Hostile, Hostile));
        var calm = Example.Report(Example.Small);
        var hostile = new ImpactReport(text, both, both, both, calm.EventDate, calm.AsOf, calm.Start, calm.Seed, text, text, text,
            [new(text, both, text, 0, 1, 0.5, 0.7), new(text, both, text, 0, 1, 0.5, null)],
            [new(text, both, text, text, text, both, text, text, true), new(text, both, text, text, text, both, text, text, false)],
            [new(text, text, both, text, text, both)],
            new([Example.Grows(Example.Outcome(text, text, text, ko: text), 60, 1, 1)], 2000, 1999, 60, [new(1, 1, text, true)]))
        { Diagram = Example.Graph(text) };
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
        Assert.Equal(2 * Example.Small.Outcomes.Count + 1, Count(page, "role=\"img\""));
    }

    [Fact]
    public void Both_languages_are_in_its_title()
    {
        var page = Write(Example.Report(Example.Small));
        Assert.Contains("<h1>What did the meeting change?</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"other\" lang=\"ko\">회담은 무엇을 바꾸었나?</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void In_Korean_it_says_nothing_of_a_case_in_English_but_its_title_and_question()
    {
        var page = WebUtility.HtmlDecode(Own(Write(Example.Report(Example.Small), Language.Korean)));
        Assert.Contains("<html lang=\"ko\">", page, StringComparison.Ordinal);
        Assert.Contains("<h1>회담은 무엇을 바꾸었나?</h1>", page, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"러시아의 하루 발사 포탄, 발/일, 60개월 뒤인 2028년 9월: 사건이 있으면 12,345, 없으면 10,000.\"", page, StringComparison.Ordinal);
        Assert.All(Example.Small.Outcomes, of => Assert.DoesNotContain(of.Outcome.Title.En, page, StringComparison.Ordinal));
        Assert.All(["Aid to Ukraine", "Artillery shells", "Summit at Vostochny", "How to read", "with the event", "lognormal", "judgement<"],
            english => Assert.DoesNotContain(english, page, StringComparison.Ordinal));
    }

    [Fact]
    public void In_Korean_the_command_that_makes_it_again_asks_for_Korean() =>
        Assert.Contains("--without labour --lang ko</code>", WebUtility.HtmlDecode(Write(Example.Report(Example.Small), Language.Korean)), StringComparison.Ordinal);

    [Fact]
    public void Its_data_is_the_same_in_either_language() =>
        Assert.True(JsonElement.DeepEquals(Data(Write(Example.Report(Example.Small))).RootElement, Data(Write(Example.Report(Example.Small), Language.Korean)).RootElement));

    [Fact]
    public void Every_arrow_of_the_diagram_is_in_its_table_as_well()
    {
        var page = Text(Example.Report(Example.Small));
        var rows = page[page.IndexOf("<section id=\"diagram\"", StringComparison.Ordinal)..page.IndexOf("<section id=\"event\"", StringComparison.Ordinal)];
        Assert.Equal(Example.Graph().Edges.Count, Count(rows, "<th scope=\"row\">"));
        Assert.Contains("shortage of shells, war still going on</td><td data-label=\"Value\">last month's</td>", rows, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_a_diagram_has_no_section_for_it() =>
        Assert.DoesNotContain("#diagram", Own(Write(Example.Report(Example.Small) with { Diagram = null })).Replace(Asset.Read("page.css"), "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void A_run_without_outcomes_or_inputs_is_still_a_page() =>
        Assert.EndsWith("</html>\n", Write(Example.Report(Example.Impact(12)) with { Levers = [], Terms = [], Assumptions = [] }), StringComparison.Ordinal);

    /// <summary>The page without ECharts and its licences.</summary>
    static string Own(string page)
    {
        var end = page.IndexOf("<details class=\"licence\">", StringComparison.Ordinal);
        return page[..end] + Asset.Read("page.js") + Asset.Read("waterfall.js");
    }

    static JsonDocument Data(string page)
    {
        const string open = "<script type=\"application/json\" id=\"impact\">";
        var start = page.IndexOf(open, StringComparison.Ordinal) + open.Length;
        return JsonDocument.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]);
    }

    static int Count(string page, string what) => page.Split(what).Length - 1;

    static string Text(ImpactReport report) => WebUtility.HtmlDecode(Write(report));

    static string Write(ImpactReport report, Language language = Language.English)
    {
        using var writer = new StringWriter();
        ImpactPage.Write(report, writer, language);
        return writer.ToString();
    }
}
