using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Entente.Tests;

/// <summary>A request as somebody sends it who means no good, or cannot read.</summary>
/// <param name="Query">As it stands in the address, the question mark left out.</param>
sealed record HostileRequest(string Method, string Path, string Query, string? Body, string Type);

/// <summary>Makes such requests from the OpenAPI document: what it says, nearly what it says, and what it does not say at all.</summary>
static class Hostile
{
    const int Oversized = 70_000;

    static readonly Gen<string> Text = Gen.Frequency(
        (6, Gen.OneOf(
            "../../../../etc/passwd", "..\\..\\windows\\win.ini", "/proc/self/environ", "file:///etc/hostname", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; DROP TABLE events; --",
            "${jndi:ldap://x.example/a}", "{{7*7}}", "%s%n%x", "\r\nSet-Cookie: a=b", "a\r\n\r\nHTTP/1.1 200 OK", "\0", "nul\0byte", "", " ", "=", "==", "a=", "=1", "us-aid=", "us-aid==5", "us-aid=1e999",
            "us-aid=NaN", "us-aid=-0", "us-aid=0x10", "Blocs.by-rival=∞", "null", "undefined", "true", "[]", "{}", "-1", "0", "1.5", "1e3", "99999999999999999999999999", "2147483648", "18446744073709551616",
            "9999-12-31", "0001-01-01", "2023-02-30", "00000-00-00", "٣", "１２", "\u202e\u0000\ufeff", "\ud83d\ude00", "e\u0301\u0301\u0301", "İstanbul", "ß", "한국어", "\u2028", "VOSTOCHNY-2023", "Blocs.", ".", "..", "*")),
        (2, Gen.String[Gen.Char['\0', '\uffff'], 0, 40]),
        (1, Gen.Int[180, 260].Select(length => new string('x', length))),
        (1, Gen.Const(new string('y', 3_000))));

    // What a client that escapes would never send.
    static readonly Gen<string> Raw = Gen.OneOf("%", "%zz", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "..%5c..%5c", "%c0%ae%c0%ae", "%ff%fe", "%ed%a0%80", "&&", "=", "a=b=c", "seed", "set=%00", "+", "%25%32%35", ";", "seed=1;seed=2", "[]=1", "set[]=a", "%3cscript%3e");

