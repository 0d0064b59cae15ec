using System.Numerics;
using CsCheck;
using Entente.Measures.VotingPower;

namespace Entente.Measures.Tests.VotingPower;

public class VotingGameTests
{
    static readonly Gen<(int Quota, int[] Weights, int[] Vetoes)> Games =
        from players in Gen.Int[1, 7]
        from weights in Gen.Int[0, 6].Array[players].Where(weights => weights.Sum() > 0)
        from quota in Gen.Int[1, weights.Sum()]
        from veto in Gen.Frequency((3, Gen.Const(false)), (1, Gen.Const(true))).Array[players]
        select (quota, weights, Enumerable.Range(0, players).Where(player => veto[player]).ToArray());

    [Fact]
    public void Counting_by_weight_is_counting_one_by_one() =>
        Games.Sample(game =>
        {
            var weighted = new WeightedGame(game.Quota, game.Weights, game.Vetoes);
            var (counted, enumerated) = (weighted.Power(), weighted.Enumerated().Power());
            return counted.Winning == enumerated.Winning && counted.Swings.SequenceEqual(enumerated.Swings)
                && counted.ShapleyShubik.SequenceEqual(enumerated.ShapleyShubik);
        });

    [Fact]
    public void The_pivot_of_an_order_is_who_makes_the_coalition_win() =>
        Games.Where(game => game.Weights.Length <= 5).Sample(game =>
        {
            var orders = Orders([.. Enumerable.Range(0, game.Weights.Length)]).ToList();
            var pivots = orders.CountBy(order =>
            {
                var (weight, inside) = (0, new HashSet<int>());
                foreach (var player in order)
                {
                    weight += game.Weights[player];
                    inside.Add(player);
                    if (weight >= game.Quota && game.Vetoes.All(inside.Contains))
                        return player;
                }
                throw new InvalidOperationException();
            }).ToDictionary();
            return new WeightedGame(game.Quota, game.Weights, game.Vetoes).Power().ShapleyShubik
                .Index().All(power => power.Item == new Rational(pivots.GetValueOrDefault(power.Index), orders.Count));
        }, iter: 50);

    [Fact]
    public void All_power_is_divided() =>
        Games.Sample(game =>
        {
            var weighted = new WeightedGame(game.Quota, game.Weights, game.Vetoes);
            var (power, coalition) = (weighted.Power(), weighted.Enumerated().Coalition());
            return new[] { power.ShapleyShubik, power.Banzhaf, coalition.DeeganPackel, coalition.PublicGood, coalition.Johnston }
                .All(index => index.Aggregate(Rational.Zero, (sum, share) => sum + share) == 1);
        });

    [Fact]
    public void Two_majorities_are_needed_where_weights_cannot_say_so()
    {
        // Players 0 and 1 in one chamber, 2 to 4 in the other: both of the first and two of the second.
        var game = new VotingGame(5, coalition => (coalition & 0b11) == 0b11 && BitOperations.PopCount(coalition & 0b11100) >= 2);
        var power = game.Power();
        Assert.Equal(4, power.Winning);
        Assert.Equal([4, 4, 2, 2, 2], power.Swings);
        Assert.Equal([new(7, 20), new(7, 20), new(1, 10), new(1, 10), new(1, 10)], power.ShapleyShubik);
        var coalition = game.Coalition();
        Assert.Equal(3, coalition.MinimalWinning);
        Assert.Equal([new(1, 4), new(1, 4), new(1, 6), new(1, 6), new(1, 6)], coalition.DeeganPackel);
        Assert.Equal([new(5, 16), new(5, 16), new(1, 8), new(1, 8), new(1, 8)], coalition.Johnston);
    }

    [Fact]
    public void A_hundred_and_one_equals_have_a_hundredth_and_a_toss_of_coins_each()
    {
        var power = new WeightedGame(51, [.. Enumerable.Repeat(1, 101)]).Power();
        Assert.All(power.ShapleyShubik, share => Assert.Equal(new(1, 101), share));
        var half = Enumerable.Range(1, 50).Aggregate(BigInteger.One, (ways, i) => ways * (50 + i) / i);
        Assert.All(power.Penrose, chance => Assert.Equal(new(half, BigInteger.One << 100), chance));
        Assert.Equal(new(1, 2), power.Collectivity);
    }

    [Fact]
    public void A_rule_that_is_no_rule_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new VotingGame(2, _ => true));
        Assert.Throws<ArgumentException>(() => new VotingGame(2, _ => false));
        Assert.Throws<ArgumentException>(() => new VotingGame(3, coalition => coalition is 0b001 or 0b111));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VotingGame(26, coalition => coalition != 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightedGame(4, [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightedGame(0, [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightedGame(1, [-1, 2]));
    }

    [Fact]
    public void A_draft_is_defeated_by_one_veto_and_not_by_an_abstention()
    {
        Assert.Equal(1, DraftPassage.Chance<double>([new(1, 0), new(0, 1, Veto: true)], 1));
        Assert.Equal(0, DraftPassage.Chance<double>([new(1, 0), new(0, 0, Veto: true)], 1));
        Assert.Equal(0, DraftPassage.Chance<double>([new(1, 0), new(0, 1, Veto: true)], 2));
        Assert.Equal(0.25, DraftPassage.Chance<double>([new(0.25, 0, Votes: 3), new(0, 0, Votes: 2)], 3));
        Assert.Throws<ArgumentException>(() => DraftPassage.Chance<double>([new(1.5, 0)], 1));
        Assert.Throws<ArgumentException>(() => DraftPassage.Chance<double>([new(double.NaN, 0)], 1));
        Assert.Throws<ArgumentException>(() => DraftPassage.Chance<double>([new(0.9, 0.9, Veto: true)], 1));
    }

    [Fact]
    public void The_chance_is_the_sum_over_all_ways_to_vote() =>
        (from members in Gen.Int[1, 5]
         from chances in Gen.Double[0, 0.5].Array[2 * members]
         from veto in Gen.Bool.Array[members]
         from votes in Gen.Int[0, 3].Array[members]
         from needed in Gen.Int[0, 8]
         select (needed, Voters: Enumerable.Range(0, members).Select(i => new Voter<double>(chances[2 * i], chances[2 * i + 1], veto[i], votes[i])).ToArray()))
        .Sample(x => Math.Abs(Enumerated(x.Voters, x.needed) - DraftPassage.Chance<double>(x.Voters, x.needed)) < 1e-12);

    static double Enumerated(Voter<double>[] voters, int needed)
    {
        if (voters.Length == 0)
            return needed <= 0 ? 1 : 0;
        var (voter, rest) = (voters[0], voters[1..]);
        var no = voter.Veto ? 0 : 1 - voter.Yes - voter.Abstain;
        return voter.Yes * Enumerated(rest, needed - voter.Votes) + (voter.Abstain + no) * Enumerated(rest, needed);
    }

    static IEnumerable<int[]> Orders(int[] players) => players.Length == 0
        ? [[]]
        : players.SelectMany(first => Orders([.. players.Where(player => player != first)]), (first, rest) => (int[])[first, .. rest]);
}
