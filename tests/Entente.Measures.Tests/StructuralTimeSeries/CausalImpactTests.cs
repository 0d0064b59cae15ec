using System.Globalization;
using CsCheck;
using CsvHelper;
using Entente.Measures.StructuralTimeSeries;
using Entente.Tests;
using MathNet.Numerics;

namespace Entente.Measures.Tests.StructuralTimeSeries;

public class CausalImpactTests
{
    static readonly CausalImpactOptions Short = new() { Draws = 600, BurnIn = 150 };

    /// <summary>The simulated series of the vignette of R's CausalImpact (<c>set.seed(1)</c>), with 10 added from the 71st of 100 periods on.</summary>
    static readonly Lazy<(double[] Y, double[] X)> Vignette = new(() =>
    {
        using var reader = CsvReader.FromFile(Checkout.Shared("data/reference-inputs/causal-impact-vignette.csv"), new() { Separator = ',' });
        List<double> y = [], x = [];
        while (reader.Read())
        {
            y.Add(double.Parse(reader.GetString(0), CultureInfo.InvariantCulture));
            x.Add(double.Parse(reader.GetString(1), CultureInfo.InvariantCulture));
        }
        return ([.. y], [.. x]);
    });

    /// <summary>
    /// A port of CausalImpact (dafiti) finds 10.549 with a standard deviation of 0.335 and 9.91 per cent; accepted are 10.3 to 10.8 and
    /// 9.5 to 10.3 per cent, with an interval that covers 10.5.
    /// </summary>
    [Fact]
    public void The_vignettes_effect_of_ten_is_found()
    {
        var (y, x) = Vignette.Value;
        var impact = CausalImpact.Of(y, [x], 70);
        Assert.Equal(117.0485168, impact.Average.Actual, 1e-7);
        Assert.Equal(3511.455505, impact.Cumulative.Actual, 1e-6);
        Assert.InRange(impact.Average.Difference.Mean, 10.3, 10.8);
        Assert.InRange(10.5, impact.Average.Difference.Low, impact.Average.Difference.High);
        Assert.InRange(impact.Average.Relative.Mean, 0.095, 0.103);
        Assert.InRange(impact.Average.EffectSd, 0.25, 0.45);
        Assert.Equal(30 * impact.Average.Difference.Mean, impact.Cumulative.Difference.Mean, 1e-9);
        Assert.Equal(impact.Cumulative.Difference.Mean, impact.CumulativeEffects[^1].Mean, 1e-8);
        Assert.Equal(1.0 / 4001, impact.TailProbability, 1e-12);
        Assert.Equal([1.0], impact.Inclusion.Select(share => Math.Round(share, 9)));
    }

    /// <summary>A plain regression before the event gives a counterfactual of 106.5926864, so an effect of 10.45583048 or 9.80914 per cent.</summary>
    [Fact]
    public void The_vignettes_effect_is_near_that_of_a_plain_regression()
    {
        var (y, x) = Vignette.Value;
        var (a, b) = Fit.Line(x[..70], y[..70]);
        var counterfactual = x[70..].Average(value => a + b * value);
        var effect = y[70..].Average() - counterfactual;
        Assert.Equal(106.5926864, counterfactual, 1e-7);
        Assert.Equal(10.45583048, effect, 1e-8);
        Assert.Equal(0.0980914, effect / counterfactual, 1e-7);
        Assert.Equal(effect, CausalImpact.Of(y, [x], 70).Average.Difference.Mean, 0.2);
    }

    [Fact]
    public void Before_the_vignettes_event_a_placebo_finds_none()
    {
        var (y, x) = Vignette.Value;
        var placebo = CausalImpact.PlaceboInTime(y, [x], 70, 50);
        Assert.InRange(0, placebo.Average.Difference.Low, placebo.Average.Difference.High);
        Assert.True(placebo.TailProbability > 0.025);
        Assert.Equal((70, 50), (placebo.PointEffects.Count, placebo.TreatedFrom));
    }

    [Fact]
    public void The_same_seed_gives_the_same_answer_and_another_nearly_so()
    {
        var (y, x) = Simulated(3, effect: 5);
        var (a, b, c) = (CausalImpact.Of(y, [x], 60), CausalImpact.Of(y, [x], 60), CausalImpact.Of(y, [x], 60, new() { Seed = 2 }));
        Assert.Equal(a.Predicted, b.Predicted);
        Assert.NotEqual(a.Predicted, c.Predicted);
        Assert.Equal(a.Average.Difference.Mean, c.Average.Difference.Mean, 0.1);
    }

    [Fact]
    public void Other_units_and_another_zero_change_the_effects_unit_alone() =>
        (from scale in Gen.Double[0.01, 100]
         from zero in Gen.Double[-100, 100]
         select (scale, zero)).Sample(moved =>
         {
             var (y, x) = Simulated(4, effect: 5);
             var (before, after) = (CausalImpact.Of(y, [x], 60, Short), CausalImpact.Of([.. y.Select(v => moved.zero + moved.scale * v)], [[.. x.Select(v => 3 * v - 8)]], 60, Short));
             Assert.Equal(moved.scale * before.Average.Difference.Mean, after.Average.Difference.Mean, 1e-6 * moved.scale);
             Assert.Equal(moved.scale * before.Coefficients[0] / 3, after.Coefficients[0], 1e-6 * moved.scale);
         }, iter: 3);

