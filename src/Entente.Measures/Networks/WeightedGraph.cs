namespace Entente.Measures.Networks;

/// <summary>A tie between two nodes, counted from 0, without direction; negative for a hostile one.</summary>
public readonly record struct WeightedEdge(int A, int B, double Weight = 1);

/// <summary>Nodes, of which some pairs are tied more or less strongly.</summary>
public sealed class WeightedGraph
{
    readonly List<(int Other, double Weight)>[] ties;

    /// <summary>Takes edges in any order, each pair at most once.</summary>
    /// <exception cref="ArgumentException">An edge leaves the nodes, joins one to itself, joins a pair that is already joined, or has no weight.</exception>
    public WeightedGraph(int nodes, IEnumerable<WeightedEdge> edges)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodes);
        Nodes = nodes;
        Edges = [.. edges];
        ties = [.. Enumerable.Range(0, nodes).Select(_ => new List<(int, double)>())];
        var pairs = new HashSet<(int, int)>();
        foreach (var (a, b, weight) in Edges)
        {
            if (a < 0 || b < 0 || a >= nodes || b >= nodes || a == b)
                throw new ArgumentException($"the edge {a}-{b} does not join two of the nodes 0 to {nodes - 1}", nameof(edges));
            if (!pairs.Add((Math.Min(a, b), Math.Max(a, b))))
                throw new ArgumentException($"the pair {a}-{b} is joined twice", nameof(edges));
            if (weight == 0 || !double.IsFinite(weight))
                throw new ArgumentException($"the edge {a}-{b} has the weight {weight}", nameof(edges));
            ties[a].Add((b, weight));
            ties[b].Add((a, weight));
        }
    }

    /// <summary>Their number; a node may be without edges.</summary>
    public int Nodes { get; }

    /// <summary>In the order given.</summary>
    public IReadOnlyList<WeightedEdge> Edges { get; }

    /// <summary>The other ends of a node's edges, in the order given.</summary>
    public IReadOnlyList<(int Other, double Weight)> Ties(int node) => ties[node];
}
