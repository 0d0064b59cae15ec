using System.Collections.Immutable;

namespace Entente.Cases;

/// <summary>The system of a case as it stood on an earlier day, with nothing in it that was learnt later. The case's event has not happened: its terms have no size.</summary>
/// <param name="World">Month 0 is the month of <paramref name="AsOf"/>.</param>
public sealed record Origin(DateOnly AsOf, World World)
{
    /// <summary>An event without terms, to run the world by: a run with it and a run without it are the same.</summary>
    public Simulation.Event NoEvent => new("none", new("no event", "사건 없음"), AsOf, ImmutableArray<Simulation.Intervention>.Empty);
}
