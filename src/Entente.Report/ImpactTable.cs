using System.Globalization;

namespace Entente.Report;

/// <summary>An impact as plain text for a terminal, no line longer than 100 characters.</summary>
public static class ImpactTable
{
    const int Width = 100;
    const int SparkWidth = 30;
    static readonly string[] Columns = ["month", "with", "without", "impact", "[5%, 95%]", "sign holds", "changed"];

    public static void Write(ImpactReport report, TextWriter writer)
    {
        Head(report, writer);
        Body(Readings.AllOf(report), writer);
        Notes(report, writer);
    }

    static void Head(ImpactReport report, TextWriter writer)
    {
        var impact = report.Impact;
        Paragraph(writer, "", report.CaseTitle.En);
        Paragraph(writer, "event       ", string.Create(CultureInfo.InvariantCulture, $"{report.EventTitle.En}, {report.EventDate:yyyy-MM-dd}"));
        Paragraph(writer, "run         ", string.Create(CultureInfo.InvariantCulture,
            $"{impact.Replicates:N0} replicates, seed {report.Seed}, {impact.Months} months from {report.Start}: month {impact.Months} is {report.Start.Plus(impact.Months)}"));
        Paragraph(writer, "priors      ", string.Create(CultureInfo.InvariantCulture, $"from what was public by {report.AsOf:yyyy-MM-dd}"));
        var moved = report.Levers.Where(l => l.Value is not null).ToList();
        if (moved.Count > 0)
            Paragraph(writer, "levers      ", string.Join("; ", moved.Select(l => $"{l.Id} = {Figures.Plain(l.Value!.Value)} (left alone: {Figures.Plain(l.Default)})")));
        var leftOut = report.Terms.Where(t => !t.Included).ToList();
        if (leftOut.Count > 0)
            Paragraph(writer, "left out    ", string.Join(", ", leftOut.Select(t => t.Id)));
        if (impact.Diverged.Count > 0)
            Paragraph(writer, "diverged    ", Divergence.Sentence(impact));
    }

    static void Body(IReadOnlyList<Readings> outcomes, TextWriter writer)
    {
        var all = outcomes.SelectMany(o => o.Dates).ToList();
        if (all.Count == 0)
            return;
        int p05 = all.Max(r => r.P05.Length), p95 = all.Max(r => r.P95.Length);
        string[] Cells(Reading r) =>
            [r.Month.ToString(CultureInfo.InvariantCulture), r.With, r.Without, r.Impact, $"[{r.P05.PadLeft(p05)}, {r.P95.PadLeft(p95)}]", r.SignHolds, r.Changed];
        var rows = all.Select(Cells).ToList();
        int[] widths = [.. Columns.Select((title, c) => Math.Max(title.Length, rows.Max(row => row[c].Length)))];
        string Row(string[] cells) => "  " + string.Join("  ", cells.Select((cell, c) => cell.PadLeft(widths[c])));

        var sparkAt = Math.Min(outcomes.Max(o => Title(o.Outcome).Length), Width - SparkWidth - 2) + 2;
        writer.Write($"\n{Row(Columns)}\n");
        foreach (var outcome in outcomes)
        {
            var title = Wrap.Lines(Title(outcome.Outcome), sparkAt - 2);
            writer.Write($"\n{title[0].PadRight(sparkAt)}{SparkLine.Of([.. outcome.Of.Impact.Select(x => x.Mean)], SparkWidth)}".TrimEnd(' ') + "\n");
            foreach (var line in title.Skip(1))
                writer.Write($"{line}\n");
            foreach (var reading in outcome.Dates)
                writer.Write($"{Row(Cells(reading))}\n");
        }
    }

    static void Notes(ImpactReport report, TextWriter writer)
    {
        writer.Write('\n');
        Paragraph(writer, "with, without  ", "the outcome's mean over the replicates, with the event and without it");
        Paragraph(writer, "impact         ", "mean of with minus without, each replicate against itself");
        Paragraph(writer, "[5%, 95%]      ", "nine in ten replicates have their impact in between");
        if (report.Impact.Outcomes.Any(o => o.Outcome.Kind == OutcomeKind.Chance))
            Paragraph(writer, "  of a chance  ", "where it says chance, a replicate has only yes or no: the interval is that of the estimate, and more replicates narrow it");
        Paragraph(writer, "sign holds     ", "of the replicates that the event changes, the share in which it goes the way of the mean impact");
        Paragraph(writer, "changed        ", "the share of replicates in which the event changes the outcome at all");
        Paragraph(writer, "▁▂▃▄▅▆▇█       ", "mean impact over all months, from its least to its greatest, zero included");
        writer.Write('\n');
        Paragraph(writer, "", "A model is not an oracle: this is what follows from its assumptions, and the assumptions can be wrong.");
    }

    static string Title(Outcome outcome) => outcome.Kind == OutcomeKind.Chance ? $"{outcome.Title.En} ({outcome.Unit}, chance)" : $"{outcome.Title.En} ({outcome.Unit})";

    static void Paragraph(TextWriter writer, string label, string text)
    {
        foreach (var line in Wrap.Lines(text, Width - label.Length))
        {
            writer.Write($"{label}{line}\n");
            label = new(' ', label.Length);
        }
    }
}
