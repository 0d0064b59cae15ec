using Entente.Records;

namespace Entente.Store.Columns;

/// <summary>Writes batches to a stream, one after the other, in a format that other programs read.</summary>
public static class TableFile
{
    /// <summary>What can be written, by the ending of a file's name.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["csv", "json", "parquet", "arrow"];

    /// <summary>The format of a file's name.</summary>
    /// <param name="what">that named it, for the complaint: <c>--out</c></param>
    /// <exception cref="InputException">The name ends in none of them.</exception>
    public static string FormatOf(string path, string what)
    {
        var ending = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        return Formats.Contains(ending) ? ending
            : throw new InputException($"{what} is '{path}'; expected a name that ends in .csv, .json, .parquet or .arrow.");
    }

    /// <returns>rows written</returns>
    /// <param name="rows">batches with the same columns; a first one gives the columns even when it has no rows</param>
    public static long Write(IEnumerable<Batch> rows, string format, Stream stream, CancellationToken cancel = default) => format switch
    {
        "csv" => CsvTable.Write(rows, stream, cancel),
        "json" => JsonTable.Write(rows, stream, cancel),
        "parquet" => ParquetTable.Write(rows, stream, cancel),
        "arrow" => ArrowTable.Write(rows, stream, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no such format"),
    };
}
