using CsCheck;
using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests.Mechanisms;

public class AttritionTests
{
    [Fact]
    public void A_war_stays_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new Attrition());

    [Fact]
    public void Nobody_fires_more_than_it_can_supply_nor_more_than_it_wants() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
        {
            lab.SetAll(Quantities.Delivered, 0).Hold("Attrition.answer", 0).Hold("Attrition.horizon", 18);
            var (before, after) = (lab.Run(0, seed, new Attrition()), lab.Run(1, seed, new Attrition()));
            foreach (var side in lab.World.Belligerents)
            {
                var aid = side == lab.Supporter.Side ? before.Of(Quantities.Aid, lab.Supporter) * before.Of(Quantities.RoundsPerAid, lab.Supporter) : 0;
                var supply = (before.Of(Quantities.Production, side) + aid + before.Of(Quantities.Stock, side) / 18) / Days;
                var wanted = before.Of(Quantities.WantedFire, side);
                Assert.InRange(after.Of(Quantities.Fire, side), 0, Math.Min(supply, wanted) + 1e-12 * wanted);
            }
        });

    [Theory]
    [InlineData(1)]
    [InlineData(0.4)] // the side that it helps is the weaker one
    public void Shells_delivered_raise_a_sides_fire_and_put_off_the_end_in_the_same_month(double strength) =>
        Gen.Select(Gen.Double[1_000, 1e6], Anywhere.Share).Sample((rounds, exhausted) =>
        {
            var lab = AtMedians().SetAll(Quantities.Exhaustion, exhausted);
            var side = lab.War.Sides[0];
            lab.Set(Quantities.Production, side, 1e5 * strength).Set(Quantities.Stock, side, 1e6 * strength);
            var (without, with) = (lab.Run(1, 1, new Attrition()), lab.Run(1, 1, new Attrition(), Shells(lab, rounds)));
            Assert.True(with.Of(Quantities.Fire, side) > without.Of(Quantities.Fire, side));
            Assert.True(with.Of(Quantities.Shortage, side) < without.Of(Quantities.Shortage, side));
            Assert.True(with.Of(Quantities.EndingHazard, lab.War) < without.Of(Quantities.EndingHazard, lab.War));
        });

    [Fact]
    public void But_for_the_stalemate_they_put_off_the_end_whatever_the_parameters() =>
        Gen.Select(Anywhere.State, Gen.Double[0, 1e6], Gen.ULong).Sample((lab, rounds, seed) =>
        {
            // Exhaustion is held too: what one side fires wears the other out.
            lab.Hold("Attrition.by-stalemate", 0).Hold("Attrition.by-exhaustion", 0).SetAll(Quantities.Delivered, 0);
            double Hazard(double given) => lab.Run(1, seed, new Attrition(), Shells(lab, given)).Of(Quantities.EndingHazard, lab.War);
            Assert.True(Hazard(rounds) <= Hazard(0) * (1 + 1e-12));
        });

    [Fact]
    public void The_more_the_enemy_fires_the_more_a_side_asks_for()
    {
        var lab = new Lab();
        double EnemysShortage(double rounds) => lab.Run(2, 1, new Attrition(), Shells(lab, rounds)).Of(Quantities.Shortage, lab.War.Sides[1]);
        Assert.True(EnemysShortage(2e5) > EnemysShortage(0));
    }

    [Fact]
    public void More_enemy_fire_exhausts_more() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong, Gen.Int[1, 24]).Sample((wanted, seed, months) =>
        {
            double Exhaustion(double fire)
            {
                // Neither side answers, so that only one of them fires more.
                var lab = new Lab().Hold("Attrition.answer", 0).Hold("Attrition.hazard", 0);
                return lab.Set(Quantities.WantedFire, lab.War.Sides[1], 20_000 * fire).Run(months, seed, new Attrition()).Of(Quantities.Exhaustion, lab.War.Sides[0]);
            }
            Assert.True(Exhaustion(wanted.More) > Exhaustion(wanted.Less));
        });

    [Fact]
    public void After_the_end_nobody_fires_and_the_war_does_not_come_back() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
        {
            lab.SetAll(Quantities.GoingOn, 1).SetAll(Quantities.ProductionCapacity, 1e6).Hold("Attrition.hazard", 0.2);
            var on = lab.Path(24, seed, Quantities.GoingOn, lab.War, new Attrition());
            var fire = lab.Path(24, seed, Quantities.Fire, lab.War.Sides[0], new Attrition());
            for (var month = 1; month <= 24; month++)
            {
                Assert.True(on[month] <= on[month - 1]);
                Assert.True(on[month - 1] > 0 || fire[month] == 0);
            }
        }, iter: 50);

    [Fact]
    public void A_war_at_a_constant_hazard_survives_as_the_exponential_says()
    {
        const uint replicates = 20_000;
        var lab = AtMedians().Hold("Attrition.hazard", 0.3).Hold("Attrition.by-exhaustion", 0).Hold("Attrition.by-shortage", 0).Hold("Attrition.by-stalemate", 0);
        foreach (var months in new[] { 1, 3, 6 })
        {
            var survival = Math.Exp(-0.3 * months);
            Assert.Equal(survival, lab.Mean(months, replicates, Quantities.GoingOn, lab.War, new Attrition()), Watching.MonteCarloError(survival, replicates));
        }
    }

    [Fact]
    public void Production_grows_to_capacity_and_not_beyond()
    {
        var lab = new Lab();
        var path = lab.Path(120, 1, Quantities.Production, lab.War.Sides[0], new Attrition());
        for (var month = 1; month <= 120; month++)
            Assert.InRange(path[month], path[month - 1], 2e5);
    }

    [Fact]
    public void Production_above_capacity_falls_to_it_and_not_below() =>
        Gen.Select(Gen.Double[1, 1_000], Gen.ULong).Sample((times, seed) =>
        {
            var lab = new Lab().SetAll(Quantities.ProductionCapacity, 1_000).SetAll(Quantities.Production, 1_000 * times);
            Assert.InRange(lab.Run(1, seed, new Attrition()).Of(Quantities.Production, lab.War.Sides[0]), 1_000 - 1e-9, 1_000 * times + 1e-9);
        });

    [Fact]
    public void A_war_in_balance_rests() =>
        Gen.Select(Anywhere.Share, Gen.ULong).Sample((part, seed) => InBalance(part, aid: 0).Rests(() => new Attrition(), seed));

    /// <summary>What supporters gave all along is in the state of the start: it is nothing new in month 1.</summary>
    [Fact]
    public void A_war_in_balance_on_the_usual_aid_rests() =>
        Gen.Select(Anywhere.Share, Gen.ULong).Sample((part, seed) => InBalance(part, aid: 2).Rests(() => new Attrition(), seed));

    const double Days = Month<Scalar>.Days;

    static Shock Shells(Lab lab, double rounds) => new Shock().To(Quantities.Delivered, rounds, lab.TermOf(TermKind.Munitions));

    static Lab AtMedians()
    {
        var lab = new Lab();
        foreach (var parameter in lab.Model(new Attrition()).Item1.Parameters)
            lab.Hold(parameter.Name, parameter.Parameter.Prior.Median);
        return lab;
    }

    /// <summary>Both sides fire what arrives, a part of what they want, and recover as they tire: nothing has a reason to change.</summary>
    static Lab InBalance(double part, double aid)
    {
        const double wanted = 10_000, rounds = 1_000;
        var lab = AtMedians().Hold("Attrition.hazard", 0).Hold("Attrition.horizon", 18).Hold("Attrition.wear", 0.2).Hold("Attrition.recovery", 0.2)
            .SetAll(Quantities.WantedFire, wanted).SetAll(Quantities.Exhaustion, part).SetAll(Quantities.Aid, aid).SetAll(Quantities.RoundsPerAid, rounds);
        foreach (var side in lab.World.Belligerents)
        {
            var given = side == lab.Supporter.Side ? aid * rounds : 0;
            var made = part * wanted * Days - given;
            var stock = 18 * Days * wanted * (-Math.Log(1 - part) - part); // a month's part of it makes up for what the front leaves unfired
            lab.Set(Quantities.Stock, side, stock).Set(Quantities.Production, side, made).Set(Quantities.ProductionCapacity, side, made);
        }
        return lab;
    }
}
