using CsCheck;
using Entente.Mechanisms;

namespace Entente.Tests.Mechanisms;

public class BurdenTests
{
    [Fact]
    public void Aid_and_fatigue_stay_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new Burden());

    [Fact]
    public void A_side_in_greater_need_is_given_more() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong, Gen.Int[1, 12]).Sample((shortage, seed, months) =>
        {
            var lab = Tireless().SetAll(Quantities.Shortage, 0);
            double At(double lacking) => Aid(lab, months, seed, new Shock().To(Quantities.Shortage, lacking, lab.Supporter.Side));
            Assert.True(At(shortage.More) > At(shortage.Less));
        });

    [Fact]
    public void A_side_that_has_come_closer_is_given_more() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong, Gen.Int[1, 12]).Sample((near, seed, months) =>
        {
            var lab = Tireless();
            double At(double alignment) => Aid(lab, months, seed, new Shock().To(Quantities.Alignment, alignment, lab.World.Between(lab[3], lab[2])));
            Assert.True(At(near.More) > At(near.Less));
        });

    [Fact]
    public void A_public_that_tires_gives_less()
    {
        double At(double weariness) => Aid(new Lab().SetAll(Quantities.Fatigue, 0.05).Hold("Burden.weariness", weariness), 6, 1);
        Assert.True(At(1.5) < At(0.5) && At(0.5) < At(0));
    }

    [Fact]
    public void What_is_newly_feared_elsewhere_is_missing_here_and_weighs_on_its_own() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong, Gen.Int[1, 12]).Sample((fear, seed, months) =>
        {
            var lab = Watchful();
            Shock Fear(double more, Actor of) => new Shock().To(Quantities.Threat, 1 + more, lab.World.Towards(lab[3], of));
            Assert.True(Aid(lab, months, seed, Fear(fear.More, lab[0])) < Aid(lab, months, seed, Fear(fear.Less, lab[0])));
            Assert.Equal(Aid(lab, months, seed), Aid(lab, months, seed, Fear(fear.More, lab[1]))); // the enemy's threat is this theatre's
            double OnTop(double more)
            {
                var state = lab.Run(months, seed, new Burden(), Fear(more, lab[0]));
                return state.Of(Quantities.Burden, lab.Supporter) - state.Of(Quantities.Aid, lab.Supporter);
            }
            Assert.True(OnTop(fear.More) > OnTop(fear.Less));
        });

    [Fact]
    public void When_the_threat_elsewhere_doubles_the_diverted_share_is_lost()
    {
        var lab = Watchful().Hold("Burden.diversion", 0.3);
        var doubled = new Shock().To(Quantities.Threat, 2, lab.World.Towards(lab[3], lab[0]), lab.World.Towards(lab[3], lab[2]));
        Assert.Equal(2 * 0.7, Aid(lab, 240, 1, doubled), 1e-9);
    }

    [Fact]
    public void Fatigue_grows_with_what_the_war_costs() =>
        Gen.Select(Anywhere.TwoShares, Anywhere.Share, Gen.ULong, Gen.Int[1, 12]).Sample((policy, tired, seed, months) =>
        {
            double At(double given)
            {
                var lab = new Lab().SetAll(Quantities.Fatigue, tired).SetAll(Quantities.AidPolicy, given);
                return lab.Run(months, seed, new Burden()).Of(Quantities.Fatigue, lab.Supporter);
            }
            Assert.True(At(policy.More) > At(policy.Less));
        });

    [Fact]
    public void When_the_war_is_over_fatigue_wears_off_and_aid_runs_out() =>
        Gen.Select(Anywhere.Share, Gen.ULong).Sample((tired, seed) =>
        {
            var lab = new Lab().SetAll(Quantities.Fatigue, tired);
            Shock Peace() => new Shock().To(Quantities.GoingOn, 0, lab.War);
            var fatigue = lab.Path(24, seed, Quantities.Fatigue, lab.Supporter, new Burden(), Peace());
            var aid = lab.Path(24, seed, Quantities.Aid, lab.Supporter, new Burden(), Peace());
            for (var month = 1; month <= 24; month++)
                Assert.True(fatigue[month] < fatigue[month - 1] && aid[month] < aid[month - 1]);
        });

    [Fact]
    public void The_longer_the_war_the_more_the_same_cost_tires()
    {
        var lab = Tireless().Hold("Burden.relief", 0).Hold("Burden.pressure", 0.001).SetAll(Quantities.Fatigue, 0);
        var path = lab.Path(24, 1, Quantities.Fatigue, lab.Supporter, new Burden(), new Ageing());
        for (var month = 2; month <= 24; month++)
            Assert.True((path[month] - path[month - 1]) / (1 - path[month - 1]) > (path[month - 1] - path[month - 2]) / (1 - path[month - 2]));
    }

    /// <summary>Pew, "too much": 7% in 2022-03, 20% in 2022-09, 26% in 2023-01, 28% in 2023-06, as the source of the pressure says.</summary>
    [Theory]
    [InlineData(6, 0.20)]
    [InlineData(10, 0.26)]
    [InlineData(15, 0.28)]
    public void The_surveys_that_the_pressure_rests_on_come_out_within_four_points(int months, double tooMuch)
    {
        var lab = Tireless().SetAll(Quantities.Fatigue, 0.07);
        foreach (var name in new[] { "Burden.pressure", "Burden.relief", "Burden.patience" })
            lab.Hold(name, lab.Model(new Burden()).Item1.ParameterNamed(name)!.Parameter.Prior.Median);
        Assert.Equal(tooMuch, lab.Run(months, 1, new Burden(), new Ageing()).Of(Quantities.Fatigue, lab.Supporter), 0.04);
    }

    [Fact]
    public void Aid_to_an_unchanged_war_rests_while_nobody_tires() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) => lab.Hold("Burden.pressure", 0).Hold("Burden.relief", 0).Rests(() => new Burden(), seed));

    [Fact]
    public void Without_a_war_nothing_is_given_and_nobody_tires() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) => lab.SetAll(Quantities.GoingOn, 0).SetAll(Quantities.Fatigue, 0).Rests(() => new Burden(), seed));

    static double Aid(Lab lab, int months, ulong seed, params Mechanism[] others) => lab.Run(months, seed, [new Burden(), .. others]).Of(Quantities.Aid, lab.Supporter);

    /// <summary>Giving more does not come back as fatigue.</summary>
    static Lab Tireless() => new Lab().Hold("Burden.weariness", 0);

    /// <summary>The supporter feels one unit of threat from each actor.</summary>
    static Lab Watchful() => Tireless().SetAll(Quantities.Threat, 1);
}
