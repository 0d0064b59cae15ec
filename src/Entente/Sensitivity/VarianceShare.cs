namespace Entente.Sensitivity;

/// <summary>A share of an output's variance, with the 90% interval of its estimate. As an estimate it may fall a little below 0 or above 1; NaN where nothing varies.</summary>
public readonly record struct VarianceShare(double Value, double Low, double High)
{
    const double NinetyPercent = 1.6448536269514722; // of the standard normal distribution

    public static VarianceShare None { get; } = new(double.NaN, double.NaN, double.NaN);

    /// <summary>
    /// The share that some inputs alone explain (their first-order index), from pairs of outputs that have these inputs in common and all else,
    /// chance included, drawn independently: their covariance over their variance.
    /// </summary>
    /// <remarks>
    /// A. Janon, T. Klein, A. Lagnoux, M. Nodet and C. Prieur, "Asymptotic normality and efficiency of two Sobol index estimators",
    /// ESAIM: Probability and Statistics 18 (2014), the estimator T; the interval is by its central limit theorem. It is widened by three more pairs that agree,
    /// so that what few replicates see, and no pair has in common by luck, is not taken for surely nothing: the rule of three of J. A. Hanley and
    /// A. Lippman-Hand, "If nothing goes wrong, is everything all right?", JAMA 249 (1983).
    /// </remarks>
    public static VarianceShare OfPairs(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(other.Length, one.Length);
        var n = one.Length;
        var mean = 0.0;
        for (var i = 0; i < n; i++)
            mean += (one[i] + other[i]) / (2.0 * n);
        var (covariance, variance, fourth) = (0.0, 0.0, 0.0);
        for (var i = 0; i < n; i++)
        {
            var (x, y) = (one[i] - mean, other[i] - mean);
            covariance += x * y / n;
            variance += (x * x + y * y) / (2.0 * n);
            fourth += (x * x * x * x + y * y * y * y) / (2.0 * n);
        }
        // What rounding leaves of a constant is no variance.
        if (!(variance > 1e-24 * mean * mean))
            return None;
        var share = covariance / variance;
        // What one more pair would count that agrees, in an impact of the usual size of those that make the variance.
        var agreeing = (1 - share) * fourth / (variance * variance);
        var squares = 3 * agreeing * agreeing;
        for (var i = 0; i < n; i++)
        {
            var (x, y) = (one[i] - mean, other[i] - mean);
            var influence = (x * y - share * (x * x + y * y) / 2) / variance;
            squares += influence * influence;
        }
        var halfWidth = NinetyPercent * Math.Sqrt(squares) / n;
        return new(share, share - halfWidth, share + halfWidth);
    }
}
