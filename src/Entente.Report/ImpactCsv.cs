using System.Buffers;
using System.Globalization;
using Entente.Sensitivity;

namespace Entente.Report;

/// <summary>An impact as tidy CSV (RFC 4180 with LF): a row for each outcome, month and run. A number that is not there is an empty field.</summary>
public static class ImpactCsv
{
    static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static void Write(ImpactReport report, TextWriter writer)
    {
        writer.Write("outcome,title,unit,kind,month,date,run,mean,p05,p25,p50,p75,p95,sign_holds,judgement_share,judgement_share_p05,judgement_share_p95\n");
        foreach (var (i, of) in report.Impact.Outcomes.Index())
            for (var month = 1; month <= of.Impact.Count; month++)
            {
                Row(writer, of, report.Start, month, "with", of.With[month - 1], "", null);
                Row(writer, of, report.Start, month, "without", of.Without[month - 1], "", null);
                Row(writer, of, report.Start, month, "impact", of.Impact[month - 1], Number(of.SignHolds[month - 1]),
                    month == of.Impact.Count && report.Judged.Count > 0 ? report.Judged[i] : null);
            }
    }

    static void Row(TextWriter writer, OutcomeImpact of, YearMonth start, int month, string run, Summary summary, string signHolds, VarianceShare? judged)
    {
        string[] fields =
        [
            of.Outcome.Id, of.Outcome.Title.En, of.Outcome.Unit, ImpactJson.NameOf(of.Outcome.Kind),
            month.ToString(CultureInfo.InvariantCulture), start.Plus(month).ToString(), run,
            Number(summary.Mean), Number(summary.P05), Number(summary.P25), Number(summary.P50), Number(summary.P75), Number(summary.P95), signHolds,
            .. judged is { } share ? (string[])[Number(share.Value), Number(share.Low), Number(share.High)] : ["", "", ""],
        ];
        writer.Write(string.Join(',', fields.Select(Field)));
        writer.Write('\n');
    }

    internal static string Field(string text) => text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    internal static string Number(double x) => double.IsFinite(x) ? (x + 0.0).ToString("R", CultureInfo.InvariantCulture) : "";
}
