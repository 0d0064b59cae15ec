using CsCheck;
using Entente.Scoring;

namespace Entente.Tests;

public class ReliabilityTests
{
    static readonly double[] Fifths = [0, 0.2, 0.4, 0.6, 0.8, 1];

    static readonly Gen<(double P, bool O)[]> Forecasts = Gen.Select(Gen.OneOf(Gen.Double[0, 1], Gen.Int[0, 10].Select(i => i / 10.0)), Gen.Bool).Array[1, 80];

    /// <summary>Seven forecasts of three kinds, taken apart exactly: 0.18 = 1/75 - 23/294 + 12/49.</summary>
    [Fact]
    public void A_brier_score_of_grouped_forecasts_is_reliability_less_resolution_plus_uncertainty()
    {
        double[] p = [0.1, 0.1, 0.4, 0.4, 0.8, 0.8, 0.8];
        bool[] o = [false, false, true, false, true, true, false];
        var parts = MurphyDecomposition.Of(p, o, [0, 0.25, 0.5, 1]);
        Assert.Equal(0.18, parts.Brier, 1e-15);
        Assert.Equal(1.0 / 75, parts.Reliability, 1e-15);
        Assert.Equal(23.0 / 294, parts.Resolution, 1e-15);
        Assert.Equal(12.0 / 49, parts.Uncertainty, 1e-15);
        Assert.Equal(0, parts.WithinBins, 1e-15);
    }

    [Fact]
    public void The_parts_of_any_forecasts_add_up_to_their_brier_score() =>
        Forecasts.Sample(forecasts =>
        {
            var (p, o) = Split(forecasts);
            var parts = MurphyDecomposition.Of(p, o, Fifths);
            Assert.Equal(p.Zip(o, Brier.Of).Average(), parts.Brier, 1e-12);
            Assert.True(parts.Reliability >= 0 && parts.Resolution >= 0);
            Assert.InRange(parts.Resolution, 0, parts.Uncertainty + 1e-12);
        });

    [Fact]
    public void Always_saying_the_overall_share_is_reliable_and_resolves_nothing() =>
        Gen.Bool.Array[1, 50].Sample(o =>
        {
            var share = o.Count(x => x) / (double)o.Length;
            var parts = MurphyDecomposition.Of([.. o.Select(_ => share)], o, Fifths);
            Assert.Equal(0, parts.Reliability, 1e-15);
            Assert.Equal(0, parts.Resolution, 1e-15);
            Assert.Equal(parts.Uncertainty, parts.Brier, 1e-12);
        });

    [Fact]
    public void Every_forecast_lies_in_one_range_and_the_last_holds_certainty()
    {
        var bins = ReliabilityTable.Of([0, 0.2, 0.2, 0.39, 1], [false, false, true, true, true], Fifths);
        Assert.Equal([1, 3, 0, 0, 1], bins.Select(b => b.Count));
        Assert.Equal(0.79 / 3, bins[1].MeanForecast, 1e-15);
        Assert.Equal(2.0 / 3, bins[1].Happened.Mean, 1e-15);
        Assert.True(double.IsNaN(bins[2].MeanForecast) && double.IsNaN(bins[2].Happened.P05));
    }

    [Fact]
    public void The_shares_of_the_ranges_are_those_of_all_and_lie_in_their_intervals() =>
        Forecasts.Sample(forecasts =>
        {
            var (p, o) = Split(forecasts);
            var bins = ReliabilityTable.Of(p, o, Fifths).Where(b => b.Count > 0).ToList();
            Assert.Equal(p.Length, bins.Sum(b => b.Count));
            Assert.Equal(o.Count(x => x), bins.Sum(b => b.Count * b.Happened.Mean), 1e-9);
            Assert.All(bins, b => Assert.InRange(b.MeanForecast, b.Low - 1e-12, b.High + 1e-12));
            Assert.All(bins, b => Assert.InRange(b.Happened.Mean, b.Happened.P05 - 1e-12, b.Happened.P95 + 1e-12));
        });

    [Fact]
    public void Edges_that_leave_a_probability_without_a_range_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ReliabilityTable.Of([0.5], [true], [0, 0.9]));
        Assert.Throws<ArgumentException>(() => ReliabilityTable.Of([0.5], [true], [0, 0.5, 0.5, 1]));
        Assert.Throws<ArgumentException>(() => MurphyDecomposition.Of([0.5], [], [0, 1]));
    }

    static (double[] P, bool[] O) Split((double P, bool O)[] forecasts) => ([.. forecasts.Select(f => f.P)], [.. forecasts.Select(f => f.O)]);
}
