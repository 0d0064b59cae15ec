using CsCheck;
using Entente.Cases;
using Entente.Records;
using Entente.Scoring;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>Tests over the outcomes of the reference case, on a small run of it.</summary>
public class ModelTestTests
{
    const int Months = 24;
    const int Replicates = 48;

    static readonly Lazy<Paths> Run = new(() => Scenario.Of(Vostochny.Case, [], []).RunPaths(new(Replicates: Replicates, Months: Months)));
    static readonly ModelScope Scope = new(Vostochny.Case.Outcomes, Vostochny.Case.World.Start, Vostochny.Case.Longest);

    [Theory]
    [InlineData("with(fire-rus, 2024-09)", "with(fire-rus, +12)")]
    [InlineData("with(fire-rus, end)", "with(fire-rus, +24)")]
    [InlineData("with(fire-rus, 2024-09..2024-09)", "with(fire-rus, +12)")]
    [InlineData("impact(fire-rus, +6)", "with(fire-rus, +6) - without(fire-rus, +6)")]
    [InlineData("with(fire-rus, +1..+2) * 2", "with(fire-rus, +1) + with(fire-rus, +2)")]
    [InlineData("most(with(fire-rus, +3..+3))", "with(fire-rus, +3)")]
    [InlineData("2 * with(fire-rus, +1) + 1", "1 + (with(fire-rus, +1) * 2)")]
    [InlineData("-with(fire-rus, +1) - 1", "0 - (with(fire-rus, +1) + 1)")]
    [InlineData("with(fire-rus, +1) / 2 / 2", "with(fire-rus, +1) / 4")]
    [InlineData("abs(-with(fire-rus, +1))", "with(fire-rus, +1)")]
    public void Two_ways_of_writing_a_number_are_equal(string one, string other) =>
        Assert.Equal(1, Holds($"abs(({one}) - ({other})) < 0.000001"));

    [Theory]
    [InlineData("least(with(fire-rus, +1..+24)) <= with(fire-rus, +7)")]
    [InlineData("most(with(fire-rus, +1..+24)) >= with(fire-rus, +1..+24)")]
    [InlineData("least(impact(fire-rus, +1..+24)) <= impact(fire-rus, end)")]
    [InlineData("with(war-going-on, +24) <= with(war-going-on, +1)")]
    [InlineData("with(war-going-on, end) > 50 or not with(war-going-on, end) > 50")]
    [InlineData("with(fire-rus, +1) >= 0; with(fire-rus, +2) >= 0")]
    public void Some_propositions_hold_in_every_replicate(string text)
    {
        Assert.Equal(1, Holds(text));
        Assert.NotEqual(Verdict.Contradicted, Judge(text).Verdict);
    }

    [Theory]
    [InlineData("with(fire-rus, +1) > 0 or with(fire-rus, +1) < 0 and with(fire-rus, +1) < 0", "with(fire-rus, +1) > 0 or (with(fire-rus, +1) < 0 and with(fire-rus, +1) < 0)")]
    [InlineData("not with(fire-rus, +1) < 0 and with(fire-rus, +1) > 0", "(not with(fire-rus, +1) < 0) and with(fire-rus, +1) > 0")]
    [InlineData("with(fire-rus, +1) > 1 + 2 * 3", "with(fire-rus, +1) > (1 + (2 * 3))")]
    public void Or_binds_less_than_and_less_than_not_less_than_comparison_less_than_arithmetic(string plain, string grouped) =>
        Assert.Equal(Judge(grouped).Conditions[0].Condition, Judge(plain).Conditions[0].Condition);

    [Fact]
    public void The_probability_of_yes_is_the_share_of_replicates_that_say_it()
    {
        var paths = Run.Value;
        var war = Enumerable.Range(0, paths.Outcomes.Count).Single(o => paths.Outcomes[o].Id == "war-going-on");
        var share = paths.Counted.Count(r => paths.With(war, Months)[r] == 100) / (double)paths.Counted.Length;
        Assert.InRange(share, 0.01, 0.99);
        Assert.Equal(share, Holds("with(war-going-on, end) = 100"));
        Assert.Equal(1 - share, Holds("not with(war-going-on, end) = 100"), 1e-12);
    }

