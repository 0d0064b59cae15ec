using Entente.Cases;
using Entente.Scoring;
using Entente.Simulation;

namespace Entente.Report;

/// <summary>Everything that a reader is told of the claims of a case: the table, the JSON and the CSV are written from this alone.</summary>
/// <param name="Levers">The levers that were set, in their own units.</param>
/// <param name="LeftOut">The terms that the event did without.</param>
/// <param name="Command">What to type to get this report again.</param>
public sealed record ClaimsReport(
    string CaseId, Text CaseTitle, YearMonth Start, int Months, int Replicates, int Counted, ulong Seed, string Version, string CaseHash, string Command,
    IReadOnlyList<(string Id, double Value)> Levers, IReadOnlyList<string> LeftOut, IReadOnlyList<ClaimAnswer> Answers)
{
    /// <summary>Puts the claims of a case to a run of it.</summary>
    /// <param name="version">Of the program that ran it.</param>
    /// <exception cref="Records.InputException">A test divides by zero.</exception>
    public static ClaimsReport Of(Scenario scenario, EnsembleOptions options, Paths paths, string version)
    {
        var @case = scenario.Case;
        return new(@case.Id, @case.Title, @case.World.Start, paths.Months, paths.Replicates, paths.Counted.Length, options.Seed, version, @case.Hash,
            ImpactReport.CommandFor("claims", scenario, options),
            [.. scenario.Levers.Select(set => (set.Key.Id, set.Value))], [.. scenario.Without.Select(term => term.Id)], @case.Answers(paths))
        { Off = scenario.Off, Held = scenario.Held, ObserveUntil = scenario.ObserveUntil };
    }

    /// <summary>The mechanisms that this run did without.</summary>
    public IReadOnlyList<string> Off { get; init; } = [];

    /// <summary>Numbers of the model that were held at a value.</summary>
    public IReadOnlyList<HeldNumber> Held { get; init; } = [];

    /// <summary>The day up to which observations weighed the replicates; null where none did.</summary>
    public DateOnly? ObserveUntil { get; init; }

    /// <summary>How many claims have each pair of verdicts, those that occur, the records' verdict first.</summary>
    public IReadOnlyList<(Verdict Records, Verdict Model, int Count)> Summary => Count(Answers);

    internal static IReadOnlyList<(Verdict Records, Verdict Model, int Count)> Count(IReadOnlyList<ClaimAnswer> answers) =>
        [.. answers.CountBy(a => (a.Records.Verdict, a.Model.Verdict)).Select(pair => (pair.Key.Item1, pair.Key.Item2, pair.Value))
            .OrderBy(row => ClaimWords.Order.IndexOf(row.Item1)).ThenBy(row => ClaimWords.Order.IndexOf(row.Item2))];
}
