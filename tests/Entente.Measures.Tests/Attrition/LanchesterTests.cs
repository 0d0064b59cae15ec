using CsCheck;
using Entente.Measures.Attrition;

namespace Entente.Measures.Tests.Attrition;

public class LanchesterTests
{
    /// <summary>Engel (1954): Americans who land on three days, against 21,500 Japanese. Rates per day, as later authors carry them.</summary>
    static readonly Lanchester IwoJima = new(0.0544, 0.0106);
    static readonly Reinforcement[] Landings = [new(0, 1, 54_000), new(2, 3, 6_000), new(5, 6, 13_000)];

    /// <summary>Values by a Runge-Kutta integration in steps of a thousandth of a day.</summary>
    [Fact]
    public void Iwo_Jima_day_by_day()
    {
        (double Day, double Americans)[] expected =
        [
            (1, 52835.48), (2, 51696.23), (3, 56587.38), (5, 54465.79), (6, 66453.66), (10, 62777.84), (20, 56063.12), (28, 53042.40), (36, 51985.25),
        ];
        var found = IwoJima.At(new(0, 21_500), [.. expected.Select(x => x.Day)], Landings);
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First.Americans, pair.Second.First, 0.01));
        Assert.Equal(18274.34, found[4].Second, 0.01);
        Assert.Equal(9268.26, found[6].Second, 0.01);
        Assert.Equal(216.83, found[8].Second, 0.01);
        Assert.Equal(21014.75, 73_000 - found[8].First, 0.01);
    }

    /// <summary>Braun's sums as textbooks carry them: 21,500 Japanese lost to 2,037,000 American days, 20,265 Americans to 372,500 Japanese ones.</summary>
    [Fact]
    public void A_battle_counted_daily_gives_its_rates_back()
    {
        var counts = IwoJima.At(new(0, 21_500), [.. Enumerable.Range(0, 37).Select(day => (double)day)], Landings);
        var found = Lanchester.Estimate([.. counts.Select(men => men.First)], [.. counts.Select(men => men.Second)], firstArrived: 73_000);
        Assert.Equal(20_265.0 / 372_500, found.FirstLosses, 0.01 * found.FirstLosses);
        Assert.Equal(21_500.0 / 2_037_000, found.SecondLosses, 0.01 * found.SecondLosses);
    }

    [Fact]
    public void Without_reinforcements_the_difference_of_squares_stays() =>
        (from a in Gen.Double[0.01, 0.5]
         from b in Gen.Double[0.01, 0.5]
         from m in Gen.Double[1, 100]
         from n in Gen.Double[1, 100]
         from t in Gen.Double[0, 5]
         select (a, b, m, n, t))
        .Sample(x =>
        {
            var men = new Lanchester(x.a, x.b).At(new(x.m, x.n), [x.t])[0];
            var before = x.b * x.m * x.m - x.a * x.n * x.n;
            Assert.Equal(before, x.b * men.First * men.First - x.a * men.Second * men.Second, 1e-10 * (x.b * x.m * x.m + x.a * x.n * x.n) * Math.Exp(2 * x.t));
        });

    [Fact]
    public void Reinforcements_that_make_good_the_losses_hold_the_line()
    {
        var men = new Lanchester(0.2, 0.1).At(new(50, 30), [1, 10], new Reinforcement(0, 10, First: 6, Second: 5));
        Assert.All(men, count => Assert.Equal((50.0, 30.0), (Math.Round(count.First, 9), Math.Round(count.Second, 9))));
    }

    [Fact]
    public void Sides_are_alike() =>
        Assert.Equal(
            new Lanchester(0.2, 0.1).At(new(50, 30), [4], new Reinforcement(1, 3, 2, 7)).Select(men => (men.First, men.Second)),
            new Lanchester(0.1, 0.2).At(new(30, 50), [4], new Reinforcement(1, 3, 7, 2)).Select(men => (men.Second, men.First)));

    [Fact]
    public void Times_go_forward() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => IwoJima.At(new(1, 1), [2, 1]));
}
