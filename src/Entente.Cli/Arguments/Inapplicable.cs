using System.CommandLine;
using Entente.Records;

namespace Entente.Cli.Arguments;

/// <summary>Options that would change nothing beside others.</summary>
static class Inapplicable
{
    /// <param name="why">after the option's name: what it does instead, and what was expected</param>
    /// <exception cref="InputException">One of them was given.</exception>
    internal static void Refuse(ParseResult parsed, string why, params IEnumerable<Option> options)
    {
        foreach (var option in options)
            if (parsed.GetResult(option) is { Implicit: false })
                throw new InputException($"{option.Name} {why}");
    }
}
