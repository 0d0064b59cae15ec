using System.Runtime.CompilerServices;

namespace Entente.Scoring;

/// <summary>What a probability may be, and how one is made of replicates.</summary>
public static class Probability
{
    /// <summary>
    /// The probability of what holds in <paramref name="holding"/> of <paramref name="replicates"/>: (k + 1/2) / (n + 1), which is never 0 or 1,
    /// since no number of replicates shows that something cannot happen.
    /// </summary>
    /// <remarks>The mean of a beta distribution after k of n under the prior of Jeffreys (1946).</remarks>
    public static double OfReplicates(int holding, int replicates)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(replicates);
        ArgumentOutOfRangeException.ThrowIfNegative(holding);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(holding, replicates);
        return (holding + 0.5) / (replicates + 1);
    }

    /// <summary>The same, moved to <paramref name="clip"/> or 1 less that where it is nearer to 0 or 1.</summary>
    /// <param name="clip">Between 0 and 1/2.</param>
    public static double Clipped(double probability, double clip)
    {
        if (!(clip is >= 0 and <= 0.5))
            throw new ArgumentOutOfRangeException(nameof(clip), clip, "Expected a number between 0 and 1/2.");
        return Math.Clamp(Checked(probability), clip, 1 - clip);
    }

    internal static double Checked(double probability, [CallerArgumentExpression(nameof(probability))] string? name = null) => probability is >= 0 and <= 1 ? probability
        : throw new ArgumentOutOfRangeException(name, probability, "Expected a probability between 0 and 1.");
}
