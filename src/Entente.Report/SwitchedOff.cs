namespace Entente.Report;

/// <summary>Mechanisms that took no step in this run, and what the event changes when they do.</summary>
/// <param name="Whole">The impact of the same run with all mechanisms on.</param>
public sealed record SwitchedOff(IReadOnlyList<string> Mechanisms, Impact Whole)
{
    /// <summary>The outcomes whose impact at the end is another without them, in the case's order.</summary>
    internal IEnumerable<(OutcomeImpact With, OutcomeImpact Without)> Differing(Impact run) =>
        Whole.Outcomes.Zip(run.Outcomes).Where(pair => pair.First.Impact[^1] is var a && pair.Second.Impact[^1] is var b && (a.Mean != b.Mean || a.P05 != b.P05 || a.P95 != b.P95));
}
