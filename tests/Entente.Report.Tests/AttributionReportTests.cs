using System.Net;
using System.Text;
using System.Text.Json;
using Entente.Report;
using NJsonSchema;

namespace Entente.Tests;

/// <summary>Shares made by hand, as the text, the JSON, the CSV and the page tell them.</summary>
public class AttributionReportTests
{
    static readonly Outcome Food = new("food", new("Grain per head", "1인당 곡물"), "kg/year", OutcomeKind.Level, Quantities.GoingOn, new War(0, "war", new("War", "전쟁")));

    static readonly AttributionReport Small = Report(
        new(new(8, 0.5),
            [
                (new("shells", new("Artillery shells", "포탄"), []), new(0.04, 0.2)),
                (new("food", new("Grain and flour", "곡물과 밀가루"), []), new(10, 0.6)),
                (new("labour", new("Workers", "노동자"), []), new(-2.04, 0.1)),
            ], default, 500, 1_998, 2),
        new(new(8, 0.5),
            [
                (new("Humanitarian", new("Humanitarian", "Humanitarian"), [Quantities.Delivered]), new(7, 0.5)),
                (new("Dependence", new("Dependence", "Dependence"), [Quantities.Struck, Quantities.Delivered]), new(0.5, 0.01)),
            ], new(0.5, 0.1), 0, 2_000, 0));

    [Fact]
    public void A_small_text() => Golden.Holds(Told(Small));

    [Fact]
    public void A_small_text_in_Korean() => Golden.Holds(Told(Small, Language.Korean));

    [Fact]
    public void A_small_csv()
    {
        using var writer = new StringWriter();
        AttributionCsv.Write(Small, writer);
        Golden.Holds(writer.ToString());
    }

    [Fact]
    public async Task The_json_follows_the_published_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs", "attribution.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(Json(Small)));
        Assert.Empty(schema.Validate(Json(Small with { Off = ["Threat"], ObserveUntil = new(2024, 6, 30) })));
        Assert.Empty(schema.Validate(Json(Small with { Terms = Small.Terms with { Impact = new(8, double.NaN) } })));
        Assert.NotEmpty(schema.Validate(Json(Small).Replace("\"orders\"", "\"order\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(Json(Small).Replace("\"month\": 24", "\"month\": 0", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_json_says_which_part_of_the_impact_a_share_is()
    {
        var shares = JsonDocument.Parse(Json(Small)).RootElement.GetProperty("terms").GetProperty("shares").EnumerateArray().ToList();
        Assert.Equal([0.005, 1.25, -0.255], shares.Select(s => s.GetProperty("of_impact").GetDouble()));
    }

    [Fact]
    public void An_impact_that_cannot_be_told_from_zero_has_no_percentages()
    {
        var unsure = Small.Terms with { Impact = new(8, 6) };
        var told = Told(Small with { Terms = unsure, Channels = Small.Channels with { Impact = new(8, 6) } });
        Assert.Contains("cannot be told from zero", told, StringComparison.Ordinal);
        Assert.DoesNotContain('%', told.Replace("[5%, 95%]", "", StringComparison.Ordinal).Replace("90%", "", StringComparison.Ordinal));
        Assert.DoesNotContain("matters most", told, StringComparison.Ordinal);
    }

    [Fact]
    public void An_impact_of_nothing_says_so()
    {
        var nothing = new AttributedPart(default, [(new("food", new("Grain", "곡물"), []), default)], default, 0, 2_000, 0);
        Assert.Contains("The event changes it in no replicate: there is nothing to take apart.", Told(Report(nothing, nothing)), StringComparison.Ordinal);
        Assert.Contains("사건은 어느 반복에서도 이 결과를 바꾸지 않는다.", Told(Report(nothing, nothing), Language.Korean), StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_that_cancel_out_are_not_nothing()
    {
        var cancels = new AttributedPart(default, [(new("a", new("A", "가"), []), new(1, 0)), (new("b", new("B", "나"), []), new(-1, 0))], default, 0, 2_000, 0);
        Assert.DoesNotContain("nothing to take apart", Told(Report(cancels, cancels)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_draws_a_waterfall_of_each_outcome_whose_impact_is_sure_and_lists_all()
    {
        var page = Page(Language.English);
        Assert.Equal(1, page.Split("class=\"chart waterfall\"").Length - 1);
        Assert.Contains("aria-label=\"Grain per head, kg/year: Grain and flour +10.0; Workers −2.0; Artillery shells <0.1; together +8.0.\"", page, StringComparison.Ordinal);
        var table = page[page.IndexOf("class=\"inputs shares\"", StringComparison.Ordinal)..];
        Assert.Equal(2, table[..table.IndexOf("</table>", StringComparison.Ordinal)].Split("<th scope=\"row\">").Length - 1);
        Assert.Contains("<a href=\"#terms\">", page, StringComparison.Ordinal);
        Assert.Contains("조건별 기여", Page(Language.Korean), StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_s_title_never_becomes_markup() =>
        Assert.DoesNotContain("<img src=x", Page(Language.English, "</script><img src=x>", decode: false), StringComparison.Ordinal);

    static string Page(Language language, string title = "Grain and flour", bool decode = true)
    {
        var (a, b) = (new Actor(0, "PRK", new("North Korea", "북한")), new Actor(1, "RUS", new("Russia", "러시아")));
        DealTerm Term(int i, string id, Text text) => new(i, id, text, null, b, a, TermKind.Supplies, "tonnes");
        var terms = new Attribution<Entity>(
            [Term(0, "shells", new("Artillery shells", "포탄")), Term(1, "food", new(title, "곡물과 밀가루")), Term(2, "labour", new("Workers", "노동자"))],
            [
                new(Food, 60, new(8, 0.5), [new(0.04, 0.2), new(10, 0.6), new(-2.04, 0.1)], default),
                new(Food with { Id = "unsure" }, 60, new(8, 6), [new(0, 0), new(8, 6), new(0, 0)], default),
            ], 500, 2_000, 0);
        using var writer = new StringWriter();
        ImpactPage.Write(Example.Report(Example.Small) with { ByTerm = terms }, writer, language);
        return decode ? WebUtility.HtmlDecode(writer.ToString()) : writer.ToString();
    }

    static AttributionReport Report(AttributedPart terms, AttributedPart channels) => new(
        "vostochny-2023", Food, new(2023, 9), 24, 60, 2_000, 42, "0.1.0", "0123456789abcdef", "entente explain vostochny-2023 food",
        [("aid", 0.5)], ["recognition"], terms, channels);

    static string Told(AttributionReport report, Language language = Language.English)
    {
        using var writer = new StringWriter();
        AttributionText.Write(report, writer, language);
        var told = writer.ToString();
        Assert.All(told.Split('\n'), line => Assert.True(Columns.Of(line) <= 100 && line == line.TrimEnd(), line));
        return told;
    }

    static string Json(AttributionReport report)
    {
        using var stream = new MemoryStream();
        AttributionJson.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
