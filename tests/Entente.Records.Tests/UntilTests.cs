namespace Entente.Records.Tests;

/// <summary>The records as they were known on a day.</summary>
public sealed class UntilTests
{
    static readonly Archive All = Archive.Load(Bundled.Data);

    [Fact]
    public void Whatever_is_later_is_gone_and_whatever_is_not_stays()
    {
        var day = new DateOnly(2017, 7, 28);
        var known = All.Until(day);
        Assert.Equal(All.Series.Count(v => v.Published <= day), known.Series.Count);
        Assert.Equal(All.Votes.Count(v => v.Date <= day), known.Votes.Count);
        Assert.Equal(new DateOnly(2017, 7, 28), known.Attempts.Max(a => a.Date));
        Assert.DoesNotContain(known.Events, e => e.Date > day);
        Assert.Equal(All.Actors, known.Actors);
        Assert.Equal(2016, known.Value("military-spending", "USA", null, new(2020, 12, 31), new(2026, 1, 1)).Start.Year);
    }

    [Fact]
    public void A_deed_of_which_only_the_month_is_known_is_not_known_before_the_month_ends()
    {
        var deed = All.Events.First(e => e.Precision == Precision.Month);
        var last = new DateOnly(deed.Date.Year, deed.Date.Month, DateTime.DaysInMonth(deed.Date.Year, deed.Date.Month));
        Assert.DoesNotContain(deed, All.Until(last.AddDays(-1)).Events);
        Assert.Contains(deed, All.Until(last).Events);
    }
}
