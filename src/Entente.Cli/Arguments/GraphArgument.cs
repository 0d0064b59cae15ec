using System.CommandLine;
using Entente.Records;
using Entente.Store.Panels;

namespace Entente.Cli.Arguments;

/// <summary>A graph of one's own in the place of the store's ties.</summary>
sealed class GraphArgument
{
    readonly Option<string?> graph = new("--graph") { Description = "A graph of one's own instead of the store's: two names and a sign a line", HelpName = "FILE" };

    internal GraphArgument AddTo(Command command)
    {
        command.Add(graph);
        return this;
    }

    /// <summary>Null where none is given. It has no years, so that nothing can be drawn over them.</summary>
    internal NamedGraph? Read(ParseResult parsed, MeasureOutput output)
    {
        if (parsed.GetValue(graph) is not { } path)
            return null;
        if (output.Draws(parsed))
            throw new InputException("--plot draws years, of which a graph of one's own has none; expected it without --graph.");
        return SignedTies.Read(path);
    }
}
