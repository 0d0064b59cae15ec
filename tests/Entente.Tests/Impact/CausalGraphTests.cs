using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests;

public class CausalGraphTests
{
    static readonly Lab Lab = new();

    [Fact]
    public void An_arrow_goes_from_who_writes_a_variable_to_who_uses_it_this_month_or_the_next()
    {
        var graph = Graph();
        Assert.Equal(["event", "Recaller", "Talker", "Writer", "Hearer"], graph.Nodes.Select(n => n.Id));
        Assert.Equal(["event -> Writer: size", "Recaller -> Hearer: shortfall (last month)", "Writer -> Recaller: concentration, isolation (last month)", "Writer -> Hearer: concentration"],
            graph.Edges.Select(Told));
    }

    [Fact]
    public void What_nobody_writes_is_given_to_whom_it_is_read_by() =>
        Assert.Equal(["exposure"], Graph().Nodes.Single(n => n.Id == "Hearer").Given.Select(q => q.Id));

    [Fact]
    public void Of_an_outcome_only_what_is_upstream_is_shown()
    {
        var graph = Graph(Quantities.Shortfall);
        Assert.Equal(["event", "Recaller", "Writer", "outcome"], graph.Nodes.Select(n => n.Id));
        Assert.Equal(["event -> Writer: size", "Writer -> Recaller: concentration, isolation (last month)", "Recaller -> outcome: shortfall"], graph.Edges.Select(Told));
    }

    [Fact]
    public void An_outcome_that_nobody_writes_stands_alone() => Assert.Equal(["outcome"], Graph(Quantities.Exposure).Nodes.Select(n => n.Id));

    [Fact]
    public void Variables_of_a_kind_that_the_world_has_not_are_left_out()
    {
        var world = new World(new(2023, 9), [new(0, "AAA", new("A", "가")), new(1, "BBB", new("B", "나"))], (_, _) => 1);
        var graph = CausalGraph.Of(new(world, [new Sailor(), new Watcher()]), new("nothing", new("nothing", "없음"), new(2023, 9, 13), []));
        Assert.Empty(graph.Edges);
        Assert.All(graph.Nodes, node => Assert.Empty(node.Given));
    }

    [Fact]
    public void What_nothing_is_believed_of_is_not_given()
    {
        var world = new World(new(2023, 9), [new(0, "AAA", new("A", "가")), new(1, "BBB", new("B", "나"))], (_, _) => 1);
        Assert.Empty(CausalGraph.Of(new(world, [new Talker()]), new("nothing", new("nothing", "없음"), new(2023, 9, 13), [])).Nodes[1].Given);
    }

    static CausalGraph Graph(Quantity? outcome = null)
    {
        var (model, _) = Lab.Model(new Hearer(), new Recaller(), new Talker(), new Writer());
        var term = Lab.World.Terms[0];
        return CausalGraph.Of(model, new("summit", new("summit", "정상회담"), new(2023, 9, 13), [new(Quantities.Size, term, 0)]),
            outcome is null ? null : new("asked", new("asked", "물음"), "", OutcomeKind.Level, outcome, Lab.World.Actors[0]));
    }

    static string Told(CausalEdge edge) =>
        $"{edge.From.Id} -> {edge.To.Id}: {string.Join(", ", edge.Variables.Select(v => v.Id))}{(edge.LastMonth ? " (last month)" : "")}";

    abstract class Quiet : Mechanism
    {
        public override MechanismNote Note => new("", "", "", "");

        public override void Step<V>(in Month<V> month) { }
    }

    sealed class Writer : Quiet
    {
        public override void Declare(Declaration d)
        {
            d.Writes(Quantities.Concentration);
            d.Writes(Quantities.Isolation);
            d.Recalls(Quantities.Isolation);
            d.Recalls(Quantities.Size);
        }
    }

    sealed class Hearer : Quiet
    {
        public override void Declare(Declaration d)
        {
            d.Reads(Quantities.Concentration);
            d.Recalls(Quantities.Shortfall);
            d.Recalls(Quantities.Exposure);
        }
    }

    sealed class Recaller : Quiet
    {
        public override void Declare(Declaration d)
        {
            d.Writes(Quantities.Shortfall);
            d.Recalls(Quantities.Concentration);
            d.Recalls(Quantities.Isolation);
        }
    }

    sealed class Talker : Quiet
    {
        public override void Declare(Declaration d) => d.Recalls(Quantities.Talks);
    }

    sealed class Sailor : Quiet
    {
        public override void Declare(Declaration d) => d.Writes(Quantities.AtSea);
    }

    sealed class Watcher : Quiet
    {
        public override void Declare(Declaration d)
        {
            d.Reads(Quantities.AtSea);
            d.Recalls(Quantities.BoatWeight);
        }
    }
}
