using System.Globalization;
using Entente.Cases;

namespace Entente.Report;

/// <summary>The sections of a score report in the order of telling: what the model lost, the rest, the means, its reliability, and what it did not answer.</summary>
static class ScoreSections
{
    const string Brier = "0.000", Log = "0.00";

    public static IReadOnlyList<Section> Of(QuestionScores scores, ScoreWords say)
    {
        var losses = scores.Losses.ToList();
        var rest = scores.Scored.Skip(losses.Count).ToList();
        return
        [
            new(say.Losses(losses.Count, scores.Scored.Length), Empty(losses.Count, say), Scored(losses, say)),
            new(say.Wins(rest.Count, scores.Scored.Length), Empty(rest.Count, say), Scored(rest, say)),
            .. scores.All is { } all ? [Means(all, scores, say), Reliability(scores, say)] : (Section[])[],
            .. scores.Open.IsEmpty ? (Section[])[] : [Open(scores, say)],
            new(say.NotCovered(scores.Uncovered.Length, scores.Count), Empty(scores.Uncovered.Length, say), scores.Uncovered.IsEmpty ? null : new(
                [(say.Id, Cells.Words), (say.Question, Cells.Texts), (say.Why, Cells.Texts)],
                [.. scores.Uncovered.Select(u => (string[])[u.Question.Id, u.Question.Text, say.Of(u.Why)])])),
        ];
    }

    /// <summary>The same with those of the series, where there are any, before what was not answered.</summary>
    public static IReadOnlyList<Section> With(ScoreReport report, ScoreWords say, Language language)
    {
        var sections = Of(report.Scores, say);
        return report.Series is { } series ? [.. sections.SkipLast(1), .. SeriesSections.Of(series, language), sections[^1]] : sections;
    }

    /// <summary>What was really asked of the model, so that a reader can judge whether it is what the question means.</summary>
    public static Section Tests(QuestionScores scores, ScoreWords say) => new(say.TestsOf, [say.TestsAre], new(
        [(say.Id, Cells.Words), (say.Test, Cells.Texts), (say.RestsOn, Cells.Texts)],
        [.. scores.Scored.Concat(scores.Open).Select(f => f.Question).OrderBy(q => q.Line).Select(q => (string[])[q.Id, q.Test ?? "", q.BaseRateMethod])]));

    static string[] Empty(int count, ScoreWords say) => count > 0 ? [] : [say.None];

    static Grid? Scored(List<QuestionForecast> forecasts, ScoreWords say) => forecasts.Count == 0 ? null : new(
        [
            (say.Id, Cells.Words), (say.Question, Cells.Texts), (say.Answer, Cells.Words), (say.Model, Cells.Numbers), (say.Name(Forecaster.BaseRate), Cells.Numbers),
            (say.Name(Forecaster.Persistence), Cells.Numbers), (say.Brier, Cells.Numbers), (say.Log, Cells.Numbers), (say.Loss, Cells.Numbers),
        ],
        [.. forecasts.Select(f => (string[])
        [
            f.Question.Id, f.Question.Text, say.YesNo(f.Question.Resolution!.Value), ScoreWords.Percent(f.Model), ScoreWords.Percent(f.Question.BaseRate),
            ScoreWords.Percent(f.Persistence), ScoreWords.BrierOf(f.ScoreOf(Forecaster.Model).Brier), ScoreWords.LogOf(f.ScoreOf(Forecaster.Model).Log),
            ScoreWords.Less(new(f.Loss, double.NaN, double.NaN, double.NaN), Brier),
        ])]);

    static Section Means(ScoreGroup all, QuestionScores scores, ScoreWords say) => new(say.Scores, [], new(
        [
            (say.By, Cells.Words), (say.Count, Cells.Numbers), (say.Brier, Cells.Numbers), (say.Log, Cells.Numbers),
            (say.LessBrier, Cells.Numbers), (say.LessLog, Cells.Numbers),
        ],
        [.. scores.Families.Prepend(all).SelectMany(group => Rows(group, say))]));

    static IEnumerable<string[]> Rows(ScoreGroup group, ScoreWords say) =>
    [
        [$"{group.Family ?? say.All}: {say.Model}", group.Questions.ToString(CultureInfo.InvariantCulture), ScoreWords.BrierOf(group.Model.Brier), ScoreWords.LogOf(group.Model.Log), "", ""],
        .. group.Rivals.Select(r => (string[])
        [
            $"  {say.Name(r.Rival)}", "", ScoreWords.BrierOf(r.Mean.Brier), ScoreWords.LogOf(r.Mean.Log), ScoreWords.Less(r.LessBrier, Brier), ScoreWords.Less(r.LessLog, Log),
        ]),
    ];

    static Section Reliability(QuestionScores scores, ScoreWords say) => new(say.Reliability, [say.Parts(scores.Parts)], new(
        [(say.Said, Cells.Words), (say.Count, Cells.Numbers), (say.MeanForecast, Cells.Numbers), (say.Happened, Cells.Numbers), (say.Interval, Cells.Words)],
        [.. scores.Reliability.Select(bin => (string[])
        [
            string.Create(CultureInfo.InvariantCulture, $"{bin.Low:0%}–{bin.High:0%}"), bin.Count.ToString(CultureInfo.InvariantCulture),
            ScoreWords.Percent(bin.MeanForecast), ScoreWords.Percent(bin.Happened.Mean),
            bin.Count > 0 ? $"[{ScoreWords.Percent(bin.Happened.P05)}, {ScoreWords.Percent(bin.Happened.P95)}]" : Figures.Absent,
        ])]));

    static Section Open(QuestionScores scores, ScoreWords say) => new(say.NotResolved(scores.Open.Length), [], new(
        [
            (say.Id, Cells.Words), (say.Question, Cells.Texts), (say.Deadline, Cells.Words), (say.Model, Cells.Numbers), (say.Name(Forecaster.BaseRate), Cells.Numbers),
            (say.Name(Forecaster.Persistence), Cells.Numbers),
        ],
        [.. scores.Open.Select(f => (string[])
        [
            f.Question.Id, f.Question.Text, f.Question.Deadline.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ScoreWords.Percent(f.Model),
            ScoreWords.Percent(f.Question.BaseRate), ScoreWords.Percent(f.Persistence),
        ])]));
}
