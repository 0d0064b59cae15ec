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

    /// <summary>Wilson (1927), J. American Statistical Association 22: the interval in closed form, worked by hand for 3 of 10 at 90%.</summary>
    [Fact]
    public void The_interval_of_a_chance_is_that_of_its_estimate()
    {
        double[] sample = [.. Enumerable.Range(0, 10).Select(i => i < 3 ? 100.0 : 0.0)];
        var summary = Statistics.OfChance(sample, 100);
        Assert.Equal(30, summary.Mean, 1e-12);
        Assert.Equal(summary.Mean, summary.P50);
        Assert.Equal(12.68766, summary.P05, 1e-3);
        Assert.Equal(55.83002, summary.P95, 1e-3);
        Assert.Equal(21.27149, summary.P25, 1e-3);
        Assert.Equal(40.46907, summary.P75, 1e-3);
    }

    [Fact]
    public void The_interval_of_a_chance_stays_inside_what_a_chance_can_be() =>
        Gen.Select(Gen.Int[1, 500], Gen.Double[0, 1]).Sample((n, share) =>
        {
            double[] sample = [.. Enumerable.Range(0, n).Select(i => i < share * n ? 100.0 : 0.0)];
            var summary = Statistics.OfChance(sample, 100);
            Assert.True(summary.P05 >= 0 && summary.P05 <= summary.Mean + 1e-9 && summary.Mean <= summary.P95 + 1e-9 && summary.P95 <= 100);
        });

    [Fact]
    public void The_interval_of_a_difference_of_chances_comes_from_the_pairs()
    {
        double[] differences = [.. Enumerable.Range(0, 1_000).Select(i => i < 50 ? 1.0 : i < 70 ? -1.0 : 0.0)];
        var summary = Statistics.OfChanceDifference(differences);
        Assert.Equal(0.03, summary.Mean, 1e-12);
        Assert.Equal(0.03 + 1.6448536269514722 * Math.Sqrt((0.07 - 0.03 * 0.03) / 1_000), summary.P95, 1e-12);
        Assert.Equal(0.03 - 0.6744897501960817 * Math.Sqrt((0.07 - 0.03 * 0.03) / 1_000), summary.P25, 1e-12);
    }

    [Fact]
    public void Half_of_a_sample_lies_between_its_quartiles()
    {
        var summary = Statistics.OfLevels([.. Enumerable.Range(0, 101).Select(i => (double)(i * 37 % 101))]);
        Assert.Equal((5, 25, 50, 75, 95), (summary.P05, summary.P25, summary.P50, summary.P75, summary.P95));
    }

    [Fact]
    public void Of_nothing_nothing_is_known() => Assert.True(double.IsNaN(Statistics.OfLevels([]).Mean));
}
