namespace Entente.Measures.Balance;

/// <summary>A tie between two nodes, counted from 0: friendly or hostile, without direction.</summary>
public readonly record struct SignedEdge(int A, int B, bool Positive);

/// <summary>Three nodes all tied to each other, as the places of their ties among the graph's edges.</summary>
/// <param name="Balanced">whether an even number of the ties is hostile</param>
public readonly record struct Triangle(int First, int Second, int Third, bool Balanced);

/// <summary>Nodes, of which some pairs are friends and some foes.</summary>
public sealed class SignedGraph
{
    readonly List<(int Other, int Edge)>[] ties;

    /// <summary>Takes edges in any order, each pair at most once.</summary>
    /// <exception cref="ArgumentException">An edge leaves the nodes, joins one to itself, or joins a pair that is already joined.</exception>
    public SignedGraph(int nodes, IEnumerable<SignedEdge> edges)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodes);
        Nodes = nodes;
        Edges = [.. edges];
        var places = new Dictionary<int, int>[nodes];
        for (var node = 0; node < nodes; node++)
            places[node] = [];
        for (var place = 0; place < Edges.Count; place++)
        {
            var (a, b) = (Edges[place].A, Edges[place].B);
            if (a < 0 || b < 0 || a >= nodes || b >= nodes || a == b)
                throw new ArgumentException($"the edge {a}-{b} does not join two of the nodes 0 to {nodes - 1}", nameof(edges));
            if (!places[Math.Min(a, b)].TryAdd(Math.Max(a, b), place))
                throw new ArgumentException($"the pair {a}-{b} is joined twice", nameof(edges));
        }
        Triangles = [.. Find(places)];
        ties = [.. Enumerable.Range(0, nodes).Select(_ => new List<(int, int)>())];
        for (var place = 0; place < Edges.Count; place++)
        {
            ties[Edges[place].A].Add((Edges[place].B, place));
            ties[Edges[place].B].Add((Edges[place].A, place));
        }
    }

    /// <summary>Their number; a node may be without edges.</summary>
    public int Nodes { get; }

    /// <summary>In the order given.</summary>
    public IReadOnlyList<SignedEdge> Edges { get; }

    /// <summary>Each once.</summary>
    public IReadOnlyList<Triangle> Triangles { get; }

    /// <summary>The other ends of a node's edges, and the edges' places.</summary>
    public IReadOnlyList<(int Other, int Edge)> Ties(int node) => ties[node];

    /// <summary>How many edges stand against a division into two camps: the friendly between them and the hostile inside them.</summary>
    /// <param name="camp">of each node</param>
    public int Frustrated(IReadOnlyList<bool> camp) => Edges.Count(edge => edge.Positive != (camp[edge.A] == camp[edge.B]));

    /// <param name="places">of each node, the edges to nodes of higher number</param>
    IEnumerable<Triangle> Find(Dictionary<int, int>[] places)
    {
        foreach (var above in places)
            foreach (var (b, ab) in above)
                foreach (var (c, bc) in places[b])
                    if (above.TryGetValue(c, out var ac))
                        yield return new(ab, ac, bc, Edges[ab].Positive ^ Edges[ac].Positive ^ Edges[bc].Positive);
    }
}
