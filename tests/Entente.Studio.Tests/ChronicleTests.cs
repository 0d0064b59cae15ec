using Entente.Records;
using Entente.Studio;
using Entente.Studio.Components.Evidence;

namespace Entente.Tests;

public sealed class ChronicleTests
{
    static readonly CaseShelf Shelf = CaseShelf.OfBundled();
    static readonly Chronicle Vostochny = Chronicle.Of(Shelf.Records, Shelf.Read("vostochny-2023"));
    static readonly Chronicle Drones = Chronicle.Of(Shelf.Records, Shelf.Read("iran-drones-2022"));

    [Fact]
    public void It_holds_what_the_case_s_actors_did_or_suffered_and_nothing_of_other_states_among_themselves()
    {
        var own = Shelf.Read("iran-drones-2022").World.Actors.Select(actor => actor.Id).ToHashSet();
        var events = Drones.Passing(new()).Select(entry => (Event)entry.Row).ToList();
        Assert.Equal(Shelf.Records.Events.Count(e => own.Contains(e.Actor) || e.Partner is { } partner && own.Contains(partner)), events.Count(e => own.Contains(e.Actor) || own.Contains(e.Partner ?? "")));
        Assert.DoesNotContain(events, e => e.Actor == "PRK" && e.Partner is null);
        Assert.Contains(events, e => e.Actor == "IRN");
    }

    [Fact]
    public void An_organisation_that_acts_alone_may_concern_anybody()
    {
        var states = Shelf.Records.Actors.Where(actor => actor.Kind == ActorKind.State).Select(actor => actor.Code).ToHashSet();
        var alone = Shelf.Records.Events.Where(e => !states.Contains(e.Actor) && e.Partner is null).ToList();
        Assert.NotEmpty(alone);
        Assert.All(alone, e => Assert.Contains(Drones.Entries, entry => ReferenceEquals(entry.Row, e)));
    }

    [Fact]
    public void Attempts_are_those_of_the_case_s_actors_and_votes_come_where_a_permanent_member_is_one()
    {
        Assert.Equal(Shelf.Records.Attempts.Count, Vostochny.Passing(new(RecordKind.Attempt)).Count());
        Assert.Empty(Drones.Passing(new(RecordKind.Attempt)));
        Assert.Equal(Shelf.Records.Votes.Count, Drones.Passing(new(RecordKind.Vote)).Count());
    }

    [Fact]
    public void Entries_stand_in_the_order_of_their_dates_and_their_numbers_find_them()
    {
        Assert.Equal(Vostochny.Entries.Select(entry => entry.Date).Order(), Vostochny.Entries.Select(entry => entry.Date));
        Assert.All(Vostochny.Entries.Index(), entry => Assert.Equal(entry.Index, entry.Item.Number));
    }

    [Fact]
    public void A_filter_asks_for_actor_category_years_and_text_together()
    {
        var all = Vostochny.Passing(new()).ToList();
        var some = Vostochny.Passing(new(RecordKind.Event, "RUS", "summit", 2018, 2020)).ToList();
        Assert.Equal(all.Where(entry => entry.Actors.Contains("RUS") && entry.Lane == "summit" && entry.Date.Year is >= 2018 and <= 2020), some);
        Assert.NotEmpty(some);
        Assert.Equal(2019, Vostochny.Passing(new(RecordKind.Event, "RUS", "summit", 2018, 2020, "vladivostok")).Single().Date.Year);
    }

    [Theory, InlineData("North Korea"), InlineData("북한"), InlineData("  PRK ")]
    public void A_name_is_found_in_either_language_and_by_its_code(string find) =>
        Assert.Contains(Vostochny.Passing(new(Find: find)), entry => entry.Actors.Contains("PRK"));

    [Fact]
    public void A_source_is_found_by_its_title()
    {
        var found = Vostochny.Passing(new(Find: "Beyond Parallel")).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, entry => Assert.Contains(entry.Sources, source => $"{source.Title} {source.Publisher}".Contains("Beyond Parallel", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_a_month_only_its_last_day_says_whether_it_was_known()
    {
        var entry = new ChronicleEntry(0, RecordKind.Event, new(2023, 9, 1), Precision.Month, "summit", [], [], new object());
        Assert.False(entry.IsAfter(new(2023, 9, 30)));
        Assert.True(entry.IsAfter(new(2023, 9, 29)));
        Assert.False((entry with { Precision = Precision.Day }).IsAfter(new(2023, 9, 29)));
    }

    [Fact]
    public void Pages_follow_each_other_without_gap_or_overlap_and_keep_the_years_apart()
    {
        List<ChronicleEntry> all = [.. Vostochny.Passing(new())];
        var page = ChroniclePage.From(0, all);
        var read = new List<ChronicleEntry>();
        Assert.False(page.HasEarlier);
        while (true)
        {
            Assert.All(page.Years, year => Assert.All(year.Entries, entry => Assert.Equal(year.Year, entry.Date.Year)));
            Assert.All(page.Years, year => Assert.Equal(all.Count(entry => entry.Date.Year == year.Year), year.OfYear));
            read.AddRange(page.Years.SelectMany(year => year.Entries));
            if (!page.HasLater)
                break;
            page = ChroniclePage.From(page.First + page.Count, all);
        }
        Assert.Equal(all, read);
    }

    [Fact]
    public void A_page_begins_where_it_is_asked_to_and_within_the_list()
    {
        List<ChronicleEntry> all = [.. Vostochny.Passing(new())];
        Assert.Same(all[123], ChroniclePage.From(123, all).Years[0].Entries[0]);
        Assert.Same(all[0], ChroniclePage.From(-4, all).Years[0].Entries[0]);
        Assert.Same(all[^1], ChroniclePage.From(all.Count, all).Years[0].Entries[0]);
        Assert.Equal(0, ChroniclePage.From(5, []).Count);
    }

    [Fact]
    public void Every_sort_of_record_has_a_name_in_both_languages()
    {
        var lanes = Vostochny.Entries.Concat(Drones.Entries).Select(entry => entry.Lane).Distinct().ToList();
        Assert.All(lanes, lane => Assert.True(Words.For(Language.Korean).LaneOf(lane) != lane || lane.All(c => char.IsAsciiLetterUpper(c)), lane));
        Assert.All(lanes, lane => Assert.DoesNotContain(Words.For(Language.English).LaneOf(lane), char.IsAsciiLetterLower(lane[0]) && lane.Contains('-', StringComparison.Ordinal) ? [lane] : Array.Empty<string>()));
    }
}
