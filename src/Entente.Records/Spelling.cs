using System.Text;

namespace Entente.Records;

/// <summary>A name without what two writers of it differ in.</summary>
static class Spelling
{
    // Globalization is invariant, so that Unicode's own decomposition is not at hand.
    const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıİķłļñńňņòóôõöøōőŕřśšşșťţțùúûüūůűųýÿźżž";
    const string Bare = "aaaaaaaaacccddeeeeeeeeggiiiiiiiikllnnnnoooooooorrsssstttuuuuuuuuyyzzz";

    /// <summary>In small letters without accents and signs, "and" for &amp; and "saint" for St.</summary>
    public static string Plain(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            var small = char.ToLowerInvariant(letter);
            var accent = Accented.IndexOf(small, StringComparison.Ordinal);
            if (accent >= 0)
                words.Append(Bare[accent]);
            else if (char.IsLetterOrDigit(small))
                words.Append(small);
            else
                words.Append(letter == '&' ? " and " : " ");
        }
        return string.Join(' ', words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word == "st" ? "saint" : word));
    }
}
