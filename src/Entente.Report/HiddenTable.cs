using System.Globalization;

namespace Entente.Report;

/// <summary>What the hidden deals weigh, beforehand and as observations come in, as plain text.</summary>
static class HiddenTable
{
    public static void Write(ImpactReport report, TextWriter writer, Phrases say)
    {
        if (report.HiddenDeals.Count == 0)
            return;
        writer.Write($"\n{say.HiddenDeals}\n");
        foreach (var (i, deal) in report.HiddenDeals.Index())
            writer.Write($"  {i + 1}  {say.Of(deal)}\n");
        string[] headings = ["", .. report.HiddenDeals.Select((_, i) => (i + 1).ToString(CultureInfo.InvariantCulture)), say.WorthReplicates];
        var rows = report.Beliefs.Select(belief => Cells(belief, say)).ToList();
        int[] widths = [.. headings.Select((heading, c) => Math.Max(Columns.Of(heading), rows.Max(row => Columns.Of(row[c]))))];
        string Row(string[] cells) => "  " + Columns.Pad(cells[0], widths[0]) + string.Concat(cells.Skip(1).Select((cell, c) => "  " + Columns.PadLeft(cell, widths[c + 1])));
        writer.Write($"{Row(headings)}\n");
        foreach (var (belief, row) in report.Beliefs.Zip(rows))
        {
            var line = Row(row);
            var seen = Wrap.Lines(string.Join("; ", belief.Seen.Select(say.Of)), ImpactTable.Width - Columns.Of(line) - 2);
            writer.Write($"{line}  {seen[0]}".TrimEnd(' ') + "\n");
            foreach (var more in seen.Skip(1))
                writer.Write(new string(' ', Columns.Of(line) + 2) + more + "\n");
        }
    }

    static string[] Cells(Belief belief, Phrases say) =>
        [belief.Date is { } date ? say.Date(date) : say.Beforehand, .. belief.Weights.Select(Figures.Share), belief.EffectiveReplicates.ToString("N0", CultureInfo.InvariantCulture)];
}
