using CsCheck;
using Entente.Measures.Growth;

namespace Entente.Measures.Tests.Growth;

public class CrowAmsaaTests
{
    /// <summary>MIL-HDBK-189 (1981), Appendix C: 27 failures in 300 hours.</summary>
    static readonly double[] Handbook =
    [
        2.6, 16.5, 16.5, 17.0, 21.4, 29.1, 33.3, 56.5, 63.1, 70.6, 73.0, 77.7, 93.9, 95.5, 98.1, 101.1, 132.0, 142.2, 147.7, 149.0, 167.2, 190.7, 193.0, 198.7,
        251.9, 282.5, 286.1,
    ];

    [Fact]
    public void The_handbooks_27_failures()
    {
        var growth = CrowAmsaa.TimeTruncated(Handbook, 300);
        Assert.Equal(0.7163392624, growth.Beta, 1e-9);
        Assert.Equal(0.4538418614, growth.Lambda, 1e-9);
        Assert.Equal(0.0644705336, growth.Intensity, 1e-9);
        Assert.Equal(15.5109620, growth.Mtbf, 1e-6);
        Assert.Equal(0.6898081786, growth.UnbiasedBeta, 1e-9);
        Assert.Equal(0.0910611, growth.CramerVonMises, 5e-8);
        Assert.Equal(27, growth.Expected(300), 1e-9);
    }

    /// <summary>Factors on the estimate that the handbook's tables and NASA print for 90% of 27 failures and 80% of 23.</summary>
    [Theory]
    [InlineData(27, 0.9, 0.6361467, 1.6817864, 5e-7)]
    [InlineData(23, 0.8, 0.6762, 1.5744, 5e-5)]
    public void Limits_of_the_mean_time_between_failures_are_those_of_the_tables(int failures, double confidence, double low, double high, double digits)
    {
        var growth = CrowAmsaa.TimeTruncated(Handbook.AsSpan(0, failures), 500);
        var (least, most) = growth.MtbfLimits(confidence);
        Assert.Equal(low, least / growth.Mtbf, digits);
        Assert.Equal(high, most / growth.Mtbf, digits);
    }

    [Fact]
    public void The_handbooks_grouped_failures()
    {
        var growth = CrowAmsaa.Grouped([20, 40, 60, 80, 100], [13, 16, 5, 8, 7]);
        Assert.Equal(0.752851, growth.Beta, 5e-7);
        Assert.Equal(1.529306, growth.Lambda, 5e-6);
        Assert.Equal(0.3688969345, growth.Intensity, 1e-8);
        Assert.Equal(2.71078425, growth.Mtbf, 1e-7);
        Assert.Equal(2.63942564, growth.MtbfBetween(80, 100), 1e-7);
    }

    /// <summary>NIST/SEMATECH e-Handbook of Statistical Methods, chapter 8.4: ten failures in 1,500 hours.</summary>
    [Fact]
    public void Nists_ten_failures_with_the_estimate_modified_for_few()
    {
        var growth = CrowAmsaa.TimeTruncated([5, 40, 43, 175, 389, 712, 747, 795, 1299, 1478], 1500);
        Assert.Equal(0.5372288660, growth.Beta, 1e-9);
        Assert.Equal(0.05377, growth.CramerVonMises, 5e-6);
        Assert.Equal(0.483506, growth.Modified.Beta, 5e-7);
        Assert.Equal(0.2913003, growth.Modified.Lambda, 5e-8);
        Assert.Equal(310.234, growth.Modified.Mtbf, 5e-4);
    }

    /// <summary>ReliaWiki, Crow-AMSAA example: 22 failures, the last of which ended the test.</summary>
    [Fact]
    public void Reliawikis_22_failures_of_a_test_that_a_failure_ended()
    {
        double[] times =
        [
            2.7, 10.3, 12.5, 30.6, 57.0, 61.3, 80.0, 109.5, 125.0, 128.6, 143.8, 167.9, 229.2, 296.7, 320.6, 328.2, 366.2, 396.7, 421.1, 438.2, 501.2, 620.0,
        ];
        Assert.Equal(105.6355, times.Sum(Math.Log), 5e-5);
        var growth = CrowAmsaa.FailureTruncated(times);
        Assert.Equal(0.6142104, growth.Beta, 5e-8);
        Assert.Equal(0.4239422, growth.Lambda, 5e-8);
        Assert.Equal(0.021795, growth.Intensity, 5e-7);
        Assert.Equal(45.883, growth.Mtbf, 5e-4);
        Assert.Equal(0.558373, growth.UnbiasedBeta, 5e-7);
        Assert.Throws<InvalidOperationException>(() => growth.MtbfLimits(0.9));
    }

