using System.Text.RegularExpressions;

namespace Entente.Records.Tests;

public partial class BundledRecordsTests
{
    static readonly string[] Units =
    [
        "-1 to 1", "EUR billion", "barrels", "barrels/day", "barrels/year", "billion USD", "containers", "drones", "drones/month", "million USD 2023",
        "million rounds", "million rounds/year", "missiles", "per thousand", "percent", "persons", "ratio", "rounds/day", "rounds/month",
        "share of world capability", "standard deviations", "tests", "thousand tonnes",
    ];

    static readonly string[] Categories =
    [
        "china-russia", "crisis", "cyber", "defence-policy", "diplomacy", "doctrine", "domestic-politics", "dprk-china",
        "dprk-russia", "humanitarian", "launch", "nuclear-test", "proliferation-opinion", "quad-aukus", "rhetoric", "rok-us",
        "sanctions-monitoring", "submarine-naval", "summit", "transfer", "trilateral", "ukraine-war", "unsc", "us-aid",
    ];

    static Archive Archive => Bundled.Archive;

    [Fact]
    public void The_folder_holds_all_the_records()
    {
        Assert.True(Archive.Events.Count >= 405);
        Assert.True(Archive.Attempts.Count >= 339);
        Assert.True(Archive.Votes.Count >= 26);
        Assert.True(Archive.Series.Count >= 709 + (4 * 19) + 9 + 11);
        Assert.True(Archive.Actors.Count >= 31);
        Assert.True(Archive.Sources.Count >= 200);
    }

    [Fact]
    public void Every_series_value_lies_inside_its_interval_and_names_its_source() =>
        Assert.All(Archive.Series, row =>
        {
            Assert.InRange(row.Value, row.Low ?? double.MinValue, row.High ?? double.MaxValue);
            Assert.Equal(row.Source, Archive.SourceOf(row.Source).Id);
            Assert.Equal(row.Actor, Archive.ActorOf(row.Actor).Code);
            Assert.Contains(row.Unit, Units);
            Assert.Matches(Kebab(), row.Indicator);
            Assert.True(row.End is null || row.End >= row.Start);
        });

    [Fact]
    public void A_series_keeps_to_one_unit() =>
        Assert.All(Archive.Series.GroupBy(row => (row.Indicator, row.Variant)), series =>
            Assert.Single(series.Select(row => row.Unit).Distinct()));

    [Fact]
    public void Shares_are_shares_and_counts_are_not_negative()
    {
        Assert.All(Archive.Series.Where(row => row.Unit == "percent"), row => Assert.InRange(row.Value, 0, 100));
        Assert.All(Archive.Series.Where(row => row.Unit == "-1 to 1"), row => Assert.InRange(row.Value, -1, 1));
        Assert.All(Archive.Series.Where(row => row.Unit is not ("-1 to 1" or "standard deviations")), row => Assert.True(row.Value >= 0));
    }

    [Fact]
    public void No_series_has_the_same_figure_twice() =>
        Assert.Equal(Archive.Series.Count, Archive.Series.Distinct().Count());

    [Fact]
    public void Every_judgement_of_ours_is_marked_low_and_gives_its_reason() =>
        Assert.All(Archive.Series.Where(row => row.Source == "entente-judgement"), row =>
        {
            Assert.Equal(Confidence.Low, row.Confidence);
            Assert.StartsWith("read off the chronicle: ", row.Note);
        });

    [Fact]
    public void Alignment_is_given_for_every_year_of_every_dyad() =>
        Assert.All(Archive.Series.Where(row => row.Indicator == "alignment").GroupBy(row => (row.Actor, row.Partner)), dyad =>
            Assert.Equal(Enumerable.Range(2006, 19), dyad.Select(row => row.Start.Year)));

    [Fact]
    public void Events_stand_in_order_with_known_categories_and_a_unit_for_each_magnitude()
    {
        Assert.Equal(Archive.Events.Select(e => e.Date).Order(), Archive.Events.Select(e => e.Date));
        Assert.All(Archive.Events, e =>
        {
            Assert.Contains(e.Category, Categories);
            Assert.Equal(e.Magnitude is null, e.Unit is null);
            Assert.NotEmpty(e.Sources);
        });
    }

