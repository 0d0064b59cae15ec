namespace Entente.Report;

/// <summary>A grid for a terminal: no line wider than 100 columns, texts broken to share what numbers and words leave.</summary>
static class GridText
{
    const int Width = 100;
    const int Indent = 2;
    const int Gap = 2;
    const int Narrowest = 12;

    public static void Write(Grid grid, TextWriter writer)
    {
        var widths = Widths(grid);
        Line(writer, grid, widths, [.. grid.Columns.Select(c => c.Heading)]);
        foreach (var row in grid.Rows)
            Line(writer, grid, widths, row);
    }

    static int[] Widths(Grid grid)
    {
        int[] natural = [.. grid.Columns.Select((column, i) => grid.Rows.Select(row => Columns.Of(row[i])).Append(Columns.Of(column.Heading)).Max())];
        var broken = grid.Columns.Count(c => c.Cells == Cells.Texts);
        var room = Width - Indent - Gap * (natural.Length - 1) - natural.Where((_, i) => grid.Columns[i].Cells != Cells.Texts).Sum();
        return [.. natural.Select((width, i) => grid.Columns[i].Cells == Cells.Texts ? Math.Min(width, Math.Max(room / broken, Narrowest)) : width)];
    }

    static void Line(TextWriter writer, Grid grid, int[] widths, IReadOnlyList<string> row)
    {
        var cells = row.Select((cell, i) => grid.Columns[i].Cells == Cells.Texts ? Wrap.Lines(cell, widths[i]) : [cell]).ToList();
        for (var line = 0; line < cells.Max(c => c.Count); line++)
        {
            var parts = cells.Select((cell, i) => line < cell.Count ? cell[line] : "")
                .Select((part, i) => grid.Columns[i].Cells == Cells.Numbers ? Columns.PadLeft(part, widths[i]) : Columns.Pad(part, widths[i]));
            writer.Write((new string(' ', Indent) + string.Join(new string(' ', Gap), parts)).TrimEnd(' ') + "\n");
        }
    }
}