    /// <summary>Of all operations; those with a body come more often, since more can be wrong with them.</summary>
    internal static Gen<HostileRequest> From(JsonElement document) => Gen.Frequency(
        [.. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation =>
            (operation.Value.TryGetProperty("requestBody", out _) ? 4 : 1, (IGen<HostileRequest>)Request(path.Name, operation.Name.ToUpperInvariant(), operation.Value))))]);

    static Gen<HostileRequest> Request(string path, string method, JsonElement operation)
    {
        var parameters = operation.TryGetProperty("parameters", out var all) ? all.EnumerateArray().ToList() : [];
        var at = parameters.Exists(p => p.GetProperty("in").GetString() == "path")
            ? Mostly(9, Gen.Const(parameters.First(p => p.GetProperty("in").GetString() == "path").GetProperty("example").GetString()!), Text).Select(name => path.Replace("{case}", Uri.EscapeDataString(name), StringComparison.Ordinal))
            : Gen.Const(path);
        var query = Gen.Select(Joined([.. parameters.Where(p => p.GetProperty("in").GetString() == "query").Select(Parameter)]),
            Mostly(9, Gen.Const(""), Gen.OneOf(Raw, Gen.Select(Text, Text, (name, value) => $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}"))),
            (told, more) => told.Length > 0 && more.Length > 0 ? $"{told}&{more}" : told + more);
        var body = operation.TryGetProperty("requestBody", out var asked) ? Body(asked.GetProperty("content").GetProperty("application/json").GetProperty("schema")) : Gen.Const(() => (string?)null);
        return Gen.Select(Mostly(19, Gen.Const(method), Gen.OneOf("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH")), at, query, body,
            Mostly(5, Gen.Const("application/json"), Gen.OneOf("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json; charset=utf-16")),
            (how, where, what, with, type) => new HostileRequest(how, where, what, how is "GET" or "HEAD" ? null : with, type));
    }

    /// <summary>One time in some, and more often where it is needed, what a parameter may be or what it may not be; else nothing.</summary>
    static Gen<string> Parameter(JsonElement parameter)
    {
        var name = parameter.GetProperty("name").GetString()!;
        var needed = parameter.TryGetProperty("required", out var required) && required.GetBoolean();
        var schema = parameter.GetProperty("schema");
        var example = parameter.TryGetProperty("example", out var given) ? given : default;
        var items = schema.GetProperty("type").GetString() == "array";
        var value = Mostly(4, Value(items ? schema.GetProperty("items") : schema, items && example.ValueKind == JsonValueKind.Array ? example[0] : example), Text);
        var one = value.Select(v => $"{name}={Uri.EscapeDataString(v)}");
        var some = items ? one.Array[1, 3].Select(all => string.Join('&', all)) : Mostly(19, one, one.Array[2].Select(all => string.Join('&', all)));
        return needed ? Mostly(9, some, Gen.Const("")) : Gen.Frequency((3, Gen.Const("")), (1, some));
    }

    /// <summary>What a schema allows, and little of it, so that no run is long.</summary>
    static Gen<string> Value(JsonElement schema, JsonElement example)
    {
        if (schema.TryGetProperty("enum", out var choices))
            return Gen.OneOf([.. choices.EnumerateArray().Select(choice => choice.ToString())]);
        return schema.GetProperty("type").GetString() switch
        {
            "integer" => Gen.Int[schema.GetProperty("minimum").GetInt32(), schema.GetProperty("minimum").GetInt32() + 12].Select(n => $"{n}"),
            "boolean" => Gen.OneOf("true", "false"),
            "string" when schema.TryGetProperty("format", out _) => Gen.Int[0, 20_000].Select(day => $"{new DateOnly(1990, 1, 1).AddDays(day):yyyy-MM-dd}"),
            _ => example.ValueKind == JsonValueKind.String ? Gen.Const(example.GetString()!) : Text,
        };
    }

    static Gen<string?> Body(JsonElement schema)
    {
        var whole = Gen.Select(Gen.OneOf([.. schema.GetProperty("properties").EnumerateObject().Select(Property)]).Array[0, 5], fields =>
            new JsonObject(fields.DistinctBy(field => field.Name).Select(field => KeyValuePair.Create(field.Name, JsonNode.Parse(field.Json)))).ToJsonString());
        return Gen.Frequency(
            (12, whole),
            (2, Gen.Select(whole, Gen.Double[0, 1], (json, part) => json[..(int)(json.Length * part)])),
            (2, Text),
            (1, Gen.OneOf("[[[[[[[[[[", "{\"seed\":1,\"seed\":2}", "{\"off\":[\"\\ud800\"]}", "{\"set\":{\"\\udfff\":1}}", "{\"__proto__\":{}}", "\ufeff{}", "{\"seed\":1e400}", "{\"set\":{\"us-aid\":-1e-400}}", "NaN", "'{}'", "{\"\":null}", "0", "\"\"")),
            (1, Gen.Const("{\"without\":[" + string.Join(',', Enumerable.Repeat("\"shells\"", Oversized / 9)) + "]}"))).Select(body => (string?)body);
    }

    static Gen<(string Name, string Json)> Property(JsonProperty property)
    {
        var text = Text.Select(t => JsonSerializer.Serialize(t));
        var any = Gen.OneOf(text, Gen.OneOf("null", "true", "[]", "{}", "-1", "1e308", "[null]", "{\"a\":null}", "[[1]]", "{\"us-aid\":\"5\"}", "123456789012345678901234567890"));
        var schema = property.Value;
        var good = schema.GetProperty("type").GetString() switch
        {
            "object" => Gen.Select(Gen.OneOf(Gen.Const("us-aid"), Gen.Const("Blocs.by-rival"), Text), Gen.OneOf(Gen.Double.Select(x => double.IsFinite(x) ? JsonSerializer.Serialize(x) : "0"), Gen.OneOf("0", "1", "0.5", "50")),
                (name, number) => $"{{{JsonSerializer.Serialize(name)}:{number}}}"),
            "array" => Gen.OneOf(Gen.OneOf("\"shells\"", "\"Blocs\""), text).Array[0, 3].Select(items => $"[{string.Join(',', items)}]"),
            "string" => Value(schema, default).Select(v => JsonSerializer.Serialize(v)),
            _ => Value(schema, default),
        };
        return Gen.Select(Mostly(19, Gen.Const(property.Name), Text), Mostly(4, good, any), (name, json) => (name, json));
    }

    static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    static Gen<T> Mostly<T>(int often, Gen<T> one, Gen<T> other) => Gen.Frequency((often, one), (1, other));

    static Gen<string> Joined(IReadOnlyList<Gen<string>> parts) => parts.Aggregate(Gen.Const(""), (all, part) => Gen.Select(all, part, (a, b) => a.Length > 0 && b.Length > 0 ? $"{a}&{b}" : a + b));
}
