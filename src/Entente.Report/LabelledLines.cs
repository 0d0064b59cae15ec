namespace Entente.Report;

/// <summary>Paragraphs beside labels, for a terminal, no line wider than 100 columns.</summary>
sealed class LabelledLines(TextWriter writer)
{
    public const int Width = 100;

    public void Blank() => writer.Write('\n');

    /// <param name="room">Columns that the label takes.</param>
    public void Write(string label, int room, string text)
    {
        foreach (var line in Wrap.Lines(text, Width - room))
        {
            writer.Write($"{Columns.Pad(label, room)}{line}".TrimEnd(' ') + "\n");
            label = "";
        }
    }

    /// <summary>Rows under headings: the first column to the left and broken where it is long, the others to the right.</summary>
    public void Table(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        int[] widths = [.. headings.Select((heading, c) => rows.Select(row => Columns.Of(row[c])).Append(Columns.Of(heading)).Max())];
        widths[0] = Math.Min(widths[0], Width - 2 - widths.Skip(1).Sum(w => w + 2));
        foreach (var row in rows.Prepend(headings))
        {
            var title = Columns.Of(row[0]) <= widths[0] ? [row[0]] : Wrap.Lines(row[0], widths[0], 2);
            for (var i = 0; i < title.Count; i++)
            {
                var first = Columns.Pad((i > 0 ? "  " : "") + title[i], widths[0]);
                writer.Write((i < title.Count - 1 ? "  " + first : "  " + first + string.Concat(row.Skip(1).Select((cell, c) => "  " + Columns.PadLeft(cell, widths[c + 1])))).TrimEnd(' ') + "\n");
            }
        }
    }
}
