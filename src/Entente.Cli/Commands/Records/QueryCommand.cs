using System.CommandLine;
using Entente.Store;

namespace Entente.Cli.Commands.Records;

/// <summary><c>entente records query</c>: SQL that reads and changes nothing.</summary>
static class QueryCommand
{
    internal static Command Make()
    {
        var command = new Command("query", $"Ask the store in SQL; nothing can be changed. Tables: {string.Join(", ", Tables.All)}");
        var sql = new Argument<string>("sql") { Description = "A statement, such as \"select actor, value from series where indicator = 'nmc-milex'\"" };
        command.Add(sql);
        var from = new StoreArguments().AddTo(command);
        var output = new TableOutput().AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            output.Check(parsed);
            using var store = from.Read(parsed);
            output.Write(parsed, store.Ask(parsed.GetValue(sql)!, stop), stop);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
