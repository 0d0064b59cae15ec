using System.CommandLine;
using Entente.Records;
using Entente.Store;
using Entente.Store.Importing;

namespace Entente.Cli.Commands.Records;

/// <summary><c>entente records import</c>: public data sets into the store, each file as one transaction.</summary>
static class ImportCommand
{
    internal static Command Make()
    {
        var command = new Command("import", "Add a public file to the store, or every known one of a folder; the same file again changes nothing");
        var words = new Argument<string[]>("kind file") { Description = "The kind (see 'entente records kinds') and the file; the file alone is recognised by its header", Arity = new(0, 2) };
        var all = new Option<string?>("--all") { Description = "Import every file of this folder and those below that is of a known kind", HelpName = "FOLDER" };
        var actor = new Option<string?>("--actor") { Description = "Whose rows the file holds, where it does not say so itself", HelpName = "STATE" };
        var rejects = new Option<string?>("--rejects") { Description = "Folder for the rows that are refused [default: named after the store, beside it]", HelpName = "FOLDER" };
        command.Add(words);
        foreach (Option option in (Option[])[all, actor, rejects])
            command.Add(option);
        var into = new StoreArguments().AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            var given = parsed.GetValue(words)!;
            if (parsed.GetValue(all) is { } folder ? given.Length > 0 : given.Length == 0)
                throw new InputException("expected a kind and a file, such as 'nmc NMC-60-abridged.csv', or --all with a folder.");
            var refused = parsed.GetValue(rejects) ?? Path.ChangeExtension(into.Path(parsed), ".rejects");
            if (parsed.GetValue(all) is not null && parsed.GetValue(actor) is not null)
                throw new InputException("--actor says whose rows one file holds; expected it without --all.");
            if (given.Length > 0 && !File.Exists(given[^1]))
                throw new InputException(given[^1], null, Directory.Exists(given[^1]) ? "it is a folder; expected a file, or --all for every file in it." : "there is no such file.");
            using var store = into.Write(parsed);
            if (parsed.GetValue(all) is { } whole)
                return Task.FromResult(All(store, whole, refused, stop));
            Tell(One(store, given[^1], given.Length == 2 ? given[0] : null, parsed.GetValue(actor), refused, stop), refused);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static int All(StoreFile store, string folder, string refused, CancellationToken stop)
    {
        var (known, leftOut) = ImportFolder.Of(folder, StoreArguments.States());
        foreach (var (file, why, _) in leftOut.Where(file => file.As != LeftOut.OfNoKind))
            Console.Error.WriteLine($"left out {Path.GetRelativePath(folder, file)}: {why}");
        if (leftOut.Count(file => file.As == LeftOut.OfNoKind) is > 0 and var unknown)
            Console.Error.WriteLine($"left out {unknown:N0} {(unknown == 1 ? "file" : "files")} of no kind that can be imported ('entente records kinds' lists them)");
        if (known.Count == 0)
            throw new InputException(folder, null, "no file in it is of a kind that can be imported.");
        var (done, failed) = (0, leftOut.Count(file => file.As == LeftOut.Unreadable));
        foreach (var file in known)
        {
            try
            {
                Tell(One(store, file, null, null, refused, stop), refused);
                done++;
            }
            catch (OperationCanceledException)
            {
                throw new StoppedException(done == 0 ? "stopped; nothing was imported." : $"stopped; {done} of {known.Count} files {(done == 1 ? "was imported before that and stands" : "were imported before that and stand")} in the store.");
            }
            catch (InputException e)
            {
                failed++;
                Console.Error.WriteLine("entente: " + e.Message);
            }
        }
        return failed == 0 ? ExitCode.Done : ExitCode.Misused;
    }

    static ImportResult One(StoreFile store, string file, string? kind, string? actor, string refused, CancellationToken stop)
    {
        using var progress = new ProgressLine(what: "bytes of " + Path.GetFileName(file));
        return Import.File(store, StoreArguments.States(), file, kind, actor, (dataset, rows) => RejectsFile.Put(dataset, refused, rows), progress, stop);
    }

    static void Tell(ImportResult result, string refused)
    {
        if (!result.Changed)
            Console.WriteLine($"{result.Dataset}: {Path.GetFileName(result.File)} stands in the store already; nothing was changed");
        else
            Console.WriteLine($"{result.Dataset}: {result.Rows:N0} rows from the {result.Read:N0} of {Path.GetFileName(result.File)}"
                + (result.Replaced == 0 ? "" : $", in place of {result.Replaced:N0} before")
                + (result.Refusals == 0 ? "" : $"; {result.Refusals:N0} refused, see {RejectsFile.PathOf(result.Dataset, refused)}"));
    }
}
