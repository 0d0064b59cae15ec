using CsCheck;
using Entente.Measures.Centrality;
using Entente.Measures.Networks;

namespace Entente.Measures.Tests.Centrality;

public class CentralityTests
{
    internal static readonly Gen<WeightedGraph> Graphs =
        from nodes in Gen.Int[2, 9]
        from tied in Gen.Bool.Array[nodes * (nodes - 1) / 2]
        select new WeightedGraph(nodes, Pairs(nodes).Zip(tied).Where(pair => pair.Second).Select(pair => pair.First));

    static readonly WeightedGraph Star = new(4, [new(0, 1), new(0, 2), new(0, 3)]);

    [Fact]
    public void The_hub_of_a_star_lies_on_every_path()
    {
        Assert.Equal([1, 0, 0, 0], ShortestPaths.Betweenness(Star));
        Assert.Equal([1, 0.6, 0.6, 0.6], ShortestPaths.Closeness(Star));
        Assert.Equal([Math.Sqrt(0.5), Math.Sqrt(1 / 6.0)], Prestige.Eigenvector(Star).Take(2), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal(1, Prestige.PageRank(Star).Sum(), 1e-12);
        var closure = Closure.Of(Star);
        Assert.Equal((0, 0, -1), (closure.Transitivity, closure.AllTriangles, closure.Assortativity));
    }

    [Fact]
    public void A_triangle_with_a_tail()
    {
        WeightedGraph graph = new(4, [new(0, 1), new(0, 2), new(1, 2), new(2, 3)]);
        var closure = Closure.Of(graph);
        Assert.Equal([1, 1, 1, 0], closure.Triangles);
        Assert.Equal([1, 1, 1 / 3.0, 0], closure.Clustering);
        Assert.Equal((0.6, 7 / 12.0), (closure.Transitivity, closure.MeanClustering));
        Assert.Equal([0, 0, 2 / 3.0, 0], ShortestPaths.Betweenness(graph));
    }

    [Fact]
    public void Who_is_out_of_reach_is_not_near()
    {
        WeightedGraph graph = new(5, [new(0, 1), new(2, 3)]);
        Assert.Equal([0.25, 0.25, 0.25, 0.25, 0], ShortestPaths.Closeness(graph));
        Assert.Equal(1, Prestige.PageRank(graph).Sum(), 1e-12);
    }

    [Fact]
    public void Hostile_ties_lend_no_prestige() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Prestige.PageRank(new(2, [new(0, 1, -1)])));

    [Theory]
    [InlineData(0, 3, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 2, 0)]
    [InlineData(1, 2, double.NaN)]
    public void An_edge_joins_two_nodes_not_yet_joined_with_some_weight(int a, int b, double weight) =>
        Assert.Throws<ArgumentException>(() => new WeightedGraph(3, [new(0, 1), new(a, b, weight)]));

    /// <summary>Paths between others, one by one.</summary>
    [Fact]
    public void Betweenness_is_the_share_of_paths_that_lead_through() =>
        Graphs.Where(graph => graph.Nodes <= 6).Sample(graph =>
        {
            var found = ShortestPaths.Betweenness(graph);
            var expected = new double[graph.Nodes];
            foreach (var pair in Pairs(graph.Nodes))
            {
                var paths = Paths(graph, [pair.A], pair.B).ToList();
                var shortest = paths.Where(path => path.Count == paths.Min(other => other.Count)).ToList();
                foreach (var node in shortest.SelectMany(path => path.Skip(1).SkipLast(1)))
                    expected[node] += 2.0 / shortest.Count / Math.Max(1, (graph.Nodes - 1) * (graph.Nodes - 2));
            }
            return found.Zip(expected).All(pair => Math.Abs(pair.First - pair.Second) < 1e-12);
        }, iter: 60);

    [Fact]
    public void A_score_of_the_eigenvector_is_the_sum_of_the_neighbours_over_one_number() =>
        Graphs.Where(graph => graph.Edges.Count > 0).Sample(graph =>
        {
            var scores = Prestige.Eigenvector(graph);
            double[] sums = [.. scores.Select((_, node) => graph.Ties(node).Sum(tie => tie.Weight * scores[tie.Other]))];
            var value = sums.Zip(scores).Sum(pair => pair.First * pair.Second);
            return sums.Zip(scores).All(pair => Math.Abs(pair.First - value * pair.Second) < 1e-6);
        }, iter: 60);

    /// <summary>Values of the reference page for Zachary's karate club: networkx 2.8.8 and igraph.</summary>
    [Fact]
    public void The_karate_club()
    {
        var graph = KnownGraphs.Karate;
        Assert.Equal((34, 78), (graph.Nodes, graph.Edges.Count));
        var between = ShortestPaths.Betweenness(graph);
        Assert.Equal(0.4376352814, between[0], 1e-10);
        Assert.Equal(0.3040749760, between[33], 1e-10);
        Assert.Equal(0.3733634703, Prestige.Eigenvector(graph)[33], 1e-6);
        Assert.Equal(0.5689655172, ShortestPaths.Closeness(graph)[0], 1e-10);
        var closure = Closure.Of(graph);
        Assert.Equal(45, closure.AllTriangles);
        Assert.Equal(0.2556818182, closure.Transitivity, 1e-10);
        Assert.Equal(0.5706384782, closure.MeanClustering, 1e-10);
        Assert.Equal(-0.4756130977, closure.Assortativity, 1e-10);
        // networkx stops at a change of 1e-6 a node.
        Assert.Equal(0.1009191823, Prestige.PageRank(graph)[33], 5e-6);
    }

    [Fact]
    public void The_Medici_stood_between_the_families_of_Florence() =>
        Assert.Equal(0.5219780220, ShortestPaths.Betweenness(KnownGraphs.Florence)[KnownGraphs.Families.IndexOf("Medici")], 1e-10);

    internal static IEnumerable<WeightedEdge> Pairs(int nodes) =>
        from a in Enumerable.Range(0, nodes) from b in Enumerable.Range(a + 1, nodes - a - 1) select new WeightedEdge(a, b);

    static IEnumerable<List<int>> Paths(WeightedGraph graph, List<int> path, int end) => path[^1] == end
        ? [path]
        : graph.Ties(path[^1]).Where(tie => !path.Contains(tie.Other)).SelectMany(tie => Paths(graph, [.. path, tie.Other], end));
}
