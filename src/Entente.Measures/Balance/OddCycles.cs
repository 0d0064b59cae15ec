using Google.OrTools.LinearSolver;

namespace Entente.Measures.Balance;

/// <summary>
/// A bound on the frustration of a graph, from its cycles: frustrated ties <c>f</c> are those that make every cycle even, so on a cycle with
/// an odd number of hostile ties at least one is frustrated, and generally <c>Σ_{C∖S} f + Σ_S (1 − f) ≥ 1</c> for every cycle C and every
/// part S of it whose switching leaves an odd number.
/// </summary>
/// <remarks>
/// The odd-cycle inequalities of the cut polytope: Barahona and Mahjoub (1986), "On the cut polytope", <i>Mathematical Programming</i> 36.
/// There are too many to write down. Those that the optimum of the linear programme violates are shortest paths in a graph of two copies of
/// each node, one a camp; they are added until none is left. The bound of graphs of states is then often whole, and met.
/// </remarks>
sealed class OddCycles : IDisposable
{
    const int MostRounds = 60;
    const double Slack = 1e-4;

    // So that of two paths of one length the one of fewer steps is found.
    const double Step = 1e-7;

    readonly SignedGraph graph;
    readonly Solver programme = Solver.CreateSolver("GLOP");
    readonly Variable[] frustrated;
    readonly List<(Constraint Row, int[] Literals)> cuts = [];
    readonly HashSet<string> known = [];
    int rounds;

    internal OddCycles(SignedGraph graph)
    {
        this.graph = graph;
        frustrated = programme.MakeNumVarArray(graph.Edges.Count, 0, 1);
        // New rows leave the last basis feasible for the dual simplex, which goes on from it if no preprocessing stands between.
        programme.SetSolverSpecificParametersAsString("use_dual_simplex:true use_preprocessing:false");
        programme.Objective().SetMinimization();
        foreach (var variable in frustrated)
            programme.Objective().SetCoefficient(variable, 1);
        Values = new double[frustrated.Length];
        // In a graph with few of them the unbalanced triangles save most rounds; in one with many they are more than the programme needs.
        if (graph.Triangles.Count(triangle => !triangle.Balanced) <= 2 * graph.Edges.Count)
            foreach (var (first, second, third, balanced) in graph.Triangles)
                if (!balanced)
                    Add([first, second, third]);
    }

    /// <summary>Of the linear programme: how far each edge is frustrated.</summary>
    internal double[] Values { get; private set; }

    /// <summary>No division frustrates fewer edges.</summary>
    internal int Bound { get; private set; }

    /// <summary>The inequalities found, as clauses: the place of an edge that may be frustrated, or the complement of one that may not be.</summary>
    internal IEnumerable<int[]> Clauses => cuts.Select(cut => cut.Literals);

    public void Dispose() => programme.Dispose();

    /// <summary>Cuts off the solution at hand by the cycles it violates, and solves anew.</summary>
    /// <returns>whether there were any</returns>
    internal bool Tighten(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (rounds++ == MostRounds || !Separate() && rounds > 1 || programme.Solve() != Solver.ResultStatus.OPTIMAL)
            return false;
        Values = [.. frustrated.Select(variable => Math.Clamp(variable.SolutionValue(), 0, 1))];
        Bound = Math.Max(Bound, (int)Math.Ceiling(DualBound() - 1e-6));
        return true;
    }

    /// <summary>The bound that the prices of the cuts give, whatever the accuracy of the solution that they come from.</summary>
    double DualBound()
    {
        var (bound, load) = (0.0, new double[frustrated.Length]);
        foreach (var (row, literals) in cuts)
        {
            var price = Math.Max(0, row.DualValue());
            bound += price * row.Lb();
            foreach (var literal in literals)
                load[Edge(literal)] += literal < 0 ? -price : price;
        }
        return bound - load.Sum(of => Math.Max(0, of - 1));
    }

    /// <summary>Adds the most violated cycle through each node.</summary>
    /// <returns>whether there was any</returns>
    bool Separate()
    {
        var before = cuts.Count;
        var (length, last) = (new double[2 * graph.Nodes], new (int From, int Literal)[2 * graph.Nodes]);
        for (var node = 0; node < graph.Nodes; node++)
            if (Reach(node, length, last))
            {
                var literals = new List<int>();
                for (var at = 2 * node + 1; at != 2 * node; at = last[at].From)
                    literals.Add(last[at].Literal);
                Add(literals);
            }
        return cuts.Count > before;
    }

    /// <summary>Whether a path leads from a node to its other copy that is shorter than 1.</summary>
    bool Reach(int start, double[] length, (int From, int Literal)[] last)
    {
        Array.Fill(length, 1 - Slack);
        length[2 * start] = 0;
        var open = new PriorityQueue<int, double>([(2 * start, 0)]);
        while (open.TryDequeue(out var at, out var far))
        {
            if (at == 2 * start + 1)
                return true;
            if (far > length[at])
                continue;
            foreach (var (other, edge) in graph.Ties(at / 2))
                foreach (var literal in (ReadOnlySpan<int>)[edge, ~edge])
                {
                    // An edge that is not frustrated leads to the same copy of a friend and to the other of a foe.
                    var to = 2 * other + (at & 1 ^ (graph.Edges[edge].Positive ? 0 : 1) ^ (literal < 0 ? 1 : 0));
                    var sum = far + Step + (literal < 0 ? 1 - Values[edge] : Values[edge]);
                    if (sum >= length[to])
                        continue;
                    (length[to], last[to]) = (sum, (at, literal));
                    open.Enqueue(to, sum);
                }
        }
        return false;
    }

    void Add(List<int> literals)
    {
        literals.Sort();
        // A path that returns over the same edge holds a shorter cycle, which is found from another node.
        if (literals.DistinctBy(Edge).Count() < literals.Count || !known.Add(string.Join(' ', literals)))
            return;
        var row = programme.MakeConstraint(1 - literals.Count(literal => literal < 0), double.PositiveInfinity);
        foreach (var literal in literals)
            row.SetCoefficient(frustrated[Edge(literal)], literal < 0 ? -1 : 1);
        cuts.Add((row, [.. literals]));
    }

    static int Edge(int literal) => literal < 0 ? ~literal : literal;
}
