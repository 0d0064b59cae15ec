using Entente.Cases;
using Entente.Scoring;
using Entente.Simulation;

namespace Entente.Report;

/// <summary>Everything that a reader is told of how a case's questions were answered: the table, the page, the JSON and the CSV are written from this alone.</summary>
/// <param name="AsOf">What was public by then informs the model.</param>
/// <param name="Levers">The levers that were set, in their own units.</param>
/// <param name="LeftOut">The terms that the event did without.</param>
/// <param name="Command">What to type to get this report again.</param>
public sealed record ScoreReport(
    string CaseId, Text CaseTitle, DateOnly AsOf, YearMonth Start, int Months, int Replicates, int Counted, ulong Seed, string Version, string CaseHash, string Command,
    IReadOnlyList<(string Id, double Value)> Levers, IReadOnlyList<string> LeftOut, QuestionScores Scores)
{
    /// <param name="paths">The run that answered the questions.</param>
    /// <param name="file">Where the questions do not come with the case.</param>
    /// <param name="version">Of the program that ran it.</param>
    public static ScoreReport Of(Scenario scenario, EnsembleOptions options, Paths paths, QuestionScores scores, QuestionsFile? file, string version)
    {
        var @case = scenario.Case;
        return new(@case.Id, @case.Title, @case.AsOf, @case.World.Start, paths.Months, paths.Replicates, paths.Counted.Length, options.Seed, version, @case.Hash,
            ImpactReport.CommandFor("score", scenario, options) + (file is null ? "" : $" --questions {(file.Name.Contains(' ', StringComparison.Ordinal) ? $"'{file.Name}'" : file.Name)}"),
            [.. scenario.Levers.Select(set => (set.Key.Id, set.Value))], [.. scenario.Without.Select(term => term.Id)], scores)
        { Fitted = FitLine.Of(@case), Off = scenario.Off, Held = scenario.Held, ObserveUntil = scenario.ObserveUntil, QuestionsFile = file is null ? null : (file.Name, file.Sha256) };
    }

    /// <summary>The fit that numbers were drawn from; null where all are believed as the case file has them.</summary>
    public FitLine? Fitted { get; init; }

    /// <summary>The mechanisms that this run did without.</summary>
    public IReadOnlyList<string> Off { get; init; } = [];

    /// <summary>Numbers of the model that were held at a value.</summary>
    public IReadOnlyList<HeldNumber> Held { get; init; } = [];

    /// <summary>The day up to which observations weighed the replicates; null where none did.</summary>
    public DateOnly? ObserveUntil { get; init; }

    /// <summary>Where the questions do not come with the case: their file and its SHA-256.</summary>
    public (string Name, string Sha256)? QuestionsFile { get; init; }

    /// <summary>What forecasts of the case's series from earlier starts came to; null where none were made.</summary>
    public SeriesScores? Series { get; init; }
}
