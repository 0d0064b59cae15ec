using System.Globalization;

namespace Entente.Store.Importing.Kinds;

/// <summary>A field with the Gleditsch-Ward numbers of one side, joined with commas.</summary>
static class Sides
{
    internal static IReadOnlyList<string> Of(ImportRow row, string column, int year) => row.Optional(column) is not { } text ? []
        : [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word =>
            int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? row.OfGw(column, number, year)
                : throw row.Wrong($"the {column} is '{text}'; expected Gleditsch-Ward numbers joined with commas."))];
}
