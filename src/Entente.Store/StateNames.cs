using Entente.Records;

namespace Entente.Store;

/// <summary>A state by whatever a person or a file calls it.</summary>
public static class StateNames
{
    /// <summary>By our own code, a code of ISO 3166, or a name; null where none of them is known.</summary>
    public static State? Find(this States states, string name) =>
        states.FindCode(name) ?? states.FindIso3(name) ?? states.FindIso2(name) ?? states.FindName(name);

    /// <summary>Every code and name, to find the nearest to a wrong one.</summary>
    public static IEnumerable<string> All(this States states) => states.All.SelectMany(state => state.Aliases.Prepend(state.NameEn).Prepend(state.Code));
}
