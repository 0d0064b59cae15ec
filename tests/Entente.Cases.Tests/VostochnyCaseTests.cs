using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Cases;
using Entente.Mechanisms;

namespace Entente.Tests;

/// <summary>What the reference case says, in both languages and with its reasons.</summary>
public partial class VostochnyCaseTests
{
    static Case Case => Vostochny.Case;

    [Fact]
    public void Everything_a_reader_sees_has_an_English_and_a_Korean_name()
    {
        Text[] texts =
        [
            Case.Title, Case.Question, Case.Event.Title,
            .. Case.World.Actors.Select(x => x.Title), .. Case.World.Terms.Select(x => x.Title), .. Case.World.Programmes.Select(x => x.Title),
            .. Case.World.TradeTies.Select(x => x.Title), .. Case.World.Wars.Select(x => x.Title), .. Case.World.Regimes.Select(x => x.Title),
            .. Case.World.Deals.Select(x => x.Title), .. Case.Levers.Select(x => x.Title), .. Case.Outcomes.Select(x => x.Title),
        ];
        Assert.All(texts, text =>
        {
            Assert.Matches("[A-Za-z]", text.En);
            Assert.DoesNotMatch(Hangul(), text.En);
            Assert.Matches(Hangul(), text.Ko);
        });
    }

    [Fact]
    public void Names_that_are_typed_are_in_small_letters_with_hyphens()
    {
        Assert.All(Case.Outcomes.Select(o => o.Id).Concat(Case.Levers.Select(l => l.Id)).Concat(Case.World.Terms.Select(t => t.Id)).Append(Case.Id),
            id => Assert.Matches(KebabCase(), id));
    }

    [Fact]
    public void The_actors_of_the_question_take_part()
    {
        Assert.Equal(["CHN", "JPN", "KOR", "PRK", "RUS", "UDCG", "UKR", "USA"], Case.World.Actors.Select(a => a.Id).Order(StringComparer.Ordinal));
        Assert.Contains(Case.World.Supporters, s => s.Actor.Id == "UDCG" && s.Side.Actor.Id == "UKR");
        Assert.Contains(Case.World.Supporters, s => s.Actor.Id == "USA" && s.Side.Actor.Id == "UKR");
    }

    [Theory]
    [InlineData("satellite-in-orbit", "achieved of launcher", OutcomeKind.Chance)]
    [InlineData("launcher-success", "success-chance of launcher", OutcomeKind.Level)]
    [InlineData("icbm-success", "success-chance of icbm", OutcomeKind.Level)]
    [InlineData("sanctions-stringency", "stringency of sanctions", OutcomeKind.Level)]
    [InlineData("sanctions-enforcement", "enforcement of sanctions", OutcomeKind.Level)]
    [InlineData("new-measure", "any-adopted of sanctions", OutcomeKind.Chance)]
    [InlineData("prk-isolation", "isolation of PRK", OutcomeKind.Level)]
    [InlineData("prk-dependence-chn", "trade-share of PRK-CHN", OutcomeKind.Level)]
    [InlineData("leverage-prk", "leverage-of-a of summit", OutcomeKind.Level)]
    [InlineData("leverage-rus", "leverage-of-b of summit", OutcomeKind.Level)]
    [InlineData("fire-rus", "fire of ukraine/RUS", OutcomeKind.Level)]
    [InlineData("fire-ukr", "fire of ukraine/UKR", OutcomeKind.Level)]
    [InlineData("war-going-on", "going-on of ukraine", OutcomeKind.Chance)]
    [InlineData("usa-burden", "burden of ukraine/UKR/USA", OutcomeKind.Level)]
    [InlineData("usa-fatigue", "fatigue of ukraine/UKR/USA", OutcomeKind.Level)]
    public void What_the_question_is_about_is_an_outcome(string id, string variable, OutcomeKind kind)
    {
        var outcome = Case.OutcomeNamed(id);
        Assert.Equal((variable, kind), ($"{outcome.Quantity.Id} of {outcome.Entity.Id}", outcome.Kind));
    }

