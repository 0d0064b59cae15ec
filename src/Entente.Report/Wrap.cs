namespace Entente.Report;

/// <summary>Text broken between words into lines of a width, for a terminal.</summary>
static class Wrap
{
    /// <summary>At least one line, none longer than <paramref name="width"/>; a longer word is cut. Control characters count as spaces.</summary>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Words(text).SelectMany(w => w.Chunk(width)).Select(w => new string(w)))
            if (line.Length == 0)
                line = word;
            else if (line.Length + 1 + word.Length <= width)
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
