using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Entente.Studio;

/// <summary>
/// The body of a run: the fields of a query as JSON, with <c>_</c> for <c>-</c>. Levers and held numbers are an object, name to value; what repeats is an array.
/// </summary>
static class RunBody
{
    static readonly JsonDocumentOptions Strict = new() { MaxDepth = 4, AllowDuplicateProperties = false };

    /// <summary>Fields that stand as <c>name=value</c> in a query.</summary>
    internal static bool IsMap(Field field) => field.Name is "set" or "hold";

    /// <summary>A field's name in a body.</summary>
    internal static string NameOf(string field) => field.Replace('-', '_');

    /// <exception cref="Refusal">It is no JSON, or not of this form.</exception>
    internal static async Task<Query> Read(HttpContext context, Fields fields)
    {
        if (!context.Request.HasJsonContentType())
            throw new Refusal(StatusCodes.Status415UnsupportedMediaType, "the body is of a type that is not read here; expected application/json.");
        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, Strict, context.RequestAborted);
            return Of(body.RootElement, fields);
        }
        catch (JsonException e)
        {
            throw new Refusal(400, $"the body is no JSON that can be read (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}); expected an object, each field once.");
        }
        // A lone half of a character that takes two: JSON that no text can be made from.
        catch (InvalidOperationException)
        {
            throw new Refusal(400, "the body has half a character in it; expected Unicode.");
        }
    }

    static Query Of(JsonElement body, Fields fields)
    {
        if (body.ValueKind != JsonValueKind.Object)
            throw new Refusal(400, $"the body is {NameOf(body.ValueKind)}; expected an object.");
        var query = new Query(fields);
        foreach (var given in body.EnumerateObject())
        {
            var field = fields.Named(given.Name, NameOf);
            foreach (var value in Values(field, given.Name, given.Value))
                query.Add(field, value);
        }
        query.Close();
        return query;
    }

    static IEnumerable<string> Values(Field field, string name, JsonElement value) => (value.ValueKind, field) switch
    {
        (JsonValueKind.Null, _) => [],
        (JsonValueKind.Object, _) when IsMap(field) => value.EnumerateObject().Select(pair => pair.Value.ValueKind == JsonValueKind.Number
            ? $"{pair.Name}={pair.Value.GetRawText()}"
            : throw new Refusal(400, $"{name} has {NameOf(pair.Value.ValueKind)} for '{Short(pair.Name)}'; expected a number.")),
        (JsonValueKind.Array, { Repeats: true }) when !IsMap(field) => value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String
            ? item.GetString()!
            : throw new Refusal(400, $"{name} has {NameOf(item.ValueKind)} in it; expected names.")),
        (JsonValueKind.Number, { Kind: FieldKind.Whole }) => [value.GetRawText()],
        (JsonValueKind.True or JsonValueKind.False, { Kind: FieldKind.Flag }) => [value.GetBoolean() ? "true" : "false"],
        (JsonValueKind.String, { Kind: FieldKind.Day } or { Kind: FieldKind.Word, Repeats: false }) => [value.GetString()!],
        _ => throw new Refusal(400, $"{name} is {NameOf(value.ValueKind)}; expected {Expected(field)}."),
    };

    static string Expected(Field field) => field switch
    {
        _ when IsMap(field) => "an object of names and numbers",
        { Repeats: true } => "an array of names",
        { Kind: FieldKind.Whole } => "a whole number",
        { Kind: FieldKind.Flag } => "true or false",
        { Kind: FieldKind.Day } => "a date, yyyy-mm-dd",
        _ => "a text",
    };

    static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    static string Short(string name) => name.Length > Field.MostLetters ? name[..Field.MostLetters] : name;
}
