using Entente.Report;
using Entente.Scoring;

namespace Entente.Tests;

/// <summary>Series' scores made by hand, as the page tells them.</summary>
public class SeriesSectionsTests
{
    static readonly SeriesScores Small = SeriesScores.Of(
        Enumerable.Range(0, 6).SelectMany(i => (SeriesForecast[])
        [
            new("military spending", new(2012 + 2 * i, 1, 1), 12, [1_010 + i, 1_020 + i, 1_050 + i], 1_015 + i, [900, 950, 1_000 + i], 1),
            new("support", new(2012 + 2 * i, 1, 1), 24, [40, 44], 61, [58, 57, 60], 1),
            new("what never moved", new(2012 + 2 * i, 1, 1), 12, [3, 4], 5, [5, 5, 5], 1),
        ]), seed: 1);

    [Fact]
    public void A_small_page() => Golden.Holds(Page(Language.English));

    [Fact]
    public void A_small_page_in_Korean() => Golden.Holds(Page(Language.Korean));

    [Fact]
    public void What_is_left_out_of_a_mean_is_counted() => Assert.Contains("Left out of these means, since nothing was known of how much their series move: 6.", Page(Language.English), StringComparison.Ordinal);

    [Fact]
    public void The_series_in_which_the_model_lost_most_comes_first()
    {
        var grid = SeriesSections.Of(Small)[1].Grid!;
        Assert.Equal(["support", "what never moved", "military spending"], grid.Rows.Select(row => row[0]));
    }

    static string Page(Language language)
    {
        using var writer = new StringWriter();
        foreach (var section in SeriesSections.Of(Small, language))
            ScoresPage.Write(section, writer);
        return writer.ToString();
    }
}
