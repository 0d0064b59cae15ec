using Entente.Measures.Networks;

namespace Entente.Measures.Centrality;

/// <summary>How far the friends of friends are friends, and like tied to like; weights and signs of edges do not matter.</summary>
/// <param name="Triangles">through each node</param>
/// <param name="Clustering">the share of the pairs of each node's neighbours that are tied; 0 for fewer than two neighbours</param>
/// <param name="Transitivity">the share of all pairs of neighbours that are tied; 0 where there are none</param>
/// <param name="Assortativity">
/// the correlation of the degrees at the ends of edges, NaN where all are equal. Newman (2002), "Assortative Mixing in Networks",
/// <i>Physical Review Letters</i> 89.
/// </param>
public sealed record Closure(IReadOnlyList<int> Triangles, IReadOnlyList<double> Clustering, double Transitivity, double Assortativity)
{
    /// <summary>Watts and Strogatz (1998), "Collective dynamics of 'small-world' networks", <i>Nature</i> 393.</summary>
    public double MeanClustering => Clustering.Average();

    public int AllTriangles => Triangles.Sum() / 3;

    public static Closure Of(WeightedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        HashSet<int>[] near = [.. Enumerable.Range(0, graph.Nodes).Select(node => graph.Ties(node).Select(tie => tie.Other).ToHashSet())];
        var triangles = new int[graph.Nodes];
        foreach (var (a, b, _) in graph.Edges)
            foreach (var c in near[a])
                if (near[b].Contains(c))
                    triangles[c]++;
        double[] pairs = [.. near.Select(others => others.Count * (others.Count - 1) / 2.0)];
        return new(triangles, [.. triangles.Zip(pairs, Share)], Share(triangles.Sum(), pairs.Sum()), Correlation(graph));
    }

    static double Share(int tied, double pairs) => pairs == 0 ? 0 : tied / pairs;

    static double Correlation(WeightedGraph graph)
    {
        double Degree(int node) => graph.Ties(node).Count;
        var mean = graph.Edges.Sum(edge => Degree(edge.A) + Degree(edge.B)) / (2.0 * graph.Edges.Count);
        var together = graph.Edges.Sum(edge => 2 * (Degree(edge.A) - mean) * (Degree(edge.B) - mean));
        return together / graph.Edges.Sum(edge => Math.Pow(Degree(edge.A) - mean, 2) + Math.Pow(Degree(edge.B) - mean, 2));
    }
}
