using Entente.Report;

namespace Entente.Tests;

public class ImpactCsvTests
{
    [Fact]
    public void Two_outcomes_of_two_months() => Golden.Holds(Write(Example.Report(Example.Impact(2,
        Example.Grows(Example.Outcome("isolation", "Isolation, \"all told\"", "0 to 1"), 2, 0.7, -0.1),
        Example.Grows(Example.Outcome("war", "War still going on", "percent", OutcomeKind.Chance), 2, 88, 0, signHolds: double.NaN, changed: 0)))));

    [Fact]
    public void A_line_break_in_a_title_is_quoted() => Assert.Contains("o,\"A\nB\",units", Write(Example.Report(Example.Impact(1,
        Example.Grows(Example.Outcome("o", "A\nB", "units"), 1, 1, 1)))), StringComparison.Ordinal);

    static string Write(ImpactReport report)
    {
        using var writer = new StringWriter();
        ImpactCsv.Write(report, writer);
        return writer.ToString();
    }
}
