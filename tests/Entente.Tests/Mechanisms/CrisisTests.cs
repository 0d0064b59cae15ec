using CsCheck;
using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests.Mechanisms;

public class CrisisTests
{
    [Fact]
    public void Crises_stay_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new Crisis());

    [Theory]
    [InlineData(0.5, 12)]
    [InlineData(0.5, 36)]
    [InlineData(3, 6)]
    public void Where_all_is_as_it_was_incidents_begin_at_the_records_base_rate(double pace, int months)
    {
        var lab = AtOdds().SetAll(Quantities.IncidentPace, pace).Hold("Crisis.mobilise", Never);
        var chance = 1 - Math.Exp(-pace * months / 12);
        Assert.Equal(chance, lab.Mean(months, Replicates, Quantities.HighestRung, Rivals(lab), new Crisis()), Watching.MonteCarloError(chance, Replicates));
    }

    [Theory]
    [InlineData(0.25)]
    [InlineData(1)]
    public void A_year_has_as_many_incidents_as_the_base_rate_says_when_each_is_soon_over(double pace)
    {
        var lab = AtOdds().SetAll(Quantities.IncidentPace, pace).Hold("Crisis.mobilise", Never).Hold("Crisis.calm", 1e6);
        const int years = 10;
        var error = 4 * Math.Sqrt(pace * years / Fewer) / years;
        // An incident takes a week in which no other begins, and of two that would begin in a week one is seen (half as many again).
        Assert.Equal(pace, lab.Mean(12 * years, Fewer, Quantities.Incidents, Rivals(lab), new Crisis()) / years, error + 1.6 * pace * pace / 48);
    }

    [Fact]
    public void What_stood_at_the_start_quickens_nothing() =>
        Gen.ULong.Sample(seed =>
        {
            var (quiet, tense) = (new Lab().SetAll(Quantities.IncidentPace, 6), AtOdds().SetAll(Quantities.IncidentPace, 6));
            Assert.Equal(quiet.Path(24, seed, Quantities.Rung, Rivals(quiet), new Crisis()), tense.Path(24, seed, Quantities.Rung, Rivals(tense), new Crisis()));
        }, iter: 30);

    [Theory] // a gambler's ruin between calm and limited force
    [InlineData(8, 4)]
    [InlineData(2, 12)]
    public void An_incident_climbs_to_limited_force_as_often_as_its_odds_at_each_rung_say(double mobilise, double strike)
    {
        const double calm = 12, standDown = 6;
        var (p1, p2) = (mobilise / (mobilise + calm), strike / (strike + standDown));
        var chance = p1 * p2 / (1 - (1 - p2) * p1);
        var lab = Ladder(mobilise, strike, calm, standDown).SetAll(Quantities.Rung, 1).SetAll(Quantities.IncidentPace, 0);
        Assert.Equal(chance, lab.Mean(60, Replicates, Quantities.LimitedForce, Rivals(lab), new Crisis()), Watching.MonteCarloError(chance, Replicates));
    }

    [Fact]
    public void In_the_long_run_each_rung_is_held_as_long_as_what_flows_up_flows_down()
    {
        double[] up = [1, 0.8, 0.6, 0.4], down = [2, 1.5, 1.2, 1];
        var lab = Ladder(up[1], up[2], down[0], down[1]).SetAll(Quantities.IncidentPace, up[0])
            .Hold("Crisis.war", up[3]).Hold("Crisis.cease-fire", down[2]).Hold("Crisis.peace", down[3]);
        double[] share = [1, 0, 0, 0, 0];
        for (var rung = 0; rung < 4; rung++)
            share[rung + 1] = share[rung] * up[rung] / down[rung];
        var mean = share.Select((s, rung) => s * rung).Sum() / share.Sum();
        var spread = Math.Sqrt(share.Select((s, rung) => s * (rung - mean) * (rung - mean)).Sum() / share.Sum());
        Assert.Equal(mean, lab.Mean(180, Fewer, Quantities.Rung, Rivals(lab), new Crisis()), 4 * spread / Math.Sqrt(Fewer) + 0.02 * mean);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(30)]
    public void After_months_the_mean_rung_and_the_incidents_are_those_of_the_chain_in_continuous_time(int months)
    {
        double[] up = [1.5, 0.8, 0.6, 0.4], down = [2, 1.5, 1.2, 1];
        var lab = Ladder(up[1], up[2], down[0], down[1]).SetAll(Quantities.IncidentPace, up[0])
            .Hold("Crisis.war", up[3]).Hold("Crisis.cease-fire", down[2]).Hold("Crisis.peace", down[3]);
        // dp/dt = p Q in steps so small that they count for nothing beside chance.
        double[] p = [1, 0, 0, 0, 0];
        var incidents = 0.0;
        const int steps = 200;
        for (var step = 0; step < months * steps; step++)
        {
            const double dt = 1.0 / 12 / steps;
            incidents += dt * up[0] * p[0];
            double[] flow = [.. Enumerable.Range(0, 4).Select(r => dt * (up[r] * p[r] - down[r] * p[r + 1]))];
            for (var rung = 0; rung < 5; rung++)
                p[rung] += (rung > 0 ? flow[rung - 1] : 0) - (rung < 4 ? flow[rung] : 0);
        }
        var mean = p.Select((x, rung) => x * rung).Sum();
        Assert.Equal(mean, lab.Mean(months, Replicates, Quantities.Rung, Rivals(lab), new Crisis()), 0.02 * mean + 4 * 1.2 / Math.Sqrt(Replicates));
        Assert.Equal(incidents, lab.Mean(months, Replicates, Quantities.Incidents, Rivals(lab), new Crisis()), 0.02 * incidents + 4 * Math.Sqrt(incidents / Replicates));
    }

    public static TheoryData<string, bool> Changes => new()
    {
        { "threat", true }, { "test", true }, { "drill", true }, { "pressure", true },
        { "engagement", false }, { "talks", false }, { "hot line", false },
    };

    [Theory, MemberData(nameof(Changes))]
    public void What_quickens_a_crisis_holds_no_rung_lower_in_any_world_and_some_higher(string change, bool quickens)
    {
        var higher = 0;
        Gen.Select(Anywhere.Share, Gen.ULong, Gen.Int[2, 36]).Sample((size, seed, months) =>
        {
            // All rivals' paces are those of the priors' middle, so that no month is so quick that one rung is skipped.
            var lab = Middling().SetAll(Quantities.IncidentPace, 3);
            var plain = Of(lab.Run(months, seed, new Crisis(), Change(lab, "none", 0)), lab);
            var changed = Of(lab.Run(months, seed, new Crisis(), Change(lab, change, size)), lab);
            var (tense, calm) = quickens ? (changed, plain) : (plain, changed);
            Assert.True(tense.Rung >= calm.Rung && tense.Highest >= calm.Highest && tense.Force >= calm.Force);
            Interlocked.Add(ref higher, tense.Highest > calm.Highest ? 1 : 0);
        }, iter: 500);
        Assert.True(higher > 0);
    }

    [Fact]
    public void What_binds_both_calms_them()
    {
        // Made in month 1, felt from month 2.
        Actor[] actors = [.. new Lab().World.Actors[..3]];
        var world = new World(new(2023, 9), actors, (_, _) => 1_000);
        world = world with
        {
            Rivalries = [new(0, world.Between(actors[0], actors[2]))],
            Commitments = [new(0, "pact", new("pact", "pact"), CommitmentKind.Consultation, [actors[0], actors[2]])],
        };
        var known = Provenance.Judgement("laboratory");
        world = world with
        {
            Initials =
            [
                new(Quantities.IncidentPace, world.Rivalries[0], Prior.Fixed(6), known), new(Quantities.Made, world.Commitments[0], Prior.Fixed(0), known),
                .. world.Dyads.Select(dyad => new Initial(Quantities.Threat, dyad, Prior.Fixed(1), known)),
            ],
        };
        double Incidents(double pact)
        {
            var model = new Model(world, [new Crisis(), new Shock().To(Quantities.Made, pact, world.Commitments[0])]);
            var block = new Block<Lanes>(model, new Settings(model).With(model.ParameterNamed("Crisis.by-talks")!, 0.7).With(model.ParameterNamed("Crisis.mobilise")!, Never), 1);
            var sum = 0.0;
            for (var first = 0u; first < Replicates; first += (uint)Lanes.Width)
            {
                block.Begin(first, null);
                block.Step(1, first);
                block.Step(2, first);
                for (var lane = 0; lane < Lanes.Width; lane++)
                    sum += block[Quantities.HighestRung, world.Rivalries[0]].Lane(lane);
            }
            return sum / Replicates;
        }
        double Chance(double second) => 1 - Math.Exp(-6 * (1 + second) / 12);
        Assert.Equal(Chance(1), Incidents(0), Watching.MonteCarloError(Chance(1), Replicates));
        Assert.Equal(Chance(Math.Exp(-0.7)), Incidents(1), Watching.MonteCarloError(Chance(Math.Exp(-0.7)), Replicates));
    }

    [Fact]
    public void Tests_of_what_carries_no_weapon_and_treaties_of_others_quicken_nothing() =>
        Gen.ULong.Sample(seed =>
        {
            var lab = new Lab().SetAll(Quantities.IncidentPace, 6);
            var plain = lab.Path(24, seed, Quantities.Rung, Rivals(lab), new Crisis(), Change(lab, "none", 0));
            Assert.Equal(plain, lab.Path(24, seed, Quantities.Rung, Rivals(lab), new Crisis(), new Shock().To(Quantities.OutOfTurn, 1, lab.Launcher)));
            Assert.Equal(plain, lab.Path(24, seed, Quantities.Rung, Rivals(lab), new Crisis(), new Shock().To(Quantities.Made, 1, lab.World.Commitments[0])));
        }, iter: 30);

    [Fact]
    public void A_hot_line_that_is_always_answered_takes_its_part_of_the_incidents()
    {
        const double pace = 1, part = 0.4;
        const int months = 13;
        var lab = new Lab().SetAll(Quantities.IncidentPace, pace).Hold("Crisis.mobilise", Never).Hold("Crisis.hot-line", part);
        var chance = 1 - Math.Exp(-pace * (1 + (months - 1) * (1 - part)) / 12); // set up in month 1, felt from month 2
        Assert.Equal(chance, lab.Mean(months, Replicates, Quantities.HighestRung, Rivals(lab), new Crisis(), new Shock().To(Quantities.HotLine, 1, Rivals(lab))),
            Watching.MonteCarloError(chance, Replicates));
    }

    [Fact]
    public void A_war_ends_as_slowly_as_its_pace_says()
    {
        const double peace = 0.4;
        var lab = Ladder(8, 4, 12, 6).SetAll(Quantities.Rung, 4).Hold("Crisis.peace", peace).Hold("Crisis.cease-fire", Never).Hold("Crisis.war", Never);
        var chance = Math.Exp(-peace * 2);
        Assert.Equal(3 + chance, lab.Mean(24, Replicates, Quantities.Rung, Rivals(lab), new Crisis()), Watching.MonteCarloError(chance, Replicates));
    }

    [Fact]
    public void Rivals_at_war_at_the_start_have_used_no_force_since_until_they_climb_again() =>
        Gen.ULong.Sample(seed =>
        {
            var lab = new Lab().SetAll(Quantities.Rung, 4).Hold("Crisis.war", Never).Hold("Crisis.strike", Never).SetAll(Quantities.IncidentPace, 0);
            var state = lab.Run(60, seed, new Crisis());
            Assert.Equal((4, 0, 0), (state.Of(Quantities.HighestRung, Rivals(lab)), state.Of(Quantities.LimitedForce, Rivals(lab)), state.Of(Quantities.Incidents, Rivals(lab))));
        }, iter: 30);

    [Fact]
    public void What_has_happened_stays_and_no_force_comes_without_its_rung() =>
        Gen.Select(Gen.Double[0, 24], Gen.ULong).Sample((pace, seed) =>
        {
            var lab = new Lab().SetAll(Quantities.IncidentPace, pace);
            double[] Path(Quantity<Rivalry> quantity) => lab.Path(36, seed, quantity, Rivals(lab), new Crisis());
            var (rung, highest, incidents, force) = (Path(Quantities.Rung), Path(Quantities.HighestRung), Path(Quantities.Incidents), Path(Quantities.LimitedForce));
            for (var month = 1; month <= 36; month++)
            {
                Assert.True(highest[month] >= Math.Max(highest[month - 1], rung[month]));
                Assert.True(incidents[month] >= incidents[month - 1] && force[month] >= force[month - 1]);
                Assert.Equal(highest[month] >= 3 ? 1 : 0, force[month]);
                Assert.Equal(highest[month] > 0, incidents[month] > 0);
            }
        });

    [Fact]
    public void Without_incidents_rivals_rest() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) => lab.SetAll(Quantities.IncidentPace, 0).SetAll(Quantities.Rung, 0).Rests(() => new Crisis(), seed));

    const uint Replicates = 16_000;
    const uint Fewer = 4_000; // where months are many
    const double Never = 1e-12; // a year

    static Rivalry Rivals(Lab lab) => lab.World.Rivalries[0];

    static (double Rung, double Highest, double Force) Of(Block<Scalar> state, Lab lab) =>
        (state.Of(Quantities.Rung, Rivals(lab)), state.Of(Quantities.HighestRung, Rivals(lab)), state.Of(Quantities.LimitedForce, Rivals(lab)));

    /// <summary>All that could stir or calm stands high, and stood so at the start.</summary>
    static Lab AtOdds() => new Lab().SetAll(Quantities.Threat, 7).SetAll(Quantities.Pressure, 0.8).SetAll(Quantities.Engagement, 0.2).SetAll(Quantities.Talks, 1)
        .SetAll(Quantities.HotLine, 0.5).SetAll(Quantities.Made, 1);

    static Lab Ladder(double mobilise, double strike, double calm, double standDown) => new Lab().Hold("Crisis.mobilise", mobilise).Hold("Crisis.strike", strike)
        .Hold("Crisis.calm", calm).Hold("Crisis.stand-down", standDown);

    static Lab Middling()
    {
        var lab = new Lab();
        foreach (var parameter in lab.Model(new Crisis()).Item1.Parameters)
            lab.Hold(parameter.Name, parameter.Parameter.Prior.Median);
        return lab;
    }

    static Shock Change(Lab lab, string what, double size) => what switch
    {
        "threat" => new Shock().To(Quantities.Threat, 10 * size, lab.World.Towards(lab[0], lab[2])),
        "test" => new Shock().To(Quantities.OutOfTurn, 1, lab.Missile),
        "drill" => new Shock().To(Quantities.Made, 1, lab.World.Commitments[1]),
        "pressure" => new Shock().To(Quantities.Pressure, size, lab.World.Lines[0]),
        "engagement" => new Shock().To(Quantities.Engagement, size, lab.World.Lines[0]),
        "talks" => new Shock().To(Quantities.Talks, size, lab[2]),
        "hot line" => new Shock().To(Quantities.HotLine, size, Rivals(lab)),
        _ => new Shock(),
    };
}
