using System.Numerics;

namespace Entente.Measures.VotingPower;

/// <summary>How much of a decision is in the hands of each player, exactly.</summary>
/// <remarks>
/// A priori power: every coalition (Banzhaf) or every order of joining one (Shapley-Shubik) is as likely as another. Nothing of what members
/// want enters; for that see <see cref="DraftPassage"/>.
/// </remarks>
/// <param name="Winning">coalitions that carry a decision</param>
/// <param name="Swings">of each player, winning coalitions that lose without it: the raw Banzhaf count</param>
/// <param name="ShapleyShubik">
/// the share of all orders in which a player turns the coalition of those before it into a winning one. Shapley and Shubik (1954), "A Method
/// for Evaluating the Distribution of Power in a Committee System", <i>American Political Science Review</i> 48.
/// </param>
public sealed record PowerIndices(BigInteger Winning, IReadOnlyList<BigInteger> Swings, IReadOnlyList<Rational> ShapleyShubik)
{
    /// <summary>Swings over all swings. Banzhaf (1965), "Weighted Voting Doesn't Work", <i>Rutgers Law Review</i> 19.</summary>
    public IReadOnlyList<Rational> Banzhaf
    {
        get
        {
            var all = Swings.Aggregate(BigInteger.Zero, BigInteger.Add);
            return [.. Swings.Select(swings => new Rational(swings, all))];
        }
    }

    /// <summary>
    /// The chance that a player decides when all others toss coins: swings over <c>2^(n−1)</c>. Penrose (1946), "The Elementary Statistics of
    /// Majority Voting", <i>Journal of the Royal Statistical Society</i> 109.
    /// </summary>
    public IReadOnlyList<Rational> Penrose => [.. Swings.Select(swings => new Rational(swings, BigInteger.One << Swings.Count - 1))];

    /// <summary>Coleman's power of a collectivity to act: the share of coalitions that win.</summary>
    public Rational Collectivity => new(Winning, BigInteger.One << Swings.Count);

    /// <summary>The share of orders of <paramref name="players"/> in which <paramref name="before"/> given ones come first, then one, then the others.</summary>
    internal static Rational Orders(int before, int players)
    {
        var coalitions = BigInteger.One;
        for (var i = 1; i <= before; i++)
            coalitions = coalitions * (players - i) / i;
        return new(1, coalitions * players);
    }
}

/// <summary>Indices that look at the coalitions that would form rather than at all.</summary>
/// <param name="MinimalWinning">coalitions that lose whoever leaves</param>
/// <param name="DeeganPackel">
/// minimal winning coalitions are equally likely, and their members share equally. Deegan and Packel (1978), "A new index of power for simple
/// n-person games", <i>International Journal of Game Theory</i> 7.
/// </param>
/// <param name="PublicGood">
/// the share of memberships in minimal winning coalitions, whose prize is not divided. Holler (1982), "Forming Coalitions and Measuring Voting
/// Power", <i>Political Studies</i> 30.
/// </param>
/// <param name="Johnston">
/// as Banzhaf's, but the critical members of a coalition share the swing. Johnston (1978), "On the measurement of power: some reactions to
/// Laver", <i>Environment and Planning A</i> 10.
/// </param>
public sealed record CoalitionIndices(
    long MinimalWinning, IReadOnlyList<Rational> DeeganPackel, IReadOnlyList<Rational> PublicGood, IReadOnlyList<Rational> Johnston);
