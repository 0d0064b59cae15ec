namespace Entente.Report;

/// <summary>Text broken between words into lines of a width in columns, for a terminal.</summary>
static class Wrap
{
    /// <summary>
    /// At least one line, none wider than <paramref name="width"/>, those after the first narrower by <paramref name="hang"/>;
    /// a wider word is cut. Control characters count as spaces.
    /// </summary>
    public static IReadOnlyList<string> Lines(string text, int width, int hang = 0)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Words(text).SelectMany(w => Columns.Cut(w, width - hang)))
            if (line.Length == 0)
                line = word;
            else if (Columns.Of(line) + 1 + Columns.Of(word) <= (lines.Count == 0 ? width : width - hang))
                line += " " + word;
            else
            {
                lines.Add(line);
                line = word;
            }
        lines.Add(line);
        return lines;
    }

    static string[] Words(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
