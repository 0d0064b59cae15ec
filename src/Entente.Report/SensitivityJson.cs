using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Entente.Sensitivity;

namespace Entente.Report;

/// <summary>A study of sensitivity as JSON by <c>docs/sensitivity.schema.json</c>: the same report gives the same bytes.</summary>
public static class SensitivityJson
{
    public const string Schema = "entente/sensitivity/1";

    public static void Write(SensitivityReport report, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
            Write(report, json);
        stream.WriteByte((byte)'\n');
    }

    static void Write(SensitivityReport report, Utf8JsonWriter json)
    {
        var (result, study) = (report.Result, report.Study);
        json.WriteStartObject();
        RunJson.Write(json, Schema, report.Version, report.CaseId, report.CaseHash, study.Seed, study.Samples, study.Samples - (result.Dropped + 1) / 2, report.Start, study.Months,
            report.Levers, report.LeftOut, report.Off, report.Held);
        json.WriteString("outcome", result.Outcome.Id);
        json.WriteString("unit", result.Outcome.Unit);
        json.WriteString("of", SensitivityReport.NameOf(result.Of));
        json.WriteNumber("month", result.Month);
        json.WriteBoolean("levers_swept", report.Swept);
        json.WriteNumber("trajectories", study.Trajectories);
        json.WriteNumber("pairs_of_runs", result.Pairs);
        json.WriteNumber("dropped", result.Dropped);
        json.WriteNumber("numbers", result.Factors);
        json.WriteNumber("silent", result.Silent);
        Number(json, "mean", result.Mean);
        Number(json, "standard_deviation", result.StandardDeviation);
        json.WriteStartArray("groups");
        foreach (var group in result.Groups.Concat(result.Rest is { } rest ? [rest] : []))
        {
            json.WriteStartObject();
            json.WriteString("group", group.Kind);
            json.WriteNumber("numbers", group.Factors);
            Indices(json, group.Indices);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("strongest");
        foreach (var of in result.Strongest)
        {
            json.WriteStartObject();
            json.WriteString("number", of.Factor.Name);
            json.WriteString("unit", of.Factor.Unit);
            json.WriteString("rests_on", of.Factor.Kind);
            Indices(json, of.Indices);
            Number(json, "mu_star", of.Effect.MuStar);
            Number(json, "mu", of.Effect.Mu);
            Number(json, "sigma", of.Effect.Sigma);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Indices(Utf8JsonWriter json, SobolIndices indices)
    {
        ImpactJson.WriteShare(json, "first", indices.First);
        ImpactJson.WriteShare(json, "total", indices.Total);
    }

    static void Number(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
            json.WriteNumber(name, value + 0.0);
        else
            json.WriteNull(name);
    }
}
