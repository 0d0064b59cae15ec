using System.Buffers;
using System.Globalization;

namespace Entente.Report;

/// <summary>An impact as tidy CSV (RFC 4180 with LF): a row for each outcome, month and run. A number that is not there is an empty field.</summary>
public static class ImpactCsv
{
    static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static void Write(ImpactReport report, TextWriter writer)
    {
        writer.Write("outcome,title,unit,kind,month,date,run,mean,p05,p50,p95,sign_holds\n");
        foreach (var of in report.Impact.Outcomes)
            for (var month = 1; month <= of.Impact.Count; month++)
            {
                Row(writer, of, report.Start, month, "with", of.With[month - 1], "");
                Row(writer, of, report.Start, month, "without", of.Without[month - 1], "");
                Row(writer, of, report.Start, month, "impact", of.Impact[month - 1], Number(of.SignHolds[month - 1]));
            }
    }

    static void Row(TextWriter writer, OutcomeImpact of, YearMonth start, int month, string run, Summary summary, string signHolds)
    {
        string[] fields =
        [
            of.Outcome.Id, of.Outcome.Title.En, of.Outcome.Unit, ImpactJson.NameOf(of.Outcome.Kind),
            month.ToString(CultureInfo.InvariantCulture), start.Plus(month).ToString(), run,
            Number(summary.Mean), Number(summary.P05), Number(summary.P50), Number(summary.P95), signHolds,
        ];
        writer.Write(string.Join(',', fields.Select(Field)));
        writer.Write('\n');
    }

    internal static string Field(string text) => text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    static string Number(double x) => double.IsFinite(x) ? (x + 0.0).ToString("R", CultureInfo.InvariantCulture) : "";
}
