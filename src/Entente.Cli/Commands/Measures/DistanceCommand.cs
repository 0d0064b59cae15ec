using System.CommandLine;
using Entente.Cli.Output.Plots;
using Entente.Store.Panels.Dyads;

namespace Entente.Cli.Commands.Measures;

/// <summary><c>entente measure distance</c>: how far capitals lie apart.</summary>
static class DistanceCommand
{
    internal static Command Make()
    {
        var command = new Command("distance", "The great-circle distance between two states' capitals at the end of each year, in kilometres");
        var which = new DyadArguments("last year").AddTo(command);
        var from = new StoreArguments().AddTo(command);
        var output = new MeasureOutput().AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            output.Check(parsed);
            using var store = from.Read(parsed);
            using var progress = new ProgressLine(what: "years");
            output.Write(parsed, which.Rows(parsed, store, which.Years(parsed, LastYear, LastYear), [CapitalDistance.Of(store)], progress), batches =>
            {
                var lines = Lines.Of(batches, ["actor1", "actor2"], "capital_km");
                return new LinePicture(Lines.TitleOf("Distance between capitals", lines), "year", "km", lines);
            }, stop);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    // Where nothing is said, the states of now.
    static int LastYear => DateTime.Today.Year - 1;
}