    [Fact]
    public void A_claim_of_the_run_is_judged_with_its_numbers()
    {
        var judged = Judge("impact(alignment-prk-rus, +12) > 0; impact(alignment-usa-kor, +12) > 1");
        Assert.Equal(Verdict.Mixed, judged.Verdict);
        Assert.Equal([Verdict.Supported, Verdict.Contradicted], judged.Conditions.Select(c => c.Verdict));
        var number = judged.Conditions[0].Comparisons.Single().Number!.Value;
        Assert.True(0 < number.P05 && number.P05 < number.Mean && number.Mean < number.P95);
    }

    [Fact]
    public void Without_its_terms_the_event_raises_nothing()
    {
        var nothing = Scenario.Of(Vostochny.Case, [], Vostochny.Case.World.Terms.Select(t => t.Id)).RunPaths(new(Replicates: 16, Months: 12));
        var judged = Read("impact(launcher-success, +12) > 0").Judge(nothing);
        Assert.Equal(Verdict.Contradicted, judged.Verdict);
        Assert.True(judged.Conditions[0].Comparisons[0].Unchanged);
    }

    [Fact]
    public void A_month_after_the_end_of_the_run_leaves_the_claim_untested()
    {
        var judged = Judge("impact(fire-rus, +1) > 0; impact(fire-rus, 2026-01) > 0");
        Assert.Equal(Verdict.NotTestable, judged.Verdict);
        Assert.Equal("the run covers 2023-10 to 2025-09, and the test asks for 2026-01", judged.Why!.En);
        var e = Assert.Throws<InputException>(() => Holds("with(fire-rus, +30..end) > 0"));
        Assert.Equal("claims.csv, line 7: the run covers 2023-10 to 2025-09, and the test asks for 2026-03.", e.Message);
    }

    [Fact]
    public void A_divisor_that_is_zero_in_one_replicate_is_named()
    {
        var e = Assert.Throws<InputException>(() => Judge("with(fire-rus, end) / with(war-going-on, end) > 1"));
        Assert.Equal("claims.csv, line 7: 'with(fire-rus, end) / with(war-going-on, end)' divides by zero in a replicate; expected a divisor that is never 0.", e.Message);
    }

    [Theory]
    [InlineData("impact(fire-rsu, +12) > 0", "'fire-rsu' is no outcome of the case; did you mean 'fire-rus'?")]
    [InlineData("impct(fire-rus, +12) > 0", "there is no function 'impct'; did you mean 'impact'?")]
    [InlineData("impact(fire-rus) > 0", "'impact(fire-rus)' is not understood; expected impact(outcome, month).")]
    [InlineData("impact(fire-rus, 2023-09) > 0", "'2023-09' lies outside the run; expected 2023-10 to 2033-09, +1 to +120, or end.")]
    [InlineData("impact(fire-rus, 2040-01) > 0", "'2040-01' lies outside the run; expected 2023-10 to 2033-09, +1 to +120, or end.")]
    [InlineData("impact(fire-rus, +0) > 0", "'+0' lies outside the run; expected 2023-10 to 2033-09, +1 to +120, or end.")]
    [InlineData("impact(fire-rus, +99999999999) > 0", "'+99999999999' lies outside the run; expected 2023-10 to 2033-09, +1 to +120, or end.")]
    [InlineData("impact(fire-rus, 2024-13) > 0", "'2024-13' is no month; expected one such as 2023-10, +12 (months after the start) or end.")]
    [InlineData("impact(fire-rus, 2024-01-31) > 0", "'2024-01-31' is no month; expected one such as 2023-10, +12 (months after the start) or end.")]
    [InlineData("impact(fire-rus, +12..+6) > 0", "the months of 'impact(fire-rus, +12..+6)' run backwards; expected the earlier one first.")]
    [InlineData("impact(fire-rus, end..+6) > 0", "the months of 'impact(fire-rus, end..+6)' run backwards; expected the earlier one first.")]
    [InlineData("impact(fire-rus, +6..) > 0", "the months of 'impact(fire-rus, +6..)' have no end; expected a month on both sides of '..'.")]
    [InlineData("most(impact(fire-rus, +6)) > 0", "'most(impact(fire-rus, +6))' looks over no months; expected most(impact(outcome, 2023-10..2024-09)) or the like.")]
    [InlineData("impact(fire-rus, +12)", "'impact(fire-rus, +12)' says nothing that can be true or false; expected a condition such as impact(satellite-in-orbit, +12) > 0.")]
    [InlineData("1 > 0", "'1 > 0' looks nothing up; expected a condition such as impact(satellite-in-orbit, +12) > 0.")]
    [InlineData("impact(fire-rus, +12) / (2 - 2) > 0", "'impact(fire-rus, +12) / (2 - 2)' divides by zero; expected a divisor other than 0.")]
    [InlineData("impact(fire-rus, +12) / (1 / 0) > 0", "'1 / 0' divides by zero; expected a divisor other than 0.")]
    [InlineData("fire-rus > 0", "'fire-rus' stands where a number is needed; expected one of the functions with, without, impact, most, least around it.")]
    [InlineData("impact > 0", "'impact' stands without its parentheses.")]
    [InlineData("impact(fire-rus, +12) ~ 0", "'impact(fire-rus, +12) ~ 0' has '~' outside of a filter; expected <, <=, >, >= or =.")]
    [InlineData("impact(fire-rus, +12) > 2024-01-01", "the date '2024-01-01' stands where a number is needed.")]
    [InlineData("(impact(fire-rus, +12) > 0) > 0", "'impact(fire-rus, +12) > 0' stands where a number is needed.")]
    public void What_cannot_be_asked_is_refused_in_one_sentence(string text, string sentence) =>
        Assert.Equal("claims.csv, line 7: " + sentence, Assert.Throws<InputException>(() => Read(text)).Message);