    [Fact]
    public void Reliawikis_helicopters_in_groups()
    {
        var growth = CrowAmsaa.Grouped([62, 100, 187, 210, 350, 500], [12, 6, 15, 3, 18, 16]);
        Assert.Equal(0.8136085, growth.Beta, 5e-8);
        Assert.Equal(0.4458543, growth.Lambda, 5e-7);
    }

    /// <summary>Crow's simulated 40 failures, the last after 3256.3 hours.</summary>
    [Fact]
    public void Crows_40_failures()
    {
        double[] times =
        [
            0.7, 3.7, 13.2, 17.6, 54.5, 99.2, 112.2, 120.9, 151.0, 163.0, 174.5, 191.6, 282.8, 355.2, 486.3, 490.5, 513.3, 558.4, 678.1, 688.0,
            785.9, 887.0, 1010.7, 1029.1, 1034.4, 1136.1, 1178.9, 1259.7, 1297.9, 1419.7, 1571.7, 1629.8, 1702.4, 1928.9, 2072.3, 2525.2, 2928.5, 3016.4, 3181.0, 3256.3,
        ];
        var growth = CrowAmsaa.FailureTruncated(times);
        Assert.Equal(0.489753, growth.Beta, 5e-7);
        Assert.Equal(0.761541, growth.Lambda, 1e-6);
        Assert.Equal(0.006016, growth.Intensity, 5e-7);
        Assert.Equal(166.22, growth.Mtbf, 5e-3);
    }

    /// <summary>Hand-worked: β is 1/ln 2, corrected a third of it, and the failure that ended the test is not one that could have come elsewhere.</summary>
    [Fact]
    public void A_failure_that_ends_the_test_is_not_counted_in_the_test_of_fit()
    {
        var growth = CrowAmsaa.FailureTruncated([1, 2, 4]);
        Assert.Equal(1 / Math.Log(2), growth.Beta, 1e-12);
        Assert.Equal(1.0 / 24 + Math.Pow(Math.Exp(-2.0 / 3) - 0.25, 2) + Math.Pow(Math.Exp(-1.0 / 3) - 0.75, 2), growth.CramerVonMises, 1e-12);
    }

    [Fact]
    public void Hours_or_minutes_give_the_same_growth() =>
        (from steps in Gen.Double[0.1, 10].Array[2, 30]
         from scale in Gen.Double[0.01, 100]
         select (steps, scale))
        .Sample(x =>
        {
            var time = 0.0;
            double[] times = [.. x.steps.Select(step => time += step)];
            var (hours, minutes) = (CrowAmsaa.TimeTruncated(times, time + 1), CrowAmsaa.TimeTruncated([.. times.Select(t => t * x.scale)], (time + 1) * x.scale));
            Assert.Equal(hours.Beta, minutes.Beta, 1e-9 * hours.Beta);
            Assert.Equal(hours.Mtbf * x.scale, minutes.Mtbf, 1e-8 * minutes.Mtbf);
            var (low, high) = hours.MtbfLimits(0.8);
            Assert.True(low < hours.Mtbf && hours.Mtbf < high);
        }, iter: 200);

    /// <summary>Intervals so fine that each holds one failure tell almost what the times do.</summary>
    [Fact]
    public void Fine_groups_are_as_good_as_times()
    {
        double[] ends = [.. Enumerable.Range(1, 30_000).Select(i => i * 0.01)];
        int[] counts = [.. ends.Select(end => Handbook.Count(time => time <= end + 1e-9 && time > end - 0.01 + 1e-9))];
        Assert.Equal(27, counts.Sum());
        Assert.Equal(CrowAmsaa.TimeTruncated(Handbook, 300).Beta, CrowAmsaa.Grouped(ends, counts).Beta, 1e-3);
    }

    [Fact]
    public void Failures_come_in_order_and_before_the_end()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CrowAmsaa.TimeTruncated([3, 2], 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrowAmsaa.TimeTruncated([2, 3], 2.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrowAmsaa.TimeTruncated([0, 3], 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrowAmsaa.Grouped([3, 2], [1, 1]));
        Assert.Throws<ArgumentException>(() => CrowAmsaa.Grouped([1, 2], [5, 0]));
        Assert.Throws<ArgumentException>(() => CrowAmsaa.TimeTruncated([5, 5], 5));
    }
}
