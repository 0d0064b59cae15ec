using System.Numerics;

namespace Entente.Measures.VotingPower;

/// <summary>
/// The rule [q; w₁, …, wₙ]: a coalition wins whose weights reach the quota, and which no holder of a veto stands outside of.
/// The Security Council is nine of fifteen votes and five vetoes.
/// </summary>
/// <remarks>
/// Exact for any number of players, by counting coalitions of each size and weight (generating functions, after Mann and Shapley 1962):
/// the work grows with the square of the number of players times the quota, so divide weights by their common factor. A veto holder that
/// abstains counts here as opposed; <see cref="DraftPassage"/> tells the two apart.
/// </remarks>
public sealed class WeightedGame
{
    readonly int quota;
    readonly int[] weights;
    readonly bool[] veto;

    /// <param name="quota">from 1 to the sum of the weights</param>
    /// <param name="weights">none negative</param>
    /// <param name="vetoes">places of the players who must not oppose</param>
    public WeightedGame(int quota, ReadOnlySpan<int> weights, ReadOnlySpan<int> vetoes = default)
    {
        var sum = 0;
        foreach (var weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
            sum = checked(sum + weight);
        }
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(quota);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quota, sum);
        this.quota = quota;
        this.weights = weights.ToArray();
        veto = new bool[weights.Length];
        foreach (var player in vetoes)
            veto[player] = true;
    }

    /// <summary>The same rule for indices that need every coalition, of at most <see cref="VotingGame.MostPlayers"/> players.</summary>
    public VotingGame Enumerated(CancellationToken cancel = default) => new(weights.Length, coalition =>
    {
        var weight = 0;
        for (var player = 0; player < weights.Length; player++)
            if ((coalition >> player & 1) != 0)
                weight += weights[player];
            else if (veto[player])
                return false;
        return weight >= quota;
    }, cancel);

    public PowerIndices Power(CancellationToken cancel = default)
    {
        var players = weights.Length;
        var holders = veto.Count(holds => holds);
        // With all holders of a veto inside, the others must bring what their weights leave of the quota.
        var needed = Math.Max(0, quota - weights.Where((_, player) => veto[player]).Sum());
        int[] others = [.. weights.Where((_, player) => !veto[player])];
        var losing = Losing(others, needed);

        var (winning, ofHolder, pivotOfHolder) = (BigInteger.Zero, BigInteger.Zero, Rational.Zero);
        for (var size = 0; size <= others.Length; size++)
        {
            var count = Binomial(others.Length, size) - Sum(losing[size], 0);
            winning += count;
            if (holders == 0)
                continue;
            ofHolder += count;
            pivotOfHolder += new Rational(count, 1) * PowerIndices.Orders(holders - 1 + size, players);
        }

        var ofWeight = new Dictionary<int, (BigInteger Swings, Rational Pivots)>();
        foreach (var weight in others.Distinct())
        {
            cancel.ThrowIfCancellationRequested();
            var (swings, pivots) = (BigInteger.Zero, Rational.Zero);
            var without = Without(losing, weight);
            for (var size = 0; size < others.Length; size++)
            {
                var count = Sum(without[size], Math.Max(0, needed - weight));
                swings += count;
                pivots += new Rational(count, 1) * PowerIndices.Orders(holders + size, players);
            }
            ofWeight[weight] = (swings, pivots);
        }
        return new(winning, [.. weights.Select((weight, player) => veto[player] ? ofHolder : ofWeight[weight].Swings)],
            [.. weights.Select((weight, player) => veto[player] ? pivotOfHolder : ofWeight[weight].Pivots)]);
    }

    /// <summary>Of each size and each weight short of <paramref name="needed"/>, the coalitions.</summary>
    static BigInteger[][] Losing(int[] weights, int needed)
    {
        BigInteger[][] counts = [.. Enumerable.Range(0, weights.Length + 1).Select(_ => new BigInteger[needed])];
        if (needed > 0)
            counts[0][0] = 1;
        for (var player = 0; player < weights.Length; player++)
            for (var size = player; size >= 0; size--)
                for (var weight = needed - 1 - weights[player]; weight >= 0; weight--)
                    counts[size + 1][weight + weights[player]] += counts[size][weight];
        return counts;
    }

    /// <summary>The same counts without one player of a weight, who is taken out of the product again.</summary>
    static BigInteger[][] Without(BigInteger[][] counts, int taken)
    {
        BigInteger[][] left = [.. counts.Select(row => (BigInteger[])row.Clone())];
        for (var size = 1; size < left.Length; size++)
            for (var weight = taken; weight < left[size].Length; weight++)
                left[size][weight] -= left[size - 1][weight - taken];
        return left;
    }

    static BigInteger Sum(BigInteger[] counts, int from)
    {
        var sum = BigInteger.Zero;
        for (var weight = from; weight < counts.Length; weight++)
            sum += counts[weight];
        return sum;
    }

    static BigInteger Binomial(int all, int chosen)
    {
        var ways = BigInteger.One;
        for (var i = 1; i <= chosen; i++)
            ways = ways * (all - chosen + i) / i;
        return ways;
    }
}
