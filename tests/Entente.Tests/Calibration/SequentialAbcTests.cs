using Entente.Calibration;
using Entente.Simulation;

namespace Entente.Tests;

public class SequentialAbcTests
{
    static readonly uint Noise = Key.Of("noise of the test");

    /// <summary>A standard normal number, seen once with an error of a half: all of it known in closed form.</summary>
    const double Error = 0.5;

    [Fact]
    public void The_posterior_of_a_normal_mean_is_the_one_of_the_textbook()
    {
        const double Seen = 1.2;
        var options = new AbcOptions(4_000, 3, 0.2);
        var end = Run(OneMean, 1, 1, [Seen], options);
        // The kernel adds its own normal error to that of the measurement.
        var variance = Error * Error + Math.Pow(0.2 * end.Spreads[0], 2);
        var (mean, sd) = (Seen / (1 + variance), Math.Sqrt(variance / (1 + variance)));
        double[] values = [.. end.Points[0].Select(u => Prior.Normal(0, 1).Quantile(u))];
        Assert.Equal(0.2, end.Tolerance);
        Assert.Equal(mean, values.Average(), 5 * sd / Math.Sqrt(end.EffectiveSize / 3));
        Assert.Equal(sd, Sd(values), 0.04);
    }

    [Fact]
    public void A_parameter_that_no_statistic_tells_of_keeps_its_prior()
    {
        var end = Run(OneMean, 6, 1, [1.5], new AbcOptions(2_000, 5, 0.3));
        for (var idle = 1; idle < 6; idle++)
        {
            var worst = Kolmogorov(end.Points[idle]);
            Assert.True(worst < 0.06, $"the share of coordinate {idle} is {worst} away from uniform");
        }
    }

    [Fact]
    public void The_tolerance_never_rises_and_the_weights_keep_what_was_asked()
    {
        var options = new AbcOptions(500, 7, 0.1);
        var end = Run(OneMean, 3, 1, [0.3], options);
        Assert.Equal(end.History.Select(g => g.Tolerance).OrderDescending(), end.History.Select(g => g.Tolerance));
        Assert.All(end.History.SkipLast(1), g => Assert.InRange(g.EffectiveSize, options.Retain * 500 - 1e-3, options.Retain * 500 + 5));
        Assert.InRange(end.EffectiveSize, 400, 500);
    }

    [Fact]
    public void Going_on_from_any_generation_gives_the_same_bits()
    {
        var options = new AbcOptions(200, 11, 0.2);
        var state = SequentialAbc.Begin(OneMean, 2, 1, options);
        List<AbcState> all = [state];
        while (!state.IsDone)
            all.Add(state = SequentialAbc.Next(state, OneMean, [0.7], options));
        Assert.True(all.Count > 3);
        var again = all[1];
        while (!again.IsDone)
            again = SequentialAbc.Next(again, OneMean, [0.7], options);
        Assert.Equal(state.Points[0], again.Points[0]);
        Assert.Equal(state.Statistics[0], again.Statistics[0]);
        Assert.Equal(state.NextReplicate, again.NextReplicate);
    }

    [Fact]
    public void Runs_that_leave_the_finite_numbers_are_never_kept()
    {
        void Breaks(double[][] points, uint first, double[][] statistics, CancellationToken cancel)
        {
            OneMean(points, first, statistics, cancel);
            for (var i = 0; i < points[0].Length; i++)
                if (points[0][i] > 0.8)
                    statistics[0][i] = double.NaN;
        }
        var end = Run(Breaks, 1, 1, [1.0], new AbcOptions(500, 2, 0.3));
        Assert.All(end.Points[0], u => Assert.True(u <= 0.8));
    }

    [Fact]
    public void Ranks_of_the_truth_are_uniform_when_it_is_drawn_from_the_prior()
    {
        // Simulation-based calibration (Talts et al. 2018, arXiv 1804.06788): the observed statistics carry the kernel's own error.
        const int Worlds = 200, Bins = 10;
        var counts = new double[Bins];
        for (var world = 0u; world < Worlds; world++)
        {
            var truth = Uniform(world, 1);
            var options = new AbcOptions(120, 1_000 + world, 0.5);
            var begun = SequentialAbc.Begin(OneMean, 1, 1, options);
            var seen = new double[1][] { [0] };
            OneMean([[truth]], 900_000 + world, seen, default);
            var state = begun;
            double[] observed = [seen[0][0] + 0.5 * begun.Spreads[0] * Prior.Normal(0, 1).Quantile(Uniform(world, 2))];
            while (!state.IsDone)
                state = SequentialAbc.Next(state, OneMean, observed, options);
            Assert.Equal(0.5, state.Tolerance);
            counts[Math.Min((int)(Bins * state.Points[0].Count(u => u < truth) / 121.0), Bins - 1)]++;
        }
        var chiSquared = counts.Sum(n => (n - Worlds / Bins) * (n - Worlds / Bins) * Bins / Worlds);
        Assert.True(chiSquared < 27.9, $"chi-squared {chiSquared} with 9 degrees of freedom; 27.9 is passed once in a thousand: {string.Join(' ', counts)}");
    }

    static AbcState Run(Simulator simulate, int coordinates, int statistics, double[] observed, AbcOptions options)
    {
        var state = SequentialAbc.Begin(simulate, coordinates, statistics, options);
        while (!state.IsDone)
            state = SequentialAbc.Next(state, simulate, observed, options);
        return state;
    }

    static void OneMean(double[][] points, uint first, double[][] statistics, CancellationToken cancel)
    {
        for (var i = 0; i < points[0].Length; i++)
            statistics[0][i] = Prior.Normal(0, 1).Quantile(points[0][i])
                + Error * Prior.Normal(0, 1).Quantile(Scalar.Uniforms(1, unchecked(first + (uint)i), 0, Noise, 0).First.Lane(0));
    }

    static double Uniform(uint world, uint about) => Scalar.Uniforms(99, world, about, Noise, 1).First.Lane(0);

    static double Kolmogorov(double[] shares) =>
        shares.Order().Select((u, i) => Math.Max(Math.Abs(u - (double)i / shares.Length), Math.Abs(u - (i + 1.0) / shares.Length))).Max();

    static double Sd(double[] values) => Math.Sqrt(values.Sum(x => (x - values.Average()) * (x - values.Average())) / values.Length);
}