    [Theory]
    [InlineData("impact(fire-rus, +12) > ", "ends too soon")]
    [InlineData("impact(fire-rus, +12 > 0", "ends too soon")]
    [InlineData("impact(fire-rus, +12) >> 0", "cannot be read at its character 24")]
    [InlineData("impact(fire-rus, +12) > 0;", "ends too soon")]
    [InlineData("% 3", "cannot be read at its character 1")]
    [InlineData("1 < impact(fire-rus, +12) < 2", "cannot be read at its character 27")]
    [InlineData("impact(fire-rus, 'a) > 0", "cannot be read at its character 18")]
    [InlineData("  ", "the test is empty; expected a condition.")]
    public void What_cannot_be_read_is_shown_where(string text, string says)
    {
        var e = Assert.Throws<InputException>(() => Read(text));
        Assert.StartsWith("claims.csv, line 7: ", e.Message, StringComparison.Ordinal);
        Assert.Contains(says, e.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_written_is_read_or_refused_in_one_line()
    {
        string[] words = ["impact", "with", "(", ")", "fire-rus", "war-going-on", ",", "+12", "2024-09", "..", "end", ">", "<=", "=", "~", "|", "0", "1.5", "and", "or", "not", "-", "*", "/", ";", "'x'", "most", "abs", "é", "\""];
        Gen.Int[0, words.Length - 1].Select(i => words[i]).List[0, 30].Sample(list =>
        {
            try
            {
                Read(string.Join(' ', list));
            }
            catch (InputException e)
            {
                Assert.DoesNotContain('\n', e.Message);
            }
        }, iter: 3_000);
    }

    [Theory]
    [InlineData('(', ')')]
    [InlineData('-', ' ')]
    [InlineData('+', ' ')]
    public void A_test_nested_too_deep_is_refused(char open, char close) =>
        Assert.Throws<InputException>(() => Read($"impact(fire-rus, +12) > {new string(open, 5_000)}1{new string(close, 5_000)}"));

    [Fact]
    public void A_test_as_long_as_one_may_be_is_read() => Read($"impact(fire-rus, +12) > {new string('-', 900)}1");

    static double Holds(string text) => Read(text).Holds(Run.Value);

    static Judgement Judge(string text) => Read(text).Judge(Run.Value);

    static ModelTest Read(string text) => ModelTest.Read(text, Scope, sentence => new InputException("claims.csv", 7, sentence));
}
