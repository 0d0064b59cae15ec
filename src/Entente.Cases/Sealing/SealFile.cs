using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Entente.Records;

namespace Entente.Cases;

/// <summary>A seal as a file: JSON whose last field is the SHA-256 of all that stands before it. Numbers are written so that they read back to the same bits.</summary>
public static class SealFile
{
    const string Schema = "entente/seal/1";
    const string LastField = ",\n  \"manifest\": \"";

    public static void Write(Seal seal, TextWriter writer)
    {
        var body = Body(seal);
        writer.Write($"{body}{LastField}{Digest(body)}\"\n}}\n");
    }

    /// <exception cref="InputException">The file is no seal.</exception>
    /// <returns>What it says, and whether it is whole: null of the first where it is not.</returns>
    public static (Seal? Seal, bool Whole) Read(string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, null, File.Exists(path) ? "the file cannot be read." : "there is no such file.");
        }
        var last = text.LastIndexOf(LastField, StringComparison.Ordinal);
        if (last < 0 || !text.StartsWith($"{{\n  \"schema\": \"{Schema}\"", StringComparison.Ordinal))
            throw new InputException(path, null, "this is no seal; expected a file that 'entente forecast seal' wrote.");
        if (text[last..] != $"{LastField}{Digest(text[..last])}\"\n}}\n")
            return (null, false);
        try
        {
            using var json = JsonDocument.Parse(text);
            var seal = Parse(json.RootElement);
            return seal.Replicates is > 0 and <= 1_000_000 && seal.Months is > 0 and <= 1_200 && seal.Questions.All(q => q.Model is > 0 and < 1 && q.Persistence is > 0 and < 1 && q.Question.BaseRate is >= 0 and <= 1)
                ? (seal, true) : throw new FormatException();
        }
        catch (Exception e) when (e is KeyNotFoundException or JsonException or FormatException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            throw new InputException(path, null, "this is no whole seal: a field is missing or is not what it should be; expected it as 'entente forecast seal' wrote it.");
        }
    }

    static string Digest(string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));

    /// <summary>The document up to its last field.</summary>
    static string Body(Seal seal)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("version", seal.Version);
            json.WriteString("case", seal.CaseId);
            json.WriteString("as_of", Day(seal.AsOf));
            json.WriteString("sealed_on", Day(seal.On));
            json.WriteNumber("seed", seal.Seed);
            json.WriteNumber("replicates", seal.Replicates);
            json.WriteNumber("months", seal.Months);
            json.WriteBoolean("prior", seal.Prior);
            json.WriteStartObject("levers");
            foreach (var (id, value) in seal.Levers)
                json.WriteNumber(id, value);
            json.WriteEndObject();
            Names("terms_left_out", seal.Without);
            Names("off", seal.Off);
            if (seal.Held.Length > 0)
            {
                json.WriteStartObject("held");
                foreach (var held in seal.Held)
                    json.WriteNumber(held.Name, held.Value);
                json.WriteEndObject();
            }
            if (seal.ObserveUntil is { } until)
                json.WriteString("observed_until", Day(until));
            Each("inputs", seal.Inputs, input =>
            {
                json.WriteString("file", input.File);
                json.WriteString("sha256", input.Sha256);
            });
            Each("questions", seal.Questions, sealed_ =>
            {
                var question = sealed_.Question;
                json.WriteString("id", question.Id);
                json.WriteString("question", question.Text);
                json.WriteString("asof", Day(question.AsOf));
                json.WriteString("window_start", Day(question.WindowStart));
                json.WriteString("deadline", Day(question.Deadline));
                json.WriteString("family", question.Family);
                json.WriteNumber("base_rate", question.BaseRate);
                json.WriteString("base_rate_method", question.BaseRateMethod);
                json.WriteString("test", question.Test);
                json.WriteNumber("probability", sealed_.Model);
                json.WriteNumber("persistence", sealed_.Persistence);
            });
            Names("not_covered", seal.NotCovered);
            Each("outcomes", seal.Outcomes, outcome =>
            {
                json.WriteString("id", outcome.Id);
                json.WriteNumber("month", outcome.Month);
                Numbers("with", outcome.With);
                Numbers("without", outcome.Without);
                Numbers("impact", outcome.Impact);
            });
            json.WriteEndObject();

            void Names(string field, IEnumerable<string> names)
            {
                json.WriteStartArray(field);
                foreach (var name in names)
                    json.WriteStringValue(name);
                json.WriteEndArray();
            }

            void Each<T>(string field, IEnumerable<T> items, Action<T> write)
            {
                json.WriteStartArray(field);
                foreach (var item in items)
                {
                    json.WriteStartObject();
                    write(item);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }

            // Mean, 5%, 50% and 95%; null where there is none.
            void Numbers(string field, Summary s)
            {
                json.WriteStartArray(field);
                foreach (var x in (double[])[s.Mean, s.P05, s.P50, s.P95])
                    if (double.IsNaN(x))
                        json.WriteNullValue();
                    else
                        json.WriteNumberValue(x);
                json.WriteEndArray();
            }
        }
        var text = Encoding.UTF8.GetString(stream.ToArray());
        return text[..text.LastIndexOf("\n}", StringComparison.Ordinal)];
    }

    static Seal Parse(JsonElement root) => new(
        root.GetProperty("version").GetString()!, root.GetProperty("case").GetString()!, Day(root.GetProperty("as_of")), Day(root.GetProperty("sealed_on")),
        root.GetProperty("seed").GetUInt64(), root.GetProperty("replicates").GetInt32(), root.GetProperty("months").GetInt32(), root.GetProperty("prior").GetBoolean(),
        [.. root.GetProperty("levers").EnumerateObject().Select(l => (l.Name, l.Value.GetDouble()))],
        [.. root.GetProperty("terms_left_out").EnumerateArray().Select(n => n.GetString()!)], [.. root.GetProperty("off").EnumerateArray().Select(n => n.GetString()!)],
        root.TryGetProperty("observed_until", out var until) ? Day(until) : null,
        [.. root.GetProperty("inputs").EnumerateArray().Select(i => new SealedInput(i.GetProperty("file").GetString()!, i.GetProperty("sha256").GetString()!))],
        [.. root.GetProperty("questions").EnumerateArray().Select((q, i) => new SealedQuestion(
            new(q.GetProperty("id").GetString()!, i + 1, q.GetProperty("question").GetString()!, Day(q.GetProperty("asof")), Day(q.GetProperty("window_start")), Day(q.GetProperty("deadline")),
                null, null, null, Confidence.Medium, q.GetProperty("family").GetString()!, q.GetProperty("base_rate").GetDouble(), q.GetProperty("base_rate_method").GetString()!, q.GetProperty("test").GetString()),
            q.GetProperty("probability").GetDouble(), q.GetProperty("persistence").GetDouble()))],
        [.. root.GetProperty("not_covered").EnumerateArray().Select(n => n.GetString()!)],
        [.. root.GetProperty("outcomes").EnumerateArray().Select(o => new SealedOutcome(o.GetProperty("id").GetString()!, o.GetProperty("month").GetInt32(),
            Numbers(o.GetProperty("with")), Numbers(o.GetProperty("without")), Numbers(o.GetProperty("impact"))))])
    { Held = root.TryGetProperty("held", out var held) ? [.. held.EnumerateObject().Select(h => new HeldNumber(h.Name, h.Value.GetDouble()))] : [] };

    static Summary Numbers(JsonElement array)
    {
        double At(int i) => array[i].ValueKind == JsonValueKind.Null ? double.NaN : array[i].GetDouble();
        return new(At(0), At(1), At(2), At(3));
    }

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static DateOnly Day(JsonElement day) => DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
