using Entente.Measures.Networks;

namespace Entente.Measures.Blocs;

/// <summary>
/// How much more of the weight lies within blocs than ties at random would put there, and, where there are hostile ties, how much less of
/// the hostility: <c>Q = Σ_ij [w_ij − (p_i p_j/2P − n_i n_j/2N)] δ(c_i, c_j) / (2P + 2N)</c>, with p and n a node's friendly and hostile
/// weight, P and N those of the graph.
/// </summary>
/// <remarks>
/// Newman and Girvan (2004), "Finding and evaluating community structure in networks", <i>Physical Review E</i> 69; with signs Gómez, Jensen
/// and Arenas (2009), "Analysis of community structure in networks of correlated data", <i>Physical Review E</i> 80. In a large graph the
/// best division joins small blocs that are plainly distinct (the resolution limit), and many divisions are nearly as good as the best.
/// </remarks>
sealed class Modularity
{
    readonly WeightedGraph graph;
    readonly double friendly, hostile;

    internal Modularity(WeightedGraph graph)
    {
        this.graph = graph;
        Friendly = [.. Enumerable.Range(0, graph.Nodes).Select(node => graph.Ties(node).Sum(tie => Math.Max(0, tie.Weight)))];
        Hostile = [.. Enumerable.Range(0, graph.Nodes).Select(node => graph.Ties(node).Sum(tie => Math.Max(0, -tie.Weight)))];
        (friendly, hostile) = (Friendly.Sum(), Hostile.Sum());
    }

    internal double[] Friendly { get; }

    internal double[] Hostile { get; }

    /// <summary>2P and 2N.</summary>
    internal (double Friendly, double Hostile) Whole => (friendly, hostile);

    /// <summary>What chance puts between two nodes, or two blocs of these weights.</summary>
    internal double Expected(double friendly1, double hostile1, double friendly2, double hostile2) =>
        (friendly > 0 ? friendly1 * friendly2 / friendly : 0) - (hostile > 0 ? hostile1 * hostile2 / hostile : 0);

    internal double Of(IReadOnlyList<int> bloc)
    {
        var blocs = bloc.Count == 0 ? 0 : bloc.Max() + 1;
        var (within, ofFriendly, ofHostile) = (0.0, new double[blocs], new double[blocs]);
        foreach (var (a, b, weight) in graph.Edges)
            within += bloc[a] == bloc[b] ? 2 * weight : 0;
        for (var node = 0; node < bloc.Count; node++)
        {
            ofFriendly[bloc[node]] += Friendly[node];
            ofHostile[bloc[node]] += Hostile[node];
        }
        for (var i = 0; i < blocs; i++)
            within -= Expected(ofFriendly[i], ofHostile[i], ofFriendly[i], ofHostile[i]);
        return within / (friendly + hostile);
    }
}
