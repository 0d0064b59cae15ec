using Entente.Simulation;

namespace Entente;

/// <summary>One outcome's impact in one month, taken apart.</summary>
/// <param name="Impact">The mean of with minus without.</param>
/// <param name="Shares">Of each cause; with <paramref name="Rest"/> they add up to the impact.</param>
/// <param name="Rest">What the event changes with all causes taken away: 0 unless it has a way of its own to the outcome.</param>
public sealed record AttributedImpact(Outcome Outcome, int Month, Share Impact, IReadOnlyList<Share> Shares, Share Rest);

/// <summary>Impacts as sums of what each cause brings about (<see cref="Shapley"/>).</summary>
/// <param name="Causes">The event's terms, or the channels by which it reaches the world.</param>
/// <param name="Impacts">By outcome, then by month, as asked.</param>
/// <param name="Orders">How many orders of the causes were drawn, reverses included; 0 where all coalitions were run.</param>
/// <param name="Counted">The replicates that the means are over.</param>
/// <param name="Diverged">The replicates, counted in the impact, that left the finite numbers with some of the causes and are not counted here.</param>
public sealed record Attribution<T>(IReadOnlyList<T> Causes, IReadOnlyList<AttributedImpact> Impacts, int Orders, int Counted, int Diverged);

/// <summary>What is to be taken apart: the impacts of a run that has been run.</summary>
/// <param name="Options">Those that gave <paramref name="Paths"/>.</param>
/// <param name="Outcomes">Places in <see cref="Paths.Outcomes"/>.</param>
/// <param name="Months">From 1.</param>
/// <param name="Exact">Whether to run all coalitions, or to draw orders; null for all coalitions of few causes (<see cref="Shapley.MostExact"/>) and orders of many.</param>
public sealed record AttributedRun(Model Model, Settings Settings, Event Event, Paths Paths, EnsembleOptions Options,
    IReadOnlyList<int> Outcomes, IReadOnlyList<int> Months, bool? Exact = null)
{
    /// <summary>More causes than this are never taken apart exactly: their coalitions would fill the memory.</summary>
    public const int MostForced = 12;

    /// <summary>The mechanisms that what is asked depends on; the others need take no step.</summary>
    internal IReadOnlySet<Declaration> Needed { get; } =
        Outcomes.SelectMany(o => Explanation.Of(Model, Paths.Outcomes[o]).Mechanisms).Select(upstream => upstream.Declaration).ToHashSet();

    internal bool IsExact(int causes) => Exact is { } asked ? asked && causes <= MostForced : causes <= Shapley.MostExact;
}
