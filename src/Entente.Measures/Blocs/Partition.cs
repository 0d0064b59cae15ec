using Entente.Measures.Networks;

namespace Entente.Measures.Blocs;

/// <summary>A division of a graph's nodes into blocs: states that are tied to each other more than to others.</summary>
/// <param name="Bloc">of each node; blocs are counted from 0 in the order of their first nodes</param>
/// <param name="Modularity">of the division: see <see cref="Of"/></param>
/// <param name="Bound">no division has more; positive infinity where none was sought</param>
public sealed record Partition(IReadOnlyList<int> Bloc, double Modularity, double Bound)
{
    /// <summary>How many blocs there are.</summary>
    public int Blocs => Bloc.Count == 0 ? 0 : Bloc.Max() + 1;

    /// <summary>Whether no division has a higher modularity.</summary>
    public bool Proven => Bound <= Modularity + 1e-9;

    /// <summary>
    /// A given division with its modularity, the weight within blocs over what ties at random would put there: Newman and Girvan (2004),
    /// "Finding and evaluating community structure in networks", <i>Physical Review E</i> 69; where weights are negative, after Gómez, Jensen
    /// and Arenas (2009), "Analysis of community structure in networks of correlated data", <i>Physical Review E</i> 80. NaN for a graph without edges.
    /// </summary>
    public static Partition Of(WeightedGraph graph, IReadOnlyList<int> bloc)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(bloc);
        ArgumentOutOfRangeException.ThrowIfNotEqual(bloc.Count, graph.Nodes);
        var numbered = Numbered(bloc);
        return new(numbered, new Modularity(graph).Of(numbered), double.PositiveInfinity);
    }

    /// <summary>
    /// Seeks the division of the highest modularity by moving nodes, then whole blocs, then nodes again, from several starts: good and quick,
    /// without proof. The same seed gives the same division.
    /// </summary>
    /// <param name="starts">orders of the nodes to begin from</param>
    public static Partition Find(WeightedGraph graph, ulong seed, int starts = 20, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(starts);
        Partition? best = null;
        for (var start = 0; start < starts; start++)
        {
            cancel.ThrowIfCancellationRequested();
            var found = Of(graph, new Moves(graph, seed, start).Find());
            if (best is null || found.Modularity > best.Modularity + 1e-12)
                best = found;
        }
        return best!;
    }

    /// <summary>The same division with blocs counted from 0 as they appear.</summary>
    static int[] Numbered(IReadOnlyList<int> bloc)
    {
        var names = new Dictionary<int, int>();
        return [.. bloc.Select(name => names.TryGetValue(name, out var number) ? number : names[name] = names.Count)];
    }
}
