using Entente.Cases;
using Entente.Records;
using Entente.Report;

namespace Entente.Studio.Components.Evidence;

/// <summary>What became of a question.</summary>
public enum QuestionStatus
{
    /// <summary>The model did worse than its best rival.</summary>
    Lost,

    /// <summary>It did as well as the best rival, or better.</summary>
    Won,

    /// <summary>Answered and not yet resolved.</summary>
    Open,

    NotCovered,
}

/// <summary>A question with its forecast, or why there is none.</summary>
public sealed record QuestionLine(Question Question, QuestionStatus Status, QuestionForecast? Forecast, Text? Why)
{
    /// <summary>All of a report: what was lost first, those lost most before the others; then the rest in the report's order.</summary>
    public static IReadOnlyList<QuestionLine> Of(ScoreReport report)
    {
        var lost = report.Scores.Losses.Count();
        return
        [
            .. report.Scores.Scored.Select((f, i) => new QuestionLine(f.Question, i < lost ? QuestionStatus.Lost : QuestionStatus.Won, f, null)),
            .. report.Scores.Open.Select(f => new QuestionLine(f.Question, QuestionStatus.Open, f, null)),
            .. report.Scores.Uncovered.Select(u => new QuestionLine(u.Question, QuestionStatus.NotCovered, null, u.Why)),
        ];
    }

    public bool IsScored => Status is QuestionStatus.Lost or QuestionStatus.Won;
}

/// <summary>Which questions are wanted.</summary>
/// <param name="Find">A part of what is written.</param>
public sealed record QuestionFilter(string? Family = null, QuestionStatus? Status = null, string Find = "")
{
    public bool Passes(QuestionLine line) =>
        (Family is null || line.Question.Family == Family)
        && (Status is null || line.Status == Status)
        && $"{line.Question.Id} {line.Question.Text} {line.Question.Family} {line.Question.Test}".Contains(Find.Trim(), StringComparison.OrdinalIgnoreCase);
}
