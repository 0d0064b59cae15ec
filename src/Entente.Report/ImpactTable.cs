using System.Globalization;

namespace Entente.Report;

/// <summary>An impact as plain text for a terminal, no line wider than 100 columns.</summary>
public static class ImpactTable
{
    internal const int Width = 100;
    const int SparkWidth = 30;
    const int LabelWidth = 12;

    public static void Write(ImpactReport report, TextWriter writer, Language language = Language.English)
    {
        var say = Phrases.For(language);
        Head(report, writer, say);
        Body(Readings.AllOf(report), writer, say);
        HiddenTable.Write(report, writer, say);
        OffTable.Write(report, writer, say);
        Notes(report, writer, say);
    }

    static void Head(ImpactReport report, TextWriter writer, Phrases say)
    {
        var impact = report.Impact;
        void Line(string label, string text) => Paragraph(writer, Columns.Pad(label, LabelWidth), text);
        Paragraph(writer, "", say.Of(report.CaseTitle));
        Line(say.Event, $"{say.Of(report.EventTitle)}, {say.Date(report.EventDate)}");
        Line(say.Run, say.RunOf(impact, report.Seed, report.Start));
        Line(say.Priors, say.PublicBy(report.AsOf));
        if (report.Fitted is { } fitted)
            Line(say.FittedLabel, say.FittedIs(fitted.Numbers, fitted.Uncertain, fitted.Until, fitted.Draws));
        var moved = report.Levers.Where(l => l.Value is not null).ToList();
        if (moved.Count > 0)
            Line(say.Levers, string.Join("; ", moved.Select(l => $"{say.Name(l.Id, l.Title)} = {Figures.Plain(l.Value!.Value)} {say.LeftAloneAt(l.Default)}")));
        var leftOut = report.Terms.Where(t => !t.Included).ToList();
        if (leftOut.Count > 0)
            Line(say.LeftOut, string.Join(", ", leftOut.Select(t => say.Name(t.Id, t.Title))));
        if (report.Off is { } off)
            Line(say.Off, string.Join(", ", off.Mechanisms));
        if (report.Held.Count > 0)
            Line(say.Held, string.Join("; ", report.Held.Select(h => $"{h.Name} = {Figures.Plain(h.Value)}")));
        if (report.ObserveUntil is { } until)
            Line(say.Observed, say.ObservedUntil(until, impact));
        if (impact.Diverged.Count > 0)
            Line(say.Diverged, Divergence.Sentence(impact, say));
    }

    static void Body(IReadOnlyList<Readings> outcomes, TextWriter writer, Phrases say)
    {
        var all = outcomes.SelectMany(o => o.Dates).ToList();
        if (all.Count == 0)
            return;
        string[] headings = [say.Month, say.With, say.Without, say.Impact, "[5%, 95%]", say.SignHolds, say.Changed];
        int p05 = all.Max(r => r.P05.Length), p95 = all.Max(r => r.P95.Length);
        string[] Cells(Reading r) =>
            [r.Month.ToString(CultureInfo.InvariantCulture), r.With, r.Without, r.Impact, $"[{r.P05.PadLeft(p05)}, {r.P95.PadLeft(p95)}]", r.SignHolds, r.Changed];
        var rows = all.Select(Cells).ToList();
        int[] widths = [.. headings.Select((title, c) => Math.Max(Columns.Of(title), rows.Max(row => row[c].Length)))];
        string Row(string[] cells) => "  " + string.Join("  ", cells.Select((cell, c) => Columns.PadLeft(cell, widths[c])));
        string Title(Readings of) => $"{say.Of(of.Outcome.Title)} ({say.Unit(of.Outcome)})";

        var sparkAt = Math.Min(outcomes.Max(o => Columns.Of(Title(o))), Width - SparkWidth - 2) + 2;
        writer.Write($"\n{Row(headings)}\n");
        foreach (var outcome in outcomes)
        {
            var title = Wrap.Lines(Title(outcome), sparkAt - 2);
            writer.Write($"\n{Columns.Pad(title[0], sparkAt)}{SparkLine.Of([.. outcome.Of.Impact.Select(x => x.Mean)], SparkWidth)}".TrimEnd(' ') + "\n");
            foreach (var line in title.Skip(1))
                writer.Write($"{line}\n");
            foreach (var reading in outcome.Dates)
                writer.Write($"{Row(Cells(reading))}\n");
            if (outcome.Judged is { } judged)
                writer.Write($"  {say.Judged}  {judged}\n");
        }
    }

    static void Notes(ImpactReport report, TextWriter writer, Phrases say)
    {
        var chances = report.Impact.Outcomes.Any(o => o.Outcome.Kind == OutcomeKind.Chance);
        var width = Math.Max(Columns.Of(say.WithAndWithout), Columns.Of(say.OfAChance)) + 2;
        void Note(string label, string text) => Paragraph(writer, Columns.Pad(label, width), text);
        writer.Write('\n');
        Note(say.WithAndWithout, say.WithAndWithoutAre);
        Note(say.Impact, say.ImpactIs);
        Note("[5%, 95%]", say.IntervalIs);
        if (chances)
            Note(say.OfAChance, say.ChanceIs);
        Note(say.SignHolds, say.SignHoldsIs);
        Note(say.Changed, say.ChangedIs);
        if (report.Judged.Count > 0)
            Note(say.Judged, say.JudgedIs);
        else if (report.ObserveUntil is not null)
            Note(say.Judged, say.JudgedIsNotKnown);
        Note("▁▂▃▄▅▆▇█", say.SparkIs);
        writer.Write('\n');
        Paragraph(writer, "", say.NoOracle);
    }

    static void Paragraph(TextWriter writer, string label, string text)
    {
        var indent = Columns.Of(label);
        foreach (var line in Wrap.Lines(text, Width - indent))
        {
            writer.Write($"{label}{line}\n");
            label = new(' ', indent);
        }
    }
}
