using System.CommandLine;
using Entente.Records;
using Entente.Store;

namespace Entente.Cli.Commands.Records;

/// <summary><c>entente records show</c>: everything about one actor, indicator or data set.</summary>
static class ShowCommand
{
    internal static Command Make()
    {
        var command = new Command("show", "One actor, indicator or data set: what it is, and what the store knows of it");
        var name = new Argument<string>("name") { Description = "A state's code or name, an indicator or a data set; see 'entente records list'" };
        command.Add(name);
        var from = new StoreArguments().AddTo(command);
        var output = new TableOutput().AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            output.Check(parsed);
            using var store = from.Read(parsed);
            var asked = parsed.GetValue(name)!;
            var card = store.CardOf(asked) ?? (StoreArguments.States().Find(asked) is { } state ? store.CardOf(state.Code) : null) ?? throw new InputException(
                $"'{asked}' is no actor, indicator or data set of the store{(Nearest.Hint(asked, store.Names()) is { Length: > 0 } hint ? hint : "; 'entente records list' shows the data sets.")}");
            // The words are for a person; a program gets the rows alone.
            var words = output.IsForReading(parsed) ? Console.Out : Console.Error;
            foreach (var line in card.Lines)
                words.WriteLine(line);
            if (output.IsForReading(parsed))
                words.WriteLine();
            output.Write(parsed, card.Rows, stop);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
