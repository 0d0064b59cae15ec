using System.Collections.Immutable;
using Entente.Simulation;

namespace Entente;

/// <summary>Mean and quantiles of one outcome in one month over the replicates.</summary>
/// <remarks>For <see cref="OutcomeKind.Chance"/> the mean is the chance, the median repeats it, and p05 to p95 is the 90% interval of its estimate, p25 to p75 the 50% interval.</remarks>
public readonly record struct Summary(double Mean, double P05, double P50, double P95)
{
    /// <summary>NaN where nobody computed it.</summary>
    public double P25 { get; init; } = double.NaN;

    /// <inheritdoc cref="P25"/>
    public double P75 { get; init; } = double.NaN;
}

/// <summary>One outcome over the months: with the event, without it, and the difference within each replicate.</summary>
/// <param name="SignHolds">
/// Of the replicates in which the event changes the outcome, the share in which it does so in the direction of the mean impact;
/// NaN where it changes none.
/// </param>
/// <param name="Changed">The share of replicates in which the event changes the outcome.</param>
public sealed record OutcomeImpact(Outcome Outcome, IReadOnlyList<Summary> With, IReadOnlyList<Summary> Without, IReadOnlyList<Summary> Impact,
    IReadOnlyList<double> SignHolds, IReadOnlyList<double> Changed);

/// <summary>What an event changes.</summary>
/// <param name="Outcomes">In the case's order; each list holds month 1 first.</param>
/// <param name="Counted">Replicates that reached the end in both runs; with observations, as many as their weights are worth.</param>
public sealed record Impact(IReadOnlyList<OutcomeImpact> Outcomes, int Replicates, int Counted, int Months, IReadOnlyList<Diverged> Diverged)
{
    /// <summary>What is believed of the hidden deals, beforehand and after each observation; empty where the world has none.</summary>
    public IReadOnlyList<HiddenDealWeights> Hidden { get; init; } = [];

    /// <summary>Summarises the paths. The number of threads changes no bit of it.</summary>
    public static Impact Of(Paths paths, int threads, CancellationToken cancel = default)
    {
        var counted = paths.Counted;
        var cells = new Cell[paths.Outcomes.Count * paths.Months];
        Parallel.For(0, cells.Length, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel },
            () => new double[3][] { new double[counted.Length], new double[counted.Length], new double[counted.Length] },
            (i, _, room) =>
            {
                cells[i] = Cell.Of(paths, i / paths.Months, i % paths.Months + 1, counted, room);
                return room;
            },
            _ => { });
        return new(
            [.. paths.Outcomes.Select((outcome, o) =>
            {
                var row = new ArraySegment<Cell>(cells, o * paths.Months, paths.Months);
                return new OutcomeImpact(outcome, [.. row.Select(c => c.With)], [.. row.Select(c => c.Without)], [.. row.Select(c => c.Impact)],
                    [.. row.Select(c => c.SignHolds)], [.. row.Select(c => c.Changed)]);
            })],
            paths.Replicates, counted.Length, paths.Months, paths.Diverged)
        {
            Hidden = HiddenDealWeights.Of(paths),
        };
    }

    readonly record struct Cell(Summary With, Summary Without, Summary Impact, double SignHolds, double Changed)
    {
        internal static Cell Of(Paths paths, int outcome, int month, ImmutableArray<int> counted, double[][] room)
        {
            var (with, without, difference) = (room[0], room[1], room[2]);
            var pathsWith = paths.With(outcome, month);
            var pathsWithout = paths.Without(outcome, month);
            int up = 0, down = 0;
            for (var i = 0; i < counted.Length; i++)
            {
                with[i] = pathsWith[counted[i]];
                without[i] = pathsWithout[counted[i]];
                difference[i] = with[i] - without[i];
                if (difference[i] > 0)
                    up++;
                else if (difference[i] < 0)
                    down++;
            }
            var asked = paths.Outcomes[outcome];
            var chance = asked.Kind == OutcomeKind.Chance;
            var impact = chance ? Statistics.OfChanceDifference(difference) : Statistics.OfLevels(difference);
            var agree = impact.Mean > 0 ? up : impact.Mean < 0 ? down : Math.Max(up, down);
            var summary = chance ? Statistics.OfChance(with, asked.Scale) : Statistics.OfLevels(with);
            return new(
                summary,
                up + down == 0 ? summary : chance ? Statistics.OfChance(without, asked.Scale) : Statistics.OfLevels(without), // the same sample where nothing is changed
                impact,
                up + down == 0 ? double.NaN : (double)agree / (up + down), counted.Length == 0 ? double.NaN : (double)(up + down) / counted.Length);
        }
    }
}
