using System.Globalization;
using CsvHelper;

namespace Entente.Records;

/// <summary>The row a table stands on: its fields by column, each read as a type or refused in one sentence.</summary>
sealed class Row(string file, CsvReader reader, IReadOnlyDictionary<string, int> columns)
{
    /// <summary>Where it stands, counted from 1, the header included.</summary>
    public long Line => reader.LineNumber;

    public InputException Wrong(string sentence) => new(file, reader.LineNumber, sentence);

    /// <summary>What stands in the column, or null where nothing does.</summary>
    public string? Optional(string column)
    {
        var field = columns[column];
        return reader.IsEmpty(field) ? null : reader.GetString(field);
    }

    /// <summary>As <see cref="Optional"/>, of a column that the file may leave out.</summary>
    public string? IfThere(string column) => columns.ContainsKey(column) ? Optional(column) : null;

    /// <summary>A text for readers, with its translation in the column that ends in <c>_ko</c>; null where the first is empty.</summary>
    public Text? Translated(string column)
    {
        var ko = column + "_ko";
        if (IfThere(column) is not { } text)
            return IfThere(ko) is null ? null : throw Wrong($"missing original: '{ko}' has a text and '{column}' is empty; expected both or neither.");
        return new(text, IfThere(ko) ?? throw Wrong($"missing translation: '{ko}' is empty; expected the {Said(column)} in Korean."));
    }

    public string Text(string column) =>
        Optional(column) ?? throw Wrong($"the column '{column}' is empty; expected a value.");

    public DateOnly Date(string column) => DateOf(column, Text(column));

    public DateOnly? OptionalDate(string column) => Optional(column) is { } text ? DateOf(column, text) : null;

    public PartialDate? OptionalPartialDate(string column)
    {
        if (Optional(column) is not { } text)
            return null;
        return PartialDate.TryParse(text, out var date) ? date
            : throw Wrong($"the {Said(column)} '{text}' is not a date; expected yyyy-mm-dd, yyyy-mm or yyyy.");
    }

    public TimeOnly? OptionalTime(string column)
    {
        if (Optional(column) is not { } text)
            return null;
        return TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time
            : throw Wrong($"the {Said(column)} '{text}' is not a time; expected hh:mm.");
    }

    public double Number(string column) => NumberOf(column, Text(column));

    public double? OptionalNumber(string column) => Optional(column) is { } text ? NumberOf(column, text) : null;

    public int Count(string column) =>
        int.TryParse(Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count
            : throw Wrong($"the {Said(column)} '{Text(column)}' is not a whole number; expected 0, 1, 2 ...");

    /// <summary>A whole number, of either sign.</summary>
    public int Whole(string column) =>
        int.TryParse(Text(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : throw Wrong($"the {Said(column)} '{Text(column)}' is not a whole number; expected one such as 12.");

    public T Choice<T>(string column) where T : struct, Enum
    {
        var text = Text(column);
        foreach (var value in Enum.GetValues<T>())
            if (Choices<T>.Written[value] == text)
                return value;
        string[] names = [.. Choices<T>.Written.Values];
        throw Wrong(Nearest.Close(
            $"the {Said(column)} '{text}' is not known; expected {string.Join(", ", names[..^1])} or {names[^1]}", text, names));
    }

    /// <summary>A name that must stand among those of another file.</summary>
    public string Known<T>(string column, string what, IReadOnlyDictionary<string, T> known, string where) =>
        Among(Text(column), what, known, where);

    public string? OptionalKnown<T>(string column, string what, IReadOnlyDictionary<string, T> known, string where) =>
        Optional(column) is { } text ? Among(text, what, known, where) : null;

    /// <summary>Names joined with ';', each of which must stand among those of another file.</summary>
    public IReadOnlyList<string> AllKnown<T>(string column, string what, IReadOnlyDictionary<string, T> known, string where) =>
        [.. Text(column).Split(';').Select(name => Among(name, what, known, where))];

    string Among<T>(string name, string what, IReadOnlyDictionary<string, T> known, string where) =>
        known.ContainsKey(name) ? name
            : throw Wrong(Nearest.Close($"the {what} '{name}' is not in {where}", name, known.Keys));

    DateOnly DateOf(string column, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
            : throw Wrong($"the {Said(column)} '{text}' is not a date; expected yyyy-mm-dd.");

    double NumberOf(string column, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number
            : throw Wrong($"the {Said(column)} '{text}' is not a number; expected one such as 12.5.");

    static string Said(string column) => column.Replace('_', ' ');

    static class Choices<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Written =
            Enum.GetValues<T>().ToDictionary(value => value, value => value.ToString().ToLowerInvariant());
    }
}
