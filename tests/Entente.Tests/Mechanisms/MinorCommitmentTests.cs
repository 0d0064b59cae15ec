using CsCheck;
using Entente.Mechanisms;

namespace Entente.Tests.Mechanisms;

/// <summary>A minor commitment is counted, follows the others, and moves nothing.</summary>
public class MinorCommitmentTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_a_step_that_is_not_minor_draws_the_next_one_after_it(bool minor)
    {
        var lab = With(minor).Hold("Blocs.by-step", 0.3).Hold("Blocs.by-rival", 0.4);
        var after = lab.Run(3, 1, new Blocs());
        Assert.Equal(1, after.Of(Quantities.Made, Step(lab)));
        Assert.Equal(minor ? 0.1 : 0.1 * Math.Exp(0.3), after.Of(Quantities.CommitmentHazard, lab.World.Commitments[0]), 1e-9);
    }

    [Fact]
    public void It_is_itself_drawn_by_the_others()
    {
        var lab = With(minor: true).Hold("Blocs.by-step", 0.3);
        lab.Set(Quantities.CommitmentPace, Step(lab), 0.2).Set(Quantities.CommitmentPace, lab.World.Commitments[0], 1e5).Set(Quantities.CommitmentPace, lab.World.Commitments[1], 0);
        Assert.Equal(0.2 * Math.Exp(0.3), lab.Run(3, 1, new Blocs()).Of(Quantities.CommitmentHazard, Step(lab)), 1e-9);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_brings_its_members_no_closer(bool minor) =>
        Gen.ULong.Sample(seed =>
        {
            double Moved(double entered)
            {
                var lab = With(minor).Hold("Alignment.commitment", 0.1);
                lab.Set(Quantities.Entered, Step(lab), entered);
                return lab.Run(1, seed, new Alignment()).Of(Quantities.Alignment, lab.World.Between(lab[0], lab[1]));
            }
            Assert.Equal(!minor, Moved(1) > Moved(0));
        }, iter: 20);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_minor_drill_makes_no_incidents(bool minor)
    {
        double Incidents(double made)
        {
            // The rivals are the first and the third; the drill binds the first to the second. Made after the start, so by a shock.
            var lab = With(minor).Hold("Crisis.by-exercise", 2);
            return lab.Mean(24, 4_000, Quantities.Incidents, lab.World.Rivalries[0], new Crisis(), new Shock().To(Quantities.Made, made, Step(lab)));
        }
        Assert.Equal(!minor, Incidents(1) > Incidents(0));
    }

    /// <summary>The first two actors may take one step more, at once.</summary>
    static Lab With(bool minor)
    {
        var lab = new Lab();
        var step = new Commitment(lab.World.Commitments.Length, "step", new("step", "step"), CommitmentKind.Exercise, [lab[0], lab[1]]) { Minor = minor };
        lab.Adding(step).SetAll(Quantities.CommitmentPace, 0);
        return lab.Set(Quantities.CommitmentPace, step, 1e5).Set(Quantities.CommitmentPace, lab.World.Commitments[0], 0.1).SetAll(Quantities.Made, 0);
    }

    static Commitment Step(Lab lab) => lab.World.Commitments[^1];
}
