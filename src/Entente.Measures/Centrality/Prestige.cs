using Entente.Measures.Networks;

namespace Entente.Measures.Centrality;

/// <summary>Centrality by the centrality of those one is tied to, in proportion to the weights, none of which may be negative.</summary>
public static class Prestige
{
    const double Tolerance = 1e-14;
    const int MostRounds = 100_000;

    /// <summary>
    /// The leading eigenvector of the weights, of length 1. Bonacich (1972), "Factoring and weighting approaches to status scores and clique
    /// identification", <i>Journal of Mathematical Sociology</i> 2. Of several components only the densest has any; compare nodes of connected graphs.
    /// </summary>
    public static double[] Eigenvector(WeightedGraph graph)
    {
        Check(graph);
        var scores = Enumerable.Repeat(1 / Math.Sqrt(Math.Max(1, graph.Nodes)), graph.Nodes).ToArray();
        for (var (round, change) = (0, 1.0); change > Tolerance && round < MostRounds; round++)
        {
            // The graph and a loop at each node have the same vector, and no two largest eigenvalues of opposite sign to swing between.
            double[] next = [.. scores.Select((score, node) => score + graph.Ties(node).Sum(tie => tie.Weight * scores[tie.Other]))];
            var length = Math.Sqrt(next.Sum(score => score * score));
            next = [.. next.Select(score => score / length)];
            (change, scores) = (next.Zip(scores).Sum(pair => Math.Abs(pair.First - pair.Second)), next);
        }
        return scores;
    }

    /// <summary>
    /// Where someone is found who goes along ties, and with the chance 1 − <paramref name="damping"/> starts anew anywhere; sums to 1.
    /// Brin and Page (1998), "The anatomy of a large-scale hypertextual Web search engine", <i>Computer Networks and ISDN Systems</i> 30.
    /// </summary>
    public static double[] PageRank(WeightedGraph graph, double damping = 0.85)
    {
        Check(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(damping);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(damping, 1);
        double[] strength = [.. Enumerable.Range(0, graph.Nodes).Select(node => graph.Ties(node).Sum(tie => tie.Weight))];
        var ranks = Enumerable.Repeat(1.0 / graph.Nodes, graph.Nodes).ToArray();
        for (var (round, change) = (0, 1.0); change > Tolerance && round < MostRounds; round++)
        {
            // Who has no ties starts anew for certain.
            var lost = ranks.Where((_, node) => strength[node] == 0).Sum();
            double[] next = [.. Enumerable.Range(0, graph.Nodes).Select(node =>
                (1 - damping + damping * lost) / graph.Nodes + damping * graph.Ties(node).Sum(tie => tie.Weight * ranks[tie.Other] / strength[tie.Other]))];
            (change, ranks) = (next.Zip(ranks).Sum(pair => Math.Abs(pair.First - pair.Second)), next);
        }
        return ranks;
    }

    static void Check(WeightedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        foreach (var edge in graph.Edges)
            ArgumentOutOfRangeException.ThrowIfNegative(edge.Weight, nameof(graph));
    }
}
