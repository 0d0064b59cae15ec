using CsCheck;
using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests.Mechanisms;

public class HiddenTermsTests
{
    [Fact]
    public void Evidence_and_shares_stay_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new HiddenTerms());

    [Fact]
    public void Exactly_one_hidden_deal_holds_and_gives_the_terms_their_shares() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
        {
            var state = lab.Run(3, seed, new HiddenTerms());
            Assert.Equal(1, lab.World.HiddenDeals.Sum(deal => state.Of(Quantities.Holds, deal)));
            var held = lab.World.HiddenDeals.Single(deal => state.Of(Quantities.Holds, deal) == 1);
            Assert.All(lab.World.Terms, term => Assert.Equal(held.ShareOf(term), state.Of(Quantities.HiddenShare, term)));
        });

    [Fact]
    public void Hidden_deals_hold_as_often_as_their_weights_say()
    {
        const uint replicates = 20_000;
        var lab = new Lab();
        var (bread, rockets) = (lab.World.HiddenDeals[0], lab.World.HiddenDeals[1]);
        lab.Set(Quantities.PriorWeight, bread, 3).Set(Quantities.PriorWeight, rockets, 1);
        Assert.Equal(0.75, lab.Mean(1, replicates, Quantities.Holds, bread, new HiddenTerms()), Watching.MonteCarloError(0.75, replicates));
        Assert.Equal(0, lab.Set(Quantities.PriorWeight, bread, 0).Mean(1, 80, Quantities.Holds, bread, new HiddenTerms()));
    }

    [Fact]
    public void Terms_that_nothing_hides_stand_whole()
    {
        var lab = new Lab();
        var alone = new DealTerm(7, "alone", new("alone", "alone"), null, lab[2], lab[0], TermKind.Withdrawal, "share");
        lab.Adding(alone);
        Assert.Equal(1, lab.Run(1, 1, new HiddenTerms()).Of(Quantities.HiddenShare, alone));
    }

    [Fact]
    public void What_a_hidden_deal_leaves_out_is_not_delivered()
    {
        var lab = new Lab().SetAll(Quantities.Size, 1).SetAll(Quantities.Shortage, 1).SetAll(Quantities.Shortfall, 1);
        var (bread, rockets) = (lab.World.HiddenDeals[0], lab.World.HiddenDeals[1]);
        double Help(double weightOfBread) => lab.Set(Quantities.PriorWeight, bread, weightOfBread).Set(Quantities.PriorWeight, rockets, 1 - weightOfBread)
            .Run(2, 1, new HiddenTerms(), new Exchange()).Of(Quantities.Delivered, lab.TermOf(TermKind.Technology));
        Assert.Equal(0, Help(1));
        Assert.True(Help(0) > 0);
    }

    [Fact]
    public void What_was_counted_adds_up_over_the_months()
    {
        var lab = new Lab();
        lab.Set(Quantities.Delivered, lab.TermOf(TermKind.Munitions), 250);
        Assert.Equal(1_250, lab.Run(5, 1, new HiddenTerms()).Of(Quantities.SoFar, lab.World.Observations[0]), 1e-9);
        Assert.Equal(0, lab.Run(5, 1, new HiddenTerms()).Of(Quantities.SoFar, lab.World.Observations[2]));
    }

    [Fact]
    public void Nothing_is_evidence_that_is_not_taken_into_account() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
            Assert.Equal(0, lab.SetAll(Quantities.Taken, 0).Run(12, seed, new HiddenTerms()).Of(Quantities.Evidence, lab.Deal)));

    [Fact]
    public void A_count_is_evidence_in_its_month_by_the_normal_density_of_its_logarithm()
    {
        // 1,000 counted in month 2 with an error of 0.5, where 600 a month were delivered.
        var lab = Taking(0);
        lab.Set(Quantities.Delivered, lab.TermOf(TermKind.Munitions), 600);
        var evidence = lab.Path(4, 1, Quantities.Evidence, lab.Deal, new HiddenTerms());
        var off = Math.Log(1_000.0 / 1_200) / 0.5;
        var expected = -off * off / 2 - Math.Log(0.5 * Math.Sqrt(2 * Math.PI));
        Assert.Equal((0, 0), (evidence[0], evidence[1]));
        Assert.Equal(expected, evidence[2], 1e-12);
        Assert.Equal(expected, evidence[4], 1e-12);
    }

    [Theory]
    [InlineData(0.4, 0.3)]
    [InlineData(1, 0.9)]
    public void An_attempt_that_worked_is_evidence_by_the_chance_that_it_works_however_often_it_is_tried(double attempt, double success)
    {
        var lab = Taking(1).SetAll(Quantities.AttemptChance, attempt).SetAll(Quantities.SuccessChance, success);
        Assert.Equal(Math.Log(success), lab.Run(3, 1, new HiddenTerms()).Of(Quantities.Evidence, lab.Deal), 1e-12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(2)]
    public void A_trace_is_evidence_by_its_false_alarm_and_by_what_leaves_it(double delivered)
    {
        // A false alarm in ten; half of the chance for one unit delivered. In month 6 six months have delivered.
        var lab = Taking(2);
        lab.Set(Quantities.Delivered, lab.TermOf(TermKind.Technology), delivered);
        var shows = 0.1 + 0.9 * (1 - Math.Pow(2, -6 * delivered));
        Assert.Equal(Math.Log(shows), lab.Run(6, 1, new HiddenTerms()).Of(Quantities.Evidence, lab.Deal), 1e-12);
    }

    [Fact]
    public void No_observation_rules_a_replicate_out()
    {
        var lab = Taking(0, 1, 2).SetAll(Quantities.SuccessChance, 0);
        Assert.Equal(-30 - 30 + Math.Log(0.1), lab.Run(12, 1, new HiddenTerms()).Of(Quantities.Evidence, lab.Deal), 1e-9); // nothing delivered, nothing that could work
    }

    /// <summary>
    /// Two hidden deals, alike beforehand: one delivers 600 a month and one 150, and 1,000 are counted in month 2 with an error of 0.5.
    /// P(first | count) = f(1,000 | 1,200) / (f(1,000 | 1,200) + f(1,000 | 300)), by hand.
    /// </summary>
    [Fact]
    public void Weighed_replicates_give_the_posterior_of_Bayes()
    {
        const uint replicates = 20_000;
        var lab = Taking(0);
        var shells = lab.TermOf(TermKind.Munitions);
        var (plenty, little) = (lab.World.HiddenDeals[0], lab.World.HiddenDeals[1]);
        var (model, settings) = lab.Model(new HiddenTerms(), new Delivery(shells, plenty, 600, little, 150));
        var block = new Block<Lanes>(model, settings, seed: 1763);
        var (evidence, first) = (new double[replicates], new double[replicates]);
        for (var at = 0u; at < replicates; at += (uint)Lanes.Width)
        {
            block.Begin(at, null);
            for (var month = 1; month <= 3; month++)
                block.Step(month, at);
            for (var lane = 0; lane < Lanes.Width; lane++)
                (evidence[at + lane], first[at + lane]) = (block[Quantities.Evidence, lab.Deal].Lane(lane), block[Quantities.Holds, plenty].Lane(lane));
        }

        static double Density(double truth) => Math.Exp(-Math.Pow(Math.Log(1_000 / truth) / 0.5, 2) / 2);
        var posterior = Density(1_200) / (Density(1_200) + Density(300));
        Assert.True(posterior > 0.9);
        var weighed = Weighing.Weights(evidence).Zip(first, (weight, holds) => weight * holds).Sum();
        Assert.Equal(posterior, weighed, Watching.MonteCarloError(posterior, replicates));
        var drawn = Weighing.Resample(evidence).Average(replicate => first[replicate]);
        Assert.Equal(posterior, drawn, Watching.MonteCarloError(posterior, replicates));
    }

    static Lab Taking(params int[] observations)
    {
        var lab = new Lab();
        foreach (var observation in observations)
            lab.Set(Quantities.Taken, lab.World.Observations[observation], 1);
        return lab;
    }

    /// <summary>Delivers as the hidden deal that holds says.</summary>
    sealed class Delivery(DealTerm term, HiddenDeal one, double much, HiddenDeal other, double less) : Mechanism
    {
        Written<DealTerm> delivered;
        Recalled<HiddenDeal> holds;

        public override MechanismNote Note => new("", "", "", "");

        public override void Declare(Declaration d)
        {
            delivered = d.Writes(Quantities.Delivered);
            holds = d.Recalls(Quantities.Holds);
        }

        public override void Step<V>(in Month<V> month) => month[delivered[term]] = month[holds[one]] * much + month[holds[other]] * less;
    }
}
