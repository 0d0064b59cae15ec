using Entente.Simulation;

namespace Entente.Scoring;

/// <summary>The logarithmic score: minus the natural logarithm of the probability that was given to what happened, 0 at best.</summary>
/// <remarks>I. J. Good, "Rational decisions", J. Royal Statistical Society B 14 (1952). One certainty that fails costs infinitely much, so callers say where they clip.</remarks>
public static class LogScore
{
    /// <param name="probability">Of yes, between 0 and 1.</param>
    /// <param name="clip">Probabilities nearer than this to 0 or 1 count as this far from it; above 0, so that no score is infinite.</param>
    public static double Of(double probability, bool happened, double clip)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(clip);
        var clipped = Probability.Clipped(probability, clip);
        // The engine's own logarithm: a score is the same bits on every machine.
        return 0 - Real.Log(Scalar.Of(happened ? clipped : 1 - clipped)).Lane(0);
    }

    /// <summary>
    /// Of a normal distribution, minus the natural logarithm of its density at what was recorded: ½ln 2π + ln σ + z²/2. It depends on the unit, and may be below 0.
    /// </summary>
    public static double Normal(double mean, double deviation, double recorded)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(deviation);
        var z = (recorded - mean) / deviation;
        return (Math.Log(2 * Math.PI) + z * z) / 2 + Math.Log(deviation);
    }
}
