using System.Globalization;
using System.Text.Json;

namespace Entente.Report;

/// <summary>A calibration as JSON, by <c>docs/calibration.schema.json</c>.</summary>
public static class CalibrationJson
{
    public const string Schema = "entente/calibration/1";

    public static void Write(CalibrationReport report, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new() { Indented = true });
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("version", report.Version);
        json.WriteString("case", report.CaseId);
        json.WriteString("until", report.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("inputs", report.Inputs);
        json.WriteNumber("seed", report.Seed);
        json.WriteNumber("particles", report.Particles);
        Each("mechanisms", report.Modules, m =>
        {
            json.WriteString("name", m.Mechanism);
            json.WriteNumber("inputs", m.Inputs);
            json.WriteNumber("statistics", m.Statistics);
            json.WriteNumber("effective_sample", m.EffectiveSize);
            Each("generations", m.History, g =>
            {
                json.WriteNumber("tolerance", g.Tolerance);
                json.WriteNumber("effective_sample", g.EffectiveSize);
                json.WriteNumber("moves", g.Moves);
                json.WriteNumber("acceptance", g.Acceptance);
            });
        });
        Each("inputs_fitted", report.Fitted, f =>
        {
            json.WriteString("name", f.Name);
            json.WriteString("unit", f.Unit);
            Quantiles("prior", f.Prior);
            Quantiles("posterior", f.Posterior);
            json.WriteNumber("narrower", f.Learnt);
            json.WriteBoolean("kept", f.IsKept);
        });
        Each("statistics", report.Statistics, s =>
        {
            json.WriteString("name", s.Name);
            json.WriteString("mechanism", s.Mechanism);
            json.WriteNumber("recorded", s.Observed);
            Quantiles("prior", s.Before);
            Quantiles("posterior", s.After);
        });
        Each("coverage", report.Coverage, c =>
        {
            json.WriteString("series", c.Id);
            json.WriteNumber("figures", c.Points);
            json.WriteNumber("prior_50", c.Before50);
            json.WriteNumber("prior_90", c.Before90);
            json.WriteNumber("posterior_50", c.After50);
            json.WriteNumber("posterior_90", c.After90);
        });
        json.WriteEndObject();

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

        void Quantiles(string field, Summary s)
        {
            json.WriteStartObject(field);
            json.WriteNumber("p05", s.P05);
            json.WriteNumber("p50", s.P50);
            json.WriteNumber("p95", s.P95);
            json.WriteEndObject();
        }
    }
}
