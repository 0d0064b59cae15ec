using CsCheck;
using Entente.Measures.Blocs;
using Entente.Measures.Networks;
using Entente.Measures.Tests.Centrality;

namespace Entente.Measures.Tests.Blocs;

public class BlocsTests
{
    static readonly Gen<WeightedGraph> SignedGraphs =
        from nodes in Gen.Int[2, 7]
        from weights in Gen.Int[-3, 4].Array[nodes * (nodes - 1) / 2]
        select new WeightedGraph(nodes, CentralityTests.Pairs(nodes).Zip(weights).Where(pair => pair.Second != 0).Select(pair => pair.First with { Weight = pair.Second }));

    [Fact]
    public void Modularity_is_the_sum_of_its_formula() =>
        (from graph in SignedGraphs.Where(graph => graph.Edges.Count > 0) from bloc in Gen.Int[0, 3].Array[graph.Nodes] select (graph, bloc))
        .Sample(x => Math.Abs(Formula(x.graph, x.bloc) - Partition.Of(x.graph, x.bloc).Modularity) < 1e-12);

    [Fact]
    public void No_division_of_a_small_graph_has_more() =>
        SignedGraphs.Where(graph => graph.Edges.Count > 0).Sample(graph =>
        {
            var best = Divisions(graph.Nodes).Max(bloc => Formula(graph, bloc));
            var (proven, quick) = (BestPartition.Of(graph), Partition.Find(graph, seed: 1));
            return proven.Proven && Math.Abs(proven.Modularity - best) < 1e-9 && quick.Modularity <= best + 1e-9;
        }, iter: 60);

    [Fact]
    public void Nobody_gains_by_leaving_the_blocs_that_were_found() =>
        SignedGraphs.Where(graph => graph.Edges.Count > 0).Sample(graph =>
        {
            var found = Partition.Find(graph, seed: 3, starts: 2);
            return (from node in Enumerable.Range(0, graph.Nodes)
                    from to in Enumerable.Range(0, found.Blocs + 1)
                    select Formula(graph, [.. found.Bloc.Select((bloc, other) => other == node ? to : bloc)])).Max() <= found.Modularity + 1e-9;
        }, iter: 100);

    [Fact]
    public void Two_blocs_with_one_tie_between_them()
    {
        WeightedGraph graph = new(6, CentralityTests.Pairs(6).Where(edge => edge.A < 3 == edge.B < 3 || edge is { A: 2, B: 3 }));
        var found = Partition.Find(graph, seed: 7, starts: 1);
        Assert.Equal([0, 0, 0, 1, 1, 1], found.Bloc);
        Assert.Equal(6 / 7.0 - 0.5, found.Modularity, 1e-12);
    }

    [Fact]
    public void Where_there_are_only_foes_the_blocs_are_those_without_quarrel()
    {
        WeightedGraph graph = new(4, [new(0, 2, -1), new(0, 3, -1), new(1, 2, -1), new(1, 3, -1)]);
        var found = BestPartition.Of(graph);
        Assert.Equal([0, 0, 1, 1], found.Bloc);
        Assert.True(found.Proven);
        Assert.Equal(0.5, found.Modularity, 1e-12);
    }

    [Fact]
    public void The_same_seed_finds_the_same_blocs() =>
        Assert.Equal(Partition.Find(KnownGraphs.Karate, seed: 5, starts: 1).Bloc, Partition.Find(KnownGraphs.Karate, seed: 5, starts: 1).Bloc);

    [Fact]
    public void What_has_no_ties_has_no_modularity_and_fractions_have_no_proof()
    {
        Assert.True(double.IsNaN(BestPartition.Of(new(2, [])).Modularity));
        Assert.Throws<ArgumentException>(() => BestPartition.Of(new(2, [new(0, 1, 0.5)])));
        Assert.Throws<ArgumentOutOfRangeException>(() => Partition.Of(new(2, [new(0, 1)]), [0]));
    }

