using System.Collections.Immutable;

namespace Entente.Simulation;

/// <summary>A replicate that left the finite numbers: it is counted and left out, and the ensemble goes on.</summary>
/// <param name="WithEvent">Whether it did so in the run with the event.</param>
public sealed record Diverged(int Replicate, int Month, string Variable, bool WithEvent);

/// <summary>The outcomes of every replicate, with and without the event.</summary>
public sealed class Paths
{
    readonly double[][] with;
    readonly double[][] without;
    readonly int stride;

    internal Paths(IReadOnlyList<Outcome> outcomes, ImmutableArray<HiddenDeal> hiddenDeals, ImmutableArray<Observation> taken, int replicates, int months, Paths? baseline = null)
    {
        if (baseline is not null && (baseline.Replicates != replicates || baseline.Months != months || !baseline.Outcomes.Select(o => o.Id).SequenceEqual(outcomes.Select(o => o.Id))))
            throw new ArgumentException("Expected as many replicates and months of the same outcomes.", nameof(baseline));
        Outcomes = outcomes;
        Replicates = replicates;
        Months = months;
        stride = (replicates + Lanes.Width - 1) / Lanes.Width * Lanes.Width;
        with = Room();
        without = baseline?.without ?? Room();
        TakesBaseline = baseline is not null;
        Hidden = hiddenDeals.IsEmpty ? null : new(hiddenDeals, taken, replicates, stride, months);
    }

    /// <summary>Whether the runs without the event are another's.</summary>
    internal bool TakesBaseline { get; }

    /// <summary>All blocks have run.</summary>
    internal void Close(IReadOnlyList<Diverged> diverged)
    {
        Diverged = diverged;
        var left = diverged.Select(d => d.Replicate).ToHashSet();
        Whole = [.. Enumerable.Range(0, Replicates).Where(r => !left.Contains(r))];
        Counted = Hidden is null || Whole.IsEmpty ? Whole : [.. Weighing.Resample(EvidenceOfWhole(Months)).Select(i => Whole[i])];
    }

    /// <summary>The replicates that reached the end in both runs, in order.</summary>
    internal ImmutableArray<int> Whole { get; private set; } = [];

    /// <summary>The log likelihood of the observations up to a month, in each of <see cref="Whole"/>.</summary>
    internal double[] EvidenceOfWhole(int month) => [.. Whole.Select(r => Hidden!.Evidence(month)[r])];

    public IReadOnlyList<Outcome> Outcomes { get; }
    public int Replicates { get; }

    /// <summary>Months simulated; the start is not among them.</summary>
    public int Months { get; }

    /// <summary>The replicates that diverged, in order.</summary>
    public IReadOnlyList<Diverged> Diverged { get; private set; } = [];

    /// <summary>
    /// The replicates whose outcomes count, in order; whatever is said of the ensemble is said of these. Without observations each that
    /// reached the end, once; with observations as many draws as their weights are worth, the likelier ones several times.
    /// </summary>
    public ImmutableArray<int> Counted { get; private set; } = [];

    /// <summary>What each replicate says of the hidden deals; null where the world has none.</summary>
    public HiddenPaths? Hidden { get; }

    /// <summary>One outcome in one month (1 to <see cref="Months"/>), a value for each replicate.</summary>
    public ReadOnlySpan<double> With(int outcome, int month) => with[outcome].AsSpan((month - 1) * stride, Replicates);

    /// <inheritdoc cref="With"/>
    public ReadOnlySpan<double> Without(int outcome, int month) => without[outcome].AsSpan((month - 1) * stride, Replicates);

    /// <summary>The cells that a block starting at <paramref name="firstReplicate"/> fills.</summary>
    internal Span<double> Cells(bool withEvent, int outcome, int month, int firstReplicate) =>
        (withEvent ? with : without)[outcome].AsSpan((month - 1) * stride + firstReplicate);

    double[][] Room() => [.. Outcomes.Select(_ => GC.AllocateUninitializedArray<double>(stride * Months))];
}
