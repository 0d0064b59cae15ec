namespace Entente.Report;

/// <summary>What makes up an impact, as plain text for a terminal, no line wider than 100 columns.</summary>
public static class AttributionText
{
    const int Width = 100;

    public static void Write(AttributionReport report, TextWriter writer, Language language = Language.English)
    {
        var say = Phrases.For(language);
        var (terms, impact) = (report.Terms, report.Terms.Impact);
        var figures = Figures.For(report.Terms.Shares.Concat(report.Channels.Shares).Select(s => s.Share).Append(impact).Append(report.Channels.Rest).Select(s => s.Mean));
        Fill(writer, $"{say.MakesUp}: {say.ImpactAt(report.Outcome, report.Month, report.Date)}");
        Fill(writer, $"{say.Impact} {Interval(impact, figures)}; {say.CountedOf(terms.Counted, report.Seed)}", 2);
        if (terms.IsNothing && report.Channels.IsNothing)
        {
            Fill(writer, say.ChangesNothing, 2);
            return;
        }
        if (!terms.IsClear)
            Fill(writer, say.CannotBeTold, 2);
        Part(writer, say, say.ByTerm, terms, figures, cause => say.Name(cause.Id, cause.Title), _ => "");
        Part(writer, say, say.ByChannel, report.Channels, figures, cause => cause.Id, cause => say.Takes(cause.Takes));
        writer.Write('\n');
        Note(writer, say.ShareColumn, say.ShareIs);
        Note(writer, "[5%, 95%]", say.ShareIntervalIs);
        Note(writer, say.Channel, say.ChannelIs);
    }

    static void Part(TextWriter writer, Phrases say, string heading, AttributedPart part, Figures figures, Func<Cause, string> name, Func<Cause, string> more)
    {
        var rows = part.Shares.OrderByDescending(s => Math.Abs(s.Share.Mean)).Select(s => Row.Of(name(s.Cause), more(s.Cause), s.Share, part, figures)).ToList();
        if (part.Rest != default)
            rows.Add(Row.Of(say.WithoutChannel, "", part.Rest, part, figures));
        rows.Add(new(say.Together, "", figures.WriteChange(part.Impact.Mean), "", ""));
        string[] headings = [say.ShareColumn, "[5%, 95%]", say.OfTheImpact];
        int[] widths = [.. headings.Select((h, c) => Math.Max(Columns.Of(h), rows.Max(r => Columns.Of(r.Cell(c)))))];
        var room = Width - widths.Sum() - 8;
        string Cells(Func<int, string> cell) => string.Concat(widths.Select((width, c) => "  " + Columns.PadLeft(cell(c), width))).TrimEnd();

        var how = part.Orders == 0 ? say.AllCoalitions(part.Shares.Count) : say.OrdersDrawn(part.Orders);
        writer.Write($"\n{Columns.Pad($"{heading} ({how})", room + 2)}{Cells(c => headings[c])}\n");
        foreach (var row in rows)
        {
            var lines = Wrap.Lines(row.More.Length > 0 ? $"{row.Name}, {row.More}" : row.Name, room, 2);
            for (var i = 0; i < lines.Count; i++)
                writer.Write(i == 0 ? $"  {Columns.Pad(lines[i], room)}{Cells(row.Cell)}\n" : $"    {lines[i]}\n");
        }
        if (part.Diverged > 0)
            Fill(writer, say.SharesDiverged(part.Diverged), 2);
        if (part.Most is { } most)
            Fill(writer, say.MattersMost(name(most.Cause), figures.WriteChange(most.Share.Mean), Percent(part.OfImpact(most.Share))), 2);
        foreach (var (cause, share) in part.Against)
            Fill(writer, say.WorksAgainst(name(cause), share.Mean > 0, figures.WriteChange(share.Mean)), 2);
    }

    static void Note(TextWriter writer, string label, string text)
    {
        const int Label = 11;
        foreach (var (i, line) in Wrap.Lines(text, Width - Label).Index())
            writer.Write($"{Columns.Pad(i == 0 ? label : "", Label)}{line}\n");
    }

    static void Fill(TextWriter writer, string text, int indent = 0)
    {
        foreach (var (i, line) in Wrap.Lines(text, Width - indent, 2).Index())
            writer.Write($"{new string(' ', indent + (i == 0 ? 0 : 2))}{line}\n");
    }

    internal static string Interval(Share share, Figures figures)
    {
        var (low, high) = AttributedPart.Interval(share);
        return $"{figures.WriteChange(share.Mean)} [{figures.Write(low)}, {figures.Write(high)}]";
    }

    internal static string Percent(double part) => double.IsNaN(part) ? Figures.Absent
        : Math.Abs(part) is > 0 and < 0.01 ? (part > 0 ? "<1%" : ">-1%") : part.ToString("0%", System.Globalization.CultureInfo.InvariantCulture);

    sealed record Row(string Name, string More, string Share, string Interval, string Part)
    {
        internal static Row Of(string name, string more, Share share, AttributedPart part, Figures figures)
        {
            var (low, high) = AttributedPart.Interval(share);
            return new(name, more, figures.WriteChange(share.Mean), $"[{figures.Write(low)}, {figures.Write(high)}]", Percent(part.OfImpact(share)));
        }

        internal string Cell(int column) => column switch { 0 => Share, 1 => Interval, _ => Part };
    }
}
