namespace Entente.Measures.Similarity;

/// <summary>What a state does towards each of a list of targets, as levels from 0 up: its alliances with states, its votes on drafts.</summary>
public static class Portfolio
{
    /// <summary>In place of a level: absent from the vote, not a member.</summary>
    public const byte Missing = byte.MaxValue;

    /// <summary>
    /// S over targets of unlike weight, <c>1 − 2 Σ w|x−y| / (R Σ w)</c>, where states are the targets usually their capability; see
    /// <see cref="JointTable.S"/> for equal weights. NaN where all weight is missing.
    /// </summary>
    public static double WeightedS(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y, int levels, ReadOnlySpan<double> weights)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 2);
        ArgumentOutOfRangeException.ThrowIfNotEqual(y.Length, x.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, x.Length);
        var (apart, all) = (0.0, 0.0);
        for (var target = 0; target < x.Length; target++)
            if (Known(x[target], levels) & Known(y[target], levels))
            {
                ArgumentOutOfRangeException.ThrowIfNegative(weights[target], nameof(weights));
                apart += weights[target] * Math.Abs(x[target] - y[target]);
                all += weights[target];
            }
        return 1 - 2 * apart / ((levels - 1) * all);
    }

    internal static bool Known(byte level, int levels) => level switch
    {
        Missing => false,
        _ when level < levels => true,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, $"expected a level below {levels}, or {Missing} for none"),
    };
}
