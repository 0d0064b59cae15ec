using CsCheck;
using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests.Mechanisms;

/// <summary>Whose vetoes defeated a draft. The monitors' mandate comes up in March, the sixth month of the laboratory.</summary>
public class VetoesTests
{
    const int March = 6;

    [Fact]
    public void A_patron_that_promised_its_veto_is_the_one_that_casts_it()
    {
        var lab = Voting(patron: 0.5, sponsor: -0.9);
        lab.Set(Quantities.Delivered, lab.TermOf(TermKind.Shield), 1).Hold("Council.slope", 12).Hold("Council.renewal-resistance", 1.6);
        var vetoes = lab.Path(2 * March, 1, Quantities.Vetoes, Patron(lab), new Council());
        Assert.Equal((0, 1), (vetoes[March - 1], vetoes[March]));
        Assert.Equal(1, vetoes[^1]); // what is gone does not come up again
        Assert.Equal(0, lab.Run(2 * March, 1, new Council()).Of(Quantities.Vetoes, Sponsor(lab)));
    }

    [Fact]
    public void Each_vetoes_as_often_as_it_votes_no_and_neither_looks_at_the_other()
    {
        const uint replicates = 40_000;
        var lab = Voting(patron: 0.3, sponsor: 0.9);
        // y = renewal resistance + leaning to the sponsor less leaning to the target, P(no) = logistic(-y - width)
        var patron = Logistic(-(-0.2 + 0.1 - 0.3) - 0.5);
        var sponsor = Logistic(-(-0.2 + 1 - 0.9) - 0.5);
        var (model, settings) = lab.Model(new Council());
        var block = new Block<Lanes>(model, settings, seed: 20240328);
        var (byPatron, bySponsor, byBoth) = (0.0, 0.0, 0.0);
        for (var first = 0u; first < replicates; first += (uint)Lanes.Width)
        {
            block.Begin(first, null);
            for (var month = 1; month <= March; month++)
                block.Step(month, first);
            for (var lane = 0; lane < Lanes.Width; lane++)
            {
                var (p, s) = (block[Quantities.Vetoes, Patron(lab)].Lane(lane), block[Quantities.Vetoes, Sponsor(lab)].Lane(lane));
                (byPatron, bySponsor, byBoth) = (byPatron + p / replicates, bySponsor + s / replicates, byBoth + p * s / replicates);
            }
        }
        Assert.Equal(patron, byPatron, Watching.MonteCarloError(patron, replicates));
        Assert.Equal(sponsor, bySponsor, Watching.MonteCarloError(sponsor, replicates));
        Assert.Equal(patron * sponsor, byBoth, Watching.MonteCarloError(patron * sponsor, replicates));
    }

    [Fact]
    public void No_veto_is_cast_where_the_monitors_are_renewed_and_no_draft_is_tabled() =>
        Gen.Select(Gen.Double[-0.9, 0.9], Gen.Double[-0.9, 0.9], Gen.ULong).Sample((patron, sponsor, seed) =>
        {
            var lab = Voting(patron, sponsor);
            var state = lab.Run(March, seed, new Council());
            if (state.Of(Quantities.Monitoring, lab.Regime) == 1)
                Assert.Equal((0, 0), (state.Of(Quantities.Vetoes, Patron(lab)), state.Of(Quantities.Vetoes, Sponsor(lab))));
        });

    [Fact]
    public void A_draft_that_all_others_want_is_defeated_by_a_veto_and_by_nothing_else() =>
        Gen.Select(Gen.Double[-0.9, 0.9], Gen.ULong).Sample((patron, seed) =>
        {
            // Thirteen others lean to the sponsor by a whole unit: at this slope their votes are certain, and the sponsor's as well.
            var lab = Voting(patron, sponsor: -0.9).Hold("Council.slope", 40).Hold("Council.renewal-resistance", 0);
            var state = lab.Run(March, seed, new Council());
            Assert.Equal(1 - state.Of(Quantities.Monitoring, lab.Regime), state.Of(Quantities.Vetoes, Patron(lab)));
        });

    [Fact]
    public void A_case_counts_its_veto_holders_by_regime_and_actor()
    {
        var lab = new Lab();
        Assert.Equal(["regime/CCC", "regime/BBB"], lab.World.VetoHolders.Select(holder => holder.Id));
    }

    /// <summary>The patron stands at 0.1 to the sponsor; how it and the sponsor stand to the target is the caller's.</summary>
    static Lab Voting(double patron, double sponsor)
    {
        var lab = new Lab().Hold("Council.slope", 1).Hold("Council.width", 0.5).Hold("Council.renewal-resistance", -0.2);
        return lab.Set(Quantities.Alignment, lab.World.Between(lab[1], lab[2]), 0.1)
            .Set(Quantities.Alignment, lab.World.Between(lab[0], lab[1]), patron)
            .Set(Quantities.Alignment, lab.World.Between(lab[0], lab[2]), sponsor);
    }

    static VetoHolder Sponsor(Lab lab) => lab.World.VetoHolders[0];

    static VetoHolder Patron(Lab lab) => lab.World.VetoHolders[1];

    static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
