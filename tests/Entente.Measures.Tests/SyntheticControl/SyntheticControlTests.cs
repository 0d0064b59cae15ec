using CsCheck;
using Entente.Measures.SyntheticControl;

namespace Entente.Measures.Tests.SyntheticControl;

public class SyntheticControlTests
{
    /// <summary>Six series of 20 periods with two common movements in shares of their own.</summary>
    static readonly double[][] Donors = [.. Enumerable.Range(0, 6).Select(unit => Enumerable.Range(0, 20)
        .Select(t => 10 + unit + (1 + 0.1 * unit) * t + (unit % 3) * Math.Sin(t) + 0.1 * Math.Cos(7 * t * (unit + 1))).ToArray())];

    /// <summary>A third of donor 1 and two thirds of donor 4, and 5 less from period 12 on.</summary>
    static readonly double[] Struck = [.. Enumerable.Range(0, 20).Select(t => (Donors[1][t] + 2 * Donors[4][t]) / 3 - (t < 12 ? 0 : 5))];

    [Fact]
    public void The_mixture_that_a_series_followed_is_found_and_so_is_what_the_event_took()
    {
        var fit = SyntheticControlFit.Of(Struck, Donors, 12);
        Assert.Equal(1.0 / 3, fit.Weights[1], 1e-9);
        Assert.Equal(2.0 / 3, fit.Weights[4], 1e-9);
        Assert.Equal(0, fit.PreRmspe, 1e-9);
        Assert.Equal(-5, fit.MeanGap, 1e-9);
        Assert.Equal(5, fit.PostRmspe, 1e-9);
        Assert.All(fit.Gaps.Skip(12), gap => Assert.Equal(-5, gap, 1e-9));
        Assert.Empty(fit.Balance);
    }

    [Fact]
    public void Other_units_and_another_zero_change_no_weight() =>
        (from scale in Gen.Double[0.01, 100]
         from zero in Gen.Double[-100, 100]
         select (scale, zero)).Sample(x =>
         {
             double[] Moved(double[] series) => [.. series.Select(y => x.zero + x.scale * y)];
             double[] noisy = [.. Struck.Select((y, t) => y + Math.Sin(3 * t))];
             var (before, after) = (SyntheticControlFit.Of(noisy, Donors, 12), SyntheticControlFit.Of(Moved(noisy), [.. Donors.Select(Moved)], 12));
             Assert.Equal(before.MeanGap * x.scale, after.MeanGap, 1e-8 * x.scale);
             Assert.All(before.Weights.Zip(after.Weights), w => Assert.Equal(w.First, w.Second, 1e-8));
         }, iter: 100);

    [Fact]
    public void A_period_with_a_number_missing_is_left_out_of_the_fit()
    {
        double[] treated = [.. Struck];
        double[][] donors = [.. Donors.Select(donor => donor.ToArray())];
        (treated[3], donors[2][5], donors[1][15]) = (double.NaN, double.NaN, double.NaN);
        var fit = SyntheticControlFit.Of(treated, donors, 12);
        Assert.Equal(1.0 / 3, fit.Weights[1], 1e-9);
        Assert.Equal(-5, fit.MeanGap, 1e-9);
        Assert.Equal([3, 15], Enumerable.Range(0, 20).Where(t => double.IsNaN(fit.Gaps[t])));
    }

    /// <summary>Predictors that only the true mixture meets: their search has nothing to choose.</summary>
    [Fact]
    public void Predictors_that_a_mixture_meets_find_it()
    {
        Predictor At(int t) => new($"level in {t}", Struck[t], [.. Donors.Select(donor => donor[t])]);
        var fit = SyntheticControlFit.Of(Struck, Donors, 12, new() { Predictors = [At(0), At(2), At(5), At(7), At(9), At(11)] });
        Assert.Equal(-5, fit.MeanGap, 1e-6);
        Assert.Equal(1, fit.Balance.Sum(row => row.Importance), 1e-12);
        Assert.All(fit.Balance, row => Assert.Equal(row.Treated, row.Synthetic, 1e-5));
        Assert.Equal(Donors.Average(donor => donor[5]), fit.Balance[2].DonorMean, 1e-12);
    }

