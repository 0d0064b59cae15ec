using System.Globalization;
using Entente.Cases;

namespace Entente.Report;

/// <summary>Scores as CSV (RFC 4180 with LF): a row for each question, scored ones first, empty where nothing is known.</summary>
public static class ScoreCsv
{
    public static void Write(ScoreReport report, TextWriter writer, Language language = Language.English)
    {
        var who = Forecasters.All.Select(ScoreWords.NameOf).ToList();
        writer.Write($"id,question,family,asof,deadline,test,status,answer,{string.Join(',', who)},{string.Join(',', who.Select(w => "brier_" + w))},{string.Join(',', who.Select(w => "log_" + w))},loss,why\n");
        foreach (var answer in ScoreAnswer.Of(report.Scores))
        {
            var (question, forecast) = (answer.Question, answer.Forecast);
            string[] fields =
            [
                question.Id, question.Text, question.Family, Day(question.AsOf), Day(question.Deadline), question.Test ?? "", answer.Status,
                question.Resolution is { } yes ? yes ? "yes" : "no" : "",
                .. Forecasters.All.Select(by => forecast is null ? "" : Number(forecast.By(by))),
                .. Forecasters.All.Select(by => answer.IsScored ? Number(forecast!.ScoreOf(by).Brier) : ""),
                .. Forecasters.All.Select(by => answer.IsScored ? Number(forecast!.ScoreOf(by).Log) : ""),
                answer.IsScored ? Number(forecast!.Loss) : "", answer.Why?.In(language) ?? "",
            ];
            writer.Write(string.Join(',', fields.Select(ImpactCsv.Field)) + "\n");
        }
    }

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Number(double x) => (x + 0.0).ToString("R", CultureInfo.InvariantCulture);
}
