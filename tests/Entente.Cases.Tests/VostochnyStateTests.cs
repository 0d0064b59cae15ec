using Entente.Simulation;

namespace Entente.Tests;

/// <summary>What holds of the whole state of the reference case, month by month.</summary>
public class VostochnyStateTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_variable_stays_within_its_bounds_for_five_years(bool withEvent)
    {
        const int Replicates = 200;
        var model = Vostochny.Case.Model();
        var block = new Block<Lanes>(model, new(model), 1);
        var lanes = new double[Lanes.Width];
        for (var first = 0u; first < Replicates; first += (uint)Lanes.Width)
        {
            block.Begin(first, withEvent ? null : Vostochny.Case.Event);
            for (var month = 0; month <= 60; month++)
            {
                if (month > 0)
                    block.Step(month, first);
                foreach (var (quantity, entity) in model.Layout.Places)
                {
                    block[quantity, entity].CopyTo(lanes);
                    foreach (var x in lanes)
                        if (!(x >= quantity.Low && x <= quantity.High))
                            Assert.Fail($"{quantity.Id} of {entity.Id} is {x:R} in month {month} of a replicate from {first} on; expected {quantity.Low} to {quantity.High}.");
                }
            }
        }
    }

    [Fact]
    public void No_replicate_diverges_up_to_the_furthest_month_of_the_case()
    {
        var model = Vostochny.Case.Model();
        var paths = Ensemble.Run(model, new(model), Vostochny.Case.Event, Vostochny.Case.Outcomes, new(Replicates: 500, Months: Vostochny.Case.Longest, Threads: 2));
        Assert.Empty(paths.Diverged);
    }

    [Fact]
    public void Leverage_of_the_two_parties_adds_up_to_one()
    {
        var a = Vostochny.Draws(Quantities.LeverageOfA, "summit", 200, 24, (_, _) => { });
        var b = Vostochny.Draws(Quantities.LeverageOfB, "summit", 200, 24, (_, _) => { });
        Assert.All(a.Zip(b), x => Assert.Equal(1, x.First + x.Second, 1e-12));
    }
}