    [Fact]
    public void Attempts_stand_in_order_and_a_month_is_given_by_its_first_day()
    {
        Assert.Equal(Archive.Attempts.Select(a => a.Date).Order(), Archive.Attempts.Select(a => a.Date));
        Assert.All(Archive.Attempts.Where(a => a.Precision == Precision.Month), a => Assert.Equal(1, a.Date.Day));
        Assert.All(Archive.Attempts, a => Assert.True((a.ApogeeKm ?? 0) >= 0 && (a.DistanceKm ?? 0) >= 0));
    }

    [Fact]
    public void The_launches_of_a_year_are_those_the_series_counts()
    {
        // The series was counted by the database's own date, which never falls in another year than the Korean one.
        Assert.All(Archive.Series.Where(row => row.Indicator == "missiles-launched"), row =>
            Assert.Equal(row.Value, Archive.Attempts.Count(a => a.Date.Year == row.Start.Year)));
    }

    [Fact]
    public void A_draft_passes_with_nine_votes_and_no_veto() =>
        Assert.All(Archive.Votes, vote =>
        {
            Assert.Equal(15, vote.Yes + vote.No + vote.Abstain);
            Ballot[] five = [vote.Usa, vote.Gbr, vote.Fra, vote.Chn, vote.Rus];
            Assert.Equal(vote.Yes >= 9 && !five.Contains(Ballot.No), vote.Result == VoteResult.Adopted);
            Assert.True(five.Count(b => b == Ballot.No) <= vote.No);
            Assert.True(five.Count(b => b == Ballot.Abstain) <= vote.Abstain);
        });

    [Fact]
    public void Every_actor_has_an_English_and_a_Korean_name() =>
        Assert.All(Archive.Actors, actor =>
        {
            Assert.Contains(actor.NameEn, char.IsAsciiLetter);
            Assert.Contains(actor.NameKo, letter => letter is >= '가' and <= '힣');
        });

    [Fact]
    public void States_alone_have_numbers() =>
        Assert.All(Archive.Actors, actor =>
        {
            Assert.Equal(actor.Kind == ActorKind.State, actor.Cow is not null);
            Assert.Equal(actor.Kind == ActorKind.State, actor.Gw is not null);
        });

    [Fact]
    public void Every_source_is_used()
    {
        var used = Archive.Series.Select(row => row.Source)
            .Concat(Archive.Events.SelectMany(e => e.Sources))
            .Concat(Archive.Attempts.Select(a => a.Source))
            .Concat(Archive.Votes.Select(v => v.Source))
            .Concat(Archive.Actors.Select(a => a.Source));
        Assert.Empty(Archive.Sources.Select(source => source.Id).Except(used));
    }

    [Fact]
    public void Every_claim_of_the_case_can_be_read()
    {
        var claims = Claims.Load(Path.Combine(Bundled.Case, "claims.csv"), Archive);

        Assert.Equal(54, claims.Count);
        Assert.All(claims, claim => Assert.NotEmpty(claim.Actors));
    }

    [Fact]
    public void Every_question_of_the_case_is_asked_before_its_window_and_resolved_inside_it()
    {
        var questions = Questions.Load(Path.Combine(Bundled.Case, "questions.csv"));

        Assert.Equal(50, questions.Count);
        Assert.All(questions, question =>
        {
            Assert.True(question.AsOf < question.WindowStart);
            Assert.True(question.ResolutionDate is null
                || (question.ResolutionDate.Value.Last >= question.WindowStart && question.ResolutionDate.Value.First <= question.Deadline));
        });
    }

    [Fact]
    public void The_whole_folder_loads_in_a_tenth_of_a_second()
    {
        Archive.Load(Bundled.Data);
        // The best of several: the machine may be busy with other tests.
        var best = Enumerable.Range(0, 10).Min(_ =>
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            Archive.Load(Bundled.Data);
            return clock.Elapsed;
        });
        Assert.True(best < TimeSpan.FromMilliseconds(100), $"took {best.TotalMilliseconds} ms");
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();
}
