using Entente.Cases;
using Entente.Scoring;
using Entente.Sensitivity;
using Entente.Simulation;

namespace Entente.Report;

/// <summary>Everything that a reader is told of a study of sensitivity: the table, the JSON and the CSV are written from this alone.</summary>
/// <param name="Levers">The levers that were set, in their own units.</param>
/// <param name="LeftOut">The terms that the event did without.</param>
/// <param name="Off">The mechanisms that were switched off.</param>
/// <param name="Swept">Whether the other levers were swept over their ranges.</param>
/// <param name="Command">What to type to get this report again.</param>
public sealed record SensitivityReport(
    string CaseId, Text CaseTitle, YearMonth Start, string Version, string CaseHash, string Command,
    IReadOnlyList<(string Id, double Value)> Levers, IReadOnlyList<string> LeftOut, IReadOnlyList<string> Off, bool Swept,
    StudyOptions Study, SensitivityResult Result)
{
    /// <param name="version">Of the program that ran it.</param>
    public static SensitivityReport Of(Scenario scenario, StudyOptions study, SensitivityResult result, bool swept, string version)
    {
        var @case = scenario.Case;
        string[] more =
        [
            ImpactReport.CommandFor("sensitivity", scenario, new EnsembleOptions(study.Samples, study.Seed, study.Months), "--samples"),
            "--outcome", result.Outcome.Id, "--of", NameOf(result.Of), "--inputs", $"{study.Strongest}", "--trajectories", $"{study.Trajectories}", .. swept ? (string[])["--levers"] : [],
        ];
        return new(@case.Id, @case.Title, @case.World.Start, version, @case.Hash, string.Join(' ', more),
            [.. scenario.Levers.Select(set => (set.Key.Id, set.Value))], [.. scenario.Without.Select(term => term.Id)], scenario.Off, swept, study, result)
        { Held = scenario.Held };
    }

    /// <summary>Numbers of the model that were held at a value.</summary>
    public IReadOnlyList<HeldNumber> Held { get; init; } = [];

    /// <summary>As it is typed.</summary>
    public static string NameOf(Run run) => run switch { Run.With => "with", Run.Without => "without", _ => "impact" };
}
