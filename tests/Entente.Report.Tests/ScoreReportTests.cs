using System.Text;
using Entente.Cases;
using Entente.Records;
using Entente.Report;
using Entente.Scoring;
using NJsonSchema;

namespace Entente.Tests;

/// <summary>Scores made by hand, as the table, the page, the JSON and the CSV tell them.</summary>
public class ScoreReportTests
{
    static readonly QuestionForecast[] Answered =
    [
        Answer("Q1", "launch-learning", "Will the North attempt at least one orbital launch in calendar 2024?", true, 0.222, 0.91, 0.02),
        Answer("Q2", "launch-learning", "Will it place a satellite in orbit?", false, 0.111, 0.47, 0.02),
        Answer("Q3", "sanctions-voting", "Will the mandate of the monitors be renewed, as it has been every year since 2009?", false, 0.933, 0.8, 0.98),
        Answer("Q4", "sanctions-voting", "Will the Council adopt a resolution that adds sanctions?", false, 0.176, 0.0002, 0.02),
        Answer("Q5", "sanctions-voting", "Will a body outside the United Nations be announced?", true, 0.066, 0.9998, 0.02),
        Answer("Q6", "alignment", "Will the two leaders meet twice more?", null, 0.056, 0.35, 0.02),
    ];

    static readonly ScoreReport Small = Report(Answered, [new(Question("Q7", "rhetoric", "Will it be called | the *principal* <enemy>?", true, 0.15), new("it has no test over outcomes", "결과에 대한 검증식이 없음"))]);

    [Fact]
    public void A_small_table() => Golden.Holds(Table(Small, Language.English));

    [Fact]
    public void A_small_table_in_Korean() => Golden.Holds(Table(Small, Language.Korean));

    [Fact]
    public void A_small_page() => Golden.Holds(Page(Small, Language.English));

    [Fact]
    public void A_small_page_in_Korean() => Golden.Holds(Page(Small, Language.Korean));

    [Fact]
    public void A_small_csv()
    {
        using var writer = new StringWriter();
        ScoreCsv.Write(Small, writer);
        Golden.Holds(writer.ToString());
    }

    [Fact]
    public void No_line_of_the_table_is_wider_than_a_hundred_columns_in_either_language()
    {
        foreach (var language in (Language[])[Language.English, Language.Korean])
            Assert.All(Table(Small, language).Split('\n'), line => Assert.True(Columns.Of(line) <= 100, line));
    }

    [Fact]
    public async Task The_json_follows_the_published_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "score.schema.json"));
        Assert.Empty(schema.Validate(Json(Small)));
        Assert.Empty(schema.Validate(Json(Report([], []))));
        Assert.Empty(schema.Validate(Json(Small with { QuestionsFile = ("mine.csv", new string('0', 64)), ObserveUntil = new(2024, 6, 30), Off = ["Threat"] })));
        Assert.NotEmpty(schema.Validate(Json(Small).Replace("\"status\": \"open\"", "\"status\": \"ajar\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(Json(Small).Replace("\"base_rate\": 0.222", "\"baserate\": 0.222", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_the_model_lost_comes_first_and_the_greatest_loss_before_all()
    {
        var table = Table(Small, Language.English);
        string[] order = ["Worse than the best rival: 2 of 5", "Q3", "Q2", "As good as the best rival, or better: 3 of 5", "Q4", "Q1", "Q5", "Scores", "Not yet resolved: 1", "Q6", "Not covered: 1 of 7", "Q7"];
        var places = order.Select(word => table.IndexOf(word, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void A_run_that_has_seen_what_came_later_says_that_its_answers_are_no_forecasts()
    {
        var seen = Small with { ObserveUntil = new(2024, 6, 30) };
        Assert.Contains("these answers are no forecasts", Page(seen, Language.English), StringComparison.Ordinal);
        Assert.Contains("예측이 아님", Page(seen, Language.Korean), StringComparison.Ordinal);
        Assert.DoesNotContain("no forecasts", Page(Small, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_of_series_stand_before_what_was_not_answered()
    {
        var series = SeriesScores.Of([new("spending", new(2011, 12, 31), 12, [3.0, 4.0, 5.0], 4.5, [1.0, 2.0, 3.0], 1)], 1);
        var page = Page(Small with { Series = series }, Language.English);
        var (at, last) = (page.IndexOf("| spending | 12 | 1 |", StringComparison.Ordinal), page.IndexOf("## Not covered: 1 of 7", StringComparison.Ordinal));
        Assert.InRange(at, 0, last);
        Assert.Contains("spending", Table(Small with { Series = series }, Language.Korean), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_a_question_never_becomes_markup() =>
        Assert.Contains("| Q7 | Will it be called \\| the \\*principal\\* &lt;enemy&gt;? |", Page(Small, Language.English), StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_is_answered_there_are_no_means_and_all_is_listed()
    {
        var table = Table(Report([], Small.Scores.Uncovered), Language.English);
        Assert.Contains("0 of 1 (0%) covered", table, StringComparison.Ordinal);
        Assert.Contains("Worse than the best rival: 0 of 0\n  none\n", table, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", table, StringComparison.Ordinal);
        Assert.DoesNotContain("Reliability", table, StringComparison.Ordinal);
    }

    static QuestionForecast Answer(string id, string family, string text, bool? resolution, double baseRate, double model, double persistence) =>
        new(Question(id, family, text, resolution, baseRate), model, persistence);

    static Question Question(string id, string family, string text, bool? resolution, double baseRate) => new(id, 2, text, new(2023, 9, 30), new(2023, 10, 1), new(2024, 12, 31),
        resolution, null, null, Confidence.High, family, baseRate, "frequency", "with(war, 2024-12) = 100");

    static ScoreReport Report(IReadOnlyList<QuestionForecast> answered, IReadOnlyList<UncoveredQuestion> uncovered) => new(
        "a-case", new("What did the meeting change?", "회담은 무엇을 바꾸었나?"), new(2023, 9, 30), new(2023, 9), 27, 2000, 2000, 42, "0.1.0", "0123456789abcdef",
        "entente score a-case --replicates 2000 --seed 42 --months 27", [("aid", 0.5)], ["labour"], QuestionScores.Of(answered, uncovered, seed: 42));

    static string Table(ScoreReport report, Language language)
    {
        using var writer = new StringWriter();
        ScoreTable.Write(report, writer, language);
        return writer.ToString();
    }

    static string Page(ScoreReport report, Language language)
    {
        using var writer = new StringWriter();
        ScoresPage.Write(report, writer, language);
        return writer.ToString();
    }

    static string Json(ScoreReport report)
    {
        using var stream = new MemoryStream();
        ScoreJson.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
