using System.CommandLine;
using Entente.Store.Columns;
using Entente.Store.Importing;

namespace Entente.Cli.Commands.Records;

/// <summary><c>entente records kinds</c>: what can be imported.</summary>
static class KindsCommand
{
    internal static Command Make()
    {
        var command = new Command("kinds", "The kinds of public files that can be imported, and the columns by which they are recognised");
        var output = new TableOutput().AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            output.Check(parsed);
            output.Write(parsed,
            [
                new Batch(
                [
                    new TextColumn("kind", [.. Import.Kinds.Select(kind => kind.Kind)]),
                    new TextColumn("title", [.. Import.Kinds.Select(kind => kind.Title)]),
                    new TextColumn("columns", [.. Import.Kinds.Select(kind => string.Join(", ", kind.Columns))]),
                ]),
            ], stop);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
