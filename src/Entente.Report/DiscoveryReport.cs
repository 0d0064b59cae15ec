using Entente.Cases;
using Entente.Discovery;
using Entente.Simulation;

namespace Entente.Report;

/// <summary>Everything that a reader is told of a discovery of scenarios: the table, the JSON and the CSV are written from this alone.</summary>
/// <param name="When">The condition, as it was understood.</param>
/// <param name="Levers">The levers that were set, in their own units.</param>
/// <param name="LeftOut">The terms that the event did without.</param>
/// <param name="Off">The mechanisms that were switched off.</param>
/// <param name="Swept">Whether the other levers were swept over their ranges.</param>
/// <param name="Command">What to type to get this report again.</param>
public sealed record DiscoveryReport(
    string CaseId, Text CaseTitle, YearMonth Start, string Version, string CaseHash, string Command, string When,
    IReadOnlyList<(string Id, double Value)> Levers, IReadOnlyList<string> LeftOut, IReadOnlyList<string> Off, bool Swept,
    int Replicates, ulong Seed, int Months, PrimOptions Prim, Discovered Found)
{
    /// <summary>Of the counted replicates, the share in which the condition holds.</summary>
    public double Base => (double)Found.Holds / Found.Counted;

    /// <summary>Numbers of the model that were held at a value.</summary>
    public IReadOnlyList<HeldNumber> Held { get; init; } = [];

    /// <param name="version">Of the program that ran it.</param>
    public static DiscoveryReport Of(Scenario scenario, EnsembleOptions options, string when, PrimOptions prim, Discovered found, bool swept, string version)
    {
        var @case = scenario.Case;
        string[] words =
        [
            ImpactReport.CommandFor("discover", scenario, options), "--when", $"\"{when}\"", "--boxes", $"{prim.MostBoxes}",
            "--support", FormattableString.Invariant($"{prim.LeastSupport}"), .. swept ? (string[])["--levers"] : [],
        ];
        return new(@case.Id, @case.Title, @case.World.Start, version, @case.Hash, string.Join(' ', words), when,
            [.. scenario.Levers.Select(set => (set.Key.Id, set.Value))], [.. scenario.Without.Select(term => term.Id)], scenario.Off, swept,
            options.Replicates, options.Seed, options.Months, prim, found)
        { Held = scenario.Held };
    }
}
