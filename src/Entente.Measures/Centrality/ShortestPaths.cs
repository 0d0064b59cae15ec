using Entente.Measures.Networks;

namespace Entente.Measures.Centrality;

/// <summary>Centrality by the shortest paths between nodes, every edge being one step whatever its weight or sign.</summary>
/// <remarks>Freeman (1978), "Centrality in social networks: Conceptual clarification", <i>Social Networks</i> 1.</remarks>
public static class ShortestPaths
{
    /// <summary>
    /// The share of the shortest paths between two others that lead through a node, averaged over all pairs of others; 0 with fewer than three
    /// nodes. By the algorithm of Brandes (2001), "A faster algorithm for betweenness centrality", <i>Journal of Mathematical Sociology</i> 25.
    /// </summary>
    public static double[] Betweenness(WeightedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var between = new double[graph.Nodes];
        var (paths, dependence) = (new double[graph.Nodes], new double[graph.Nodes]);
        for (var source = 0; source < graph.Nodes; source++)
        {
            var (distance, order) = Search(graph, source);
            Array.Clear(paths);
            Array.Clear(dependence);
            paths[source] = 1;
            foreach (var node in order)
                foreach (var (other, _) in graph.Ties(node))
                    if (distance[other] == distance[node] + 1)
                        paths[other] += paths[node];
            for (var i = order.Count - 1; i > 0; i--)
            {
                var node = order[i];
                foreach (var (other, _) in graph.Ties(node))
                    if (distance[other] == distance[node] - 1)
                        dependence[other] += paths[other] / paths[node] * (1 + dependence[node]);
                between[node] += dependence[node];
            }
        }
        // Each pair was counted from both ends.
        var pairs = (graph.Nodes - 1.0) * (graph.Nodes - 2);
        return pairs > 0 ? [.. between.Select(sum => sum / pairs)] : between;
    }

    /// <summary>
    /// The reciprocal of the mean distance to the nodes in reach, times their share among all others (Wasserman and Faust 1994), so that the
    /// nodes of a small component are not central; 0 for a node alone.
    /// </summary>
    public static double[] Closeness(WeightedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return [.. Enumerable.Range(0, graph.Nodes).Select(source =>
        {
            var (distance, order) = Search(graph, source);
            var reached = order.Count - 1.0;
            return reached == 0 ? 0 : reached / order.Sum(node => distance[node]) * reached / (graph.Nodes - 1);
        })];
    }

    /// <summary>The steps from a source, −1 out of reach, and the nodes reached in order of distance.</summary>
    static (int[] Distance, List<int> Order) Search(WeightedGraph graph, int source)
    {
        var distance = new int[graph.Nodes];
        Array.Fill(distance, -1);
        distance[source] = 0;
        var order = new List<int> { source };
        for (var i = 0; i < order.Count; i++)
            foreach (var (other, _) in graph.Ties(order[i]))
                if (distance[other] < 0)
                {
                    distance[other] = distance[order[i]] + 1;
                    order.Add(other);
                }
        return (distance, order);
    }
}
