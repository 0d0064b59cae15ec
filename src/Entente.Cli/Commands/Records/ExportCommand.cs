using System.CommandLine;
using Entente.Records;
using Entente.Store;
using Entente.Store.Columns;

namespace Entente.Cli.Commands.Records;

/// <summary><c>entente records export</c>: a whole table into a file.</summary>
static class ExportCommand
{
    internal static Command Make()
    {
        var command = new Command("export", "Write a table of the store to a file");
        var file = new Argument<string>("file") { Description = "Ends in .parquet, .csv, .json or .arrow; a name such as events.parquet says which table" };
        var table = Options.OneOfOrNone("--table", "The table [default: the one the file is named after, or series]", [.. Tables.All]);
        table.HelpName = "TABLE";
        command.Add(file);
        command.Add(table);
        var from = new StoreArguments().AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            var path = parsed.GetValue(file)!;
            var format = TableFile.FormatOf(path, "the file");
            WholeFile.Check(path, "the file", "the table", "series.parquet");
            var stem = Path.GetFileNameWithoutExtension(path).Replace('-', '_');
            var what = parsed.GetValue(table) ?? (Tables.All.Contains(stem) ? stem
                : Nearest.Name(stem, Tables.All) is { } near ? throw new InputException($"'{stem}' is no table; did you mean '{near}'? Another name for a file goes with --table.")
                : Tables.All[0]);
            using var store = from.Read(parsed);
            long rows = 0;
            WholeFile.WriteBytes(path, "the table", stream => rows = TableFile.Write(store.Ask($"from {what}", stop), format, stream, stop));
            Console.WriteLine($"{rows:N0} rows of {what} written to {path}");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
