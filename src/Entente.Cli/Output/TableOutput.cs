using System.CommandLine;
using Entente.Records;
using Entente.Store.Columns;

namespace Entente.Cli.Output;

/// <summary>How a command that answers with a table is told what to print and where to: a few rows for a person, or all of them for a program.</summary>
sealed class TableOutput
{
    readonly Option<string?> format = Options.OneOfOrNone("--format", "What to print [default: table, or as --out is named]", "table", "csv", "json", "parquet", "arrow");
    readonly Option<string?> file = new("--out") { Description = "Write every row to this file: .csv, .json, .parquet or .arrow", HelpName = "FILE" };
    readonly Option<int> rows = Options.Whole("--rows", "Rows shown in a table", 1, 1_000_000, () => 40);

    internal TableOutput AddTo(Command command)
    {
        foreach (Option option in (Option[])[format, file, rows])
            command.Add(option);
        return this;
    }

    /// <summary>Refuses a file that cannot be written before work begins.</summary>
    internal void Check(ParseResult parsed)
    {
        if (parsed.GetValue(file) is not { } path)
        {
            if (FormatOf(parsed) is "parquet" or "arrow" && !Console.IsOutputRedirected)
                throw new InputException($"--format {FormatOf(parsed)} is not for a terminal; expected --out with a file's name.");
            return;
        }
        WholeFile.Check(path, "--out", "the table", "dyads.parquet");
        if (Path.GetExtension(path).TrimStart('.').ToLowerInvariant() is var ending && TableFile.Formats.Contains(ending) && parsed.GetValue(format) is { } said && said != "table" && said != ending)
            throw new InputException($"--format {said} does not agree with --out {path}; expected one of them alone, or both alike.");
        if (FormatOf(parsed) == "table")
            throw new InputException("--format table is for reading on the screen; expected csv, json, parquet or arrow with --out.");
    }

    /// <summary>Whether a person will read it, and not a program.</summary>
    internal bool IsForReading(ParseResult parsed) => FormatOf(parsed) == "table";

    internal void Write(ParseResult parsed, IEnumerable<Batch> batches, CancellationToken cancel)
    {
        var how = FormatOf(parsed);
        batches = Begun(batches);
        if (parsed.GetValue(file) is { } path)
        {
            long written = 0;
            WholeFile.WriteBytes(path, "the table", stream => written = TableFile.Write(batches, how, stream, cancel));
            Console.WriteLine($"{written:N0} rows written to {path}");
        }
        else if (how == "table")
        {
            TextTable.Write(batches, Console.Out, parsed.GetValue(rows), cancel);
        }
        else
        {
            using var stream = Console.OpenStandardOutput();
            // A footer that tells where things are needs to know how far it has come, which a pipe does not say; Arrow's goes back besides.
            if (how == "arrow")
            {
                using var whole = new FileStream(Path.GetTempFileName(), new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose });
                TableFile.Write(batches, how, whole, cancel);
                whole.Position = 0;
                whole.CopyTo(stream);
                return;
            }
            using var counted = new BufferedStream(stream, 1 << 16);
            TableFile.Write(batches, how, how == "parquet" ? new CountingStream(counted) : counted, cancel);
            counted.Flush();
        }
    }

    /// <summary>The same batches, of which the first is there: what is wrong with a question is said before anything is written.</summary>
    static IEnumerable<Batch> Begun(IEnumerable<Batch> batches)
    {
        var rest = batches.GetEnumerator();
        return Go(rest, rest.MoveNext());

        static IEnumerable<Batch> Go(IEnumerator<Batch> rest, bool there)
        {
            using (rest)
                for (; there; there = rest.MoveNext())
                    yield return rest.Current;
        }
    }

    string FormatOf(ParseResult parsed) => parsed.GetValue(format)
        ?? (parsed.GetValue(file) is { } path ? TableFile.FormatOf(path, "--out") : "table");
}
