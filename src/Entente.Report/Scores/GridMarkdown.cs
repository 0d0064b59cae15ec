namespace Entente.Report;

/// <summary>A grid as a table of GitHub Flavored Markdown.</summary>
static class GridMarkdown
{
    public static void Write(Grid grid, TextWriter writer)
    {
        Line(writer, grid.Columns.Select(c => c.Heading));
        writer.Write($"|{string.Concat(grid.Columns.Select(c => c.Cells == Cells.Numbers ? " ---: |" : " --- |"))}\n");
        foreach (var row in grid.Rows)
            Line(writer, row);
    }

    static void Line(TextWriter writer, IEnumerable<string> cells) => writer.Write($"| {string.Join(" | ", cells.Select(Escaped))} |\n");

    /// <summary>Text that stays text: what Markdown or HTML would take for a sign of its own is escaped.</summary>
    internal static string Escaped(string text) => string.Concat(Wrap.Lines(text, int.MaxValue)[0].Select(c => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#' => $"\\{c}",
        _ => c.ToString(),
    }));
}
