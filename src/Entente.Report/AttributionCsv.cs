using System.Globalization;

namespace Entente.Report;

/// <summary>What makes up an impact as tidy CSV (RFC 4180 with LF): a row for each share, for what needs no channel, and for the impact. A number that is not there is an empty field.</summary>
public static class AttributionCsv
{
    public static void Write(AttributionReport report, TextWriter writer)
    {
        writer.Write("outcome,unit,month,date,by,cause,title,mean,error,of_impact\n");
        foreach (var (by, part) in ((string, AttributedPart)[])[("term", report.Terms), ("channel", report.Channels)])
        {
            foreach (var (cause, share) in part.Shares)
                Row(report, writer, by, cause.Id, cause.Title.En, share, part);
            Row(report, writer, by, "rest", "", part.Rest, part);
            Row(report, writer, by, "impact", "", part.Impact, part);
        }
    }

    static void Row(AttributionReport report, TextWriter writer, string by, string cause, string title, Share share, AttributedPart part)
    {
        string[] fields =
        [
            report.Outcome.Id, report.Outcome.Unit, report.Month.ToString(CultureInfo.InvariantCulture), report.Date.ToString(), by, cause, title,
            Number(share.Mean), Number(share.Error), Number(part.OfImpact(share)),
        ];
        writer.Write(string.Join(',', fields.Select(ImpactCsv.Field)));
        writer.Write('\n');
    }

    static string Number(double x) => double.IsFinite(x) ? (x + 0.0).ToString("R", CultureInfo.InvariantCulture) : "";
}
