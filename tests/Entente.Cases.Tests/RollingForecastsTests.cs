using Entente.Cases;
using Entente.Scoring;

namespace Entente.Tests;

public class RollingForecastsTests
{
    static readonly string Folder = Bundled.FolderOf("vostochny-2023");
    static readonly Case Case = CaseReader.Read(Folder, Bundled.Data, fitted: false);
    static readonly DateOnly Origin = new(2011, 12, 31);
    static readonly Lazy<IReadOnlyList<SeriesForecast>> Made = new(() => RollingForecasts.From(Origin, Case, Folder, Bundled.Data, new(60, 3), 200, 2));

    [Fact]
    public void Forecasts_are_made_from_every_start_that_has_an_earlier_one() =>
        Assert.Equal([2011, 2013, 2015, 2017, 2019, 2021, 2022], RollingForecasts.Origins(Case, Folder, Bundled.Data).Select(day => day.Year));

    [Fact]
    public void A_count_is_of_the_months_up_to_the_horizon_and_its_past_of_as_many_before()
    {
        // attempts.csv: launches of 2012-04-13 and 2012-12-12; before, 1998-08-31, 2006-07-05 and 2009-04-05.
        double Recorded(int horizon) => Of("launches", horizon).Recorded;
        Assert.Equal([0, 2, 2], RollingForecasts.Horizons.Select(Recorded));
        Assert.Equal([1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0], Of("launches", 12).Past);
    }

    [Fact]
    public void The_past_of_a_figure_ends_with_what_was_public_on_the_day()
    {
        // SIPRI's figure of 2011 was public in April 2012: the last known is that of 2010, two years before the figure of 2012.
        var forecast = Of("spending-jpn", 12);
        Assert.Equal(38.1031, forecast.Past[^1], 4);
        Assert.Equal(2, forecast.Lag);
        Assert.Equal(38.15, forecast.Recorded, 4);
        Assert.Equal(3, Of("spending-jpn", 24).Lag);
    }

    [Fact]
    public void Every_forecast_is_of_the_window_ahead_and_has_a_number_for_each_replicate() =>
        Assert.All(Made.Value, forecast =>
        {
            Assert.Contains(forecast.Horizon, RollingForecasts.Horizons);
            Assert.Equal(Origin, forecast.Origin);
            Assert.Equal(200, forecast.Ensemble.Length);
            Assert.All(forecast.Ensemble, x => Assert.True(double.IsFinite(x)));
        });

    static SeriesForecast Of(string series, int horizon) => Made.Value.Single(f => f.Series == series && f.Horizon == horizon);
}