    [Fact]
    public void A_predictor_without_importance_is_not_matched()
    {
        Predictor[] predictors = [new("a", 0.5, [0, 1, 5, 5, 5, 5]), new("b", 99, [1, 2, 3, 4, 5, 6])];
        var fit = SyntheticControlFit.Of(Struck, Donors, 12, new() { Predictors = predictors, Importance = [3, 0] });
        Assert.Equal(0.5, fit.Balance[0].Synthetic, 1e-12);
        Assert.Equal([1.0, 0.0], fit.Balance.Select(row => row.Importance));
    }

    [Theory]
    [InlineData(1e12, 0)]
    [InlineData(1e-9, 1)]
    public void A_ridge_leads_from_the_mixture_to_a_perfect_fit(double penalty, int repaired)
    {
        double[] above = [.. Struck.Select((y, t) => y + 30 + Math.Sin(5 * t))]; // beyond every mixture
        var (plain, ridge) = (SyntheticControlFit.Of(above, Donors, 5), SyntheticControlFit.Of(above, Donors, 5, new() { Ridge = penalty }));
        Assert.Equal(repaired == 1 ? 0 : plain.PreRmspe, ridge.PreRmspe, 1e-4);
        Assert.Equal(1, ridge.Weights.Sum(), 1e-6);
    }

    [Fact]
    public void Nobody_else_shows_a_gap_like_that_of_the_one_who_was_struck()
    {
        double[] noisy = [.. Struck.Select((y, t) => y + 0.05 * Math.Sin(3 * t))];
        var test = PlaceboInSpace.Of(noisy, Donors, 12, treatedIsDonor: false);
        Assert.Equal((1, 6), (test.Rank, test.Placebos.Count));
        Assert.Equal(1.0 / 7, test.PValue, 1e-15);
        var good = test.Among(20);
        Assert.True(good.Placebos.Count < 6);
        Assert.All(good.Placebos, placebo => Assert.True(placebo.PreRmspe <= Math.Sqrt(20) * test.Fit.PreRmspe));
    }

    [Fact]
    public void Placebos_do_not_depend_on_the_number_of_threads()
    {
        var (one, two) = (PlaceboInSpace.Of(Struck, Donors, 12, threads: 1), PlaceboInSpace.Of(Struck, Donors, 12, threads: 2));
        Assert.All(one.Placebos.Zip(two.Placebos), pair => Assert.Equal(pair.First.Gaps, pair.Second.Gaps));
    }

    [Fact]
    public void Before_the_event_a_placebo_finds_none()
    {
        var fit = SyntheticControlFit.PlaceboInTime(Struck, Donors, 12, 8);
        Assert.Equal((12, 8), (fit.Gaps.Count, fit.TreatedFrom));
        Assert.Equal(0, fit.MeanGap, 1e-9);
    }

    [Fact]
    public void A_fit_needs_donors_as_long_as_the_series_and_a_period_before_the_event()
    {
        Assert.Throws<ArgumentException>(() => SyntheticControlFit.Of(Struck, [], 12));
        Assert.Throws<ArgumentException>(() => SyntheticControlFit.Of(Struck, [[1, 2]], 12));
        Assert.Throws<ArgumentOutOfRangeException>(() => SyntheticControlFit.Of(Struck, Donors, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SyntheticControlFit.Of(Struck, Donors, 21));
        Assert.Throws<ArgumentException>(() => SyntheticControlFit.Of(Struck, Donors, 12, new() { Predictors = [new("short", 1, [1, 2])] }));
        Assert.Throws<ArgumentException>(() => SyntheticControlFit.Of(Struck, Donors, 12, new() { Predictors = [new("constant", 1, [1, 1, 1, 1, 1, 1])] }));
    }
}
