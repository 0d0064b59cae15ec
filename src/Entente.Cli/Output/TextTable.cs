using System.Globalization;
using Entente.Report;
using Entente.Store.Columns;

namespace Entente.Cli.Output;

/// <summary>The first rows of a table in columns as wide as what stands in them, and how many more there are.</summary>
static class TextTable
{
    const int Widest = 48;

    internal static void Write(IEnumerable<Batch> batches, TextWriter writer, int most, CancellationToken cancel)
    {
        List<string[]> rows = [];
        string[] heads = [];
        bool[] right = [];
        long all = 0;
        foreach (var batch in batches)
        {
            cancel.ThrowIfCancellationRequested();
            heads = [.. batch.Columns.Select(column => column.Name)];
            right = [.. batch.Columns.Select(column => column is NumberColumn or WholeColumn)];
            all += batch.Rows;
            for (var row = 0; row < batch.Rows && rows.Count < most; row++)
                rows.Add([.. batch.Columns.Select(column => Cell(column, row))]);
        }
        if (heads.Length == 0)
            return;
        int[] widths = [.. heads.Select((head, c) => rows.Select(row => Columns.Of(row[c])).Append(Columns.Of(head)).Max())];
        string Line(string[] cells) => string.Join("  ", cells.Select((cell, c) => right[c] ? Columns.PadLeft(cell, widths[c]) : Columns.Pad(cell, widths[c]))).TrimEnd();
        writer.WriteLine(Line(heads));
        writer.WriteLine(string.Join("  ", widths.Select(width => new string('-', width))));
        foreach (var row in rows)
            writer.WriteLine(Line(row));
        if (all > rows.Count)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... {all - rows.Count:N0} more rows; --rows shows more of them, --out FILE writes them all"));
        else if (all == 0)
            writer.WriteLine("no rows");
    }

    static string Cell(Column column, int row) => column switch
    {
        TextColumn text => Cut(text.Values[row] ?? ""),
        WholeColumn whole => whole.Values[row]?.ToString(whole.Values[row] >= 10_000 ? "N0" : "0", CultureInfo.InvariantCulture) ?? "",
        NumberColumn number => Number(number.Values[row]),
        DayColumn day => day.Values[row]?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        _ => "",
    };

    /// <summary>Six digits: files have them all.</summary>
    internal static string Number(double value) => double.IsNaN(value) ? ""
        : Math.Abs(value) is >= 1e6 and < 1e15 ? value.ToString("N0", CultureInfo.InvariantCulture)
        : value.ToString("G6", CultureInfo.InvariantCulture);

    static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= Widest && Columns.Of(line) <= Widest)
            return line;
        return Columns.Cut(line[..Math.Min(line.Length, 2 * Widest)], Widest - 1).First() + "…";
    }
}
