namespace Entente.Tests;

/// <summary>The effect of an event on a series of one's own: four units, of which A has a trait of 10 to 1993, and of 30 from 1994 on.</summary>
public sealed class ImpactOfCommandTests : IDisposable
{
    readonly Command entente = new();

    public ImpactOfCommandTests() => File.WriteAllLines(entente.PathOf("own.csv"), ["unit,year,value,trait",
        .. from year in Enumerable.Range(1988, 12)
           from unit in new[] { ("A", 7, year < 1994 ? 10 : 30), ("B", 9, 5), ("C", 4, 25), ("D", 11, 60) }
           select FormattableString.Invariant($"{unit.Item1},{year},{100 + unit.Item2 * year % 13},{unit.Item3}")]);

    public void Dispose() => entente.Dispose();

    [Fact]
    public void A_placebo_knows_its_predictors_up_to_its_own_date_alone()
    {
        const string Run = "measure impact-of --file own.csv --unit A --from 1998 --placebo-from 1994 --predictors";
        Assert.Contains("\n  trait: 10 in A, ", entente.Run($"{Run} trait").Done().Out, StringComparison.Ordinal);
        entente.Run($"{Run} trait:1995..1997").IsRefusedWith("--predictors has 'trait:1995..1997', of which 'A' has no figure before 1994; expected one before the event.");
    }
}
