using CsCheck;
using Entente.Report;

namespace Entente.Tests;

public class ImpactTableTests
{
    [Fact]
    public void A_small_impact() => Golden.Holds(Write(Example.Report(Example.Small)));

    [Fact]
    public void A_run_of_18_months_shows_3_12_and_18() => Assert.Equal([3, 12, 18], Readings.DatesWithin(18));

    [Fact]
    public void A_run_of_two_months_shows_its_end() => Assert.Equal([2], Readings.DatesWithin(2));

    [Fact]
    public void A_run_without_outcomes_still_has_its_head() => Assert.Contains("seed 42", Write(Example.Report(Example.Impact(12))), StringComparison.Ordinal);

    [Fact]
    public void No_line_is_longer_than_100_characters_whatever_the_numbers_and_titles()
    {
        var number = Gen.OneOf(Gen.Double, Gen.Double[-1, 1], Gen.Const(0.0), Gen.Const(-0.0), Gen.Const(double.NaN), Gen.Const(-999_999_999.4), Gen.Const(double.MaxValue),
            Gen.Const(double.NegativeInfinity), Gen.Double[-1e10, 1e10], Gen.Double[-1e-5, 1e-5]);
        var summary = Gen.Select(number, number, number, number, (a, b, c, d) => new Summary(a, b, c, d));
        var title = Gen.OneOf(Gen.String[Gen.Char.AlphaNumeric, 0, 300], Gen.String[Gen.Char[" \n\tab"], 0, 300]);
        var months = Gen.Int[1, 130];
        var outcome = Gen.Select(title, summary.Array[130], number.Array[130], Gen.Enum<OutcomeKind>());
        Gen.Select(title, outcome.List[0, 3], months).Sample((name, outcomes, horizon) =>
        {
            var impact = Example.Impact(horizon, [.. outcomes.Select(o => new OutcomeImpact(
                Example.Outcome("o", o.Item1, o.Item1, o.Item4), o.Item2, o.Item2, o.Item2[..horizon], Shares(o.Item3), Shares(o.Item3)))]);
            Assert.All(Write(Example.Report(impact, name)).Split('\n'), line => Assert.InRange(line.Length, 0, 100));
        }, iter: 300);
    }

    static double[] Shares(double[] numbers) => [.. numbers.Select(x => Math.Clamp(x, 0, 1))];

    static string Write(ImpactReport report)
    {
        using var writer = new StringWriter();
        ImpactTable.Write(report, writer);
        return writer.ToString();
    }
}
