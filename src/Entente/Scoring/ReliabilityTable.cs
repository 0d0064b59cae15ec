using System.Collections.Immutable;

namespace Entente.Scoring;

/// <summary>Forecasts of one range of probabilities, and how often what they spoke of happened.</summary>
/// <param name="Low">The range holds its lower edge, and the last one its upper edge too.</param>
/// <param name="Count">Forecasts in it.</param>
/// <param name="MeanForecast">NaN in a range without forecasts.</param>
/// <param name="Happened">The share that happened, with its 90% interval after Wilson; NaN in a range without forecasts.</param>
public sealed record ReliabilityBin(double Low, double High, int Count, double MeanForecast, Summary Happened);

/// <summary>Whether what was given so many percent happened in as many of a hundred cases, range by range.</summary>
public static class ReliabilityTable
{
    /// <param name="edges">Rising, from 0 to 1; one range less than there are edges.</param>
    public static ImmutableArray<ReliabilityBin> Of(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> happened, ReadOnlySpan<double> edges)
    {
        var ranges = Ranges(probabilities, happened, edges);
        var bins = ImmutableArray.CreateBuilder<ReliabilityBin>(edges.Length - 1);
        for (var bin = 0; bin < edges.Length - 1; bin++)
        {
            var (sum, outcomes) = (0.0, new List<double>());
            for (var i = 0; i < probabilities.Length; i++)
                if (ranges[i] == bin)
                {
                    sum += probabilities[i];
                    outcomes.Add(happened[i] ? 1 : 0);
                }
            bins.Add(new(edges[bin], edges[bin + 1], outcomes.Count, sum / outcomes.Count,
                outcomes.Count > 0 ? Statistics.OfChance(outcomes.ToArray(), one: 1) : new(double.NaN, double.NaN, double.NaN, double.NaN)));
        }
        return bins.MoveToImmutable();
    }

    /// <summary>The range that each forecast lies in.</summary>
    internal static int[] Ranges(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> happened, ReadOnlySpan<double> edges)
    {
        if (probabilities.Length != happened.Length)
            throw new ArgumentException($"{probabilities.Length} probabilities and {happened.Length} outcomes; expected as many of one as of the other.", nameof(happened));
        if (edges.Length < 2 || edges[0] != 0 || edges[^1] != 1)
            throw new ArgumentException("Expected edges from 0 to 1.", nameof(edges));
        for (var i = 1; i < edges.Length; i++)
            if (edges[i] <= edges[i - 1])
                throw new ArgumentException("Expected rising edges.", nameof(edges));
        var ranges = new int[probabilities.Length];
        for (var i = 0; i < ranges.Length; i++)
        {
            var at = edges[..^1].BinarySearch(Probability.Checked(probabilities[i]));
            ranges[i] = at >= 0 ? at : ~at - 1;
        }
        return ranges;
    }
}
