using CsCheck;

namespace Entente.Tests;

public class StatisticsTests
{
    [Fact]
    public void Quantiles_are_those_of_the_sorted_sample() =>
        Gen.Select(Gen.OneOf(Gen.Double[-1e6, 1e6], Gen.Int[0, 2].Select(i => (double)i)).Array[1, 300], Gen.Double[0, 1]).Sample((sample, p) =>
        {
            var sorted = sample.Order().ToArray();
            var at = (sorted.Length - 1) * p;
            var (low, high) = ((int)Math.Floor(at), (int)Math.Ceiling(at));
            var expected = low == high ? sorted[low] : sorted[low] + (at - low) * (sorted[high] - sorted[low]);
            Assert.Equal(expected, Statistics.Quantile(sample, p));
            Assert.Equal(sorted, sample.Order());
        });

    [Fact]
    public void The_interval_of_a_chance_is_that_of_its_estimate()
    {
        double[] sample = [.. Enumerable.Range(0, 1_000).Select(i => i < 300 ? 1.0 : 0.0)];
        var summary = Statistics.Summarise(sample, OutcomeKind.Chance);
        Assert.Equal(0.3, summary.Mean, 1e-12);
        Assert.Equal(summary.Mean, summary.P50);
        Assert.Equal(0.3 + 1.6448536269514722 * Math.Sqrt(0.3 * 0.7 / 1_000), summary.P95, 1e-12);
        Assert.Equal(0.3 - 1.6448536269514722 * Math.Sqrt(0.3 * 0.7 / 1_000), summary.P05, 1e-12);
    }

    [Fact]
    public void Of_nothing_nothing_is_known() => Assert.True(double.IsNaN(Statistics.Summarise([], OutcomeKind.Level).Mean));
}
