namespace Entente.Report;

/// <summary>What a reader is told of the replicates that left the finite numbers.</summary>
static class Divergence
{
    const int Named = 3;

    public static string Sentence(Impact impact, Phrases say) => say.DivergedOf(
        impact.Replicates - impact.Counted, impact.Replicates,
        impact.Diverged.Take(Named).Select(d => say.DivergedAt(d.Replicate, d.Month, d.Variable, d.WithEvent)), impact.Diverged.Count - Named);

    public static string RunOf(Simulation.Diverged diverged) => diverged.WithEvent ? "with" : "without";
}
