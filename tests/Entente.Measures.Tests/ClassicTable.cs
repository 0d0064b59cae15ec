using System.Globalization;
using System.IO.Compression;
using CsvHelper;
using Entente.Tests;

namespace Entente.Measures.Tests;

/// <summary>Rows of a reference table beside the checkout, by the names of its columns.</summary>
static class ClassicTable
{
    internal static IEnumerable<string[]> Rows(string file, params string[] columns)
    {
        var path = Checkout.Shared(file);
        return Read(path, columns);
    }

    static IEnumerable<string[]> Read(string path, string[] columns)
    {
        using Stream file = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(path), CompressionMode.Decompress) : File.OpenRead(path);
        using var reader = CsvReader.FromText(new StreamReader(file).ReadToEnd(), new CsvReaderOptions { Separator = ',', PoolStrings = true });
        var places = columns.Select(column => reader.GetFieldIndex(column)).ToArray();
        while (reader.Read())
            yield return [.. places.Select(place => reader.GetString(place))];
    }

    /// <summary>NaN where the field is empty.</summary>
    internal static double Number(string field) => field.Length == 0 ? double.NaN : double.Parse(field, CultureInfo.InvariantCulture);

    internal static int Whole(string field) => int.Parse(field, CultureInfo.InvariantCulture);
}
