using CsCheck;
using Entente.Mechanisms;

namespace Entente.Tests.Mechanisms;

public class PostureTests
{
    [Fact]
    public void Lines_stay_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new Posture());

    [Fact]
    public void A_line_is_pressure_or_engagement_and_never_both() =>
        Gen.Select(Anywhere.State, Gen.ULong, Gen.Int[0, 12]).Sample((lab, seed, months) =>
        {
            var state = lab.Run(months, seed, new Posture());
            var (pressure, engagement) = (state.Of(Quantities.Pressure, Line(lab)), state.Of(Quantities.Engagement, Line(lab)));
            Assert.Equal(state.Of(Quantities.Stance, Line(lab)), pressure - engagement);
            Assert.Equal(0, pressure * engagement);
        });

    [Fact]
    public void A_line_changes_in_the_month_of_a_change_of_government_and_in_no_other() =>
        Gen.Select(Stances, Gen.ULong).Sample((line, seed) =>
        {
            var lab = At(line, turnover: 1);
            var path = lab.Path(24, seed, Quantities.Stance, Line(lab), new Posture());
            for (var month = 0; month <= 24; month++)
                Assert.Equal(month < January2024 ? line.Own : line.Others, path[month]);
        });

    [Fact]
    public void The_camp_that_leaves_is_the_other_camp_of_the_next_election() =>
        Gen.Select(Stances, Anywhere.Share, Gen.ULong).Sample((line, turnover, seed) =>
        {
            var lab = At(line, turnover);
            var state = lab.Run(January2024, seed, new Posture());
            var (own, others) = (state.Of(Quantities.Stance, Line(lab)), state.Of(Quantities.ElectedStance, Line(lab)));
            Assert.True((own, others) == (line.Own, line.Others) || (own, others) == (line.Others, line.Own));
        });

    [Fact]
    public void A_line_that_both_camps_hold_outlasts_every_election() =>
        Gen.Select(Gen.Double[-1, 1], Anywhere.Share, Gen.ULong).Sample((line, turnover, seed) => At((line, line), turnover).Rests(() => new Posture(), seed));

    [Fact]
    public void A_government_that_cannot_lose_keeps_its_line() =>
        Gen.Select(Stances, Gen.ULong).Sample((line, seed) => At(line, turnover: 0).Rests(() => new Posture(), seed));

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.45)]
    public void Governments_change_as_often_as_their_chance_says(double turnover)
    {
        var lab = At((0, 1), turnover);
        Assert.Equal(turnover, lab.Mean(January2024, Replicates, Quantities.Pressure, Line(lab), new Posture()), Watching.MonteCarloError(turnover, Replicates));
    }

    const uint Replicates = 40_000;
    const int January2024 = 4; // the laboratory's line has an election then, four months after its start

    static readonly Gen<(double Own, double Others)> Stances = Gen.Select(Gen.Double[-1, 1], Gen.Double[-1, 1]);

    static Line Line(Lab lab) => lab.World.Lines[0];

    static Lab At((double Own, double Others) stances, double turnover) =>
        new Lab().SetAll(Quantities.Stance, stances.Own).SetAll(Quantities.ElectedStance, stances.Others).SetAll(Quantities.Turnover, turnover);
}
