using Entente.Cases;
using Entente.Records;

namespace Entente.Report;

/// <summary>A question with what became of it, as the JSON and the CSV list all of them.</summary>
sealed record ScoreAnswer(Question Question, QuestionForecast? Forecast, Text? Why)
{
    public bool IsScored => Forecast is not null && Question.Resolution is not null;

    public string Status => IsScored ? "scored" : Forecast is not null ? "open" : "not-covered";

    /// <summary>Scored ones in the order of the model's loss, then open ones, then those not covered.</summary>
    public static IEnumerable<ScoreAnswer> Of(QuestionScores scores) =>
        scores.Scored.Concat(scores.Open).Select(f => new ScoreAnswer(f.Question, f, null)).Concat(scores.Uncovered.Select(u => new ScoreAnswer(u.Question, null, u.Why)));
}
