using Entente.Records;

namespace Entente.Store.Importing;

/// <summary>Which field of a file is which column of a kind. A column may be written <c>a|b</c>: either name will do, and the first is how it is asked for.</summary>
static class Headers
{
    /// <exception cref="InputException">A column is missing.</exception>
    internal static Dictionary<string, int> Match(DataFile file, Importer importer)
    {
        Dictionary<string, int> columns = new(StringComparer.Ordinal);
        foreach (var (name, times) in file.Headers.CountBy(name => name))
            if (times > 1 && importer.Columns.Concat(importer.Optional).Any(column => column.Split('|').Contains(name)))
                throw new InputException(file.Path, 1, $"the column '{name}' stands {times} times in the header; expected it once.");
        foreach (var column in importer.Columns)
            if (!TryAdd(columns, column, file.Headers))
                throw new InputException(file.Path, 1, Nearest.Close(
                    $"the column '{column.Replace("|", "' or '", StringComparison.Ordinal)}' is missing, which the kind {importer.Kind} needs", column.Split('|')[0], file.Headers.Except(columns.Keys)));
        foreach (var column in importer.Optional)
            TryAdd(columns, column, file.Headers);
        return columns;
    }

    internal static bool Fits(IReadOnlyList<string> headers, Importer importer) =>
        importer.Columns.All(column => column.Split('|').Any(name => headers.Contains(name)));

    static bool TryAdd(Dictionary<string, int> columns, string column, IReadOnlyList<string> headers)
    {
        var names = column.Split('|');
        for (var i = 0; i < headers.Count; i++)
            if (names.Contains(headers[i]))
                return columns.TryAdd(names[0], i);
        return false;
    }
}
