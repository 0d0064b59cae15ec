using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Entente.Report;

namespace Entente.Studio;

/// <summary>Records as CSV (RFC 4180 with LF): the columns are the fields of their JSON, several values in one are joined with <c>;</c>.</summary>
static class RecordsCsv
{
    internal static void Write<T>(IEnumerable<T> rows, TextWriter writer)
    {
        var columns = ((JsonTypeInfo<T>)ApiJson.Options.GetTypeInfo(typeof(T))).Properties;
        writer.Write(string.Join(',', columns.Select(column => column.Name)) + "\n");
        foreach (var row in rows)
            writer.Write(string.Join(',', columns.Select(column => ImpactCsv.Field(Text(JsonSerializer.SerializeToElement(column.Get!(row!), column.PropertyType, ApiJson.Options))))) + "\n");
    }

    static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(Text)),
        _ => value.GetRawText(),
    };
}
