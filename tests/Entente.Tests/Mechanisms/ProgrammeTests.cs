using CsCheck;
using Entente.Mechanisms;

namespace Entente.Tests.Mechanisms;

public class ProgrammeTests
{
    [Fact]
    public void A_programme_stays_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new Programme());

    [Fact]
    public void A_failure_never_lowers_the_level() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
        {
            var path = lab.Path(12, seed, Quantities.Level, lab.Launcher, new Programme());
            for (var month = 1; month <= 12; month++)
                Assert.True(path[month] >= path[month - 1], $"from {path[month - 1]} to {path[month]}");
        });

    [Fact]
    public void Help_from_abroad_raises_the_chance_of_success() =>
        Gen.Select(Gen.Double[-4, 2], Gen.Double[0.01, 4], Gen.ULong, Gen.Int[1, 24]).Sample((level, help, seed, months) =>
        {
            // Held on the ground, so that the help is seen and not what it lets the programme learn.
            var lab = Grounded().SetAll(Quantities.Level, level);
            var alone = lab.Run(months, seed, new Programme()).Of(Quantities.SuccessChance, lab.Launcher);
            lab.Set(Quantities.Delivered, lab.TermOf(TermKind.Technology), help);
            Assert.True(lab.Run(months, seed, new Programme()).Of(Quantities.SuccessChance, lab.Launcher) > alone);
        });

    [Fact]
    public void Failing_teaches_but_not_as_much_as_succeeding()
    {
        double Learnt(double level)
        {
            var lab = Busy().SetAll(Quantities.Level, level);
            return lab.Run(1, 1, new Programme()).Of(Quantities.Level, lab.Launcher) - level;
        }
        Assert.InRange(Learnt(-8), 0.01, Learnt(8) - 0.01); // one that is bound to fail, one that is bound to succeed
    }

    [Fact]
    public void Each_further_attempt_teaches_less()
    {
        var lab = Busy().SetAll(Quantities.Level, 8).Hold("Programme.spillover", 0).Hold("Programme.learning", 0.1);
        var gains = lab.Path(8, 1, Quantities.Gain, lab.Launcher, new Programme());
        for (var month = 1; month <= 8; month++)
            Assert.Equal(0.1 * Math.Log((month + 1.0) / month), gains[month], 1e-12);
    }

    [Fact]
    public void Who_does_not_try_does_not_learn() =>
        Gen.Select(Gen.Double[-12, 10], Gen.ULong).Sample((level, seed) =>
        {
            var lab = Grounded().SetAll(Quantities.Level, level);
            Assert.All(lab.Path(12, seed, Quantities.Level, lab.Launcher, new Programme()), at => Assert.Equal(level, at));
        });

    [Fact]
    public void A_sister_takes_over_its_share_of_a_gain_a_month_later()
    {
        var lab = Grounded().Hold("Programme.spillover", 0.3);
        lab.Set(Quantities.CampaignPace, lab.Missile, 1e4).Set(Quantities.RoutinePace, lab.Missile, 1e4);
        var gain = lab.Path(1, 1, Quantities.Gain, lab.Missile, new Programme())[1];
        var level = lab.Path(2, 1, Quantities.Level, lab.Launcher, new Programme());
        Assert.True(gain > 0);
        Assert.Equal((0, 0), (level[0], level[1]));
        Assert.Equal(0.3 * gain, level[2], 1e-12);
    }

    [Fact]
    public void Talks_hold_attempts_back() =>
        Gen.Select(Anywhere.TwoShares, Gen.Double[0.1, 24], Gen.ULong).Sample((talks, pace, seed) =>
        {
            (double Chance, double Tried) At(double underWay)
            {
                var lab = new Lab().SetAll(Quantities.CampaignPace, pace).SetAll(Quantities.Talks, underWay);
                var state = lab.Run(1, seed, new Programme());
                return (state.Of(Quantities.AttemptChance, lab.Launcher), state.Of(Quantities.Attempted, lab.Launcher));
            }
            var (few, many) = (At(talks.More), At(talks.Less));
            Assert.True(few.Chance < many.Chance && few.Tried <= many.Tried);
        });

    [Fact]
    public void Attempts_slow_down_after_the_first_success()
    {
        double Chance(double achieved)
        {
            var lab = new Lab().SetAll(Quantities.Achieved, achieved);
            return lab.Run(1, 1, new Programme()).Of(Quantities.AttemptChance, lab.Launcher);
        }
        Assert.Equal(1 - Math.Exp(-2.0 / 12), Chance(0), 1e-12);
        Assert.Equal(1 - Math.Exp(-1.0 / 12), Chance(1), 1e-12);
    }

    [Fact]
    public void Only_an_attempt_succeeds_and_what_has_been_achieved_stays() =>
        Gen.Select(Anywhere.State, Gen.ULong, Gen.Int[1, 12]).Sample((lab, seed, months) =>
        {
            var state = lab.Run(months, seed, new Programme());
            Assert.True(state.Of(Quantities.Succeeded, lab.Missile) <= state.Of(Quantities.Attempted, lab.Missile));
            Assert.True(state.Of(Quantities.Succeeded, lab.Missile) <= state.Of(Quantities.Achieved, lab.Missile));
            Assert.True(state.Of(Quantities.Achieved, lab.Missile) >= lab.Run(months - 1, seed, new Programme()).Of(Quantities.Achieved, lab.Missile));
        });

    [Fact]
    public void Tests_at_the_rhythm_of_the_start_are_out_of_turn_by_nothing_in_the_mean() =>
        Assert.Equal(0, new Lab().SetAll(Quantities.Level, -12).SetAll(Quantities.CampaignPace, 6).Mean(3, 4_000, Quantities.OutOfTurn, new Lab().Launcher, new Programme()),
            Watching.MonteCarloError(1 - Math.Exp(-0.5), 4_000));

    [Fact]
    public void Whether_it_has_been_tried_again_is_counted_from_the_start() =>
        Gen.Select(Gen.Double[0.1, 12], Gen.Int[0, 6], Gen.ULong).Sample((pace, before, seed) =>
        {
            var lab = new Lab().SetAll(Quantities.CampaignPace, pace).SetAll(Quantities.RoutinePace, pace).SetAll(Quantities.Attempts, before);
            var attempts = lab.Path(24, seed, Quantities.Attempts, lab.Launcher, new Programme());
            var again = lab.Path(24, seed, Quantities.TriedAgain, lab.Launcher, new Programme());
            for (var month = 0; month <= 24; month++)
                Assert.Equal(attempts[month] > before, again[month] == 1);
        });

    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    public void Attempts_come_as_often_as_their_chance_says(double pace)
    {
        var lab = new Lab().SetAll(Quantities.CampaignPace, pace);
        var chance = 1 - Math.Exp(-pace / 12);
        Assert.Equal(chance, lab.Mean(1, Replicates, Quantities.Attempted, lab.Launcher, new Programme()), Watching.MonteCarloError(chance, Replicates));
    }

    [Theory]
    [InlineData(-1.5)]
    [InlineData(0.4)]
    public void Attempts_succeed_as_often_as_their_level_says(double level)
    {
        var lab = Busy().SetAll(Quantities.Level, level);
        var chance = 1 / (1 + Math.Exp(-level));
        Assert.Equal(chance, lab.Mean(1, Replicates, Quantities.Succeeded, lab.Launcher, new Programme()), Watching.MonteCarloError(chance, Replicates));
    }

    [Fact]
    public void A_programme_on_the_ground_rests() =>
        Gen.Select(Gen.Double[-12, 10], Gen.ULong).Sample((level, seed) =>
            Grounded().SetAll(Quantities.Level, level).Rests(() => new Programme(), seed));

    const uint Replicates = 40_000;

    static Lab Grounded() => new Lab().SetAll(Quantities.CampaignPace, 0).SetAll(Quantities.RoutinePace, 0);

    /// <summary>An attempt every month.</summary>
    static Lab Busy() => new Lab().SetAll(Quantities.CampaignPace, 1e4).SetAll(Quantities.RoutinePace, 1e4);
}
