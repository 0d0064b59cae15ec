using System.Globalization;

namespace Entente.Records;

/// <summary>A date known to the day, the month or the year, as it is written: 2024-06-19, 2024-06 or 2024.</summary>
/// <param name="First">the first day it can mean</param>
/// <param name="Last">the last day it can mean</param>
public readonly record struct PartialDate(DateOnly First, DateOnly Last)
{
    /// <summary>Reads yyyy-mm-dd, yyyy-mm or yyyy, and nothing else.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(text);
        date = default;
        var whole = text.Length switch { 4 => text + "-01-01", 7 => text + "-01", _ => text };
        if (!DateOnly.TryParseExact(whole, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            return false;
        var last = text.Length switch
        {
            4 => new DateOnly(first.Year, 12, 31),
            7 => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
            _ => first,
        };
        date = new PartialDate(first, last);
        return true;
    }

    /// <summary>As short as it was written.</summary>
    public override string ToString() => (Last.DayNumber - First.DayNumber) switch
    {
        0 => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        < 31 => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => First.ToString("yyyy", CultureInfo.InvariantCulture),
    };
}
