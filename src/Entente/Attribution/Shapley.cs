using System.Numerics;
using Entente.Simulation;

namespace Entente;

/// <summary>What a coalition is worth, in as many numbers at once as there are places to fill.</summary>
/// <param name="coalition">Player i belongs to it where bit i is set.</param>
public delegate void CoalitionWorth(uint coalition, Span<double> worth);

/// <summary>A part of a mean, and its standard error.</summary>
/// <param name="Error">NaN where one sample alone tells it.</param>
public readonly record struct Share(double Mean, double Error);

/// <summary>What each player of a game adds when it comes, in the mean over all orders in which the players may come.</summary>
/// <remarks>
/// <code>
/// share_i = sum over coalitions S without i of  |S|! (n - |S| - 1)! / n!  ·  (v(S and i) - v(S))
/// </code>
/// The only shares that add up to v(all) - v(none), treat alike players alike, give nothing to one who never changes anything, and add up when games do:
/// Shapley (1953), "A value for n-person games", Contributions to the Theory of Games II. Beyond a few players orders are drawn (Castro, Gómez and Tejada 2009,
/// Computers &amp; Operations Research 36), each with its reverse, in which who came early comes late: the two err in opposite directions.
/// </remarks>
public static class Shapley
{
    /// <summary>Up to so many players every coalition is looked at, unless somebody asks otherwise.</summary>
    public const int MostExact = 8;

    static readonly uint Stream = Key.Of("orders of the players");

    /// <summary>The shares of all players, from all coalitions.</summary>
    public static double[] Exact(int players, Func<uint, double> worth)
    {
        var shares = new double[players];
        Exact([.. Enumerable.Range(0, players)], 1, (coalition, into) => into[0] = worth(coalition), new double[1 << players], shares);
        return shares;
    }

    /// <summary>The same of many games at once, among some of the players; the others are taken to change nothing, which alters no share.</summary>
    /// <param name="width">How many games.</param>
    /// <param name="room">For the worth of every coalition: <paramref name="width"/> times two to the power of the players.</param>
    /// <param name="shares">Of player i from i times <paramref name="width"/> on; those of <paramref name="players"/> are written.</param>
    public static void Exact(ReadOnlySpan<int> players, int width, CoalitionWorth worth, Span<double> room, Span<double> shares)
    {
        for (var coalition = 0; coalition < 1 << players.Length; coalition++)
            worth(Among(players, coalition), room.Slice(coalition * width, width));
        for (var p = 0; p < players.Length; p++)
        {
            var share = shares.Slice(players[p] * width, width);
            share.Clear();
            for (var before = 0; before < 1 << players.Length; before++)
                if ((before & 1 << p) == 0)
                    Add(share, Weight(players.Length, BitOperations.PopCount((uint)before)),
                        room.Slice((before | 1 << p) * width, width), room.Slice(before * width, width));
        }
    }

    /// <summary>The shares of all players, from drawn orders and their reverses.</summary>
    /// <param name="pairs">How many orders are drawn; each counts with its reverse.</param>
    public static Share[] Sampled(int players, Func<uint, double> worth, int pairs, ulong seed)
    {
        CoalitionWorth one = (coalition, into) => into[0] = worth(coalition);
        var order = new int[players];
        var (sums, squares) = (new double[players], new double[players]);
        Span<double> room = stackalloc double[2], shares = new double[players];
        for (var pair = 0; pair < pairs; pair++)
        {
            DrawOrder(order, seed, (uint)pair);
            shares.Clear();
            AlongBothWays(order, 1, one, room, shares);
            for (var p = 0; p < players; p++)
            {
                sums[p] += shares[p];
                squares[p] += shares[p] * shares[p];
            }
        }
        return [.. sums.Zip(squares, (sum, square) => new Share(sum / pairs,
            pairs < 2 ? double.NaN : Math.Sqrt(Math.Max(square - sum * sum / pairs, 0) / (pairs - 1) / pairs)))];
    }

    /// <summary>What each player adds when they come in an order, and when they come in the reverse, in the mean of the two; of many games at once.</summary>
    /// <param name="room">Twice the width.</param>
    /// <param name="shares">As in <see cref="Exact(ReadOnlySpan{int}, int, CoalitionWorth, Span{double}, Span{double})"/>; added to, so that it begins empty.</param>
    public static void AlongBothWays(Span<int> order, int width, CoalitionWorth worth, Span<double> room, Span<double> shares)
    {
        for (var way = 0; way < 2; way++)
        {
            Span<double> before = room[..width], after = room.Slice(width, width);
            var coalition = 0u;
            worth(coalition, before);
            foreach (var player in order)
            {
                coalition |= 1u << player;
                worth(coalition, after);
                Add(shares.Slice(player * width, width), 0.5, after, before);
                var come = after;
                after = before;
                before = come;
            }
            order.Reverse();
        }
    }

    /// <summary>One of all orders of the players, each as likely as any other: the same for the same seed and number.</summary>
    public static void DrawOrder(Span<int> order, ulong seed, uint number)
    {
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        for (var i = order.Length - 1; i > 0; i--) // Fisher and Yates
        {
            var (word, _, _, _) = Philox.One(number, (uint)i, Stream, 0, (uint)seed, (uint)(seed >> 32));
            var j = (int)((ulong)word * (uint)(i + 1) >> 32);
            (order[i], order[j]) = (order[j], order[i]);
        }
    }

    static uint Among(ReadOnlySpan<int> players, int coalition)
    {
        var among = 0u;
        for (var p = 0; p < players.Length; p++)
            among |= (uint)(coalition >> p & 1) << players[p];
        return among;
    }

    /// <summary>In how many of the orders of n players a given one comes right after a given coalition of so many.</summary>
    static double Weight(int players, int before)
    {
        var ways = 1.0; // to choose the coalition among the others
        for (var k = 1; k <= before; k++)
            ways *= (double)(players - k) / k;
        return 1 / (players * ways);
    }

    static void Add(Span<double> share, double weight, ReadOnlySpan<double> with, ReadOnlySpan<double> without)
    {
        for (var i = 0; i < share.Length; i++)
            share[i] += weight * (with[i] - without[i]);
    }
}
