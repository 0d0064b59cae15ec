using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Entente.Cases;

namespace Entente.Report;

/// <summary>Claims and their answers as JSON by <c>docs/claims.schema.json</c>: the same report gives the same bytes.</summary>
public static class ClaimsJson
{
    public const string Schema = "entente/claims/1";

    public static void Write(ClaimsReport report, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
            Write(report, json);
        stream.WriteByte((byte)'\n');
    }

    static void Write(ClaimsReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        RunJson.Write(json, Schema, report.Version, report.CaseId, report.CaseHash, report.Seed, report.Replicates, report.Counted, report.Start, report.Months,
            report.Levers, report.LeftOut, report.Off, report.Held);
        if (report.ObserveUntil is { } until)
            json.WriteString("observed_until", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Each(json, "claims", report.Answers, answer => WriteClaim(json, answer));
        Each(json, "summary", report.Summary, row =>
        {
            json.WriteStartObject();
            json.WriteString("records", ClaimWords.NameOf(row.Records));
            json.WriteString("model", ClaimWords.NameOf(row.Model));
            json.WriteNumber("claims", row.Count);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    static void WriteClaim(Utf8JsonWriter json, ClaimAnswer answer)
    {
        var claim = answer.Claim;
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("type", claim.Type.ToString().ToLowerInvariant());
        WriteText(json, "place", claim.Place);
        WriteText(json, "paraphrase", claim.Paraphrase);
        WriteText(json, "test", claim.Test);
        json.WriteString("record_test", claim.RecordTest);
        json.WriteString("model_test", claim.ModelTest);
        WriteJudgement(json, "records", answer.Records);
        WriteJudgement(json, "model", answer.Model);
        json.WriteEndObject();
    }

    static void WriteJudgement(Utf8JsonWriter json, string name, Judgement judgement)
    {
        json.WriteStartObject(name);
        json.WriteString("verdict", ClaimWords.NameOf(judgement.Verdict));
        WriteText(json, "why", judgement.Why);
        Each(json, "conditions", judgement.Conditions, condition =>
        {
            json.WriteStartObject();
            json.WriteString("condition", condition.Condition);
            json.WriteString("verdict", ClaimWords.NameOf(condition.Verdict));
            Each(json, "comparisons", condition.Comparisons, comparison => WriteComparison(json, comparison));
            json.WriteEndObject();
        });
        Each(json, "evidence", judgement.Evidence, evidence =>
        {
            json.WriteStartObject();
            json.WriteString("date", evidence.Date);
            json.WriteString("summary", evidence.Summary);
            json.WriteString("source", evidence.Source);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    static void WriteComparison(Utf8JsonWriter json, ComparisonAnswer comparison)
    {
        json.WriteStartObject();
        json.WriteString("comparison", comparison.Comparison);
        json.WriteString("verdict", ClaimWords.NameOf(comparison.Verdict));
        if (comparison.Number is { } number)
        {
            json.WriteBoolean("difference", comparison.IsDifference);
            json.WriteBoolean("unchanged", comparison.Unchanged);
            foreach (var (name, value) in ((string, double)[])[("mean", number.Mean), ("p05", number.P05), ("p95", number.P95)])
                if (double.IsFinite(value))
                    json.WriteNumber(name, value + 0.0);
                else
                    json.WriteNull(name);
        }
        else
            json.WriteString("found", comparison.Found);
        json.WriteEndObject();
    }

    static void Each<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    static void WriteText(Utf8JsonWriter json, string name, Text? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("en", text.En);
        json.WriteString("ko", text.Ko);
        json.WriteEndObject();
    }
}
