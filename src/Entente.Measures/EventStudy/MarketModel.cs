using MathNet.Numerics;

namespace Entente.Measures.EventStudy;

/// <summary>The normal return of one asset, or the normal change of one series, as a line in that of the market: <c>R_t = α + β M_t + ε_t</c>.</summary>
/// <param name="Sd">the standard deviation of ε, with n − 2 degrees of freedom</param>
/// <param name="Periods">n, of the estimation</param>
/// <param name="MarketMean">over the estimation</param>
/// <param name="MarketSquares">the sum of the market's squared deviations from it</param>
public sealed record MarketModel(double Alpha, double Beta, double Sd, int Periods, double MarketMean, double MarketSquares)
{
    /// <summary>Ordinary least squares over periods without the event.</summary>
    public static MarketModel Of(ReadOnlySpan<double> returns, ReadOnlySpan<double> market)
    {
        if (returns.Length != market.Length || returns.Length < 3)
            throw new ArgumentException($"at least three periods of both series are needed, not {returns.Length} and {market.Length}", nameof(market));
        var (y, x) = (returns.ToArray(), market.ToArray());
        if (!y.All(double.IsFinite) || !x.All(double.IsFinite))
            throw new ArgumentException("an estimation needs a number in every period", nameof(returns));
        var mean = x.Average();
        var squares = x.Sum(value => (value - mean) * (value - mean));
        if (!(squares > 0))
            throw new ArgumentException("the market never moved", nameof(market));
        var (alpha, beta) = Fit.Line(x, y);
        var residual = x.Zip(y, (m, r) => r - alpha - beta * m).Sum(e => e * e);
        return new(alpha, beta, Math.Sqrt(residual / (y.Length - 2)), y.Length, mean, squares);
    }
}
