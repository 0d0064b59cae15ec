using System.Text;
using Wcwidth;

namespace Entente.Report;

/// <summary>How many columns of a terminal a text takes: a letter of Hangul takes two, an accent set on a letter none.</summary>
static class Columns
{
    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    public static int Of(Rune rune) => Math.Max(0, UnicodeCalculator.GetWidth(rune));

    public static string PadLeft(string text, int columns) => new string(' ', Math.Max(0, columns - Of(text))) + text;

    public static string Pad(string text, int columns) => text + new string(' ', Math.Max(0, columns - Of(text)));

    /// <summary>The text in pieces of at most <paramref name="width"/> columns.</summary>
    public static IEnumerable<string> Cut(string text, int width)
    {
        var (part, columns) = (new StringBuilder(), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (columns + Of(rune) > width)
            {
                yield return part.ToString();
                part.Clear();
                columns = 0;
            }
            part.Append(rune);
            columns += Of(rune);
        }
        yield return part.ToString();
    }
}
