using Entente.Simulation;

namespace Entente.Sensitivity;

/// <summary>The same resamples of the rows of a sample for every statistic of it.</summary>
/// <remarks>
/// B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1979); percentile intervals. The rows of a Sobol sequence are more even
/// than independent ones, so that the interval is rather too wide than too narrow.
/// </remarks>
public sealed class Bootstrap
{
    static readonly uint Stream = Key.Of("bootstrap");

    readonly int[] all;
    readonly int[][] resamples;

    public Bootstrap(int rows, int resamples, ulong seed)
    {
        all = [.. Enumerable.Range(0, rows)];
        this.resamples = [.. Enumerable.Range(0, resamples).Select(resample => Draw(rows, (uint)resample, seed))];
    }

    /// <summary>A statistic of all rows, with its interval from 5% to 95%.</summary>
    /// <param name="statistic">Of the rows with these numbers; NaN where it has no value.</param>
    public VarianceShare Of(Func<int[], double> statistic)
    {
        var value = statistic(all);
        double[] drawn = [.. resamples.Select(statistic).Where(double.IsFinite)];
        return !double.IsFinite(value) || drawn.Length == 0 ? VarianceShare.None
            : new(value, Statistics.Quantile(drawn, 0.05), Statistics.Quantile(drawn, 0.95));
    }

    static int[] Draw(int rows, uint resample, ulong seed)
    {
        var drawn = new int[rows];
        for (var i = 0; i < rows; i += 4)
        {
            var (a, b, c, d) = Philox.One((uint)i, resample, Stream, 0, (uint)seed, (uint)(seed >> 32));
            ReadOnlySpan<uint> words = [a, b, c, d];
            for (var k = 0; k < 4 && i + k < rows; k++)
                drawn[i + k] = (int)((ulong)words[k] * (ulong)rows >> 32);
        }
        return drawn;
    }
}
