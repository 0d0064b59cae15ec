using Entente.Cases;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Tests;

public class ScenarioTests
{
    static readonly EnsembleOptions Options = new(Replicates: 400, Months: 12);

    [Fact]
    public void A_war_without_its_main_giver_ends_sooner()
    {
        double GoesOn(string aid) => Without(Run([$"us-aid={aid}"], []), "war-going-on");
        Assert.True(GoesOn("0") < GoesOn("100"));
        Assert.True(GoesOn("100") < GoesOn("300"));
    }

    [Fact]
    public void A_lever_left_where_it_stands_changes_no_bit()
    {
        var (moved, alone) = (Run(["us-aid=100"], []), Run([], []));
        for (var outcome = 0; outcome < alone.Outcomes.Count; outcome++)
            Assert.Equal(alone.Outcomes[outcome].With, moved.Outcomes[outcome].With);
    }

    [Fact]
    public void A_visit_alone_draws_the_two_together_once()
    {
        var visit = Run([], [.. Vostochny.Case.World.Terms.Select(t => t.Id).Where(id => id != "recognition")]).Outcomes.Single(o => o.Outcome.Id == "alignment-prk-rus");
        Assert.True(visit.Impact[0].Mean > 0.03);
        Assert.Equal(visit.Impact[0].Mean, visit.Impact[11].Mean, 0.02);
    }

    [Fact]
    public void Who_sends_more_shells_costs_its_partner_in_trade_more_standing()
    {
        double Drawn(int shells) => Run([$"shells={shells}"], ["missiles"]).Outcomes.Single(o => o.Outcome.Id == "alignment-prk-chn").Impact[11].Mean;
        Assert.True(Drawn(600_000) < Drawn(150_000));
        Assert.Equal(Drawn(0), Drawn(1), 1e-4);
    }

    [Fact]
    public void A_term_cannot_be_left_out_and_set()
    {
        var e = Assert.Throws<InputException>(() => Run(["shells=5"], ["shells"]));
        Assert.Equal("the term 'shells' is both left out and set to a size; expected one of the two.", e.Message);
    }

    static Impact Run(string[] levers, string[] without) => Scenario.Of(Vostochny.Case, levers, without).Run(Options);

    static double Without(Impact impact, string outcome) => impact.Outcomes.Single(o => o.Outcome.Id == outcome).Without[11].Mean;
}
