namespace Entente.Sensitivity;

/// <summary>What an output's variance owes to an input or to a group of them.</summary>
/// <param name="First">The share that would vanish, on average, were they known: what they do alone.</param>
/// <param name="Total">The share that would remain were all else known: what they do alone and together with others.</param>
public sealed record SobolIndices(VarianceShare First, VarianceShare Total)
{
    public static SobolIndices None { get; } = new(VarianceShare.None, VarianceShare.None);

    /// <summary>From the outputs of A, of B, and of A with the columns of the inputs in question from B.</summary>
    /// <remarks>
    /// First order by A. Saltelli et al., "Variance based sensitivity analysis of model output", Computer Physics Communications 181 (2010), table 2 (b);
    /// total by M. J. W. Jansen, "Analysis of variance designs for model output", Computer Physics Communications 117 (1999). Outputs are taken from their mean first.
    /// A row without a number in any of the three is left out.
    /// </remarks>
    public static SobolIndices Of(double[] a, double[] b, double[] ab, int resamples, ulong seed)
    {
        int[] rows = [.. Enumerable.Range(0, a.Length).Where(i => double.IsFinite(a[i] + b[i] + ab[i]))];
        if (rows.Length == 0)
            return None;
        double[] Kept(double[] of) => [.. rows.Select(i => of[i])];
        return Of(Kept(a), Kept(b), Kept(ab), new Bootstrap(rows.Length, resamples, seed));
    }

    internal static SobolIndices Of(double[] a, double[] b, double[] ab, Bootstrap bootstrap)
    {
        var middle = (a.Average() + b.Average()) / 2;
        return new(bootstrap.Of(rows => Ratio(rows, a, b, middle, i => (b[i] - middle) * (ab[i] - a[i]))),
            bootstrap.Of(rows => Ratio(rows, a, b, middle, i => (a[i] - ab[i]) * (a[i] - ab[i]) / 2)));
    }

    static double Ratio(int[] rows, double[] a, double[] b, double middle, Func<int, double> numerator)
    {
        var (sum, above, squares) = (0.0, 0.0, 0.0);
        foreach (var i in rows)
        {
            var (x, y) = (a[i] - middle, b[i] - middle);
            sum += x + y;
            squares += x * x + y * y;
            above += numerator(i);
        }
        var n = rows.Length;
        var mean = sum / (2 * n);
        var variance = squares / (2 * n) - mean * mean;
        return variance > 1e-24 * middle * middle ? above / n / variance : double.NaN;
    }
}
