namespace Entente.Measures.Balance;

/// <summary>
/// How many triangles have no hostile tie, one, two or three. Strong balance forbids one and three (a friend's friend is a foe; three foes),
/// weak balance (Davis 1967) one only.
/// </summary>
public readonly record struct TriadCensus(int None, int One, int Two, int Three)
{
    public int Triangles => None + One + Two + Three;

    /// <summary>The share of triangles with an even number of hostile ties, NaN where there are no triangles. Cartwright and Harary (1956), "Structural balance", <i>Psychological Review</i> 63.</summary>
    public double Balance => (None + Two) / (double)Triangles;

    /// <summary>The share that weak balance allows.</summary>
    public double WeakBalance => (None + Two + Three) / (double)Triangles;

    public static TriadCensus Of(SignedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Span<int> counts = stackalloc int[4];
        foreach (var (first, second, third, _) in graph.Triangles)
            counts[Hostile(first) + Hostile(second) + Hostile(third)]++;
        return new(counts[0], counts[1], counts[2], counts[3]);

        int Hostile(int edge) => graph.Edges[edge].Positive ? 0 : 1;
    }
}
