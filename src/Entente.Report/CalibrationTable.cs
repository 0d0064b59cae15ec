using System.Globalization;

namespace Entente.Report;

/// <summary>A calibration as plain text for a terminal, no line wider than 100 columns.</summary>
public static class CalibrationTable
{
    const int Width = 100;

    /// <summary>Signs of a hash; the JSON has all.</summary>
    const int Shown = 12;

    public static void Write(CalibrationReport report, TextWriter writer, Language language = Language.English)
    {
        var say = Phrases.For(language);
        Paragraph(writer, say.Of(report.CaseTitle));
        Paragraph(writer, say.FittedTo(report.Points, report.Coverage.Count, report.Origins, report.Until));
        Paragraph(writer, say.FittedBy(report.Particles, report.Seed, report.Inputs[..Shown]));

        Head(writer, say.ModulesHeading);
        Table(writer, [say.Mechanism, say.InputsColumn, say.StatisticsColumn, say.Generations, say.Tolerance, say.EffectiveSample, say.Accepted],
            [.. report.Modules.Select(m => (string[])[m.Mechanism, $"{m.Inputs}", $"{m.Statistics}", $"{m.Generations}", Short(m.Tolerance), m.EffectiveSize.ToString("N0", CultureInfo.InvariantCulture), Figures.Share(m.Acceptance)])]);

        Head(writer, say.StatisticsHeading);
        Table(writer, [say.Statistic, say.Recorded, say.BeforeFit, "[5%, 95%]", say.AfterFit, "[5%, 95%]"],
            [.. report.Statistics.Select(s => (string[])[s.Name, Short(s.Observed), Short(s.Before.P50), Interval(s.Before), Short(s.After.P50), Interval(s.After)])]);

        Head(writer, say.LearntHeading);
        Table(writer, [say.NumberColumn, say.BeforeFit, "[5%, 95%]", say.AfterFit, "[5%, 95%]", say.Narrower],
            [.. report.Fitted.OrderByDescending(f => f.Learnt).Select(f => (string[])[f.Name, Short(f.Prior.P50), Interval(f.Prior), Short(f.Posterior.P50), Interval(f.Posterior), f.Learnt.ToString("0%", CultureInfo.InvariantCulture) + (f.IsKept ? " *" : "  ")])]);

        Paragraph(writer, say.KeptAre);

        Head(writer, say.CoverageHeading);
        Table(writer, [say.Series, say.FiguresColumn, say.BeforeFit + " 50%", "90%", say.AfterFit + " 50%", "90%"],
            [.. report.Coverage.Select(c => (string[])[c.Id, $"{c.Points}", Percent(c.Before50), Percent(c.Before90), Percent(c.After50), Percent(c.After90)]),
                [say.AllSeries, $"{report.Points}", All(c => c.Before50), All(c => c.Before90), All(c => c.After50), All(c => c.After90)]]);
        writer.Write('\n');
        Paragraph(writer, say.ToleranceIs);
        Paragraph(writer, say.IntervalsHold);
        Paragraph(writer, report.IsInCase ? say.WrittenTo(report.Path) : say.WrittenElsewhere(report.Path));

        string All(Func<CoverageLine, double> of) => Percent(report.Coverage.Sum(c => c.Points * of(c)) / report.Points);
    }

    /// <summary>The first column to the left, the others to the right.</summary>
    static void Table(TextWriter writer, string[] headings, IReadOnlyList<string[]> rows)
    {
        int[] widths = [.. headings.Select((h, c) => rows.Select(row => Columns.Of(row[c])).Append(Columns.Of(h)).Max())];
        foreach (var row in (IEnumerable<string[]>)[headings, .. rows])
            writer.Write("  " + string.Join("  ", row.Select((cell, c) => c == 0 ? Columns.Pad(cell, widths[c]) : Columns.PadLeft(cell, widths[c]))).TrimEnd() + "\n");
    }

    static void Head(TextWriter writer, string heading) => writer.Write($"\n{heading}\n");

    static string Interval(Summary s) => $"[{Short(s.P05)}, {Short(s.P95)}]";

    static string Short(double x) => double.IsFinite(x) ? x.ToString("G3", CultureInfo.InvariantCulture) : Figures.Absent;

    static string Percent(double share) => share.ToString("0%", CultureInfo.InvariantCulture);

    static void Paragraph(TextWriter writer, string text)
    {
        foreach (var line in Wrap.Lines(text, Width))
            writer.Write(line + "\n");
    }
}
