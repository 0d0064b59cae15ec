using System.Globalization;
using Entente.Store.Columns;

namespace Entente.Store.Tests;

static class Rows
{
    /// <summary>A line a row, its fields joined with a bar; nothing where a value is missing.</summary>
    internal static IReadOnlyList<string> Of(IEnumerable<Batch> batches) =>
        [.. batches.SelectMany(batch => Enumerable.Range(0, batch.Rows).Select(row => string.Join('|', batch.Columns.Select(column => Cell(column, row)))))];

    static string Cell(Column column, int row) => column switch
    {
        TextColumn text => text.Values[row] ?? "",
        WholeColumn whole => whole.Values[row]?.ToString(CultureInfo.InvariantCulture) ?? "",
        NumberColumn number => double.IsNaN(number.Values[row]) ? "" : number.Values[row].ToString("R", CultureInfo.InvariantCulture),
        DayColumn day => day.Values[row]?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        _ => "?",
    };
}
