using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Cases;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>The earlier starts of the reference case and its series, against the records that they are read from.</summary>
public sealed partial class VostochnyHistoryTests
{
    static readonly DateOnly AsOf = new(2023, 9, 30);
    static readonly Lazy<History> ReadOnce = new(() => HistoryReader.Read(Bundled.FolderOf("vostochny-2023"), Bundled.Data, AsOf));

    static History History => ReadOnce.Value;

    public static TheoryData<int> Starts => [.. Enumerable.Range(0, History.Origins.Count)];

    [Theory]
    [MemberData(nameof(Starts))]
    public void Every_start_runs_two_years_without_a_number_that_leaves_the_finite(int start)
    {
        var origin = History.Origins[start];
        var model = Vostochny.Case with { World = origin.World };
        var outcomes = History.Tracks.Select(track => track.In(origin.World)).DistinctBy(outcome => outcome.Id).ToList();
        var paths = Ensemble.Run(model.Model(), new(model.Model()), origin.NoEvent, outcomes, new(Replicates: 64, Months: 24, Threads: 2));
        Assert.Empty(paths.Diverged);
        for (var k = 0; k < outcomes.Count; k++)
            Assert.Equal(paths.With(k, 24), paths.Without(k, 24));
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void No_reason_of_a_start_cites_what_came_after_it(int start)
    {
        var origin = History.Origins[start];
        var today = origin.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var later = origin.World.Initials.Where(i => i.Entity is not (DealTerm or HiddenDeal))
            .SelectMany(i => Date().Matches(SourceId().Replace(i.Provenance.Words, "")).Where(date => string.CompareOrdinal(date.Value, today[..date.Length]) > 0).Select(date => $"{i}: {date.Value}"));
        Assert.Empty(later);
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void The_event_has_not_happened(int start)
    {
        var world = History.Origins[start].World;
        Assert.Equal(world.Terms.Length, world.Initials.Count(i => i.Quantity == Quantities.Size && i.Prior == Prior.Fixed(0)));
    }

    [Fact]
    public void The_war_is_in_no_start_before_it()
    {
        foreach (var origin in History.Origins)
            Assert.Equal(origin.AsOf < new DateOnly(2022, 2, 24) ? 0 : 1, Median(origin, Quantities.GoingOn, "ukraine"));
    }

    [Fact]
    public void A_start_sees_the_figures_that_were_public_on_its_day()
    {
        // SIPRI's figure of 2010, public on 2011-04-30, carried on 1.5 years at the growth since 2005; KOTRA's total of 2011; the reading of the pair in 2011.
        var origin = History.Origins.Single(o => o.AsOf == new DateOnly(2011, 12, 31));
        Assert.Equal(1031.2574 * Math.Pow(1031.2574 / 831.9239, 1.5 / 5), Median(origin, Quantities.Spending, "USA"), 0.3);
        Assert.Equal(6.3 * 83.333, Median(origin, Quantities.Requirement, "PRK"), 6);
        Assert.Equal(0.1, Median(origin, Quantities.Alignment, "PRK~RUS"), 9);
        // What it does not give, it takes over.
        Assert.Equal(Vostochny.At(Quantities.LeadTime, "nuclear-submarine").Prior, origin.World.Initials.Single(i => i.Quantity == Quantities.LeadTime).Prior);
    }

    [Theory]
    [InlineData("spending-jpn", 2015, 39.0736, "2016-04-30")]   // series.csv, military-spending of JPN
    [InlineData("china-share", 2010, 83.0, "2010-12-31")]       // series.csv, KOTRA, without inter-Korean trade
    [InlineData("china-share", 2018, 95.8, "2018-12-31")]       // KOTRA, not KITA's 91.8
    [InlineData("nuclear-support-asan", 2020, 69.3, "2020-12-31")]
    [InlineData("alignment-prk-rus", 2022, 0.4, "2022-12-31")]
    [InlineData("launches", 2012, 2, "2012-12-31")]             // attempts.csv: 2012-04-13 and 2012-12-12
    [InlineData("launch-successes", 2012, 1, "2012-12-31")]
    [InlineData("launches", 2014, 0, "2014-12-31")]
    [InlineData("icbm-tests", 2017, 2, "2017-12-31")]           // three rows in two months
    [InlineData("icbm-tests", 2022, 4, "2022-12-31")]           // February, March, May, November
    [InlineData("nuclear-tests", 2016, 2, "2016-12-31")]        // events.csv: 2016-01-06 and 2016-09-09
    [InlineData("measures", 2017, 4, "2017-12-31")]             // votes.csv: 2356, 2371, 2375, 2397
    [InlineData("measures", 2006, 2, "2006-12-31")]             // 1695 and 1718
    [InlineData("measures", 2019, 0, "2019-12-31")]             // a renewal is none
    public void A_series_has_what_the_records_have(string id, int year, double value, string published)
    {
        var point = Track(id).Points.Single(p => p.Last == new YearMonth(year, 12) && p.First == new YearMonth(year, 1));
        Assert.Equal(value, point.Value, 4);
        Assert.Equal(published, point.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Others_aid_is_all_of_it_less_the_American()
    {
        var archive = Archive.Load(Bundled.Data);
        double In(string actor) => archive.Series.Single(r => r.Indicator == "aid-allocations-total" && r.Actor == actor && r.Start == new DateOnly(2023, 1, 1)).Value;
        Assert.Equal(In("ALL") - In("USA"), Track("aid-others").Points.Single(p => p.Last == new YearMonth(2023, 1)).Value, 9);
    }

    [Fact]
    public void Aid_is_asked_of_no_start_before_the_war() =>
        Assert.Equal([new DateOnly(2022, 12, 31)], History.Origins.Where(Track("aid-usa").Asks).Select(o => o.AsOf));

    [Fact]
    public void A_counter_starts_where_its_world_says_or_from_nothing()
    {
        var world = History.Origins.Single(o => o.AsOf.Year == 2013).World;
        Assert.Equal(0, Track("launches").AtStart(world));
        var tried = Track("launches") with { Outcome = Track("launches").Outcome with { Quantity = Quantities.Attempts } };
        Assert.Equal(5, tried.AtStart(world));
        Assert.True(double.IsNaN(Track("alignment-prk-rus").AtStart(world)));
    }

    static Track Track(string id) => History.Tracks.Single(track => track.Id == id);

    static double Median(Origin origin, Quantity quantity, string entity) =>
        origin.World.Initials.Single(i => i.Quantity == quantity && i.Entity.Id == entity).Prior.Median;

    /// <summary>A later edition's name is no later fact: what was public by then says the record.</summary>
    [GeneratedRegex(@"\b[a-z]+(-[a-z0-9]+)+\b")]
    private static partial Regex SourceId();

    [GeneratedRegex(@"\b20[0-3]\d(-\d\d)?(-\d\d)?\b")]
    private static partial Regex Date();
}
