namespace Entente.Measures.Similarity;

/// <summary>What one state has promised another; a promise given both ways is two ties.</summary>
/// <param name="Level">as of <see cref="AlliancePortfolio"/></param>
public readonly record struct AllianceTie(int From, int To, byte Level);

/// <summary>
/// The portfolios of the states of a system, each over all of them: the strongest promise to each, and defence of oneself.
/// </summary>
/// <remarks>
/// The levels of Singer and Small's alliances as Bueno de Mesquita (1975) and Signorino and Ritter (1999) rank them. An offensive pact has no
/// level of its own. In ATOP a promise may be one-sided; the portfolio of who promises holds it.
/// </remarks>
public static class AlliancePortfolio
{
    /// <summary>Four, 0 for no promise.</summary>
    public const int Levels = 4;

    public const byte Consultation = 1, NeutralityOrNonaggression = 2, Defence = 3;

    /// <summary>The level of an alliance that promises several things, or of none.</summary>
    public static byte Level(bool defence, bool neutralityOrNonaggression, bool consultation) =>
        defence ? Defence : neutralityOrNonaggression ? NeutralityOrNonaggression : consultation ? Consultation : (byte)0;

    /// <param name="portfolios">states × states, a row for each state's portfolio; overwritten</param>
    public static void Of(ReadOnlySpan<AllianceTie> ties, int states, Span<byte> portfolios)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(states);
        ArgumentOutOfRangeException.ThrowIfNotEqual(portfolios.Length, states * states);
        portfolios.Clear();
        for (var state = 0; state < states; state++)
            portfolios[state * states + state] = Defence;
        foreach (var (from, to, level) in ties)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)from, (uint)states, nameof(ties));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)to, (uint)states, nameof(ties));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(level, Defence, nameof(ties));
            ref var strongest = ref portfolios[from * states + to];
            strongest = Math.Max(strongest, level);
        }
    }
}
