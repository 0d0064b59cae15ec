using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Store.Columns;

/// <summary>An array of objects, one a row, in UTF-8; a missing value is null.</summary>
static class JsonTable
{
    // Names in other scripts stay readable; nothing of this goes into a page.
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static long Write(IEnumerable<Batch> rows, Stream stream, CancellationToken cancel)
    {
        using var writer = new Utf8JsonWriter(stream, Options);
        long written = 0;
        stream.Write("["u8);
        foreach (var batch in rows)
        {
            cancel.ThrowIfCancellationRequested();
            for (var row = 0; row < batch.Rows; row++)
            {
                // An object a line, which the writer does not do by itself.
                stream.Write(written++ == 0 ? "\n"u8 : ",\n"u8);
                writer.Reset();
                writer.WriteStartObject();
                foreach (var column in batch.Columns)
                    Property(writer, column, row);
                writer.WriteEndObject();
                writer.Flush();
            }
        }
        stream.Write("\n]\n"u8);
        return written;
    }

    static void Property(Utf8JsonWriter writer, Column column, int row)
    {
        writer.WritePropertyName(column.Name);
        switch (column)
        {
            case TextColumn text:
                writer.WriteStringValue(text.Values[row]);
                break;
            case WholeColumn { Values: var values } when values[row] is { } whole:
                writer.WriteNumberValue(whole);
                break;
            case NumberColumn { Values: var values } when double.IsFinite(values[row]):
                writer.WriteNumberValue(values[row]);
                break;
            case DayColumn { Values: var values } when values[row] is { } day:
                writer.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
