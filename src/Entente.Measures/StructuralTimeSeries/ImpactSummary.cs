using MathNet.Numerics.Statistics;

namespace Entente.Measures.StructuralTimeSeries;

/// <summary>The paths put against what happened.</summary>
static class ImpactSummary
{
    internal static CausalImpact Of(double[] actual, int treatedFrom, CausalImpactOptions options, StructuralDraws draws)
    {
        var paths = draws.Paths;
        var predicted = new Band[actual.Length];
        var (effects, cumulative) = (new Band[actual.Length], new Band[actual.Length]);
        var (sums, total) = (new double[paths.Length], 0.0);
        var counted = 0;
        for (var t = 0; t < actual.Length; t++)
        {
            predicted[t] = Interval(paths.Select(path => path[t]), options.Interval);
            effects[t] = Interval(paths.Select(path => actual[t] - path[t]), options.Interval);
            if (t >= treatedFrom && double.IsFinite(actual[t]))
            {
                for (var draw = 0; draw < paths.Length; draw++)
                    sums[draw] += paths[draw][t];
                total += actual[t];
                counted++;
            }
            if (t >= treatedFrom)
                cumulative[t] = Interval(sums.Select(sum => total - sum), options.Interval);
        }
        var (above, below) = (1 + sums.Count(sum => sum >= total), 1 + sums.Count(sum => sum <= total));
        return new(treatedFrom, predicted, effects, cumulative, Effect(1.0 / counted), Effect(1),
            (double)Math.Min(above, below) / (paths.Length + 1), draws.Coefficients, draws.Inclusion);

        Effect Effect(double share) => new(
            total * share,
            Interval(sums.Select(sum => sum * share), options.Interval),
            Interval(sums.Select(sum => (total - sum) * share), options.Interval),
            sums.Select(sum => sum * share).StandardDeviation(),
            Interval(sums.Select(sum => (total - sum) / sum), options.Interval));
    }

    static Band Interval(IEnumerable<double> draws, double probability)
    {
        double[] sorted = [.. draws];
        if (sorted.Any(double.IsNaN))
            return new(double.NaN, double.NaN, double.NaN);
        Array.Sort(sorted);
        return new(sorted.Average(),
            SortedArrayStatistics.QuantileCustom(sorted, (1 - probability) / 2, QuantileDefinition.R7),
            SortedArrayStatistics.QuantileCustom(sorted, (1 + probability) / 2, QuantileDefinition.R7));
    }
}
