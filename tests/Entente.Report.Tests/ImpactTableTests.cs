using CsCheck;
using Entente.Report;

namespace Entente.Tests;

public class ImpactTableTests
{
    [Fact]
    public void A_small_impact() => Golden.Holds(Write(Example.Report(Example.Small)));

    [Fact]
    public void A_small_impact_in_Korean() => Golden.Holds(Write(Example.Report(Example.Small), Language.Korean));

    [Fact]
    public void A_run_without_a_mechanism_says_what_that_changes_and_an_observed_one_what_is_now_believed() => Golden.Holds(Write(Example.Observed()));

    [Fact]
    public void The_same_in_Korean() => Golden.Holds(Write(Example.Observed(), Language.Korean));

    [Fact]
    public void A_run_of_18_months_shows_3_12_and_18() => Assert.Equal([3, 12, 18], Readings.DatesWithin(18));

    [Fact]
    public void A_run_of_two_months_shows_its_end() => Assert.Equal([2], Readings.DatesWithin(2));

    [Fact]
    public void A_run_without_outcomes_still_has_its_head() => Assert.Contains("seed 42", Write(Example.Report(Example.Impact(12))), StringComparison.Ordinal);

    [Fact]
    public void No_line_is_wider_than_100_columns_whatever_the_numbers_the_titles_and_the_language()
    {
        var number = Gen.OneOf(Gen.Double, Gen.Double[-1, 1], Gen.Const(0.0), Gen.Const(-0.0), Gen.Const(double.NaN), Gen.Const(-999_999_999.4), Gen.Const(double.MaxValue),
            Gen.Const(double.NegativeInfinity), Gen.Double[-1e10, 1e10], Gen.Double[-1e-5, 1e-5]);
        var summary = Gen.Select(number, number, number, number, (a, b, c, d) => new Summary(a, b, c, d));
        var title = Gen.OneOf(Gen.String[Gen.Char.AlphaNumeric, 0, 300], Gen.String[Gen.Char[" \n\tab"], 0, 300], Gen.String[Gen.Char["가나 a漢–"], 0, 300]);
        var months = Gen.Int[1, 130];
        var outcome = Gen.Select(title, summary.Array[130], number.Array[130], Gen.Enum<OutcomeKind>());
        Gen.Select(title, outcome.List[0, 3], months, Gen.Enum<Language>()).Sample((name, outcomes, horizon, language) =>
        {
            var impact = Example.Impact(horizon, [.. outcomes.Select(o => new OutcomeImpact(
                Example.Outcome("o", o.Item1, o.Item1, o.Item4, o.Item1), o.Item2, o.Item2, o.Item2[..horizon], Shares(o.Item3), Shares(o.Item3)))]);
            Assert.All(Write(Example.Report(impact, name), language).Split('\n'), line => Assert.InRange(Columns.Of(line), 0, 100));
        }, iter: 300);
    }

    static double[] Shares(double[] numbers) => [.. numbers.Select(x => Math.Clamp(x, 0, 1))];

    static string Write(ImpactReport report, Language language = Language.English)
    {
        using var writer = new StringWriter();
        ImpactTable.Write(report, writer, language);
        return writer.ToString();
    }
}
