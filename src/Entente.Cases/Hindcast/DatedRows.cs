using System.Collections.Immutable;

namespace Entente.Cases;

/// <summary>The months of the dated rows that a counted series counts, so that any window can be counted.</summary>
/// <param name="Since">The first month from which the records are complete.</param>
/// <param name="Months">One for each row that counts, in any order.</param>
public sealed record DatedRows(YearMonth Since, ImmutableArray<YearMonth> Months)
{
    /// <summary>Rows from one month to another, both included.</summary>
    public int Between(YearMonth first, YearMonth last) => Months.Count(month => month.Since(first) >= 0 && last.Since(month) >= 0);
}
