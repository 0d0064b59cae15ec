using MathNet.Numerics;
using Distributions = MathNet.Numerics.Distributions;

namespace Entente.Scoring;

/// <summary>
/// The continuous ranked probability score of a distribution, ∫ (F(x) − 1{x ≥ y})² dx, in closed form where there is one: what <see cref="Crps"/> comes to
/// for an ensemble of endlessly many members. In the unit of what is forecast, 0 at best.
/// </summary>
/// <remarks>
/// A. Jordan, F. Krüger and S. Lerch, "Evaluating probabilistic forecasts with scoringRules", J. Statistical Software 90 (2019), appendix A, which gives the source of each form.
/// The special functions are Math.NET's, and their last bits may differ between machines.
/// </remarks>
public static class CrpsOf
{
    /// <summary>σ[z(2Φ(z) − 1) + 2φ(z) − 1/√π] with z = (y − μ)/σ.</summary>
    public static double Normal(double mean, double deviation, double recorded)
    {
        var z = Standard(mean, deviation, recorded);
        return deviation * (SquaredBelow(z) + SquaredBelow(-z));
    }

    /// <summary>Of a normal variable that is set to a floor where it falls below.</summary>
    public static double CensoredNormal(double mean, double deviation, double floor, double recorded)
    {
        var reached = Math.Max(recorded, floor);
        return reached - recorded + Normal(mean, deviation, reached) - deviation * SquaredBelow(Standard(mean, deviation, floor));
    }

    /// <summary>Of a normal variable given that it lies above a floor; of few digits where hardly anything lies there (a floor seven deviations above the mean).</summary>
    public static double TruncatedNormal(double mean, double deviation, double floor, double recorded)
    {
        var (reached, l) = (Math.Max(recorded, floor), Standard(mean, deviation, floor));
        var (z, below) = (Standard(mean, deviation, reached), Φ(l));
        var rising = SquaredBelow(z) - SquaredBelow(l) - 2 * below * (z * Φ(z) + φ(z) - l * below - φ(l)) + below * below * (z - l);
        return reached - recorded + deviation * (rising + SquaredBelow(-z)) / (Φ(-l) * Φ(-l));
    }

