namespace Entente.Measures.Balance;

/// <summary>Divisions into two camps that are quickly found and need not be best. Node 0 is in the camp false.</summary>
static class Camps
{
    /// <summary>A division from which nobody gains by changing sides alone.</summary>
    internal static bool[] Improved(SignedGraph graph, bool[] camp)
    {
        for (var moved = true; moved;)
        {
            moved = false;
            for (var node = 1; node < camp.Length; node++)
            {
                var gain = 0;
                foreach (var (other, edge) in graph.Ties(node))
                    gain += graph.Edges[edge].Positive == (camp[node] == camp[other]) ? -1 : 1;
                if (gain <= 0)
                    continue;
                camp[node] = !camp[node];
                moved = true;
            }
        }
        return camp;
    }

    /// <summary>The division that a tree of the most decided edges gives.</summary>
    /// <param name="frustrated">how far each edge is, from 0 to 1</param>
    internal static bool[] Rounded(SignedGraph graph, double[] frustrated)
    {
        var (camp, placed) = (new bool[graph.Nodes], new bool[graph.Nodes]);
        var open = new PriorityQueue<(int Node, bool Camp), double>();
        for (var root = 0; root < graph.Nodes; root++)
            for (open.Enqueue((root, false), 0); open.TryDequeue(out var next, out _);)
            {
                if (placed[next.Node])
                    continue;
                (placed[next.Node], camp[next.Node]) = (true, next.Camp);
                foreach (var (other, edge) in graph.Ties(next.Node))
                    if (!placed[other])
                        open.Enqueue((other, next.Camp ^ !graph.Edges[edge].Positive ^ frustrated[edge] > 0.5), Math.Min(frustrated[edge], 1 - frustrated[edge]));
            }
        return camp;
    }
}
