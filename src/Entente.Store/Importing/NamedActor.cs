using Entente.Records;

namespace Entente.Store.Importing;

/// <summary>Whose rows a file holds, by its name.</summary>
static class NamedActor
{
    const int MostWords = 5; // in a state's name

    /// <summary>The one state of today that the name speaks of.</summary>
    /// <exception cref="InputException">It speaks of none, or of several.</exception>
    internal static string Of(string path, States states)
    {
        string[] words = [.. Path.GetFileName(path).Split('.')[0].Split(['_', '-', ' '], StringSplitOptions.RemoveEmptyEntries)];
        List<string> found = [];
        for (var at = 0; at < words.Length;)
        {
            // The longest name that begins here: "south korea", and not the Korea before 1910.
            var taken = Enumerable.Range(1, Math.Min(MostWords, words.Length - at)).Reverse()
                .Select(count => (Count: count, State: StateOf(string.Join(' ', words[at..(at + count)])))).FirstOrDefault(name => name.State is not null);
            if (taken.State is not null)
                found.Add(taken.State.Code);
            at += Math.Max(1, taken.Count);
        }
        return found.Distinct().ToList() is [var only] ? only
            : throw new InputException(path, null, $"the file does not say which state's rows it holds{(found.Count > 1 ? $", and its name speaks of {string.Join(" and ", found.Distinct())}" : "")}; expected --actor with its code or name.");

        // Two letters are a word as often as a code.
        State? StateOf(string name) => name.Length > 2 && states.Find(name) is { End: null } state ? state : null;
    }
}