    /// <summary>Of exp(μ + σZ).</summary>
    public static double LogNormal(double μ, double σ, double recorded)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(σ);
        var z = recorded > 0 ? (Math.Log(recorded) - μ) / σ : double.NegativeInfinity;
        return recorded * (2 * Φ(z) - 1) - 2 * Math.Exp(μ + σ * σ / 2) * (Φ(z - σ) + Φ(σ / Constants.Sqrt2) - 1);
    }

    /// <summary>Of mean 1/<paramref name="rate"/>.</summary>
    public static double Exponential(double rate, double recorded)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate);
        var below = recorded > 0 ? -Math.Exp(-rate * recorded) + 1 : 0;
        return Math.Abs(recorded) + (0.5 - 2 * below) / rate;
    }

    /// <summary>Of mean <paramref name="shape"/>/<paramref name="rate"/>.</summary>
    public static double Gamma(double shape, double rate, double recorded)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shape);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate);
        double Below(double a) => recorded > 0 ? SpecialFunctions.GammaLowerRegularized(a, rate * recorded) : 0;
        return recorded * (2 * Below(shape) - 1) - shape / rate * (2 * Below(shape + 1) - 1) - 1 / (rate * SpecialFunctions.Beta(0.5, shape));
    }

    /// <summary>On 0 to 1, of mean a/(a + b).</summary>
    public static double Beta(double a, double b, double recorded)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(b);
        double Below(double a) => SpecialFunctions.BetaRegularized(a, b, Math.Clamp(recorded, 0, 1));
        var spread = 2 * Math.Exp(SpecialFunctions.BetaLn(2 * a, 2 * b) - 2 * SpecialFunctions.BetaLn(a, b)) / a;
        return recorded * (2 * Below(a) - 1) + a / (a + b) * (1 - 2 * Below(a + 1) - spread);
    }

    /// <summary>Of location 0 and scale 1, with more than one degree of freedom.</summary>
    public static double StudentT(double freedom, double recorded)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(freedom, 1);
        var spread = 2 * Math.Sqrt(freedom) * Math.Exp(SpecialFunctions.BetaLn(0.5, freedom - 0.5) - 2 * SpecialFunctions.BetaLn(0.5, freedom / 2));
        return recorded * (2 * Distributions.StudentT.CDF(0, 1, freedom, recorded) - 1)
            + (2 * Distributions.StudentT.PDF(0, 1, freedom, recorded) * (freedom + recorded * recorded) - spread) / (freedom - 1);
    }

    /// <summary>σ[z − 2 ln F(z) − 1].</summary>
    public static double Logistic(double location, double scale, double recorded)
    {
        // Symmetric, and the exponential of a negative number cannot overflow.
        var z = Math.Abs(Standard(location, scale, recorded));
        return scale * (z + 2 * SpecialFunctions.Log1p(Math.Exp(-z)) - 1);
    }

    /// <summary>σ[|z| + exp(−|z|) − ¾].</summary>
    public static double Laplace(double location, double scale, double recorded)
    {
        var z = Math.Abs(Standard(location, scale, recorded));
        return scale * (z + Math.Exp(-z) - 0.75);
    }

    /// <summary>Of every number between <paramref name="low"/> and <paramref name="high"/> alike.</summary>
    public static double Uniform(double low, double high, double recorded)
    {
        var z = Standard(low, high - low, recorded);
        var below = Math.Clamp(z, 0, 1);
        return (high - low) * (Math.Abs(z - below) + below * below - below + 1.0 / 3);
    }

    /// <summary>The generalized extreme value distribution of location 0, scale 1 and a shape ξ below 1, F = exp(−(1 + ξx)^(−1/ξ)).</summary>
    /// <param name="shape">not 0</param>
    public static double ExtremeValue(double shape, double recorded)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(shape, 1);
        ArgumentOutOfRangeException.ThrowIfZero(shape);
        var t = 1 + shape * recorded;
        // Beyond the end of its support nothing, or everything, lies below.
        var exponent = t > 0 ? Math.Pow(t, -1 / shape) : shape > 0 ? double.PositiveInfinity : 0;
        var gamma = SpecialFunctions.Gamma(1 - shape);
        var lower = double.IsPositiveInfinity(exponent) ? gamma : gamma * SpecialFunctions.GammaLowerRegularized(1 - shape, exponent);
        return (-recorded - 1 / shape) * (1 - 2 * Math.Exp(-exponent)) - (Math.Pow(2, shape) * gamma - 2 * lower) / shape;
    }

    /// <summary>Of counts with mean and variance <paramref name="mean"/>.</summary>
    public static double Poisson(double mean, int recorded)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mean);
        return Counts(k => Distributions.Poisson.PMF(mean, k), recorded);
    }

    /// <summary>Of counts of failures before the <paramref name="size"/>-th success, each try of which succeeds with <paramref name="probability"/>; mean size·(1 − p)/p.</summary>
    public static double NegativeBinomial(double size, double probability, int recorded)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        if (!(probability is > 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "Expected a probability above 0.");
        return Counts(k => Distributions.NegativeBinomial.PMF(size, probability, k), recorded);
    }

    /// <summary>Σ (F(k) − 1{k ≥ y})²: shorter than the forms with Bessel and hypergeometric functions, and stable where those overflow.</summary>
    static double Counts(Func<int, double> mass, int recorded)
    {
        var (score, below) = (0.0, 0.0);
        // What is left out are squares of less than 1e-18.
        for (var k = 0; k < recorded || below < 1 - 1e-9; k++)
        {
            below += mass(k);
            score += k < recorded ? below * below : (1 - below) * (1 - below);
        }
        return score + Math.Max(-recorded, 0);
    }

    /// <summary>∫ Φ² from −∞ to x.</summary>
    static double SquaredBelow(double x) => x * Φ(x) * Φ(x) + 2 * Φ(x) * φ(x) - Φ(Constants.Sqrt2 * x) / Math.Sqrt(Math.PI);

    static double Φ(double x) => SpecialFunctions.Erfc(-x / Constants.Sqrt2) / 2;

    static double φ(double x) => Math.Exp(-x * x / 2) * Constants.InvSqrt2Pi;

    static double Standard(double location, double scale, double recorded)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        return (recorded - location) / scale;
    }
}
