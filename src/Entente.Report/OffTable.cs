namespace Entente.Report;

/// <summary>What switching mechanisms off changes in the impact, as plain text.</summary>
static class OffTable
{
    public static void Write(ImpactReport report, TextWriter writer, Phrases say)
    {
        if (report.Off is not { } off)
            return;
        writer.Write($"\n{say.SwitchedOffChanges(string.Join(", ", off.Mechanisms), report.Start.Plus(report.Impact.Months))}\n");
        var rows = OffLine.Of(report, off, say);
        if (rows.Count == 0)
        {
            writer.Write($"  {say.NoImpactDiffers}\n");
            return;
        }
        string[] headings = ["", say.WithAll, say.AsRun];
        int[] widths = [.. Enumerable.Range(1, 2).Select(c => Math.Max(Columns.Of(headings[c]), rows.Max(row => Columns.Of(c == 1 ? row.Whole : row.Run))))];
        var room = ImpactTable.Width - widths.Sum() - 6;
        void Line(string title, string whole, string run)
        {
            var lines = Wrap.Lines(title, room, 2);
            for (var i = 0; i < lines.Count; i++)
                writer.Write(i < lines.Count - 1 ? $"  {(i > 0 ? "  " : "")}{lines[i]}\n"
                    : $"  {Columns.Pad((i > 0 ? "  " : "") + lines[i], room)}  {Columns.PadLeft(whole, widths[0])}  {Columns.PadLeft(run, widths[1])}\n");
        }
        Line("", headings[1], headings[2]);
        foreach (var row in rows)
            Line(row.Title, row.Whole, row.Run);
        if (off.Whole.Outcomes.Count - rows.Count is var same and > 0)
            writer.Write($"  {say.SameImpact(same)}\n");
    }
}

/// <summary>One outcome's impact at the end, with all mechanisms and without those switched off.</summary>
sealed record OffLine(string Title, string Whole, string Run)
{
    public static IReadOnlyList<OffLine> Of(ImpactReport report, SwitchedOff off, Phrases say) => [.. off.Differing(report.Impact).Select(pair =>
    {
        Summary whole = pair.With.Impact[^1], run = pair.Without.Impact[^1];
        var figures = Figures.For([whole.Mean, whole.P05, whole.P95, run.Mean, run.P05, run.P95]);
        string Cell(Summary x) => $"{figures.WriteChange(x.Mean)} [{figures.Write(x.P05)}, {figures.Write(x.P95)}]";
        return new OffLine($"{say.Of(pair.With.Outcome.Title)} ({say.Unit(pair.With.Outcome)})", Cell(whole), Cell(run));
    })];
}
