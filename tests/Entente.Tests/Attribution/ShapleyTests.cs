using System.Numerics;
using CsCheck;

namespace Entente.Tests;

public class ShapleyTests
{
    /// <summary>A game by the worth of each coalition; nobody's is worth nothing.</summary>
    static readonly Gen<double[]> Games = Gen.Int[1, 6].SelectMany(players => Gen.Double[-100, 100].Array[1 << players]).Select(worth =>
    {
        worth[0] = 0;
        return worth;
    });

    /// <summary>One left glove and two right ones, a pair is worth 1: two thirds and twice a sixth, by hand from the six orders.</summary>
    [Fact]
    public void Who_has_the_only_left_glove_gets_two_thirds_of_a_pair() =>
        Near([2.0 / 3, 1.0 / 6, 1.0 / 6], Shapley.Exact(3, s => (s & 1) != 0 && (s & 6) != 0 ? 1 : 0));

    /// <summary>[51; 50, 49, 1]: Shapley and Shubik (1954) by hand; two thirds, a sixth, a sixth.</summary>
    [Fact]
    public void A_party_of_forty_nine_has_no_more_power_than_a_party_of_one() => Near([2.0 / 3, 1.0 / 6, 1.0 / 6], Shapley.Exact(3, Vote(51, 50, 49, 1)));

    /// <summary>The Council of the six, [12; 4, 4, 4, 2, 2, 1]: Luxembourg's vote never decided anything.</summary>
    [Fact]
    public void In_the_community_of_the_six_the_smallest_had_a_vote_and_no_power() =>
        Near([7.0 / 30, 7.0 / 30, 7.0 / 30, 3.0 / 20, 3.0 / 20, 0], Shapley.Exact(6, Vote(12, 4, 4, 4, 2, 2, 1)));

    [Fact]
    public void Shares_add_up_to_what_all_are_worth() =>
        Games.Sample(game => Assert.Equal(game[^1], Of(game).Sum(), 1e-9));

    [Fact]
    public void Who_never_changes_anything_gets_exactly_nothing() =>
        Gen.Select(Games, Gen.Int[0, 5]).Sample((game, chosen) =>
        {
            var nobody = 1u << chosen % Players(game);
            Assert.Equal(0, Shapley.Exact(Players(game), s => game[s & ~nobody])[chosen % Players(game)]);
        });

    [Fact]
    public void Players_who_always_add_the_same_get_the_same() =>
        Games.Where(game => game.Length >= 4).Sample(game =>
        {
            // Worth depends on how many of the first two have come, and on who else has.
            var shares = Shapley.Exact(Players(game), s => game[(s & ~3u) | ((s & 3) == 3 ? 3u : (s & 3) != 0 ? 1u : 0)]);
            Assert.Equal(shares[0], shares[1], 1e-9);
        });

    [Fact]
    public void Shares_of_two_games_played_together_add_up() =>
        Gen.Int[1, 6].SelectMany(n => Gen.Select(Gen.Double[-100, 100].Array[1 << n], Gen.Double[-100, 100].Array[1 << n])).Sample((a, b) =>
            Near([.. Of(a).Zip(Of(b), (x, y) => x + y)], Of([.. a.Zip(b, (x, y) => x + y)])));

    [Fact]
    public void Leaving_out_who_changes_nothing_alters_no_share() =>
        Games.Where(game => game.Length >= 4).Sample(game =>
        {
            var all = Shapley.Exact(Players(game), s => game[s & ~2u]);
            var some = new double[all.Length];
            int[] acting = [.. Enumerable.Range(0, all.Length).Where(p => p != 1)];
            Shapley.Exact(acting, 1, (s, worth) => worth[0] = game[s], new double[game.Length], some);
            Near(all, some);
        });

    [Fact]
    public void Drawn_orders_come_to_the_exact_shares_within_their_error() =>
        Gen.Select(Games, Gen.ULong).Sample((game, seed) =>
        {
            var drawn = Shapley.Sampled(Players(game), s => game[s], pairs: 400, seed);
            Assert.Equal(game[^1], drawn.Sum(share => share.Mean), 1e-9);
            Assert.All(Of(game).Zip(drawn), pair => Assert.True(Math.Abs(pair.First - pair.Second.Mean) <= 6 * pair.Second.Error + 1e-9, $"{pair.First} is not {pair.Second}"));
        }, iter: 50);

    [Fact]
    public void The_error_shrinks_with_the_square_root_of_the_orders()
    {
        double Error(int pairs) => Shapley.Sampled(6, s => (s & 7) == 7 ? 1 : 0, pairs, seed: 1)[0].Error;
        Assert.InRange(Error(400) / Error(6_400), 3.5, 4.5);
    }

    [Fact]
    public void An_order_and_its_reverse_are_exact_where_no_more_than_two_meet() =>
        Gen.Double[-100, 100].Array[1 << 4].Sample(pairwise =>
        {
            // What three or more add together is nothing: every worth is a sum over players and pairs.
            double Worth(uint s) => Enumerable.Range(1, 15).Where(t => BitOperations.PopCount((uint)t) <= 2 && (t & (int)s) == t).Sum(t => pairwise[t]);
            Near(Shapley.Exact(4, Worth), [.. Shapley.Sampled(4, Worth, pairs: 1, seed: 7).Select(share => share.Mean)]);
        });

    [Fact]
    public void Every_order_is_as_likely_as_any_other()
    {
        var order = new int[3];
        var counts = new Dictionary<string, int>();
        for (var number = 0u; number < 6_000; number++)
        {
            Shapley.DrawOrder(order, 20230913, number);
            var drawn = string.Join("", order);
            counts[drawn] = counts.GetValueOrDefault(drawn) + 1;
        }
        Assert.Equal(6, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 1_000 - 5 * 29, 1_000 + 5 * 29)); // five standard errors
    }

    static Func<uint, double> Vote(int quota, params int[] votes) => s => votes.Where((_, p) => (s >> p & 1) == 1).Sum() >= quota ? 1 : 0;

    static int Players(double[] game) => BitOperations.Log2((uint)game.Length);

    static double[] Of(double[] game) => Shapley.Exact(Players(game), s => game[s]);

    static void Near(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
    }
}
