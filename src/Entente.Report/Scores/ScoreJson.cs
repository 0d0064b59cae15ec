using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Entente.Cases;
using Entente.Scoring;

namespace Entente.Report;

/// <summary>Scores as JSON by <c>docs/score.schema.json</c>: the same report gives the same bytes.</summary>
public static class ScoreJson
{
    public const string Schema = "entente/score/1";

    public static void Write(ScoreReport report, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
            Write(report, json);
        stream.WriteByte((byte)'\n');
    }

    static void Write(ScoreReport report, Utf8JsonWriter json)
    {
        var scores = report.Scores;
        json.WriteStartObject();
        RunJson.Write(json, Schema, report.Version, report.CaseId, report.CaseHash, report.Seed, report.Replicates, report.Counted, report.Start, report.Months,
            report.Levers, report.LeftOut, report.Off, report.Held);
        if (report.ObserveUntil is { } until)
            json.WriteString("observed_until", Day(until));
        json.WriteString("as_of", Day(report.AsOf));
        if (report.QuestionsFile is { } file)
        {
            json.WriteStartObject("questions_file");
            json.WriteString("name", file.Name);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }
        json.WriteStartObject("coverage");
        json.WriteNumber("questions", scores.Count);
        json.WriteNumber("covered", scores.Covered);
        json.WriteNumber("scored", scores.Scored.Length);
        json.WriteEndObject();
        json.WriteStartArray("questions");
        foreach (var answer in ScoreAnswer.Of(scores))
            WriteAnswer(json, answer);
        json.WriteEndArray();
        json.WriteStartArray("groups");
        foreach (var group in scores.All is { } all ? scores.Families.Prepend(all) : scores.Families)
            WriteGroup(json, group);
        json.WriteEndArray();
        json.WriteStartArray("reliability");
        foreach (var bin in scores.Reliability)
        {
            json.WriteStartObject();
            json.WriteNumber("low", bin.Low);
            json.WriteNumber("high", bin.High);
            json.WriteNumber("questions", bin.Count);
            Number(json, "mean_forecast", bin.MeanForecast);
            WriteSummary(json, "happened", bin.Happened);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("murphy");
        Number(json, "brier", scores.Parts.Brier);
        Number(json, "reliability", scores.Parts.Reliability);
        Number(json, "resolution", scores.Parts.Resolution);
        Number(json, "uncertainty", scores.Parts.Uncertainty);
        Number(json, "within_bins", scores.Parts.WithinBins);
        json.WriteEndObject();
        if (report.Series is { } series)
            WriteSeries(json, series);
        json.WriteEndObject();
    }

    static void WriteSeries(Utf8JsonWriter json, SeriesScores series)
    {
        json.WriteStartArray("series");
        foreach (var score in series.Scores)
        {
            json.WriteStartObject();
            json.WriteString("series", score.Series);
            json.WriteString("origin", Day(score.Origin));
            json.WriteNumber("horizon", score.Horizon);
            Number(json, "model", score.Model);
            Number(json, "persistence", score.Persistence);
            Number(json, "drift", score.Drift);
            Number(json, "scale", score.Scale);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("series_horizons");
        foreach (var horizon in series.Horizons)
        {
            json.WriteStartObject();
            json.WriteNumber("months", horizon.Months);
            json.WriteNumber("forecasts", horizon.Mean.Forecasts);
            Number(json, "model", horizon.Mean.Model);
            Number(json, "persistence", horizon.Mean.Persistence);
            Number(json, "drift", horizon.Mean.Drift);
            WriteSummary(json, "less_persistence", horizon.Mean.LessPersistence);
            WriteSummary(json, "less_drift", horizon.Mean.LessDrift);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WriteAnswer(Utf8JsonWriter json, ScoreAnswer answer)
    {
        var question = answer.Question;
        json.WriteStartObject();
        json.WriteString("id", question.Id);
        json.WriteString("question", question.Text);
        json.WriteString("family", question.Family);
        json.WriteString("as_of", Day(question.AsOf));
        json.WriteString("deadline", Day(question.Deadline));
        json.WriteString("test", question.Test);
        json.WriteString("status", answer.Status);
        if (question.Resolution is { } happened)
            json.WriteBoolean("happened", happened);
        else
            json.WriteNull("happened");
        if (answer.Why is { } why)
        {
            json.WriteStartObject("why");
            json.WriteString("en", why.En);
            json.WriteString("ko", why.Ko);
            json.WriteEndObject();
        }
        if (answer.Forecast is { } forecast)
            Each(json, "probability", forecast.By);
        if (answer.IsScored)
        {
            Each(json, "brier", by => answer.Forecast!.ScoreOf(by).Brier);
            Each(json, "log", by => answer.Forecast!.ScoreOf(by).Log);
            json.WriteNumber("loss", answer.Forecast!.Loss + 0.0);
        }
        json.WriteEndObject();
    }

    static void WriteGroup(Utf8JsonWriter json, ScoreGroup group)
    {
        json.WriteStartObject();
        json.WriteString("family", group.Family);
        json.WriteNumber("questions", group.Questions);
        Each(json, "brier", by => Of(by).Brier);
        Each(json, "log", by => Of(by).Log);
        json.WriteStartArray("model_less");
        foreach (var rival in group.Rivals)
        {
            json.WriteStartObject();
            json.WriteString("rival", ScoreWords.NameOf(rival.Rival));
            WriteSummary(json, "brier", rival.LessBrier);
            WriteSummary(json, "log", rival.LessLog);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();

        Score Of(Forecaster by) => by == Forecaster.Model ? group.Model : group.Rivals.Single(r => r.Rival == by).Mean;
    }

    static void Each(Utf8JsonWriter json, string name, Func<Forecaster, double> of)
    {
        json.WriteStartObject(name);
        foreach (var by in Forecasters.All)
            Number(json, ScoreWords.NameOf(by), of(by));
        json.WriteEndObject();
    }

    static void WriteSummary(Utf8JsonWriter json, string name, Summary summary)
    {
        json.WriteStartObject(name);
        Number(json, "mean", summary.Mean);
        Number(json, "p05", summary.P05);
        Number(json, "p95", summary.P95);
        json.WriteEndObject();
    }

    static void Number(Utf8JsonWriter json, string name, double x)
    {
        if (double.IsFinite(x))
            json.WriteNumber(name, x + 0.0);
        else
            json.WriteNull(name);
    }

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
