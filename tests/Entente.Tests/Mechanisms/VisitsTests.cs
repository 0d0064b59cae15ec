using CsCheck;
using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests.Mechanisms;

public class VisitsTests
{
    const uint Replicates = 20_000;

    [Fact]
    public void Visits_stay_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new Visits());

    [Theory]
    [InlineData(0.1)]
    [InlineData(2)]
    public void Visits_come_at_the_pace_of_the_start_while_nothing_changes(double pace)
    {
        var lab = new Lab();
        lab.Set(Quantities.VisitPace, Call(lab), pace);
        var chance = 1 - Math.Exp(-pace / 12);
        Assert.Equal(18 * chance, lab.Mean(18, Replicates, Quantities.Visits, Call(lab), new Visits()), 4 * Math.Sqrt(18 * chance * (1 - chance) / Replicates));
    }

    [Fact]
    public void The_closer_two_stand_than_at_the_start_the_sooner_they_meet() =>
        Gen.Select(Gen.Double[-0.9, 0.9], Gen.Double[-0.9, 0.9], Gen.ULong).Sample((atStart, now, seed) =>
        {
            var lab = new Lab().Hold("Visits.by-alignment", 0.5);
            lab.Set(Quantities.Alignment, Between(lab, 0, 1), atStart);
            var hazard = Hazard(lab, seed, Call(lab), new Shock().To(Quantities.Alignment, now, Between(lab, 0, 1)));
            Assert.Equal(0.5 * Math.Exp(0.5 * (Math.Atanh(now) - Math.Atanh(atStart))), hazard, 1e-9);
        });

    [Fact]
    public void A_deal_in_force_between_the_two_quickens_their_visits_and_no_others() =>
        Gen.Select(Anywhere.Share, Gen.ULong).Sample((struck, seed) =>
        {
            var lab = new Lab().Hold("Visits.by-deal", 0.8);
            lab.Set(Quantities.Struck, lab.Deal, struck);
            Assert.Equal(0.5 * Math.Exp(0.8 * struck), Hazard(lab, seed, Call(lab)), 1e-9);
            Assert.Equal(0.5, Hazard(lab, seed, Meeting(lab)), 1e-12);
        });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 6)]
    [InlineData(3, 6)]
    [InlineData(4, 1)]
    public void Rivals_meet_while_they_are_in_talks_or_hold_an_agreement(double state, double multiple)
    {
        var lab = new Lab().Hold("Visits.by-talks", Math.Log(6)).SetAll(Quantities.TalksState, 0);
        Assert.Equal(0.5 * multiple, Hazard(lab, 1, Meeting(lab), new Shock().To(Quantities.TalksState, state, lab.World.Negotiations[0])), 1e-9);
        Assert.Equal(0.5, Hazard(lab, 1, Call(lab), new Shock().To(Quantities.TalksState, state, lab.World.Negotiations[0])), 1e-12);
    }

    [Fact]
    public void Talks_that_stood_at_the_start_are_in_the_pace_already()
    {
        var lab = new Lab().Hold("Visits.by-talks", Math.Log(6)).SetAll(Quantities.TalksState, 2);
        Assert.Equal(0.5, Hazard(lab, 1, Meeting(lab)), 1e-12);
        Assert.Equal(0.5 / 6, Hazard(lab, 1, Meeting(lab), new Shock().To(Quantities.TalksState, 4, lab.World.Negotiations[0])), 1e-9);
    }

    [Fact]
    public void A_quicker_pace_has_every_visit_that_a_slower_one_has() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong).Sample((pace, seed) =>
        {
            double[] At(double perMonth)
            {
                var lab = new Lab();
                return lab.Set(Quantities.VisitPace, Call(lab), 12 * perMonth).Path(24, seed, Quantities.Visits, Call(lab), new Visits());
            }
            var (less, more) = (At(pace.Less), At(pace.More));
            for (var month = 1; month <= 24; month++)
            {
                Assert.True(more[month] - more[month - 1] >= less[month] - less[month - 1]);
                Assert.InRange(more[month] - more[month - 1], 0, 1);
            }
        });

    [Fact]
    public void Without_a_pace_nobody_travels() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) => lab.SetAll(Quantities.VisitPace, 0).Rests(() => new Visits(), seed));

    [Fact]
    public void Eight_lanes_count_what_eight_single_replicates_count() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
        {
            var eight = lab.Run<Lanes>(12, seed, 0, new Visits());
            for (var lane = 0; lane < Lanes.Width; lane++)
            {
                var one = lab.Run<Scalar>(12, seed, (uint)lane, new Visits());
                foreach (var visit in lab.World.Visits)
                    Assert.Equal((one.Of(Quantities.Visits, visit), one.Of(Quantities.VisitHazard, visit)),
                        (eight[Quantities.Visits, visit].Lane(lane), eight[Quantities.VisitHazard, visit].Lane(lane)));
            }
        }, iter: 20);

    static double Hazard(Lab lab, ulong seed, Visit visit, params Mechanism[] others) => lab.Run(1, seed, [new Visits(), .. others]).Of(Quantities.VisitHazard, visit);

    static Visit Call(Lab lab) => lab.World.Visits[0];

    static Visit Meeting(Lab lab) => lab.World.Visits[1];

    static Pair Between(Lab lab, int a, int b) => lab.World.Between(lab[a], lab[b]);
}
