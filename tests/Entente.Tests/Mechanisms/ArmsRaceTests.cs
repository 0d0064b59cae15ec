using CsCheck;
using Entente.Mechanisms;

namespace Entente.Tests.Mechanisms;

public class ArmsRaceTests
{
    [Fact]
    public void Spending_stays_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new ArmsRace());

    [Fact]
    public void Even_an_absurd_race_stays_finite() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
        {
            var state = lab.SetAll(Quantities.Reaction, 1e6).Run(120, seed, new ArmsRace());
            foreach (var actor in lab.World.Actors)
                Assert.True(double.IsFinite(state.Of(Quantities.Spending, actor)) && double.IsFinite(state.Of(Quantities.SpendingAgainstTrend, actor)));
        }, iter: 20);

    [Fact]
    public void A_stable_race_goes_to_Richardsons_equilibrium() =>
        Gen.Select(Gen.Double[0.2, 2].Array[4], Anywhere.Share, Gen.Double[-1, 1].Array[2]).Sample((rates, product, grievances) =>
        {
            // k l is a share of a b, as stability asks.
            var (a, b, k) = (rates[0], rates[1], rates[2]);
            var l = 0.8 * product * a * b / k;
            var (g, h) = (10 + grievances[0], 10 + grievances[1]);
            var lab = Pair(k, a, g, l, b, h, 20 + 10 * grievances[1], 40);
            // The slowest such race closes a fiftieth of its distance a year.
            var state = lab.Run(12 * 1_200, 1, new ArmsRace());
            Assert.Equal(1, state.Of(Quantities.Spending, lab[0]) * (a * b - k * l) / (b * g + k * h), 1e-8);
            Assert.Equal(1, state.Of(Quantities.Spending, lab[1]) * (a * b - k * l) / (a * h + l * g), 1e-8);
        }, iter: 30);

    /// <summary>
    /// Least squares on the military expenditure of the Correlates of War data, 1950-90: the second side gave way where the first grew (its reaction is
    /// negative, which a case may not say but the law allows). Eigenvalues -0.049 ± 0.101i, so it comes round in 62 years and dies out in centuries.
    /// </summary>
    [Fact]
    public void The_pair_fitted_to_the_United_States_and_the_Soviet_Union_has_its_published_equilibrium()
    {
        var lab = Pair(k: 0.1291681, a: 0.09565179, g: 2.671159, l: -0.09507236, b: 0.002425657, h: 13.19892, 110, 70);
        var state = lab.Run(12 * 600, 1, new ArmsRace());
        Assert.Equal(136.7737, state.Of(Quantities.Spending, lab[0]), 1e-3);
        Assert.Equal(80.60419, state.Of(Quantities.Spending, lab[1]), 1e-3);
    }

    /// <summary>Least squares on the same data, India and Pakistan 1950-2010: kl exceeds ab. What sets two courses apart grows by the greater eigenvalue.</summary>
    [Fact]
    public void The_pair_fitted_to_India_and_Pakistan_runs_away_at_its_eigenvalue()
    {
        const double k = 0.6277759, a = 0.05522391, l = 0.03148093, b = 0.1295621;
        var fastest = (-(a + b) + Math.Sqrt((a - b) * (a - b) + 4 * k * l)) / 2;
        double[] Course(double spending)
        {
            var lab = Pair(k, a, 1, l, b, 0.2, spending, 5);
            return lab.Path(12 * 40, 1, Quantities.Spending, lab[0], new ArmsRace());
        }
        var (one, other) = (Course(10), Course(12));
        Assert.True(fastest > 0 && k * l > a * b);
        Assert.Equal(fastest, Math.Log((other[480] - one[480]) / (other[360] - one[360])) / 10, 0.005 * fastest);
    }

    /// <summary>
    /// Richardson's own race: the budgets of France, Russia, Germany and Austria-Hungary, million pounds, 1909-13, whose yearly growth rises with their
    /// level at a slope of 0.731 and is nil at 194.9 (Richardson 1960, Arms and Insecurity, from yearly differences). Two like sides share the total.
    /// </summary>
    [Fact]
    public void The_race_of_1909_to_1913_runs_as_its_budgets_did()
    {
        const double slope = 0.731015, nil = 194.914, fatigue = 0.2;
        double[] budgets = [199.2, 204.8, 214.9, 238.7, 289.0];
        var ofEach = -slope * nil / 2;
        var lab = Pair(slope + fatigue, fatigue, ofEach, slope + fatigue, fatigue, ofEach, budgets[0] / 2, budgets[0] / 2);
        var path = lab.Path(48, 1, Quantities.Spending, lab[0], new ArmsRace());
        for (var month = 1; month <= 48; month++)
            Assert.Equal(slope, 12 * Math.Log((2 * path[month] - nil) / (2 * path[month - 1] - nil)), 0.002);
        for (var year = 1; year <= 4; year++)
            Assert.Equal(budgets[year], 2 * path[12 * year], 0.055 * budgets[year]); // the slope of yearly differences is a little below the rate of growth
    }

    [Fact]
    public void The_race_starts_on_the_observed_trend() =>
        Gen.Select(Gen.Double[-0.2, 0.2], Gen.Double[0, 1].Array[2], Gen.Double[0.1, 20].Array[2]).Sample((trend, rates, threats) =>
        {
            var lab = Rivals().SetAll(Quantities.Reaction, rates[0]).SetAll(Quantities.CostDamping, rates[1]);
            lab.Set(Quantities.SpendingTrend, lab[0], trend).Set(Quantities.Threat, lab.World.Towards(lab[0], lab[1]), threats[0]).Set(Quantities.Threat, lab.World.Towards(lab[0], lab[2]), threats[1]);
            var path = lab.Path(1, 1, Quantities.Spending, lab[0], new ArmsRace());
            Assert.Equal(trend, 12 * (path[1] / path[0] - 1), 0.05 * Math.Abs(trend) + 1e-9);
        });

    [Fact]
    public void A_rival_feared_more_or_armed_more_is_answered() =>
        Gen.Select(Anywhere.TwoShares, Anywhere.Share, Gen.ULong, Gen.Int[1, 24]).Sample((more, reaction, seed, months) =>
        {
            var lab = Rivals().SetAll(Quantities.Reaction, reaction);
            double Feared(double threat) =>
                lab.Run(months, seed, new ArmsRace(), new Shock().To(Quantities.Threat, 1 + threat, lab.World.Towards(lab[0], lab[1]))).Of(Quantities.Spending, lab[0]);
            Assert.True(Feared(more.More) > Feared(more.Less));
            double Rivalled(double trend)
            {
                var arming = Rivals().SetAll(Quantities.Reaction, reaction);
                return arming.Set(Quantities.SpendingTrend, arming[1], trend).Run(months, seed, new ArmsRace()).Of(Quantities.Spending, arming[0]);
            }
            Assert.True(Rivalled(more.More) > Rivalled(more.Less));
        });

    [Fact]
    public void A_rival_who_was_not_feared_at_the_start_is_answered_when_he_is() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong, Gen.Int[1, 24]).Sample((fear, seed, months) =>
        {
            var lab = Rivals();
            var dyad = lab.World.Towards(lab[0], lab[1]);
            lab.Set(Quantities.Threat, dyad, 0);
            double Feared(double threat) => lab.Run(months, seed, new ArmsRace(), new Shock().To(Quantities.Threat, threat, dyad)).Of(Quantities.Spending, lab[0]);
            Assert.True(Feared(fear.More) > Feared(fear.Less) && Feared(fear.Less) > Feared(0));
        });

    [Fact]
    public void Where_nobody_is_feared_nobody_is_answered() =>
        Gen.Select(Gen.Double[-0.2, 0.2], Gen.Double[0.01, 2], Gen.Int[1, 60]).Sample((trend, damping, months) =>
        {
            var lab = Rivals().SetAll(Quantities.Threat, 0).SetAll(Quantities.SpendingTrend, trend).SetAll(Quantities.CostDamping, damping).SetAll(Quantities.Reaction, 1);
            var grown = 1 + trend * (1 - Math.Exp(-damping * months / 12)) / damping;
            Assert.Equal(Math.Max(grown, 0), lab.Run(months, 1, new ArmsRace()).Of(Quantities.Spending, lab[1]) / 50, 1e-9);
        });

    [Fact]
    public void Spending_falls_to_nothing_and_not_below()
    {
        var lab = Rivals().SetAll(Quantities.Reaction, 0).SetAll(Quantities.CostDamping, 0).SetAll(Quantities.SpendingTrend, -1);
        var path = lab.Path(24, 1, Quantities.Spending, lab[0], new ArmsRace());
        Assert.True(path[11] > 0);
        Assert.Equal([0, 0], path[^2..]);
    }

    [Fact]
    public void Who_is_not_followed_spends_nothing_and_is_not_answered() =>
        Gen.Select(Gen.Double[0, 20], Gen.Int[1, 24], Gen.ULong).Sample((threat, months, seed) =>
        {
            var lab = Rivals().SetAll(Quantities.SpendingTrend, 0.1);
            var without = lab.Run(months, seed, new ArmsRace());
            lab.Set(Quantities.Threat, lab.World.Towards(lab[0], lab[3]), threat);
            var with = lab.Run(months, seed, new ArmsRace());
            Assert.Equal((0, 1), (with.Of(Quantities.Spending, lab[3]), with.Of(Quantities.SpendingAgainstTrend, lab[3])));
            Assert.Equal(without.Of(Quantities.Spending, lab[0]), with.Of(Quantities.Spending, lab[0]));
        });

    [Fact]
    public void Against_the_trend_stands_what_spending_is_over_what_its_trend_would_have_made_of_it() =>
        Gen.Select(Anywhere.State, Gen.Int[0, 24], Gen.ULong).Sample((lab, months, seed) =>
        {
            lab.Set(Quantities.Spending, lab[0], 80).Set(Quantities.SpendingTrend, lab[0], 0.1);
            var state = lab.Run(months, seed, new ArmsRace());
            var expected = state.Of(Quantities.Spending, lab[0]) / (80 * Math.Exp(0.1 * months / 12));
            Assert.Equal(expected, state.Of(Quantities.SpendingAgainstTrend, lab[0]), 1e-9 * Math.Max(expected, 1));
        });

    [Fact]
    public void Where_nobody_arms_and_no_fear_grows_the_race_rests() =>
        Gen.Select(Anywhere.State, Anywhere.TwoShares, Gen.ULong).Sample((lab, rates, seed) =>
            // A stable race: an unstable one makes much of what rounding leaves.
            lab.SetAll(Quantities.SpendingTrend, 0).SetAll(Quantities.SpendingShock, 0).SetAll(Quantities.Reaction, rates.Less).SetAll(Quantities.CostDamping, rates.More).Rests(() => new ArmsRace(), seed));

    /// <summary>The first three fear and follow one another; the fourth is not followed.</summary>
    static Lab Rivals()
    {
        var lab = new Lab().SetAll(Quantities.Threat, 1).SetAll(Quantities.Reaction, 0.1).SetAll(Quantities.CostDamping, 0.2);
        return lab.Set(Quantities.Spending, lab[0], 100).Set(Quantities.Spending, lab[1], 50).Set(Quantities.Spending, lab[2], 200);
    }

    /// <summary>Richardson's pair, dx/dt = ky - ax + g and dy/dt = lx - by + h, from given spending, in the terms of the mechanism.</summary>
    static Lab Pair(double k, double a, double g, double l, double b, double h, double x, double y)
    {
        var lab = new Lab(3).SetAll(Quantities.Threat, 1);
        return lab.Set(Quantities.Spending, lab[0], x).Set(Quantities.CostDamping, lab[0], a).Set(Quantities.Reaction, lab[0], k * y / x)
            .Set(Quantities.SpendingTrend, lab[0], (g + k * y) / x - a)
            .Set(Quantities.Spending, lab[1], y).Set(Quantities.CostDamping, lab[1], b).Set(Quantities.Reaction, lab[1], l * x / y)
            .Set(Quantities.SpendingTrend, lab[1], (h + l * x) / y - b);
    }
}