    /// <summary>Zachary's karate club; the optimum was proven with another solver (HiGHS).</summary>
    [Fact]
    public void The_karate_club_has_four_blocs_and_split_in_two()
    {
        var (proven, quick) = (BestPartition.Of(KnownGraphs.Karate), Partition.Find(KnownGraphs.Karate, seed: 1));
        Assert.Equal((4, true), (proven.Blocs, proven.Proven));
        Assert.Equal(0.41978961209730437, proven.Modularity, 1e-12);
        Assert.Equal(0.41978961209730437, proven.Bound, 1e-9);
        Assert.Equal(proven.Modularity, quick.Modularity, 1e-12);
        int[] factions = [.. Enumerable.Range(0, 34).Select(node => KnownGraphs.WithTheInstructor(node) ? 0 : 1)];
        Assert.Equal(0.3582347140, Partition.Of(KnownGraphs.Karate, factions).Modularity, 1e-10);
    }

    /// <summary>The best of many starts of another program.</summary>
    [Fact]
    public void The_karate_club_by_the_places_where_its_members_met()
    {
        Assert.Equal((78, 231), (KnownGraphs.KarateByPlaces.Edges.Count, KnownGraphs.KarateByPlaces.Edges.Sum(edge => edge.Weight)));
        var (proven, quick) = (BestPartition.Of(KnownGraphs.KarateByPlaces), Partition.Find(KnownGraphs.KarateByPlaces, seed: 1));
        Assert.True(proven.Proven);
        Assert.Equal(0.4449035813, proven.Modularity, 1e-10);
        Assert.Equal(proven.Modularity, quick.Modularity, 1e-12);
    }

    /// <summary>The best of many starts of another program.</summary>
    [Fact]
    public void The_characters_of_Les_Miserables()
    {
        Assert.Equal((77, 254, 820), (Miserables.Met.Nodes, Miserables.Met.Edges.Count, Miserables.Chapters.Edges.Sum(edge => edge.Weight)));
        Assert.Equal(0.5600083700, Partition.Find(Miserables.Met, seed: 1).Modularity, 1e-10);
        Assert.Equal(0.5666879833, Partition.Find(Miserables.Chapters, seed: 1).Modularity, 1e-10);
    }

    [Fact]
    public void The_families_of_Florence()
    {
        var found = BestPartition.Of(KnownGraphs.Florence);
        Assert.True(found.Proven);
        Assert.Equal(0.39875, found.Modularity, 1e-12);
        Assert.Equal(0.39875, Partition.Find(KnownGraphs.Florence, seed: 1).Modularity, 1e-12);
    }

    static double Formula(WeightedGraph graph, int[] bloc)
    {
        var weights = new double[graph.Nodes, graph.Nodes];
        foreach (var (a, b, weight) in graph.Edges)
            weights[a, b] = weights[b, a] = weight;
        double Friendly(int a) => Enumerable.Range(0, graph.Nodes).Sum(b => Math.Max(0, weights[a, b]));
        double Hostile(int a) => Enumerable.Range(0, graph.Nodes).Sum(b => Math.Max(0, -weights[a, b]));
        var (friendly, hostile) = (Enumerable.Range(0, graph.Nodes).Sum(Friendly), Enumerable.Range(0, graph.Nodes).Sum(Hostile));
        return (from a in Enumerable.Range(0, graph.Nodes)
                from b in Enumerable.Range(0, graph.Nodes)
                where bloc[a] == bloc[b]
                select weights[a, b] - (friendly > 0 ? Friendly(a) * Friendly(b) / friendly : 0) + (hostile > 0 ? Hostile(a) * Hostile(b) / hostile : 0)).Sum()
            / (friendly + hostile);
    }

    /// <summary>Every division of so many nodes, blocs numbered as they appear.</summary>
    static IEnumerable<int[]> Divisions(int nodes) => nodes == 0
        ? [[]]
        : Divisions(nodes - 1).SelectMany(rest => Enumerable.Range(0, rest.DefaultIfEmpty(-1).Max() + 2), (rest, bloc) => (int[])[.. rest, bloc]);
}
