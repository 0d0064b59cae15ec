using Entente.Records;

namespace Entente.Store.Importing;

/// <summary>Whose rows a file holds, by its name.</summary>
static class NamedActor
{
    const int MostWords = 5; // in a state's name
    const int Code = 3; // letters

    static readonly char[] Apart = ['_', '-', ' ', '.'];

    /// <summary>The one state of today that the name speaks of.</summary>
    /// <exception cref="InputException">It speaks of none, or of several.</exception>
    internal static string Of(string path, States states)
    {
        var name = Path.GetFileName(path);
        name = name[..name.LastIndexOf(".csv", StringComparison.OrdinalIgnoreCase)];
        var words = name.Split(Apart, StringSplitOptions.RemoveEmptyEntries);
        List<string> named = [], coded = [];
        for (var at = 0; at < words.Length;)
        {
            // The longest name that begins here: "south korea", and not the Korea before 1910.
            var (count, state) = Enumerable.Range(1, Math.Min(MostWords, words.Length - at)).Reverse()
                .Select(count => (count, State: StateOf(string.Join(' ', words[at..(at + count)])))).FirstOrDefault(name => name.State is not null);
            // "and" and "per" are words before they are Andorra and Peru.
            if (state is not null)
                (count == 1 && words[at].Length == Code && words[at].Any(char.IsLower) ? coded : named).Add(state.Code);
            at += Math.Max(1, count);
        }
        var found = (named.Count > 0 ? named : coded).Distinct().ToList();
        return found is [var only] ? only
            : throw new InputException(path, null, $"the file does not say which state's rows it holds{(found.Count > 1 ? $", and its name speaks of {string.Join(" and ", found)}" : "")}; expected --actor with its code or name.");

        // Two letters are a word as often as a code.
        State? StateOf(string words) => words.Length >= Code && states.Find(words) is { End: null } state ? state : null;
    }
}
