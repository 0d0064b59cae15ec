using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Entente.Sensitivity;

namespace Entente.Report;

/// <summary>An impact as JSON by <c>docs/impact.schema.json</c>: the same report gives the same bytes.</summary>
public static class ImpactJson
{
    public const string Schema = "entente/impact/1";

    public static void Write(ImpactReport report, Stream stream)
    {
        Write(report, stream, indented: true);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>What is written may stand inside an HTML element: no character of HTML's syntax is left as it is.</summary>
    internal static void Write(ImpactReport report, Stream stream, bool indented)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        var impact = report.Impact;
        json.WriteStartObject();
        RunJson.Write(json, Schema, report.Version, report.CaseId, report.CaseHash, report.Seed, impact.Replicates, impact.Counted, report.Start, impact.Months,
            report.Levers.Where(lever => lever.Value is not null).Select(lever => (lever.Id, lever.Value!.Value)),
            report.Terms.Where(term => !term.Included).Select(term => term.Id), report.Off?.Mechanisms ?? [], report.Held);
        WriteHidden(json, report);
        WriteDiverged(json, impact);
        json.WriteStartArray("outcomes");
        foreach (var (i, outcome) in impact.Outcomes.Index())
            WriteOutcome(json, outcome, report.Off?.Whole.Outcomes[i], report.Judged.Count > 0 ? report.Judged[i] : null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteHidden(Utf8JsonWriter json, ImpactReport report)
    {
        if (report.Fitted is { } fitted)
        {
            json.WriteStartObject("fitted");
            json.WriteNumber("numbers", fitted.Numbers);
            json.WriteNumber("uncertain", fitted.Uncertain);
            json.WriteString("until", fitted.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteNumber("draws", fitted.Draws);
            json.WriteEndObject();
        }
        if (report.ObserveUntil is { } until)
            json.WriteString("observed_until", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (report.HiddenDeals.Count == 0)
            return;
        json.WriteStartObject("hidden_deals");
        json.WriteStartArray("titles");
        foreach (var deal in report.HiddenDeals)
            WriteText(json, deal);
        json.WriteEndArray();
        json.WriteStartArray("beliefs");
        foreach (var belief in report.Beliefs)
        {
            json.WriteStartObject();
            json.WriteString("after", belief.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            WriteNumbers(json, "weights", belief.Weights);
            json.WritePropertyName("effective_replicates");
            json.WriteRawValue(Number(belief.EffectiveReplicates));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteDiverged(Utf8JsonWriter json, Impact impact)
    {
        json.WriteStartArray("diverged");
        foreach (var diverged in impact.Diverged)
        {
            json.WriteStartObject();
            json.WriteNumber("replicate", diverged.Replicate);
            json.WriteNumber("month", diverged.Month);
            json.WriteString("variable", diverged.Variable);
            json.WriteString("run", Divergence.RunOf(diverged));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WriteOutcome(Utf8JsonWriter json, OutcomeImpact of, OutcomeImpact? whole, VarianceShare? judged)
    {
        json.WriteStartObject();
        json.WriteString("id", of.Outcome.Id);
        json.WritePropertyName("title");
        WriteText(json, of.Outcome.Title);
        json.WriteString("unit", of.Outcome.Unit);
        json.WriteString("kind", NameOf(of.Outcome.Kind));
        WriteNumbers(json, "months", Enumerable.Range(1, of.Impact.Count).Select(m => (double)m));
        WriteRun(json, "with", of.With);
        WriteRun(json, "without", of.Without);
        WriteRun(json, "impact", of.Impact);
        WriteNumbers(json, "sign_holds", of.SignHolds);
        WriteNumbers(json, "changed", of.Changed);
        if (judged is { } share)
            WriteShare(json, "judgement_share", share);
        if (whole is not null)
            WriteRun(json, "impact_with_all_mechanisms", whole.Impact);
        json.WriteEndObject();
    }

    /// <summary>An object of three numbers, or null where nothing varies.</summary>
    internal static void WriteShare(Utf8JsonWriter json, string name, VarianceShare share)
    {
        if (!double.IsFinite(share.Value))
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("share", share.Value + 0.0);
        json.WriteNumber("p05", share.Low + 0.0);
        json.WriteNumber("p95", share.High + 0.0);
        json.WriteEndObject();
    }

    static void WriteText(Utf8JsonWriter json, Text text)
    {
        json.WriteStartObject();
        json.WriteString("en", text.En);
        json.WriteString("ko", text.Ko);
        json.WriteEndObject();
    }

    static void WriteRun(Utf8JsonWriter json, string name, IReadOnlyList<Summary> run)
    {
        json.WriteStartObject(name);
        WriteNumbers(json, "mean", run.Select(s => s.Mean));
        WriteNumbers(json, "p05", run.Select(s => s.P05));
        WriteNumbers(json, "p25", run.Select(s => s.P25));
        WriteNumbers(json, "p50", run.Select(s => s.P50));
        WriteNumbers(json, "p75", run.Select(s => s.P75));
        WriteNumbers(json, "p95", run.Select(s => s.P95));
        json.WriteEndObject();
    }

    /// <summary>A series on one line, which the writer's own indentation would give a line for each number.</summary>
    static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<double> numbers)
    {
        json.WritePropertyName(name);
        json.WriteRawValue($"[{string.Join(',', numbers.Select(Number))}]");
    }

    static string Number(double x) => double.IsFinite(x) ? (x + 0.0).ToString("R", CultureInfo.InvariantCulture) : "null";

    /// <summary>The kind's name in the published formats.</summary>
    internal static string NameOf(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Level => "level",
        OutcomeKind.Chance => "chance",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
