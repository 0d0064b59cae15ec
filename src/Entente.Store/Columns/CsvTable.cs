using CsvHelper;

namespace Entente.Store.Columns;

/// <summary>RFC 4180, UTF-8, a header; a missing value is an empty field, a number is written so that reading it gives the same bits.</summary>
static class CsvTable
{
    internal static long Write(IEnumerable<Batch> rows, Stream stream, CancellationToken cancel)
    {
        using var writer = CsvWriter.Create(stream, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        long written = 0;
        var headed = false;
        foreach (var batch in rows)
        {
            cancel.ThrowIfCancellationRequested();
            if (!headed)
                writer.WriteHeader([.. batch.Columns.Select(column => column.Name)]);
            headed = true;
            for (var row = 0; row < batch.Rows; row++)
            {
                foreach (var column in batch.Columns)
                    Field(writer, column, row);
                writer.EndRecord();
            }
            written += batch.Rows;
        }
        writer.Flush();
        return written;
    }

    static void Field(CsvWriter writer, Column column, int row)
    {
        switch (column)
        {
            case TextColumn text:
                writer.WriteField(text.Values[row]);
                break;
            case WholeColumn whole:
                writer.WriteField(whole.Values[row], default);
                break;
            case NumberColumn number when !double.IsFinite(number.Values[row]):
                writer.WriteField("");
                break;
            case NumberColumn number:
                writer.WriteField(number.Values[row], default);
                break;
            case DayColumn day:
                writer.WriteField(day.Values[row], "yyyy-MM-dd");
                break;
        }
    }
}
