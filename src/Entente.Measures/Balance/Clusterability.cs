using Google.OrTools.Sat;

namespace Entente.Measures.Balance;

/// <summary>
/// How far a signed graph is from weak balance: the fewest ties that stand against a division into some number of groups, friends within and
/// foes between. With two groups it is the <see cref="Frustration"/> index.
/// </summary>
/// <remarks>
/// Davis (1967), "Clustering and structural balance in graphs", <i>Human Relations</i> 20. Three camps of mutual foes are clusterable but not
/// balanced. NP-hard as frustration is, and harder to settle: for some dozens of nodes.
/// </remarks>
/// <param name="Group">of each node, counted from 0; often one division of several as good, and groups may stay empty</param>
/// <param name="Errors">ties against <paramref name="Group"/></param>
/// <param name="Bound">no division has fewer</param>
public sealed record Clusterability(SignedGraph Graph, IReadOnlyList<int> Group, int Errors, int Bound)
{
    /// <summary>Whether no division is better than <see cref="Group"/>.</summary>
    public bool Proven => Errors == Bound;

    /// <param name="groups">that the nodes may form at most</param>
    /// <param name="work">where to give up without proof, as in <see cref="Frustration.Of"/></param>
    public static Clusterability Of(SignedGraph graph, int groups, double work = double.PositiveInfinity, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(groups);
        var (values, bound) = CpSat.Minimise(Model(graph, groups), "linearization_level:2", work, cancel);
        int[] group = [.. Enumerable.Range(0, graph.Nodes).Select(node => values.Count == 0 ? 0 : values.Skip(node * groups).Take(groups).ToList().IndexOf(1))];
        var errors = graph.Edges.Count(edge => edge.Positive != (group[edge.A] == group[edge.B]));
        return new(graph, group, errors, (int)Math.Max(0, bound));
    }

    static CpModel Model(SignedGraph graph, int groups)
    {
        var model = new CpModel();
        var member = CpSat.Binaries(model, graph.Nodes * groups);
        var wrong = CpSat.Binaries(model, graph.Edges.Count);
        for (var node = 0; node < graph.Nodes; node++)
        {
            model.AddExactlyOne(member[(node * groups)..((node + 1) * groups)]);
            // Groups have no names: the first node is in the first, the second in one of the first two, and so on.
            for (var group = node + 1; group < groups; group++)
                model.AddBoolAnd([member[node * groups + group].Not()]);
        }
        for (var place = 0; place < wrong.Length; place++)
            for (var group = 0; group < groups; group++)
            {
                var (a, b, positive) = graph.Edges[place];
                var (ofA, ofB) = (member[a * groups + group], member[b * groups + group]);
                model.AddBoolOr([wrong[place], ofA.Not(), positive ? ofB : ofB.Not()]);
            }
        foreach (var (first, second, third, _) in graph.Triangles)
            if (new[] { first, second, third }.Count(edge => !graph.Edges[edge].Positive) == 1)
                model.AddBoolOr([wrong[first], wrong[second], wrong[third]]);
        model.Minimize(LinearExpr.Sum(wrong));
        return model;
    }
}