    [Fact]
    public void Every_two_of_the_six_powers_have_their_alignment_among_the_outcomes()
    {
        string[] powers = ["PRK", "RUS", "CHN", "USA", "KOR", "JPN"];
        var pairs = Case.World.Pairs.Where(p => powers.Contains(p.A.Id) && powers.Contains(p.B.Id)).ToList();
        Assert.Equal(15, pairs.Count);
        Assert.All(pairs, pair => Assert.Single(Case.Outcomes, o => o.Quantity == Quantities.Alignment && o.Entity == pair));
    }

    [Fact]
    public void Every_term_of_the_event_has_a_lever_that_can_take_it_away()
    {
        Assert.All(Case.World.Terms, term =>
        {
            var lever = Assert.Single(Case.Levers, l => l.Initials is [var set] && set.Quantity == Quantities.Size && set.Entity == term);
            Assert.Equal((term.Id, 0.0), (lever.Id, lever.Low));
        });
        Assert.Equal(Case.World.Terms, Case.Event.Interventions.Where(i => i.Quantity == Quantities.Size && i.Otherwise == 0).Select(i => i.Entity));
    }

    [Fact]
    public void A_lever_left_alone_stands_within_its_range_at_what_is_believed()
    {
        Assert.All(Case.Levers, lever =>
        {
            Assert.InRange(lever.Default, lever.Low, lever.High);
            Assert.Equal(lever.Initials[0].Prior.Median, lever.Default * lever.Scale, 1e-9 * Math.Abs(lever.Initials[0].Prior.Median));
        });
    }

    [Fact]
    public void A_lever_moves_what_no_mechanism_would_overwrite_before_it_is_read()
    {
        var model = Case.Model();
        Assert.All(Case.Levers, lever => Assert.All(lever.Initials, set => Assert.False(model.OwnerOf(set.Quantity)?.Begun.Contains(set.Quantity) ?? false, lever.Id)));
    }

    [Fact]
    public void Every_number_says_where_it_comes_from()
    {
        Assert.All(Case.World.Initials, i => Assert.False(string.IsNullOrWhiteSpace(i.Provenance.Words), i.ToString()));
        Assert.All(Case.Model().Parameters, p =>
        {
            Assert.False(string.IsNullOrWhiteSpace(p.Parameter.Provenance.Words), p.Name);
            Assert.False(string.IsNullOrWhiteSpace(p.Parameter.Unit), p.Name);
            Assert.False(string.IsNullOrWhiteSpace(p.Parameter.Meaning), p.Name);
        });
    }

    [Fact]
    public void Every_mechanism_takes_part()
    {
        Assert.Equal(Catalogue.Names.Order(StringComparer.Ordinal), Case.Mechanisms.Order(StringComparer.Ordinal));
        Assert.Equal(18, Case.Mechanisms.Count);
    }

    [Fact]
    public void Nothing_in_the_case_is_later_than_its_as_of_date()
    {
        var informing = Known().Replace(File.ReadAllText(Path.Combine(Bundled.FolderOf(Case.Id), "case.yaml")), "");
        var dates = Date().Matches(informing).Select(m => m.Value).ToList();
        Assert.True(dates.Count > 50, "the dates were not found");
        Assert.All(dates, date => Assert.True(Earliest(date) <= Case.AsOf, date));
    }

    /// <summary>The first day of a day, month or year; 2018-21 is a span of years.</summary>
    static DateOnly Earliest(string date) =>
        DateOnly.TryParseExact((date + "-01-01")[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first
            : new(int.Parse(date[..4], CultureInfo.InvariantCulture), 1, 1);

    /// <summary>Elections that stand in the calendar, and what was seen later and weighs a run only when asked: sections that inform no number.</summary>
    [GeneratedRegex(@"^(lines|observations):.*\n(  .*\n|\n)+", RegexOptions.Multiline)]
    private static partial Regex Known();

    [GeneratedRegex(@"\b(19|20)\d\d(-\d\d(-\d\d)?)?\b")]
    private static partial Regex Date();

    [GeneratedRegex(@"\p{IsHangulSyllables}")]
    private static partial Regex Hangul();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
