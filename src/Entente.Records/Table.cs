using CsvHelper;

namespace Entente.Records;

/// <summary>A CSV file with a header, one fact a row and no line break inside a field.</summary>
static class Table
{
    // A quote left open must be reported where it is, not swallow the rows below it.
    static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        AllowLineBreaksInQuotes = false,
        PoolStrings = true,
    };

    /// <summary>Reads every row; <paramref name="key"/> gives what may stand in the file only once, or is null.</summary>
    /// <param name="optional">columns that may be left out; where they are given, no others may stand in the file</param>
    public static IReadOnlyList<T> Read<T>(string path, IReadOnlyList<string> expected, Func<Row, T> read, string? key = null, IReadOnlyList<string>? optional = null)
    {
        if (!File.Exists(path))
            throw new InputException(path, null, "there is no such file.");
        try
        {
            return ReadRows(path, expected, read, key, optional);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, null, "the file cannot be read.");
        }
    }

    /// <summary>Every row as it stands, of a file that is known to be good.</summary>
    public static (string[] Header, List<string[]> Rows) Fields(string path)
    {
        using var reader = CsvReader.FromFile(path, Options);
        string[] header = [.. reader.Headers];
        List<string[]> rows = [];
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, header.Length).Select(field => reader.GetString(field))]);
        return (header, rows);
    }

    static List<T> ReadRows<T>(string path, IReadOnlyList<string> expected, Func<Row, T> read, string? key, IReadOnlyList<string>? optional)
    {
        CsvMalformedRecord? malformed = null;
        using var reader = CsvReader.FromFile(path, Options with { OnMalformedRecord = record => malformed ??= record });
        var columns = Columns(path, reader, expected, optional);
        var row = new Row(path, reader, columns);
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        var facts = new List<T>();
        while (reader.Read())
        {
            if (malformed is not null)
                throw row.Wrong("a quote is misplaced or not closed on its line; expected \"...\" around the whole field and \"\" for a quote inside it.");
            if (reader.FieldCount != columns.Count)
                throw row.Wrong($"the row has {reader.FieldCount} fields; expected {columns.Count}, as in the header.");
            facts.Add(read(row));
            if (key is null)
                continue;
            var name = row.Text(key);
            if (!lines.TryAdd(name, reader.LineNumber))
                throw row.Wrong($"the {key} '{name}' stands already in line {lines[name]}; expected each {key} once.");
        }
        return facts;
    }

    static Dictionary<string, int> Columns(string path, CsvReader reader, IReadOnlyList<string> expected, IReadOnlyList<string>? optional)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in reader.Headers)
            if (!columns.TryAdd(name, columns.Count))
                throw new InputException(path, 1, $"the column '{name}' stands twice in the header.");
        foreach (var name in expected)
            if (!columns.ContainsKey(name))
                throw new InputException(path, 1, Missing(name, [.. columns.Keys.Except(expected)]));
        if (optional is not null && columns.Keys.Except(expected).Except(optional).FirstOrDefault() is { } stranger)
            throw new InputException(path, 1, Nearest.Close($"the column '{stranger}' is not known", stranger, optional.Except(columns.Keys)));
        return columns;
    }

    static string Missing(string name, IReadOnlyList<string> strangers) =>
        Nearest.Name(name, strangers) is { } stranger
            ? $"the column '{name}' is missing from the header; is '{stranger}' meant for it?"
            : $"the column '{name}' is missing from the header.";
}
