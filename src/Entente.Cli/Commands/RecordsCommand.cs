using System.CommandLine;
using Entente.Cli.Commands.Records;

namespace Entente.Cli.Commands;

/// <summary><c>entente records</c>: the records in one store.</summary>
static class RecordsCommand
{
    internal static Command Make() => new("records", "The records of the field in one store: what is there, what it says, and public data sets to add")
    {
        ListCommand.Make(),
        ShowCommand.Make(),
        QueryCommand.Make(),
        ExportCommand.Make(),
        TakeCommand.Make(),
        ImportCommand.Make(),
        KindsCommand.Make(),
    };
}
