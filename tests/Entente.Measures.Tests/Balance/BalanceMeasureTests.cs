using System.Globalization;
using CsCheck;
using Entente.Measures.Balance;
using Entente.Tests;

namespace Entente.Measures.Tests.Balance;

public class BalanceMeasureTests
{
    static readonly Gen<SignedGraph> SmallGraphs =
        from nodes in Gen.Int[1, 7]
        from signs in Gen.Int[-1, 1].Array[nodes * (nodes - 1) / 2]
        select Graph(nodes, signs);

    /// <summary>Three groups that are friends within and foes between: weakly balanced, and as a whole far from two camps.</summary>
    static readonly SignedGraph ThreeCamps = Graph(6, [.. from a in Enumerable.Range(0, 6) from b in Enumerable.Range(a + 1, 5 - a) select a / 2 == b / 2 ? 1 : -1]);

    [Fact]
    public void Three_camps_of_foes_are_clusterable_but_not_balanced()
    {
        var (two, three) = (Clusterability.Of(ThreeCamps, 2), Clusterability.Of(ThreeCamps, 3));
        Assert.Equal((4, true), (two.Errors, two.Proven));
        Assert.Equal((0, true), (three.Errors, three.Proven));
        Assert.Equal([0, 0, 1, 1, 2, 2], three.Group);
        Assert.Equal(new(0, 0, 12, 8), TriadCensus.Of(ThreeCamps));
        Assert.Equal((0.6, 1), (TriadCensus.Of(ThreeCamps).Balance, TriadCensus.Of(ThreeCamps).WeakBalance));
    }

    [Fact]
    public void Two_groups_are_the_two_camps_of_frustration() =>
        SmallGraphs.Sample(graph => Clusterability.Of(graph, 2) is { Proven: true } found && found.Errors == Frustration.Of(graph).Index, iter: 100);

    [Fact]
    public void No_division_into_three_groups_is_better() =>
        SmallGraphs.Where(graph => graph.Nodes <= 6).Sample(graph =>
        {
            var least = Enumerable.Range(0, (int)Math.Pow(3, graph.Nodes))
                .Select(code => Enumerable.Range(0, graph.Nodes).Select(node => code / (int)Math.Pow(3, node) % 3).ToArray())
                .Min(group => graph.Edges.Count(edge => edge.Positive != (group[edge.A] == group[edge.B])));
            return Clusterability.Of(graph, 3) is { Proven: true } found && found.Errors == least;
        }, iter: 60);

    [Fact]
    public void A_balanced_graph_has_no_conflict_in_its_spectrum() =>
        (from graph in SmallGraphs from camps in Gen.Bool.Array[graph.Nodes] select (graph, camps)).Sample(x =>
        {
            var balanced = new SignedGraph(x.graph.Nodes, x.graph.Edges.Select(edge => edge with { Positive = x.camps[edge.A] == x.camps[edge.B] }));
            var (found, other) = (SpectralBalance.Of(balanced), SpectralBalance.Of(x.graph));
            return Math.Abs(found.AlgebraicConflict) < 1e-9 && Math.Abs(found.WalkBalance - 1) < 1e-9
                && other.AlgebraicConflict > -1e-9 && other.WalkBalance is > 0 and <= 1 + 1e-9;
        });

    /// <summary>A triangle of foes: eigenvalues of A are 1, 1, −2 and of |A| their negatives.</summary>
    [Fact]
    public void A_triangle_of_foes_has_the_spectrum_of_its_formula()
    {
        var found = SpectralBalance.Of(Graph(3, [-1, -1, -1]));
        Assert.Equal(1, found.AlgebraicConflict, 1e-12);
        Assert.Equal((2 * Math.E + Math.Exp(-2)) / (Math.Exp(2) + 2 * Math.Exp(-1)), found.WalkBalance, 1e-12);
    }

    /// <summary>Read's highland tribes (<c>tribes</c> of the R package signnet); values computed with R.</summary>
    [Fact]
    public void The_highland_tribes_by_every_measure()
    {
        var graph = FrustrationTests.Read("tribes.txt");
        var (triads, spectrum, groups) = (TriadCensus.Of(graph), SpectralBalance.Of(graph), Clusterability.Of(graph, 3));
        Assert.Equal(new(19, 2, 40, 7), triads);
        Assert.Equal(0.8676471, triads.Balance, 1e-7);
        Assert.Equal(1.0402890811570533, spectrum.AlgebraicConflict, 1e-9);
        Assert.Equal(0.357576105658469, spectrum.WalkBalance, 1e-9);
        Assert.Equal((2, true), (groups.Errors, groups.Proven));
        Assert.Equal(2, Clusterability.Of(graph, 5).Errors);
    }

    /// <summary>
    /// Windows of <see cref="FrustrationTests"/> as a series, among them the least and the most balanced; triangles and their balance as
    /// another program counted them for the same data.
    /// </summary>
    [Fact]
    public void Windows_in_a_series()
    {
        int[] chosen = [1946, 1955, 1979, 1989, 1996];
        var lines = File.ReadLines(Checkout.Shared("data/reference-inputs/outputs/frustration_cow51.txt"))
            .Where(line => line.StartsWith("cow_", StringComparison.Ordinal)).Select(line => line.Split([' ', '='], StringSplitOptions.RemoveEmptyEntries)).ToList();
        var series = BalanceSeries.Of(chosen.Select(year => (year, FrustrationTests.Read(lines[year - 1946][0] + ".txt")))).ToList();
        Assert.Equal(chosen, series.Select(year => year.Year));
        Assert.Equal([17, 35, 43, 38, 45], series.Select(year => year.Frustration.Index));
        Assert.Equal((0.8627, 0.9409), (Math.Round(series[1].Frustration.Normalised, 4), Math.Round(series[3].Frustration.Normalised, 4)));
        Assert.All(series, year =>
        {
            string After(string name) => lines[year.Year - 1946][Array.IndexOf(lines[year.Year - 1946], name) + 1];
            Assert.Equal(int.Parse(After("triangles"), CultureInfo.InvariantCulture), year.Triads.Triangles);
            Assert.Equal(int.Parse(After("balanced"), CultureInfo.InvariantCulture), year.Triads.None + year.Triads.Two);
            Assert.Equal(double.Parse(After("T(G)"), CultureInfo.InvariantCulture), year.Triads.Balance, 6e-5);
            Assert.InRange(year.Spectrum.WalkBalance, 0, 1);
        });
    }

    static SignedGraph Graph(int nodes, int[] signs) =>
        new(nodes, (from a in Enumerable.Range(0, nodes) from b in Enumerable.Range(a + 1, nodes - a - 1) select (a, b)).Zip(signs)
            .Where(pair => pair.Second != 0).Select(pair => new SignedEdge(pair.First.a, pair.First.b, pair.Second > 0)));
}
