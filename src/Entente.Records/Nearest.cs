namespace Entente.Records;

/// <summary>The valid name a person probably meant.</summary>
public static class Nearest
{
    /// <summary>
    /// The valid name within max(2, length/3) edits of <paramref name="found"/>, letter case apart, the first of
    /// equals; null when none shares anything with it. An edit is a letter put in, left out, replaced or
    /// swapped with its neighbour.
    /// </summary>
    public static string? Name(string found, IEnumerable<string> valid)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(valid);
        string? nearest = null;
        var best = Math.Max(2, found.Length / 3) + 1;
        foreach (var name in valid)
        {
            var edits = Edits(found.ToUpperInvariant(), name.ToUpperInvariant());
            // A two-letter name is two edits from every other: that is no likeness.
            if (edits < best && edits < Math.Max(found.Length, name.Length))
                (best, nearest) = (edits, name);
        }
        return nearest;
    }

    /// <summary>"; did you mean 'X'?", to stand at the end of a sentence, or nothing.</summary>
    public static string Hint(string found, IEnumerable<string> valid) =>
        Name(found, valid) is { } name ? $"; did you mean '{name}'?" : "";

    /// <summary>The sentence with its hint, or with a full stop where there is none.</summary>
    internal static string Close(string sentence, string found, IEnumerable<string> valid) =>
        Hint(found, valid) is { Length: > 0 } hint ? sentence + hint : sentence + ".";

    static int Edits(string a, string b)
    {
        // Optimal string alignment: three rows of the table of distances between prefixes are enough.
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last, row) = (last, row, beforeLast);
        }
        return last[b.Length];
    }
}
