using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Entente.Discovery;

namespace Entente.Report;

/// <summary>A discovery of scenarios as JSON by <c>docs/discovery.schema.json</c>: the same report gives the same bytes.</summary>
public static class DiscoveryJson
{
    public const string Schema = "entente/discovery/1";

    public static void Write(DiscoveryReport report, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
            Write(report, json);
        stream.WriteByte((byte)'\n');
    }

    static void Write(DiscoveryReport report, Utf8JsonWriter json)
    {
        var found = report.Found;
        json.WriteStartObject();
        RunJson.Write(json, Schema, report.Version, report.CaseId, report.CaseHash, report.Seed, report.Replicates, found.Counted, report.Start, report.Months,
            report.Levers, report.LeftOut, report.Off, report.Held);
        json.WriteString("when", report.When);
        json.WriteBoolean("levers_swept", report.Swept);
        json.WriteNumber("numbers", found.Dimensions.Count);
        json.WriteNumber("holds", found.Holds);
        json.WriteNumber("least_support", report.Prim.LeastSupport);
        json.WriteNumber("peel", report.Prim.Peel);
        json.WriteStartArray("boxes");
        foreach (var box in found.Boxes)
        {
            json.WriteStartObject();
            Score(json, "score", box.Score);
            json.WriteStartArray("restrictions");
            foreach (var restriction in box.Restrictions)
                Side(json, found.Dimensions[restriction.Dimension], restriction.Bounds, restriction.QuasiP);
            json.WriteEndArray();
            json.WriteNumber("chosen", box.Chosen);
            json.WriteStartArray("trajectory");
            foreach (var step in box.Trajectory)
            {
                json.WriteStartObject();
                Score(json, "peeled", step.Peeled);
                Score(json, "tested", step.Tested);
                json.WriteStartArray("restrictions");
                foreach (var (dimension, bounds) in step.Bounds)
                    Side(json, found.Dimensions[dimension], bounds, null);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Side(Utf8JsonWriter json, Drawn of, Bounds bounds, double? quasiP)
    {
        json.WriteStartObject();
        json.WriteString("number", of.Name);
        json.WriteString("unit", of.Unit);
        json.WriteString("rests_on", of.Kind);
        Number(json, "above", bounds.Low);
        Number(json, "below", bounds.High);
        if (quasiP is { } p)
            Number(json, "quasi_p", p);
        json.WriteEndObject();
    }

    static void Score(Utf8JsonWriter json, string name, BoxScore score)
    {
        json.WriteStartObject(name);
        Number(json, "coverage", score.Coverage);
        Number(json, "density", score.Density);
        Number(json, "mass", score.Mass);
        json.WriteEndObject();
    }

    static void Number(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
            json.WriteNumber(name, value + 0.0);
        else
            json.WriteNull(name);
    }
}
