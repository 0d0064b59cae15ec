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
    /// <param name="ofTheStore">options that say which of the store's ties are meant</param>
    internal NamedGraph? Read(ParseResult parsed, MeasureOutput output, params IEnumerable<Option> ofTheStore)
    {
        if (parsed.GetValue(graph) is not { } path)
            return null;
        if (output.Draws(parsed))
            throw new InputException("--plot draws years, of which a graph of one's own has none; expected it without --graph.");
        Inapplicable.Refuse(parsed, "chooses among the store's ties; expected it without --graph.", ofTheStore);
        return SignedTies.Read(path);
    }
}
