using CsCheck;

namespace Entente.Records.Tests;

public class AsOfTests
{
    static readonly DateOnly Forever = new(2100, 1, 1);

    [Fact]
    public void A_figure_published_after_the_as_of_date_is_never_returned() =>
        (from row in AnyRow
         from at in Day
         from asOf in Day
         from anyVariant in Gen.Bool
         select (row, at, asOf, variant: anyVariant ? null : row.Variant))
        .Sample(x =>
        {
            var found = Bundled.Archive.Find(x.row.Indicator, x.row.Actor, x.row.Partner, x.at, x.asOf, x.variant);
            return found is null || (found.Published <= x.asOf && (found.End ?? found.Start) <= x.at);
        }, iter: 20_000);

    [Fact]
    public void Every_figure_is_found_or_a_later_one_on_the_day_it_is_over_and_public() =>
        Assert.All(Bundled.Archive.Series, row =>
        {
            var end = row.End ?? row.Start;
            var found = Bundled.Archive.Value(row.Indicator, row.Actor, row.Partner, end, row.Published, row.Variant);
            Assert.Equal(end, found.End ?? end);
            Assert.True(found.Published >= row.Published || found == row);
        });

    [Fact]
    public void What_was_known_grows_with_the_as_of_date() =>
        (from row in AnyRow
         from at in Day
         from asOf in Day
         from later in Gen.Int[0, 1000]
         select (row, at, asOf, later))
        .Sample(x =>
        {
            var before = Bundled.Archive.Find(x.row.Indicator, x.row.Actor, x.row.Partner, x.at, x.asOf);
            var after = Bundled.Archive.Find(x.row.Indicator, x.row.Actor, x.row.Partner, x.at, x.asOf.AddDays(x.later));
            return before is null || (after is not null && (after.End ?? Forever) >= (before.End ?? before.Start));
        });

    [Fact]
    public void On_the_last_day_of_September_2023_Syrskyis_speech_of_2024_is_unknown()
    {
        var day = new DateOnly(2023, 9, 30);

        var then = Bundled.Archive.Value("shells-fired-per-day", "RUS", null, day, day);
        var now = Bundled.Archive.Value("shells-fired-per-day", "RUS", null, day, Forever);

        Assert.Equal((13_500, "cnn-ukranews"), (then.Value, then.Source));
        Assert.Equal((20_000, "syrskyi-censor-net-2024-08-20"), (now.Value, now.Source));
    }

    [Fact]
    public void Military_spending_of_a_year_is_public_at_the_end_of_the_next_April()
    {
        var end = new DateOnly(2022, 12, 31);

        Assert.Equal(2021, Spending(end, new DateOnly(2023, 4, 29)).Start.Year);
        Assert.Equal(2022, Spending(end, new DateOnly(2023, 4, 30)).Start.Year);
    }

    [Fact]
    public void A_cap_without_an_end_holds_from_its_start()
    {
        var cap = Bundled.Archive.Value("oil-cap", "UNSC", null, new DateOnly(2023, 9, 13), Forever);

        Assert.Equal(500_000, cap.Value);
        Assert.Null(Bundled.Archive.Find("oil-cap", "UNSC", null, new DateOnly(2017, 12, 31), Forever));
    }

    [Fact]
    public void A_variant_is_taken_alone_when_asked_for()
    {
        var asan = Bundled.Archive.Value("support-own-nuclear-weapons", "KOR", null, Forever, new DateOnly(2023, 12, 31), "Asan");

        Assert.Equal(("Asan", 64.3), (asan.Variant, asan.Value));
    }

    [Theory]
    [InlineData("alignmnt", "PRK", "RUS", null, "there is no series 'alignmnt' in the records that are read; did you mean 'alignment'?")]
    [InlineData("alignment", "PRK", "RSU", null, "the series 'alignment' has nothing for PRK>RSU; did you mean 'PRK>RUS'?")]
    [InlineData("oil-cap", "PRK", null, null, "the series 'oil-cap' has nothing for PRK.")]
    [InlineData("support-own-nuclear-weapons", "KOR", null, "Asian", "the series 'support-own-nuclear-weapons' has no variant 'Asian' for KOR; did you mean 'Asan'?")]
    [InlineData("alignment", "PRK", "RUS", null, "the series 'alignment' has nothing for PRK>RUS that ended by 2000-01-01 and was public by 2001-01-01; its first figure was public on 2006-12-31.")]
    public void A_figure_that_is_not_there_is_explained(string indicator, string actor, string? partner, string? variant, string sentence)
    {
        var complaint = Assert.Throws<InputException>(() =>
            Bundled.Archive.Value(indicator, actor, partner, new DateOnly(2000, 1, 1), new DateOnly(2001, 1, 1), variant));

        Assert.Equal(sentence, complaint.Message);
    }

    [Fact]
    public void Of_two_figures_that_end_together_the_one_published_last_is_taken_then_the_first_in_the_file()
    {
        using var folder = new TempFolder();
        folder.Replace("series.csv", "aid,,RUS,PRK,2023", "aid,,RUS,PRK,2022-12-31,2022-12-31,7,,,EUR billion,kiel,2023-02-28,high,\naid,,RUS,PRK,2023");
        var records = Archive.Load(folder.Folder);

        Assert.Equal(2, records.Value("aid", "RUS", "PRK", new DateOnly(2023, 6, 1), Forever).Value);

        folder.Replace("series.csv", "7,,,EUR billion,kiel,2023-02-28", "7,,,EUR billion,kiel,2023-03-01");
        Assert.Equal(7, Archive.Load(folder.Folder).Value("aid", "RUS", "PRK", new DateOnly(2023, 6, 1), Forever).Value);
    }

    static Gen<SeriesValue> AnyRow => Gen.Int[0, Bundled.Archive.Series.Count - 1].Select(i => Bundled.Archive.Series[i]);

    static Gen<DateOnly> Day => Gen.Int[new DateOnly(1989, 1, 1).DayNumber, new DateOnly(2028, 1, 1).DayNumber].Select(DateOnly.FromDayNumber);

    static SeriesValue Spending(DateOnly at, DateOnly asOf) => Bundled.Archive.Value("military-spending", "RUS", null, at, asOf);
}
