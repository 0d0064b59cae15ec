using Google.OrTools.Sat;

namespace Entente.Measures.Balance;

/// <summary>
/// How far a signed graph is from structural balance: the fewest edges whose removal leaves two camps, friends within and foes between
/// (the line index of balance, or frustration index).
/// </summary>
/// <remarks>
/// The XOR model of Aref, Mason and Wilson (2020), "A modeling and computational study of the frustration index in signed networks",
/// <i>Networks</i> 75: a binary for the camp of each node and one for each frustrated edge, and for every unbalanced triangle the inequality
/// that one of its edges is frustrated. The problem is NP-hard: graphs of states, nearly balanced, take milliseconds; of complete graphs
/// with signs drawn by lot, 25 nodes take seconds and 30 are seldom settled. Solved by OR-Tools CP-SAT, in integers.
/// </remarks>
/// <param name="Camp">of each node, node 0 in the camp false; often one division of several as good</param>
/// <param name="Index">edges that <paramref name="Camp"/> frustrates</param>
/// <param name="Bound">no division frustrates fewer edges than this</param>
public sealed record Frustration(SignedGraph Graph, IReadOnlyList<bool> Camp, int Index, int Bound)
{
    /// <summary>Whether no division is better than <see cref="Camp"/>. When false the line index lies between <see cref="Bound"/> and <see cref="Index"/>.</summary>
    public bool Proven => Index == Bound;

    /// <summary><c>F = 1 − 2L/m</c>, after Aref and Wilson (2018): 1 where balanced, never below 0. A graph without edges is balanced.</summary>
    public double Normalised => Graph.Edges.Count == 0 ? 1 : 1 - 2.0 * Index / Graph.Edges.Count;

    /// <summary>How many there are, balanced or not.</summary>
    public int Triangles => Graph.Triangles.Count;

    /// <summary>How many triangles have an even number of hostile edges.</summary>
    public int BalancedTriangles => Graph.Triangles.Count(triangle => triangle.Balanced);

    /// <summary>Divides the graph as well as it can be divided. The same graph gives the same division.</summary>
    /// <param name="work">
    /// where to give up without proof, in the solver's deterministic seconds: a count of operations that takes about a second each, so that
    /// the answer is the same on a slow machine
    /// </param>
    /// <exception cref="OperationCanceledException">the search was stopped from outside</exception>
    public static Frustration Of(SignedGraph graph, double work = double.PositiveInfinity, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(work);
        cancel.ThrowIfCancellationRequested();
        var camp = Descent(graph);
        var index = graph.Frustrated(camp);
        if (index == 0)
            return new(graph, camp, 0, 0);

        // The linear relaxation is almost whole here: the solver works best on all of it and without presolve.
        var (values, bound) = CpSat.Minimise(Model(graph), "linearization_level:2 cp_model_presolve:false symmetry_level:0", work, cancel);
        bool[] found = [.. values.Take(graph.Nodes).Select(x => x != values[0])];
        if (found.Length > 0 && graph.Frustrated(found) is var better && better < index)
            (camp, index) = (found, better);
        return new(graph, camp, index, (int)bound);
    }

    static CpModel Model(SignedGraph graph)
    {
        var model = new CpModel();
        var camp = CpSat.Binaries(model, graph.Nodes);
        var frustrated = CpSat.Binaries(model, graph.Edges.Count);
        for (var place = 0; place < frustrated.Length; place++)
        {
            var edge = graph.Edges[place];
            var (a, b) = (camp[edge.A], edge.Positive ? camp[edge.B] : camp[edge.B].Not());
            model.AddBoolOr([frustrated[place], a, b.Not()]);
            model.AddBoolOr([frustrated[place], a.Not(), b]);
        }
        foreach (var triangle in graph.Triangles)
            if (!triangle.Balanced)
                model.AddBoolOr([frustrated[triangle.First], frustrated[triangle.Second], frustrated[triangle.Third]]);
        // Of each division and its mirror image one is enough.
        var degrees = graph.Edges.SelectMany(edge => new[] { edge.A, edge.B }).CountBy(node => node);
        model.AddBoolAnd([camp[degrees.MaxBy(degree => degree.Value).Key]]);
        model.Minimize(LinearExpr.Sum(frustrated));
        return model;
    }

    /// <summary>One camp for all, left by each in turn who has fewer frustrated edges in the other: an answer for a search that ends with none.</summary>
    static bool[] Descent(SignedGraph graph)
    {
        var camp = new bool[graph.Nodes];
        for (var (moved, least) = (true, graph.Frustrated(camp)); moved;)
        {
            moved = false;
            for (var node = 1; node < camp.Length; node++)
            {
                camp[node] = !camp[node];
                var frustrated = graph.Frustrated(camp);
                if (frustrated < least)
                    (moved, least) = (true, frustrated);
                else
                    camp[node] = !camp[node];
            }
        }
        return camp;
    }
}
