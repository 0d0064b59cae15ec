using System.Collections.Immutable;

namespace Entente.Simulation;

/// <summary>Which hidden deal each replicate drew, and what the observations have said for it so far.</summary>
public sealed class HiddenPaths
{
    readonly double[] evidence;
    readonly double[] holds;
    readonly int stride;
    readonly int replicates;

    internal HiddenPaths(ImmutableArray<HiddenDeal> deals, ImmutableArray<Observation> taken, int replicates, int stride, int months)
    {
        Deals = deals;
        Taken = taken;
        this.replicates = replicates;
        this.stride = stride;
        evidence = new double[stride * months];
        holds = new double[stride * deals.Length];
    }

    public ImmutableArray<HiddenDeal> Deals { get; }

    /// <summary>The observations that weigh the replicates.</summary>
    public ImmutableArray<Observation> Taken { get; }

    /// <summary>The log likelihood of all observations taken up to the end of a month (from 1), a value for each replicate, of its run with the event.</summary>
    public ReadOnlySpan<double> Evidence(int month) => evidence.AsSpan((month - 1) * stride, replicates);

    /// <summary>1 in the replicates in which a hidden deal holds, else 0.</summary>
    public ReadOnlySpan<double> Holds(HiddenDeal deal) => holds.AsSpan(deal.Index * stride, replicates);

    internal Span<double> EvidenceCells(int month, int firstReplicate) => evidence.AsSpan((month - 1) * stride + firstReplicate);

    internal Span<double> HoldsCells(HiddenDeal deal, int firstReplicate) => holds.AsSpan(deal.Index * stride + firstReplicate);
}
