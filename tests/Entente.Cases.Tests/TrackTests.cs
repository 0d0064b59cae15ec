using Entente.Cases;

namespace Entente.Tests;

/// <summary>The same taking for a record and for a simulated path.</summary>
public sealed class TrackTests
{
    static readonly YearMonth December = new(2011, 12);

    /// <summary>Months 1 to 24 of a path that is the number of the month.</summary>
    static readonly double[] Path = [.. Enumerable.Range(1, 24).Select(month => (double)month)];

    [Theory]
    [InlineData(Taking.Mean, 6.5)]
    [InlineData(Taking.Last, 12)]
    [InlineData(Taking.Change, 11)]
    public void The_first_year_of_a_path_that_counts_its_months_is_taken_by_hand(Taking take, double expected) =>
        Assert.Equal(expected, Of(take, new(2012, 1), new(2012, 12), atStart: 1));

    [Theory]
    [InlineData(Taking.Mean, 18.5)]
    [InlineData(Taking.Last, 24)]
    [InlineData(Taking.Change, 12)]
    public void The_second_year_needs_nothing_of_the_start(Taking take, double expected) =>
        Assert.Equal(expected, Of(take, new(2013, 1), new(2013, 12), atStart: double.NaN));

    [Fact]
    public void A_period_that_the_path_does_not_cover_has_no_value()
    {
        Assert.Null(Of(Taking.Mean, new(2011, 12), new(2012, 11), 0));
        Assert.Null(Of(Taking.Mean, new(2013, 2), new(2014, 1), 0));
        Assert.NotNull(Of(Taking.Mean, new(2013, 1), new(2013, 12), 0));
    }

    [Fact]
    public void A_change_from_a_start_that_is_not_known_is_not_known() =>
        Assert.Null(Of(Taking.Change, new(2012, 1), new(2012, 12), double.NaN));

    [Fact]
    public void A_point_is_known_once_its_period_has_ended_and_it_is_public()
    {
        var track = With(Taking.Mean, Link.Identity, new TrackPoint(new(2012, 1), new(2012, 12), 1, new(2013, 4, 30)), new TrackPoint(new(2013, 1), new(2013, 12), 2, new(2013, 6, 1)));
        Assert.Empty(track.Known(new(2013, 4, 29)));
        Assert.Single(track.Known(new(2013, 4, 30)));
        Assert.Single(track.Known(new(2013, 12, 30)));
        Assert.Equal(2, track.Known(new(2013, 12, 31)).Count());
    }

    [Fact]
    public void A_share_in_percent_is_linked_by_its_log_odds_and_never_beyond_the_numbers()
    {
        var share = With(Taking.Mean, Link.Logit);
        Assert.Equal(Math.Log(3), share.Linked(75), 12);
        Assert.Equal(0, share.Linked(50), 12);
        Assert.Equal(-share.Linked(0), share.Linked(100), 9);
        Assert.True(double.IsFinite(share.Linked(100)));
        Assert.Equal(Math.Log(20), With(Taking.Mean, Link.Log).Linked(20), 12);
        Assert.True(double.IsFinite(With(Taking.Mean, Link.Log).Linked(0)));
    }

    static double? Of(Taking take, YearMonth first, YearMonth last, double atStart) =>
        With(take, Link.Identity).Of(Path, December, atStart, new TrackPoint(first, last, 0, default));

    static Track With(Taking take, Link link, params TrackPoint[] points) =>
        new("share", new("share", "비중"), Vostochny.Case.OutcomeNamed("prk-dependence-chn"), take, link, points);
}