    /// <summary>Forty series drawn as the model says: an interval that means what it says covers the effect in 38 of them, give or take four.</summary>
    [Fact]
    public void Nineteen_intervals_of_twenty_cover_the_effect()
    {
        var covered = Enumerable.Range(0, 40).Count(seed =>
        {
            var (y, x) = Simulated(100 + seed, effect: 2);
            var found = CausalImpact.Of(y, [x], 60, Short).Average.Difference;
            return found.Low <= 2 && 2 <= found.High;
        });
        Assert.InRange(covered, 34, 40);
    }

    [Fact]
    public void Of_many_controls_the_one_that_matters_is_kept()
    {
        var (y, x) = Simulated(5, effect: 5);
        double[][] controls = [.. Enumerable.Range(0, 8).Select(i => Simulated(50 + i, 0).X), x];
        var impact = CausalImpact.Of(y, controls, 60, Short);
        Assert.True(impact.Inclusion[8] > 0.99);
        Assert.All(impact.Inclusion.Take(8), share => Assert.True(share < 0.5));
        Assert.Equal(1.2, impact.Coefficients[8], 0.15);
        Assert.Equal(5, impact.Average.Difference.Mean, 0.5);
    }

    [Fact]
    public void A_season_that_is_known_of_is_no_effect()
    {
        double[] y = [.. Enumerable.Range(0, 96).Select(t => 100 + 20 * Math.Sin(2 * Math.PI * t / 12) + Math.Sin(37 * t) + (t < 84 ? 0 : 4))];
        var season = CausalImpact.Of(y, [], 84, Short with { Seasons = 12 });
        Assert.All(season.PointEffects.Skip(84), effect => Assert.Equal(4, effect.Mean, 2.5));
        Assert.Equal(4, season.Average.Difference.Mean, 0.6);
        Assert.True(season.PointEffects[90].High - season.PointEffects[90].Low < 12);
        var flat = CausalImpact.Of(y, [], 84, Short);
        Assert.True(flat.PointEffects[90].High - flat.PointEffects[90].Low > 40);
    }

    [Fact]
    public void A_number_that_is_missing_is_passed_over()
    {
        var (y, x) = Simulated(6, effect: 5);
        var whole = CausalImpact.Of(y, [x], 60, Short);
        (y[0], y[20], y[21], y[70]) = (double.NaN, double.NaN, double.NaN, double.NaN);
        var impact = CausalImpact.Of(y, [x], 60, Short);
        Assert.Equal(whole.Average.Difference.Mean, impact.Average.Difference.Mean, 0.3);
        Assert.Equal(19 * impact.Average.Difference.Mean, impact.Cumulative.Difference.Mean, 1e-9);
        Assert.True(double.IsNaN(impact.PointEffects[20].Mean));
        Assert.False(double.IsNaN(impact.Predicted[20].Mean));
    }

    [Fact]
    public void A_control_has_every_number_and_moves_and_an_event_has_periods_on_both_sides()
    {
        Assert.Throws<ArgumentException>(() => CausalImpact.Of([1, 2, 3, 4], [[1, 2, double.NaN, 4]], 3));
        Assert.Throws<ArgumentException>(() => CausalImpact.Of([1, 2, 3, 4], [[1, 2]], 3));
        Assert.Throws<ArgumentException>(() => CausalImpact.Of([1, 2, 3, 4], [[5, 5, 5, 8]], 3));
        Assert.Throws<ArgumentException>(() => CausalImpact.Of([1, 2, 3, 4], [], 3, new() { Interval = 95 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => CausalImpact.Of([1, 2, 3, 4], [], 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => CausalImpact.Of([1, 2, 3, 4], [], 2));
        Assert.Throws<ArgumentException>(() => CausalImpact.Of([1, 2, double.NaN, 4], [], 3));
    }

    [Fact]
    public void Sampling_can_be_stopped()
    {
        var (y, x) = Simulated(7, effect: 0);
        Assert.Throws<OperationCanceledException>(() => CausalImpact.Of(y, [x], 60, cancel: new(canceled: true)));
    }

    /// <summary>A control that wanders about 50, and 1.2 of it with noise of 1, and the effect from the 61st of 80 periods on.</summary>
    static (double[] Y, double[] X) Simulated(int seed, double effect)
    {
        var random = new Random(seed);
        var x = new double[80];
        for (var t = 0; t < x.Length; t++)
            x[t] = 50 + 0.9 * ((t == 0 ? 50 : x[t - 1]) - 50) + 1.5 * Normal();
        return ([.. x.Select((value, t) => 10 + 1.2 * value + Normal() + (t < 60 ? 0 : effect))], x);

        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }
}
