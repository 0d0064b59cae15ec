using Entente.Records;
using Entente.Store;

namespace Entente.Cli.Arguments;

/// <summary>States named on the command line.</summary>
static class StateList
{
    /// <summary>Codes or names joined with commas, as codes.</summary>
    /// <param name="option">for complaints</param>
    internal static IReadOnlyList<string> Read(string text, string option)
    {
        var states = StoreArguments.States();
        if (text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Length == 0)
            throw new InputException($"{option} names no state; expected one such as PRK.");
        return [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => states.Find(name)?.Code
            ?? throw new InputException($"{option} has '{name}', which is no state that is known here{(Nearest.Hint(name, states.All()) is { Length: > 0 } hint ? hint : ".")}"))];
    }
}
