using System.Globalization;

namespace Entente.Records;

/// <summary>A number that a list of the state system gives a state, and the days on which it does, both included.</summary>
public readonly record struct StateNumber(int Number, DateOnly From, DateOnly Until)
{
    public bool HoldsAt(DateOnly date) => From <= date && date <= Until;

    /// <summary>Reads 731, or 260@1949-09-21..1990-10-02, either day of which may be left out.</summary>
    internal static bool TryParse(string text, out StateNumber number)
    {
        number = default;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var days = at < 0 ? ".." : text[(at + 1)..];
        var dots = days.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || !int.TryParse(at < 0 ? text : text[..at], NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            || !Day(days[..dots], DateOnly.MinValue, out var from) || !Day(days[(dots + 2)..], DateOnly.MaxValue, out var until) || until < from)
            return false;
        number = new(value, from, until);
        return true;
    }

    static bool Day(string text, DateOnly open, out DateOnly day)
    {
        day = open;
        return text.Length == 0 || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
