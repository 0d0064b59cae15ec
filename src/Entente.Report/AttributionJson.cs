using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Entente.Report;

/// <summary>What makes up an impact as JSON by <c>docs/attribution.schema.json</c>: the same report gives the same bytes.</summary>
public static class AttributionJson
{
    public const string Schema = "entente/attribution/1";

    public static void Write(AttributionReport report, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
            Write(report, json);
        stream.WriteByte((byte)'\n');
    }

    static void Write(AttributionReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        RunJson.Write(json, Schema, report.Version, report.CaseId, report.CaseHash, report.Seed, report.Replicates, report.Terms.Counted, report.Start, report.Months,
            report.Levers, report.LeftOut, report.Off, report.Held);
        if (report.ObserveUntil is { } until)
            json.WriteString("observed_until", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartObject("outcome");
        json.WriteString("id", report.Outcome.Id);
        WriteText(json, report.Outcome.Title);
        json.WriteString("unit", report.Outcome.Unit);
        json.WriteString("kind", ImpactJson.NameOf(report.Outcome.Kind));
        json.WriteEndObject();
        json.WriteNumber("month", report.Month);
        json.WriteString("date", report.Date.ToString());
        WritePart(json, "terms", report.Terms);
        WritePart(json, "channels", report.Channels);
        json.WriteEndObject();
    }

    static void WritePart(Utf8JsonWriter json, string name, AttributedPart part)
    {
        json.WriteStartObject(name);
        json.WriteNumber("orders", part.Orders);
        json.WriteNumber("counted", part.Counted);
        json.WriteNumber("diverged", part.Diverged);
        json.WriteStartObject("impact");
        WriteShare(json, part.Impact);
        json.WriteEndObject();
        json.WriteStartObject("rest");
        WriteShare(json, part.Rest);
        json.WriteEndObject();
        json.WriteStartArray("shares");
        foreach (var (cause, share) in part.Shares)
        {
            json.WriteStartObject();
            json.WriteString("id", cause.Id);
            WriteText(json, cause.Title);
            if (cause.Takes.Count > 0)
            {
                json.WriteStartArray("takes");
                foreach (var quantity in cause.Takes)
                    json.WriteStringValue(quantity.Id);
                json.WriteEndArray();
            }
            WriteShare(json, share);
            WriteNumber(json, "of_impact", part.OfImpact(share));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteText(Utf8JsonWriter json, Text text)
    {
        json.WriteStartObject("title");
        json.WriteString("en", text.En);
        json.WriteString("ko", text.Ko);
        json.WriteEndObject();
    }

    internal static void WriteShare(Utf8JsonWriter json, Share share)
    {
        WriteNumber(json, "mean", share.Mean);
        WriteNumber(json, "error", share.Error);
    }

    static void WriteNumber(Utf8JsonWriter json, string name, double x)
    {
        if (double.IsFinite(x))
            json.WriteNumber(name, x + 0.0);
        else
            json.WriteNull(name);
    }
}
