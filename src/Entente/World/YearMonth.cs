namespace Entente;

/// <summary>A calendar month.</summary>
public readonly record struct YearMonth(int Year, int Month)
{
    public YearMonth Plus(int months)
    {
        var count = Year * 12 + (Month - 1) + months;
        return new(count / 12, count % 12 + 1);
    }

    /// <summary>Months from <paramref name="start"/> to this one.</summary>
    public int Since(YearMonth start) => (Year - start.Year) * 12 + Month - start.Month;

    /// <summary>For example <c>2023-09</c>.</summary>
    public override string ToString() => $"{Year:0000}-{Month:00}";
}
