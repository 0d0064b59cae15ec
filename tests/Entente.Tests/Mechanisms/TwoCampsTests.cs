using System.Globalization;
using System.Runtime.InteropServices;
using CsCheck;
using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests.Mechanisms;

public class TwoCampsTests
{
    [Fact]
    public void Camps_found_one_flip_at_a_time_are_the_best_of_all_divisions() =>
        Graphs.Sample(ties => Assert.Equal(BestOfAll(ties), Agreement(ties), 1e-12));

    [Fact]
    public void Every_lane_finds_the_camps_of_its_own_graph_to_the_same_bit() =>
        Gen.Int[2, 7].SelectMany(n => Gen.Double[-1, 1].Array[Lanes.Width * n * (n - 1) / 2].Select(numbers => (n, numbers))).Sample(x =>
        {
            var graphs = x.numbers.Chunk(x.n * (x.n - 1) / 2).Select(upper => Symmetric(x.n, upper)).ToArray();
            var together = new double[x.n * x.n * Lanes.Width];
            for (var place = 0; place < x.n * x.n; place++)
                for (var lane = 0; lane < Lanes.Width; lane++)
                    together[place * Lanes.Width + lane] = graphs[lane][place / x.n, place % x.n];
            var found = TwoCamps.Agreement<Lanes>(MemoryMarshal.Cast<double, Lanes>(together), x.n);
            for (var lane = 0; lane < Lanes.Width; lane++)
                Assert.Equal(Agreement(graphs[lane]), found.Lane(lane));
        });

    [Fact]
    public void An_actor_who_changes_every_friend_for_an_enemy_leaves_the_frustration_as_it_was() =>
        Gen.Select(Graphs, Gen.Int[0, 9]).Sample((ties, who) =>
        {
            var switched = (double[,])ties.Clone();
            var n = ties.GetLength(0);
            for (var other = 0; other < n; other++)
            {
                switched[who % n, other] *= -1;
                switched[other, who % n] *= -1;
            }
            Assert.Equal(Agreement(ties), Agreement(switched), 1e-12);
        });

    [Fact]
    public void Two_camps_of_friends_who_are_each_others_enemies_are_not_frustrated() =>
        Gen.Int[2, 9].SelectMany(n => Gen.Select(Gen.Bool.Array[n], Gen.Double[0.01, 1].Array[n * (n - 1) / 2])).Sample((camps, strengths) =>
        {
            var ties = Symmetric(camps.Length, strengths);
            for (var i = 0; i < camps.Length; i++)
                for (var j = 0; j < camps.Length; j++)
                    if (camps[i] != camps[j])
                        ties[i, j] *= -1;
            Assert.Equal(0, Frustration(ties), 1e-12);
        });

    [Fact]
    public void A_triangle_of_two_friendships_and_an_enmity_breaks_at_its_weakest_tie() =>
        Gen.Double[0.01, 1].Array[3].Sample(s => Assert.Equal(s.Min(), Frustration(Symmetric(3, [s[0], s[1], -s[2]])), 1e-12));

    [Theory] // all enemies: the ties inside two halves remain
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(5, 4)]
    [InlineData(6, 6)]
    [InlineData(7, 9)]
    [InlineData(10, 20)]
    public void Enemies_all_round_are_frustrated_inside_two_halves(int actors, int frustration) =>
        Assert.Equal(frustration, Frustration(Symmetric(actors, [.. Enumerable.Repeat(-1.0, actors * (actors - 1) / 2)])));

    [Fact]
    public void Petersens_graph_of_enmities_keeps_three_of_its_fifteen_ties_frustrated()
    {
        // Its largest cut has 12 edges.
        var ties = new double[10, 10];
        for (var i = 0; i < 5; i++)
            foreach (var (a, b) in new[] { (i, (i + 1) % 5), (i, i + 5), (i + 5, (i + 2) % 5 + 5) })
                ties[a, b] = ties[b, a] = -1;
        Assert.Equal(3, Frustration(ties));
    }

    [Fact]
    public void Read_s_highland_tribes_are_seven_ties_away_from_two_camps()
    {
        // K. E. Read (1954), "Cultures of the Central Highlands, New Guinea"; 16 tribes, 58 ties, 29 of them enmities.
        var file = Checkout.Shared("data/reference-inputs/signed-networks/tribes.txt");
        var ties = new double[16, 16];
        foreach (var line in File.ReadLines(file))
        {
            var edge = line.Split(' ').Select(x => int.Parse(x, CultureInfo.InvariantCulture)).ToArray();
            ties[edge[0] - 1, edge[1] - 1] = ties[edge[1] - 1, edge[0] - 1] = edge[2];
        }
        Assert.Equal((58, 7), (Weight(ties), Frustration(ties)));
    }

    static readonly Gen<double[,]> Graphs =
        Gen.Int[1, 9].SelectMany(n => Gen.Double[-1, 1].Array[n * (n - 1) / 2].Select(upper => Symmetric(n, upper)));

    static double Agreement(double[,] ties) => TwoCamps.Agreement<Scalar>(Rows(ties), ties.GetLength(0)).Lane(0);

    static double Weight(double[,] ties) => TwoCamps.Weight<Scalar>(Rows(ties), ties.GetLength(0)).Lane(0);

    static double Frustration(double[,] ties) => (Weight(ties) - Agreement(ties)) / 2;

    static Scalar[] Rows(double[,] ties) => [.. ties.Cast<double>().Select(Scalar.Of)];

    static double BestOfAll(double[,] ties)
    {
        var n = ties.GetLength(0);
        var best = double.NegativeInfinity;
        for (var camp = 0; camp < 1 << n; camp++)
        {
            var sum = 0.0;
            for (var i = 0; i < n; i++)
                for (var j = i + 1; j < n; j++)
                    sum += ties[i, j] * ((camp >> i & 1) == (camp >> j & 1) ? 1 : -1);
            best = Math.Max(best, sum);
        }
        return best;
    }

    static double[,] Symmetric(int n, double[] upper)
    {
        var ties = new double[n, n];
        var next = 0;
        for (var i = 0; i < n; i++)
            for (var j = i + 1; j < n; j++)
                ties[i, j] = ties[j, i] = upper[next++];
        return ties;
    }
}
