using System.Net;
using System.Text;
using Entente.Cases;
using Entente.Records;
using Entente.Report;
using Entente.Scoring;
using NJsonSchema;

namespace Entente.Tests;

/// <summary>Claims made by hand, as the table, the JSON, the CSV and the page tell them.</summary>
public class ClaimsReportTests
{
    const string Hostile = "</script><img src=x onerror=\"alert(1)\"> & 'quoted'";

    static readonly ClaimsReport Small = Report(
        new(Claim("C1", ClaimType.Mechanism, "A shortage of shells gave the North leverage.", "포탄 부족이 북한에 협상력을 주었다."),
            new(Verdict.Supported, null, [Found("count(events, category=transfer) > 0", "5")],
                [.. Enumerable.Range(1, 5).Select(i => new Evidence($"2023-0{i}-01", $"Delivery number {i}, by rail, which was seen from above and told in many words.", "A timeline"))]),
            new(Verdict.Mixed, null, [Compared("impact(leverage, +12) > 0", new(3.14159, 1.2, 3, 5.9), Verdict.Supported), Compared("impact(fire, +12) > 0", new(0, 0, 0, 0), Verdict.Contradicted, unchanged: true)], [])),
        new(Claim("C2", ClaimType.Prediction, "The war will be longer.", "전쟁이 길어질 것이다."),
            Judgement(Verdict.NotTestable, new("nobody recorded what did not happen", "일어나지 않은 일은 기록이 없음")),
            new(Verdict.Contradicted, null, [new("not (with(war, +12) > 50 or with(war, +12) < 10)", Verdict.Contradicted,
                [new("with(war, +12) > 50", Verdict.Supported, new(80, 78, 80, 82), false, false, null), new("with(war, +12) < 10", Verdict.Contradicted, new(80, 78, 80, 82), false, false, null)])], [])),
        new(Claim("C3", ClaimType.Rhetoric, "There is no way back.", "돌이킬 수 없다.", tested: false),
            Judgement(Verdict.NotTestable, new("an image", "비유임")), Judgement(Verdict.NotTestable, new("an image", "비유임"))));

    [Fact]
    public void A_small_table() => Golden.Holds(Table(Small, Language.English));

    [Fact]
    public void A_small_table_in_Korean() => Golden.Holds(Table(Small, Language.Korean));

    [Fact]
    public void A_small_csv()
    {
        using var writer = new StringWriter();
        ClaimsCsv.Write(Small, writer);
        Golden.Holds(writer.ToString());
    }

    [Fact]
    public async Task The_json_follows_the_published_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "claims.schema.json"));
        Assert.Empty(schema.Validate(Json(Small)));
        Assert.Empty(schema.Validate(Json(Report())));
        Assert.NotEmpty(schema.Validate(Json(Small).Replace("\"verdict\": \"mixed\"", "\"verdict\": \"true\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(Json(Small).Replace("\"found\": \"5\"", "\"fund\": \"5\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_run_without_a_mechanism_or_under_observation_says_so()
    {
        var report = Small with { Off = ["Threat"], ObserveUntil = new(2024, 6, 30) };
        Assert.Contains("Threat switched off", Table(report, Language.English), StringComparison.Ordinal);
        Assert.Contains("observed until 2024-06-30", Table(report, Language.English), StringComparison.Ordinal);
        Assert.Contains("Threat 끔", Table(report, Language.Korean), StringComparison.Ordinal);
        Assert.Empty((await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "claims.schema.json"))).Validate(Json(report)));
        Assert.Contains("\"observed_until\": \"2024-06-30\"", Json(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_is_a_sign_and_a_word_beside_its_colour()
    {
        var page = Page(Small.Answers);
        foreach (var (name, said) in (IEnumerable<(string, string)>)[("supported", "✓ supported"), ("mixed", "≈ mixed"), ("contradicted", "✗ contradicted"), ("not-testable", "– not testable here")])
            Assert.Contains($"<span class=\"badge verdict {name}\">{said}</span>", page, StringComparison.Ordinal);
        Assert.Contains("no change in any replicate", page, StringComparison.Ordinal);
        Assert.Contains("and 2 more", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"claims\"", Page([]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_a_claim_never_becomes_markup()
    {
        var claim = Claim(Hostile, ClaimType.Fact, Hostile, Hostile);
        var judgement = new Judgement(Verdict.Mixed, new(Hostile, Hostile), [Found(Hostile, Hostile), Compared(Hostile, new(1, 1, 1, 1), Verdict.Mixed)], [new(Hostile, Hostile, Hostile)]);
        var page = Page([new(claim, judgement, judgement)]);
        Assert.DoesNotContain("<img", page[..page.IndexOf("<details class=\"licence\">", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains(Hostile, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    static Claim Claim(string id, ClaimType type, string en, string ko, bool tested = true) => new(id, 2, new(en, ko), new("the passage on the war", "전쟁을 다룬 대목"), type, null, null, null,
        ["PRK"], "alignment", Testability.Yes, tested ? new("Records: arms are delivered. Model: the event raises it.", "기록: 무기가 간다. 모형: 사건이 그것을 높인다.") : null,
        tested ? "impact(leverage, +12) > 0" : null, null, null, null, Confidence.High);

    static Judgement Judgement(Verdict verdict, Text why) => new(verdict, why, [], []);

    static ConditionAnswer Found(string condition, string found) => new(condition, Verdict.Supported, [new(condition, Verdict.Supported, null, false, false, found)]);

    static ConditionAnswer Compared(string condition, Summary number, Verdict verdict, bool unchanged = false) =>
        new(condition, verdict, [new(condition, verdict, number, false, unchanged, null)]);

    static ClaimsReport Report(params ClaimAnswer[] answers) => new("a-case", new("What did the meeting change?", "회담은 무엇을 바꾸었나?"), new(2023, 9), 24, 2000, 1998, 42,
        "0.1.0", "0123456789abcdef", "entente claims a-case", [("aid", 0.5)], ["labour"], answers);

    static string Table(ClaimsReport report, Language language)
    {
        using var writer = new StringWriter();
        ClaimsTable.Write(report, writer, language);
        return writer.ToString();
    }

    static string Json(ClaimsReport report)
    {
        using var stream = new MemoryStream();
        ClaimsJson.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    static string Page(IReadOnlyList<ClaimAnswer> answers)
    {
        using var writer = new StringWriter();
        ImpactPage.Write(Example.Report(Example.Small) with { Claims = answers }, writer);
        return writer.ToString();
    }
}
