using Entente.Measures.Networks;
using Entente.Simulation;

namespace Entente.Measures.Blocs;

/// <summary>
/// Louvain's search: nodes move to the bloc where they raise modularity most until none gains, then blocs move as if they were nodes, and on
/// the way back nodes move again.
/// </summary>
/// <remarks>
/// Blondel, Guillaume, Lambiotte and Lefebvre (2008), "Fast unfolding of communities in large networks", <i>Journal of Statistical
/// Mechanics</i> P10008. The moves on the way back mend blocs that the way up left badly joined.
/// </remarks>
sealed class Moves(WeightedGraph graph, ulong seed, int start)
{
    readonly Modularity modularity = new(graph);
    uint draws;

    internal int[] Find() => Improve(new(
        [.. Enumerable.Range(0, graph.Nodes).Select(node => graph.Ties(node).GroupBy(tie => tie.Other).ToDictionary(tie => tie.Key, tie => tie.Sum(x => x.Weight)))],
        modularity.Friendly, modularity.Hostile));

    /// <summary>Nodes or blocs of them: weights between them, and the weights that each has in all.</summary>
    sealed record Level(Dictionary<int, double>[] Ties, double[] Friendly, double[] Hostile);

    int[] Improve(Level level)
    {
        int[] bloc = [.. Enumerable.Range(0, level.Ties.Length)];
        Move(level, bloc);
        var names = bloc.Distinct().ToList();
        if (names.Count == bloc.Length)
            return bloc;
        var places = names.Index().ToDictionary(name => name.Item, name => name.Index);
        bloc = [.. bloc.Select(name => places[name])];
        var above = Improve(Joined(level, bloc, names.Count));
        bloc = [.. bloc.Select(name => above[name])];
        Move(level, bloc);
        return bloc;
    }

    void Move(Level level, int[] bloc)
    {
        var (friendly, hostile, size) = (new double[bloc.Length], new double[bloc.Length], new int[bloc.Length]);
        for (var node = 0; node < bloc.Length; node++)
            Count(node, bloc[node], 1);
        var order = Shuffled(bloc.Length);
        var weights = new Dictionary<int, double>();
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var node in order)
            {
                var home = bloc[node];
                Count(node, home, -1);
                weights.Clear();
                weights[home] = 0;
                if (size[home] > 0)
                    weights[Array.IndexOf(size, 0)] = 0;
                // With hostility about, strangers may be expected to be foes: to join them is then a gain.
                if (modularity.Whole.Hostile > 0)
                    foreach (var name in bloc)
                        weights[name] = 0;
                foreach (var (other, weight) in level.Ties[node])
                    weights[bloc[other]] = weights.GetValueOrDefault(bloc[other]) + weight;
                var (best, most) = (home, Gain(home) + 1e-12);
                foreach (var candidate in weights.Keys)
                    if (Gain(candidate) is var gain && gain > most)
                        (best, most) = (candidate, gain);
                Count(node, best, 1);
                bloc[node] = best;
                moved |= best != home;

                double Gain(int to) => weights[to] - modularity.Expected(level.Friendly[node], level.Hostile[node], friendly[to], hostile[to]);
            }
        }

        void Count(int node, int name, int sign)
        {
            friendly[name] += sign * level.Friendly[node];
            hostile[name] += sign * level.Hostile[node];
            size[name] += sign;
        }
    }

    static Level Joined(Level level, int[] bloc, int blocs)
    {
        Dictionary<int, double>[] ties = [.. Enumerable.Range(0, blocs).Select(_ => new Dictionary<int, double>())];
        var (friendly, hostile) = (new double[blocs], new double[blocs]);
        for (var node = 0; node < bloc.Length; node++)
        {
            friendly[bloc[node]] += level.Friendly[node];
            hostile[bloc[node]] += level.Hostile[node];
            foreach (var (other, weight) in level.Ties[node])
                if (bloc[node] != bloc[other])
                    ties[bloc[node]][bloc[other]] = ties[bloc[node]].GetValueOrDefault(bloc[other]) + weight;
        }
        return new(ties, friendly, hostile);
    }

    int[] Shuffled(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (var i = count - 1; i > 0; i--)
        {
            var word = Philox.One(draws++, (uint)start, 0, 0, (uint)seed, (uint)(seed >> 32)).Item1;
            var j = (int)((ulong)word * (uint)(i + 1) >> 32);
            (order[i], order[j]) = (order[j], order[i]);
        }
        return order;
    }
}
