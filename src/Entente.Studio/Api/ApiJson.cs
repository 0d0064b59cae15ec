using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Entente.Records;

namespace Entente.Studio;

/// <summary>How documents are written that have no published schema of their own: names in snake case, Korean readable, nothing of HTML's syntax.</summary>
static class ApiJson
{
    internal static JsonSerializerOptions Options { get; } = Set(new(JsonSerializerDefaults.Web));

    internal static JsonSerializerOptions Set(JsonSerializerOptions options)
    {
        // Else it is there only once something was written by these options, and columns are read from it before.
        options.TypeInfoResolver ??= new DefaultJsonTypeInfoResolver();
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new PartialDates());
        return options;
    }

    /// <summary>A date as long as it is known: <c>2024-06-19</c>, <c>2024-06</c> or <c>2024</c>.</summary>
    sealed class PartialDates : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PartialDate.TryParse(reader.GetString() ?? "", out var date) ? date : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
