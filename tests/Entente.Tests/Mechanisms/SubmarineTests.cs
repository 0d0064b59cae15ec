using CsCheck;
using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests.Mechanisms;

public class SubmarineTests
{
    [Fact]
    public void A_fleet_stays_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new Submarine());

    [Fact]
    public void Without_help_the_first_boat_sails_when_its_lead_time_is_over_and_not_before() =>
        Gen.Select(Gen.Int[2, 120], Gen.ULong).Sample((months, seed) =>
        {
            var lab = Alone().SetAll(Quantities.LeadTime, months / 12.0);
            var boats = lab.Path(months + 12, seed, Quantities.Boats, Fleet(lab), new Submarine());
            for (var month = 0; month <= months + 12; month++)
                Assert.Equal(month < months ? 0 : 1, boats[month]);
        });

    [Theory]
    [InlineData(0, 60)]
    [InlineData(2, 30)] // as much again as the fleet's own work
    [InlineData(8, 12)]
    public void Help_shortens_the_way_to_the_first_boat_as_its_speed_says(double help, int months)
    {
        var lab = Helped(help).SetAll(Quantities.LeadTime, 5).Hold("Submarine.speed", 0.5);
        var boats = lab.Path(months, 1, Quantities.Boats, Fleet(lab), new Submarine());
        Assert.Equal((0, 1), (boats[months - 1], boats[months]));
    }

    [Fact]
    public void More_help_never_means_fewer_boats() =>
        Gen.Select(Anywhere.State, Anywhere.TwoShares, Gen.ULong, Gen.Int[1, 36]).Sample((lab, help, seed, months) =>
        {
            lab.Adding(Reactor(lab)).SetAll(Quantities.LeadTime, 3);
            double Boats(double given) => lab.Set(Quantities.Delivered, lab.World.Terms[^1], given).Run(months, seed, new Submarine()).Of(Quantities.Boats, Fleet(lab));
            Assert.True(Boats(10 * help.More) >= Boats(10 * help.Less));
        });

    [Fact]
    public void Help_with_rockets_builds_no_boat() =>
        Gen.Select(Gen.Double[0.1, 4], Gen.ULong).Sample((help, seed) =>
        {
            var lab = Alone().SetAll(Quantities.Delivered, help);
            Assert.Equal(Alone().Run(12, seed, new Submarine()).Of(Quantities.Progress, Fleet(lab)), lab.Run(12, seed, new Submarine()).Of(Quantities.Progress, Fleet(lab)));
        });

    [Fact]
    public void A_fleet_has_whole_boats_one_a_month_at_most_and_loses_none() =>
        Gen.Select(Gen.Double[0, 60], Anywhere.Share, Gen.ULong).Sample((pace, done, seed) =>
        {
            var lab = Alone().SetAll(Quantities.Progress, done).SetAll(Quantities.LeadTime, 2).SetAll(Quantities.BuildPace, pace);
            var boats = lab.Path(36, seed, Quantities.Boats, Fleet(lab), new Submarine());
            for (var month = 1; month <= 36; month++)
                Assert.Contains(boats[month] - boats[month - 1], new[] { 0.0, 1.0 });
        });

    [Fact]
    public void Before_the_first_boat_the_yard_builds_none() =>
        Gen.Select(Gen.Double[0, 60], Gen.ULong).Sample((pace, seed) =>
        {
            var lab = Alone().SetAll(Quantities.BuildPace, pace); // a lead time of ten years
            Assert.Equal(0, lab.Run(119, seed, new Submarine()).Of(Quantities.Boats, Fleet(lab)));
        });

    [Theory]
    [InlineData(0.3)]
    [InlineData(4)]
    public void After_the_first_boats_come_as_often_as_the_yards_pace_says(double pace)
    {
        const uint replicates = 40_000;
        var lab = Alone().SetAll(Quantities.Progress, 1).SetAll(Quantities.BuildPace, pace);
        var chance = 1 - Math.Exp(-pace / 12);
        Assert.Equal(chance, lab.Mean(1, replicates, Quantities.Boats, Fleet(lab), new Submarine()), Watching.MonteCarloError(chance, replicates));
    }

    [Fact]
    public void Those_who_track_keep_hulls_out_for_the_boats_at_sea_and_nobody_else_does() =>
        Gen.Select(Gen.Int[0, 10], Anywhere.Share, Gen.Double[0.1, 10], Gen.ULong, Gen.Int[0, 12]).Sample((boats, station, hulls, seed, months) =>
        {
            var lab = Alone().SetAll(Quantities.Boats, boats).SetAll(Quantities.OnStation, station).SetAll(Quantities.HullsPerBoat, hulls);
            var state = lab.Run(months, seed, new Submarine());
            Assert.Equal(boats * station, state.Of(Quantities.AtSea, Fleet(lab)), 1e-12);
            foreach (var actor in lab.World.Actors)
                Assert.Equal(actor == lab[2] ? hulls * boats * station : 0, state.Of(Quantities.TrackingBurden, actor), 1e-9);
        });

    [Fact]
    public void Who_tracks_two_fleets_needs_hulls_for_both()
    {
        var lab = new Lab();
        var (a, b, c) = (lab[0], lab[1], lab[2]);
        Fleet[] fleets = [new(0, "north", new("north", "north"), a, [b, c]), new(1, "south", new("south", "south"), b, [c])];
        var known = Provenance.Judgement("laboratory");
        Initial Of(Quantity quantity, Fleet fleet, double value) => new(quantity, fleet, Prior.Fixed(value), known);
        var model = new Model(new World(new(2023, 9), [a, b, c], (_, _) => 1_000)
        {
            Fleets = [.. fleets],
            Initials =
            [
                .. fleets.SelectMany(fleet => new[]
                {
                    Of(Quantities.LeadTime, fleet, 10), Of(Quantities.Progress, fleet, 0), Of(Quantities.BuildPace, fleet, 0), Of(Quantities.OnStation, fleet, 0.5),
                }),
                Of(Quantities.Boats, fleets[0], 2), Of(Quantities.HullsPerBoat, fleets[0], 3), Of(Quantities.Boats, fleets[1], 4), Of(Quantities.HullsPerBoat, fleets[1], 5),
            ],
        }, [new Submarine()]);
        var block = new Block<Scalar>(model, new Settings(model), 1);
        block.Begin(0, null);
        for (var month = 0; month <= 1; month++)
        {
            Assert.Equal([0, 3, 3 + 10], new[] { a, b, c }.Select(actor => block.Of(Quantities.TrackingBurden, actor)));
            block.Step(1, 0);
        }
    }

    [Fact]
    public void A_fleet_whose_yard_is_closed_rests() =>
        Gen.Select(Gen.Int[0, 10], Gen.ULong).Sample((boats, seed) =>
            Alone().SetAll(Quantities.Progress, 1).SetAll(Quantities.Boats, boats).SetAll(Quantities.BuildPace, 0).Rests(() => new Submarine(), seed));

    static Fleet Fleet(Lab lab) => lab.World.Fleets[0];

    /// <summary>Ten years from its first boat, and no yard for a second.</summary>
    static Lab Alone() => new Lab().SetAll(Quantities.BuildPace, 0);

    static Lab Helped(double help)
    {
        var lab = Alone();
        var term = Reactor(lab);
        return lab.Adding(term).Set(Quantities.Delivered, term, help);
    }

    static DealTerm Reactor(Lab lab) =>
        new(lab.World.Terms.Length, "reactor", new("reactor", "reactor"), lab.Deal, lab[1], lab[0], TermKind.Technology, "logit/year") { Helps = ["fleet"] };
}
