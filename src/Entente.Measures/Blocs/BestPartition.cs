using Entente.Measures.Networks;
using Google.OrTools.Sat;

namespace Entente.Measures.Blocs;

/// <summary>The division of the highest modularity, with proof.</summary>
/// <remarks>
/// Clique partitioning: a binary for every two nodes that share a bloc, and that two share one which both share one with a third. Of these
/// inequalities only those are needed in which one of the two pairs is drawn together: Miyauchi and Sukegawa (2015), "Redundant constraints
/// in the standard formulation for the clique partitioning problem", <i>Optimization Letters</i> 9. NP-hard; for some dozens of nodes.
/// </remarks>
public static class BestPartition
{
    /// <param name="graph">with whole numbers for weights</param>
    /// <param name="work">where to give up without proof, in the solver's deterministic seconds</param>
    public static Partition Of(WeightedGraph graph, double work = double.PositiveInfinity, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        foreach (var edge in graph.Edges)
            if (edge.Weight != Math.Round(edge.Weight))
                throw new ArgumentException($"the weight {edge.Weight} is not whole, and a proof needs whole numbers", nameof(graph));
        var start = Partition.Find(graph, seed: 1, cancel: cancel);
        if (graph.Edges.Count == 0)
            return start;

        var (pull, scale) = Pulls(graph);
        var (model, together) = Model(pull, start.Bloc);
        var (values, bound) = CpSat.Minimise(model, "linearization_level:2 symmetry_level:0", work, cancel);
        var best = values.Count == 0 ? start : Partition.Of(graph, Joined(pull, together, values));
        // The objective counts each pair once and leaves out the diagonal.
        var most = (-2.0 * bound + Enumerable.Range(0, graph.Nodes).Sum(node => (double)pull[node, node])) / scale;
        return (best.Modularity > start.Modularity ? best : start) with { Bound = most };
    }

    /// <summary>What each pair adds to modularity when it shares a bloc, in whole numbers, and by how much they are too large.</summary>
    static (long[,] Pull, double Scale) Pulls(WeightedGraph graph)
    {
        var parts = new Modularity(graph);
        long friendly = (long)Math.Max(1, parts.Whole.Friendly), hostile = (long)Math.Max(1, parts.Whole.Hostile);
        var pull = new long[graph.Nodes, graph.Nodes];
        for (var a = 0; a < graph.Nodes; a++)
        {
            for (var b = 0; b < graph.Nodes; b++)
                pull[a, b] = checked((long)parts.Hostile[a] * (long)parts.Hostile[b] * friendly - (long)parts.Friendly[a] * (long)parts.Friendly[b] * hostile);
            foreach (var (b, weight) in graph.Ties(a))
                pull[a, b] = checked(pull[a, b] + (long)weight * friendly * hostile);
        }
        return (pull, (double)friendly * hostile * (parts.Whole.Friendly + parts.Whole.Hostile));
    }

    static (CpModel Model, BoolVar[,] Together) Model(long[,] pull, IReadOnlyList<int> start)
    {
        var (model, nodes) = (new CpModel(), pull.GetLength(0));
        var together = new BoolVar[nodes, nodes];
        var objective = LinearExpr.NewBuilder();
        for (var a = 0; a < nodes; a++)
            for (var b = a + 1; b < nodes; b++)
            {
                together[a, b] = together[b, a] = model.NewBoolVar("");
                objective.AddTerm(together[a, b], -pull[a, b]);
                model.AddHint(together[a, b], start[a] == start[b]);
            }
        for (var middle = 0; middle < nodes; middle++)
            for (var a = 0; a < nodes; a++)
                for (var b = a + 1; b < nodes; b++)
                    if (a != middle && b != middle && (pull[a, middle] > 0 || pull[middle, b] > 0))
                        model.AddBoolOr([together[a, middle].Not(), together[middle, b].Not(), together[a, b]]);
        model.Minimize(objective);
        return (model, together);
    }

    /// <summary>The blocs that pairs drawn together form; others follow from them.</summary>
    static int[] Joined(long[,] pull, BoolVar[,] together, IReadOnlyList<long> values)
    {
        int[] bloc = [.. Enumerable.Range(0, pull.GetLength(0))];
        for (var a = 0; a < bloc.Length; a++)
            for (var b = a + 1; b < bloc.Length; b++)
                if (pull[a, b] > 0 && values[together[a, b].Index] == 1 && bloc[a] != bloc[b])
                {
                    var (kept, joined) = (bloc[a], bloc[b]);
                    for (var node = 0; node < bloc.Length; node++)
                        if (bloc[node] == joined)
                            bloc[node] = kept;
                }
        return bloc;
    }
}
