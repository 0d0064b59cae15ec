using Entente.Simulation;

namespace Entente.Scoring;

/// <summary>
/// The mean of paired differences, such as of two forecasters' scores on the same questions, with its 90% interval: the differences are drawn
/// again with replacement, and nine in ten of the means so drawn lie between (percentile method).
/// </summary>
/// <remarks>
/// B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1979). It takes the differences for independent: where
/// they share causes the interval is too narrow, and of few it is too narrow as well. The same differences and seed give the same interval.
/// </remarks>
public static class PairedBootstrap
{
    /// <summary>Of fewer differences than this drawing again says nothing, and no interval is given.</summary>
    public const int Fewest = 5;

    const int Draws = 10_000;
    static readonly uint Stream = Key.Of("bootstrap of a mean difference");

    /// <returns>The mean and the quantiles of the drawn means; NaN in place of quantiles of fewer than <see cref="Fewest"/>, all NaN of none.</returns>
    public static Summary Of(ReadOnlySpan<double> differences, ulong seed)
    {
        var n = differences.Length;
        var sum = 0.0;
        foreach (var x in differences)
            sum += x;
        if (n < Fewest)
            return new(sum / n, double.NaN, double.NaN, double.NaN);
        var means = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var drawn = 0.0;
            for (var i = 0; i < n; i += 4)
            {
                var (a, b, c, d) = Philox.One((uint)draw, (uint)i, Stream, 0, (uint)seed, (uint)(seed >> 32));
                drawn += differences[Place(a, n)];
                drawn += i + 1 < n ? differences[Place(b, n)] : 0;
                drawn += i + 2 < n ? differences[Place(c, n)] : 0;
                drawn += i + 3 < n ? differences[Place(d, n)] : 0;
            }
            means[draw] = drawn / n;
        }
        return Statistics.OfLevels(means) with { Mean = sum / n };
    }

    static int Place(uint word, int n) => (int)(((ulong)word * (uint)n) >> 32);
}
