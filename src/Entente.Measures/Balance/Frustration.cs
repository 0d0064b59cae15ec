using Google.OrTools.Sat;

namespace Entente.Measures.Balance;

/// <summary>
/// How far a signed graph is from structural balance: the fewest edges whose removal leaves two camps, friends within and foes between
/// (the line index of balance, or frustration index).
/// </summary>
/// <remarks>
/// A linear programme over the graph's cycles bounds it from below and suggests divisions. Where bound and division do not meet, the XOR model
/// of Aref, Mason and Wilson (2020), "A modeling and computational study of the frustration index in signed networks", <i>Networks</i> 75,
/// settles it with the programme's cycles as cuts: a binary for the camp of each node and one for each frustrated edge, by OR-Tools CP-SAT.
/// The problem is NP-hard: graphs of states, nearly balanced, take milliseconds, and 180 states in three camps with one sign in seven
/// reversed seconds; with one in five reversed they are not settled, nor often are 30 nodes all tied with signs drawn by lot.
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
    /// where CP-SAT gives up without proof, in the solver's deterministic seconds: a count of operations that takes about a second each, so that
    /// the answer is the same on a slow machine; 0 for a quick division without a bound
    /// </param>
    /// <exception cref="OperationCanceledException">the search was stopped from outside</exception>
    public static Frustration Of(SignedGraph graph, double work = double.PositiveInfinity, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(work);
        cancel.ThrowIfCancellationRequested();
        var best = Camps.Improved(graph, new bool[graph.Nodes]);
        var index = graph.Frustrated(best);
        if (index == 0 || work == 0)
            return new(graph, best, index, 0);

        using var cycles = new OddCycles(graph);
        while (cycles.Bound < index && cycles.Tighten(cancel))
            Consider(Camps.Improved(graph, Camps.Rounded(graph, cycles.Values)));
        var bound = cycles.Bound;
        if (bound < index)
        {
            // The linear relaxation is almost whole here: the solver works best on all of it and without presolve.
            var (values, proven) = CpSat.Minimise(Model(graph, cycles.Clauses, best),
                "linearization_level:2 cp_model_presolve:false symmetry_level:0", work, cancel);
            Consider([.. values.Take(graph.Nodes).Select(x => x != values[0])]);
            bound = Math.Max(bound, (int)proven);
        }
        return new(graph, best, index, bound);

        void Consider(bool[] camp)
        {
            if (camp.Length == 0 || graph.Frustrated(camp) is var frustrated && frustrated >= index)
                return;
            (best, index) = (camp, frustrated);
        }
    }

    static CpModel Model(SignedGraph graph, IEnumerable<int[]> clauses, bool[] best)
    {
        var model = new CpModel();
        var camp = CpSat.Binaries(model, graph.Nodes);
        var frustrated = CpSat.Binaries(model, graph.Edges.Count);
        // Of each division and its mirror image one is enough.
        var pivot = Enumerable.Range(0, graph.Nodes).MaxBy(node => graph.Ties(node).Count);
        model.AddBoolAnd([camp[pivot]]);
        for (var node = 0; node < camp.Length; node++)
            model.AddHint(camp[node], best[node] == best[pivot]);
        for (var place = 0; place < frustrated.Length; place++)
        {
            var edge = graph.Edges[place];
            var (a, b) = (camp[edge.A], edge.Positive ? camp[edge.B] : camp[edge.B].Not());
            model.AddBoolOr([frustrated[place], a, b.Not()]);
            model.AddBoolOr([frustrated[place], a.Not(), b]);
            model.AddHint(frustrated[place], edge.Positive != (best[edge.A] == best[edge.B]));
        }
        foreach (var clause in clauses)
            model.AddBoolOr(clause.Select(literal => literal < 0 ? frustrated[~literal].Not() : frustrated[literal]));
        foreach (var triangle in graph.Triangles)
            if (!triangle.Balanced)
                model.AddBoolOr([frustrated[triangle.First], frustrated[triangle.Second], frustrated[triangle.Third]]);
        model.Minimize(LinearExpr.Sum(frustrated));
        return model;
    }
}
