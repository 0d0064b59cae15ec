using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Entente.Report;

namespace Entente.Studio.Components;

/// <summary>The numbers of a chart, tidy: a row for each thing that is drawn.</summary>
/// <param name="Name">Of a file that holds them.</param>
/// <param name="Rows">Texts, numbers and nothing, as many as there are columns.</param>
public sealed record ChartTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>As RFC 4180 has it, with LF; a number that is not there is an empty field.</summary>
    public string Csv
    {
        get
        {
            var text = new StringBuilder();
            foreach (var row in Rows.Prepend<IReadOnlyList<object?>>(Columns))
                text.AppendJoin(',', row.Select(cell => ImpactCsv.Field(cell is double x ? ImpactCsv.Number(x) : Convert.ToString(cell, CultureInfo.InvariantCulture) ?? ""))).Append('\n');
            return text.ToString();
        }
    }

    /// <summary>A list of objects, a field for each column.</summary>
    public string Json
    {
        get
        {
            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
            {
                json.WriteStartArray();
                foreach (var row in Rows)
                {
                    json.WriteStartObject();
                    foreach (var (column, cell) in Columns.Zip(row))
                    {
                        json.WritePropertyName(column);
                        if (cell is null or double and (double.NaN or double.PositiveInfinity or double.NegativeInfinity))
                            json.WriteNullValue();
                        else
                            JsonSerializer.Serialize(json, cell);
                    }
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
            return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
        }
    }
}
