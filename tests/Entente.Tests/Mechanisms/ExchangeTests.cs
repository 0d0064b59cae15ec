using CsCheck;
using Entente.Mechanisms;

namespace Entente.Tests.Mechanisms;

public class ExchangeTests
{
    [Fact]
    public void A_deal_stays_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new Exchange());

    [Fact]
    public void Leverage_rises_with_the_others_need_and_falls_with_ones_own() =>
        Gen.Select(Anywhere.TwoShares, Anywhere.Share, Gen.ULong).Sample((need, other, seed) =>
        {
            Assert.True(LeverageOfA(Needs(other, need.More), seed) > LeverageOfA(Needs(other, need.Less), seed));
            Assert.True(LeverageOfA(Needs(need.More, other), seed) < LeverageOfA(Needs(need.Less, other), seed));
        });

    [Fact]
    public void Other_sources_give_leverage() =>
        Gen.Select(Anywhere.TwoShares, Anywhere.Share, Anywhere.Share, Gen.ULong).Sample((sources, ofA, ofB, seed) =>
        {
            var lab = Needs(ofA, ofB);
            double With(double other) => LeverageOfA(lab.Set(Quantities.AlternativesOfA, lab.Deal, other), seed);
            Assert.True(With(sources.More) > With(sources.Less));
        });

    [Fact]
    public void Swapping_the_parties_swaps_their_leverage() =>
        Gen.Select(Anywhere.Share.Array[4], Gen.ULong).Sample((x, seed) =>
        {
            double Of(double needA, double needB, double sourcesA, double sourcesB, Quantity<Deal> leverage)
            {
                var lab = Needs(needA, needB);
                lab.Set(Quantities.AlternativesOfA, lab.Deal, sourcesA).Set(Quantities.AlternativesOfB, lab.Deal, sourcesB);
                return lab.Run(0, seed, new Exchange()).Of(leverage, lab.Deal);
            }
            Assert.Equal(Of(x[0], x[1], x[2], x[3], Quantities.LeverageOfA), Of(x[1], x[0], x[3], x[2], Quantities.LeverageOfB), 1e-12);
        });

    /// <summary>Rubinstein's alternating offers when offers follow closely: who is equally impatient splits evenly.</summary>
    [Fact]
    public void Equal_urgency_splits_evenly() =>
        Gen.Select(Gen.Int[0, 64], Gen.ULong).Sample((need, seed) => Assert.Equal(0.5, LeverageOfA(Needs(need / 64.0, need / 64.0), seed), 1e-15));

    [Fact]
    public void Without_the_floor_shares_are_the_ratio_of_urgencies() =>
        Gen.Select(Anywhere.Share, Anywhere.Share).Sample((ofA, ofB) =>
            Assert.Equal(ofB / (ofA + ofB), LeverageOfA(Needs(ofA, ofB).Hold("Exchange.floor", 0), 1), 1e-12));

    [Fact]
    public void A_war_of_the_patron_turns_the_leverage_round() =>
        Gen.Select(Gen.Double[0.1, 0.6], Gen.ULong).Sample((needOfA, seed) =>
        {
            var lab = Needs(needOfA, 0.9);
            Assert.True(LeverageOfA(lab, seed) > 0.5);
            Assert.True(LeverageOfA(lab.SetAll(Quantities.GoingOn, 0).Set(Quantities.Shortfall, lab[1], 0), seed) < 0.5);
        });

    [Fact]
    public void A_deal_is_the_more_in_force_the_more_the_receiver_needs() =>
        Gen.Select(Anywhere.TwoShares, Anywhere.Share, Gen.ULong, Gen.Int[1, 12]).Sample((shortage, ofA, seed, months) =>
            Assert.True(Struck(Table(Needs(ofA, shortage.More)), seed, months) > Struck(Table(Needs(ofA, shortage.Less)), seed, months)));

    [Fact]
    public void Exposure_to_the_sponsors_makes_a_deal_less_likely() =>
        Gen.Select(Anywhere.TwoShares, Anywhere.Share, Anywhere.Share, Gen.ULong).Sample((exposed, ofA, ofB, seed) =>
        {
            double At(double exposure)
            {
                var lab = Table(Needs(ofA, ofB));
                return Struck(lab.Set(Quantities.Exposure, lab[1], exposure), seed, 1);
            }
            Assert.True(At(exposed.More) < At(exposed.Less));
        });

    [Fact]
    public void With_nothing_on_the_table_nothing_is_agreed_and_nothing_delivered() =>
        Gen.Select(Anywhere.State, Gen.ULong, Gen.Int[1, 24]).Sample((lab, seed, months) =>
        {
            var state = lab.SetAll(Quantities.Size, 0).Run(months, seed, new Exchange());
            Assert.Equal(0, state.Of(Quantities.Struck, lab.Deal));
            Assert.All(lab.World.Terms, term => Assert.Equal(0, state.Of(Quantities.Delivered, term)));
        });

    [Fact]
    public void Arms_come_out_of_output_and_reserve_and_no_more_than_there_is() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
        {
            var state = lab.Run(1, seed, new Exchange());
            foreach (var term in lab.World.Terms.Where(t => t.Kind is TermKind.Munitions or TermKind.Arms))
            {
                var (before, made) = (lab.Run(0, seed, new Exchange()).Of(Quantities.Reserve, term), state.Of(Quantities.Output, term));
                var (given, left) = (state.Of(Quantities.Delivered, term), state.Of(Quantities.Reserve, term));
                Assert.InRange(given, 0, before + made);
                Assert.Equal(before + made, given + left, 1e-12 * (1 + before + made));
            }
        });

    [Fact]
    public void As_the_reserve_runs_down_deliveries_fall()
    {
        var lab = Table(Needs(0.5, 0.8));
        var shells = lab.TermOf(TermKind.Munitions);
        lab.Set(Quantities.Size, shells, 1e6).Set(Quantities.Output, shells, 1e3).Set(Quantities.Reserve, shells, 1e6);
        var given = lab.Path(24, 1, Quantities.Delivered, shells, new Exchange());
        var left = lab.Path(24, 1, Quantities.Reserve, shells, new Exchange());
        for (var month = 2; month <= 24; month++)
            Assert.True(given[month] < given[month - 1] && left[month] < left[month - 1] && left[month] > 0);
    }

    [Fact]
    public void A_party_whose_leverage_has_grown_since_the_start_is_given_more()
    {
        var lab = Table(Needs(0.5, 0.2));
        var fuel = lab.TermOf(TermKind.Supplies);
        double[] Fuel(params Mechanism[] others) => lab.Path(2, 1, Quantities.Delivered, fuel, [new Exchange(), .. others]);
        Assert.True(Fuel(new Shock().To(Quantities.Shortage, 0.9, [.. lab.World.Belligerents]))[2] > Fuel()[2]);
    }

    [Fact]
    public void A_visit_is_recognised_once_and_a_term_ends_when_it_has_run_out()
    {
        var lab = Table(Needs(0.5, 0.5)).SetAll(Quantities.Lasts, 3);
        Assert.Equal([0, 1, 2, 3], Months(TermKind.Munitions));
        Assert.Equal([0, 1], Months(TermKind.Recognition));

        int[] Months(TermKind kind) => [0, .. lab.Path(12, 1, Quantities.Delivered, lab.TermOf(kind), new Exchange()).Index().Where(x => x.Item > 0).Select(x => x.Index)];
    }

    [Fact]
    public void Without_a_table_and_without_output_the_parties_stay_as_they_are() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
            lab.SetAll(Quantities.Size, 0).SetAll(Quantities.Output, 0).SetAll(Quantities.Struck, 0).SetAll(Quantities.Surplus, 0).SetAll(Quantities.Delivered, 0)
                .Rests(() => new Exchange(), seed));

    /// <summary>The first party lacks everything that it could be given by one share, the second by another.</summary>
    static Lab Needs(double ofA, double ofB)
    {
        var lab = new Lab();
        return lab.SetAll(Quantities.SuccessChance, 1 - ofA).Set(Quantities.Shortfall, lab[0], ofA).Set(Quantities.Isolation, lab[0], ofA)
            .Set(Quantities.Stringency, lab.Regime, ofA).Set(Quantities.Enforcement, lab.Regime, 1)
            .SetAll(Quantities.Shortage, ofB).Set(Quantities.Shortfall, lab[1], ofB);
    }

    /// <summary>Something of everything is on the table.</summary>
    static Lab Table(Lab lab) => lab.SetAll(Quantities.Size, 1_000);

    static double LeverageOfA(Lab lab, ulong seed) => lab.Run(0, seed, new Exchange()).Of(Quantities.LeverageOfA, lab.Deal);

    static double Struck(Lab lab, ulong seed, int months) => lab.Run(months, seed, new Exchange()).Of(Quantities.Struck, lab.Deal);
}
