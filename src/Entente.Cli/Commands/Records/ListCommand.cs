using System.CommandLine;
using Entente.Store;

namespace Entente.Cli.Commands.Records;

/// <summary><c>entente records list</c>: what the store holds.</summary>
static class ListCommand
{
    internal static Command Make()
    {
        var command = new Command("list", "What the store holds: each data set with its rows, years and source");
        var from = new StoreArguments().AddTo(command);
        var output = new TableOutput().AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            output.Check(parsed);
            using var store = from.Read(parsed);
            output.Write(parsed, store.Contents(), stop);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
