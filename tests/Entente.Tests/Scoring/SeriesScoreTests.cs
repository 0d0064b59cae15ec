using CsCheck;
using Entente.Scoring;

namespace Entente.Tests;

public class SeriesScoreTests
{
    static readonly DateOnly Origin = new(2020, 1, 1);

    static readonly Gen<SeriesForecast> Forecasts = Gen.Select(Gen.Double[-100, 100].Array[1, 20], Gen.Double[-100, 100].Array[1, 40], Gen.Double[-100, 100], Gen.Int[1, 6],
        (ensemble, past, recorded, lag) => new SeriesForecast("spending", Origin, 12, [.. ensemble], recorded, [.. past], lag));

    [Fact]
    public void Persistence_spreads_around_the_last_figure_as_the_series_has_moved_and_drift_goes_on_as_it_went()
    {
        var forecast = new SeriesForecast("spending", Origin, 24, [0], 0, [1, 2, 4, 7], Lag: 2);
        Assert.Equal([6, 8], SeriesRivals.Persistence(forecast));
        Assert.Equal([10, 12], SeriesRivals.Drift(forecast));
    }

    [Fact]
    public void A_past_too_short_for_a_change_leaves_the_last_figure()
    {
        var forecast = new SeriesForecast("spending", Origin, 3, [0], 0, [1, 2, 4]);
        Assert.Equal([4], SeriesRivals.Persistence(forecast));
        Assert.Equal([4], SeriesRivals.Drift(forecast));
        Assert.Equal(3, SeriesScore.Of(forecast with { Recorded = 7 }).Persistence);
    }

    [Fact]
    public void Persistence_has_the_last_figure_as_its_mean_and_drift_differs_from_it_by_the_mean_change() =>
        Forecasts.Sample(forecast =>
        {
            var (stay, go) = (SeriesRivals.Persistence(forecast), SeriesRivals.Drift(forecast));
            Assert.Equal(forecast.Past[^1], stay.Average(), 1e-9);
            Assert.Equal(stay.Length, go.Length);
            Assert.All(stay.Zip(go, (a, b) => b - a), shift => Assert.Equal(go.Average() - forecast.Past[^1], shift, 1e-9));
        });

    [Fact]
    public void A_steady_trend_is_forecast_by_drift_without_error_and_missed_by_persistence_by_its_size()
    {
        var score = SeriesScore.Of(new("spending", Origin, 3, [9, 11], 10, [1, 2, 3, 4, 5, 6, 7], Lag: 3));
        Assert.Equal(0, score.Drift, 1e-12);
        Assert.Equal(3, score.Persistence, 1e-12);
        Assert.Equal(Crps.Fair([9, 11], 10), score.Model);
        Assert.Equal(1, score.Scale);
    }

    [Fact]
    public void Means_are_by_series_in_its_unit_and_by_horizon_in_the_size_of_its_changes()
    {
        var shells = new SeriesForecast("shells", Origin, 12, [10], 20, [0, 10, 0], 1);
        var share = new SeriesForecast("share", Origin, 12, [0.1], 0.3, [0, 0.1, 0.2], 1);
        var still = new SeriesForecast("still", Origin, 12, [5], 6, [5, 5, 5], 1);
        var scores = SeriesScores.Of([shells, share, still], seed: 1);
        Assert.Equal(["share", "shells", "still"], scores.Series.Select(s => s.Series));
        Assert.Equal([0.2, 10, 1], scores.Series.Select(s => s.Mean.Model), Near);
        var year = Assert.Single(scores.Horizons);
        Assert.Equal((12, 2, 1), (year.Months, year.Mean.Forecasts, year.WithoutScale));
        Assert.Equal((10 / 10.0 + 0.2 / 0.1) / 2, year.Mean.Model, 1e-12);
        Assert.Equal(year.Mean.Model - year.Mean.Persistence, year.Mean.LessPersistence.Mean, 1e-12);
        Assert.True(double.IsNaN(year.Mean.LessDrift.P05));
    }

    [Fact]
    public void A_model_that_is_always_nearer_than_its_rivals_has_its_whole_interval_below_zero()
    {
        var forecasts = Enumerable.Range(0, 12).Select(i => new SeriesForecast("spending", Origin.AddMonths(i), 3, [10 + i], 10.1 + i, [4 + i, 5 + i], 1));
        var mean = Assert.Single(SeriesScores.Of(forecasts, seed: 1).Horizons).Mean;
        Assert.Equal(12, mean.Forecasts);
        Assert.True(mean.LessPersistence.P95 < 0 && mean.LessDrift.P95 < 0);
    }

    [Fact]
    public void A_past_with_a_gap_is_refused() =>
        Assert.Throws<ArgumentException>(() => SeriesScore.Of(new("spending", Origin, 3, [1], 1, [1, double.NaN, 2])));

    static bool Near(double a, double b) => Math.Abs(a - b) < 1e-12;
}
