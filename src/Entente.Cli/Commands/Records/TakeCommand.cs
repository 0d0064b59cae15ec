using System.CommandLine;
using Entente.Records;
using Entente.Store;

namespace Entente.Cli.Commands.Records;

/// <summary><c>entente records take</c>: imported figures into a data folder, for cases to read.</summary>
static class TakeCommand
{
    internal static Command Make()
    {
        var command = new Command("take", "Take imported figures into a data folder of your own, for a case to read as its initial values and series");
        var indicators = new Argument<string[]>("indicator") { Description = "What to take, such as nmc-milex ('entente records show DATASET' lists them)", Arity = ArgumentArity.OneOrMore };
        command.Add(indicators);
        var which = new YearArguments().AddTo(command);
        var from = new StoreArguments().AddTo(command);
        var into = new DataFolderArguments().AddTo(command);
        command.SetAction((parsed, _) =>
        {
            if (!into.Asked(parsed))
                throw new InputException("expected --into with the data folder that the figures go into, such as my-records.");
            into.Check(parsed);
            var (first, last) = which.Years(parsed, 1800, 2100);
            using var store = from.Read(parsed);
            var (figures, sources) = store.Figures([.. parsed.GetValue(indicators)!.Distinct()], which.Actors(parsed), first, last, into.Publication(parsed));
            into.Put(parsed, Console.Out, sources, figures);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
