using System.CommandLine;
using Entente.Cli.Output.Plots;
using Entente.Records;
using Entente.Store;
using Entente.Store.Columns;
using Entente.Store.Panels;
using Entente.Store.Panels.Dyads;

namespace Entente.Cli.Commands.Measures;

/// <summary><c>entente measure dyads</c>: dyads and years with whatever the store knows of two states.</summary>
static class DyadsCommand
{
    static readonly string[] Known = ["similarity", "votes", "capability", "distance", "dependence", "defence", "imports", "disputes", "contiguity", "sanctions", "arms"];

    internal static Command Make()
    {
        var command = new Command("dyads", "Dyads and years built on the fly, with the columns asked for");
        var with = new Option<string>("--with") { Description = $"Joined with commas: {string.Join(", ", Known)}", HelpName = "NAMES", DefaultValueFactory = _ => "similarity,capability" };
        command.Add(with);
        var which = new DyadArguments("1816..2018").AddTo(command);
        var from = new StoreArguments().AddTo(command);
        var output = new MeasureOutput().AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            output.Check(parsed);
            string[] names = [.. parsed.GetValue(with)!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
            foreach (var name in names)
                if (!Known.Contains(name))
                    throw new InputException($"--with has '{name}'; expected some of {string.Join(", ", Known)}{(Nearest.Hint(name, Known) is { Length: > 0 } hint ? hint : ".")}");
            using var store = from.Read(parsed);
            var years = which.Years(parsed, 1816, 2018);
            DyadMeasure[] measures = [.. names.Select(name => Measure(name, store, which, parsed, years))];
            using var progress = new ProgressLine(what: "years");
            output.Write(parsed, which.Rows(parsed, store, years, measures, progress), batches => Draw(batches, measures), stop);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static LinePicture Draw(IReadOnlyList<Batch> batches, DyadMeasure[] measures)
    {
        var column = measures[0].Columns[0];
        var lines = Lines.Of(batches, ["actor1", "actor2"], column);
        return new(Lines.TitleOf(column, lines), "year", column, lines);
    }

    static DyadMeasure Measure(string name, StoreFile store, DyadArguments which, ParseResult parsed, (int First, int Last) years)
    {
        YearlyFigures Of(string indicator, bool spells = false) =>
            YearlyFigures.Of(store, indicator, years.First, years.Last, spells) is { Years.Count: > 0 } figures ? figures : throw store.Lacks($"figures of {indicator}", indicator, years.First, years.Last);

        IReadOnlyList<CapabilityRow> Capabilities() =>
            CapabilityPanel.Of(store, years.First, years.Last) is { Count: > 0 } rows ? rows : throw store.Lacks("national capabilities", "nmc-tpop", years.First, years.Last);

        TradePanel Trade() => TradePanel.Of(store, years.First, years.Last) is { Years.Count: > 0 } trade ? trade : throw store.Lacks("flows of trade", "imports-from", years.First, years.Last);

        return name switch
        {
            "similarity" => SimilarityCommand.Alliances(store, which, parsed).Item1,
            "votes" => SimilarityCommand.Votes(store, which, parsed).Item1,
            "capability" => new CapabilityOfTwo(Capabilities()),
            "distance" => CapitalDistance.Of(store),
            "dependence" => new TradeDependenceOfTwo(Trade()),
            "defence" => new PairedFigures("defence_pact", Of("alliance-defence"), none: 0),
            "imports" => new PairedFigures("imports1_from2", Of("imports-from"), none: double.NaN),
            "disputes" => new PairedFigures("hostility1_to2", Of("mid-hostility"), none: 0),
            "contiguity" => new PairedFigures("contiguity", Of("contiguity", spells: true), none: 0, bothWays: true),
            "sanctions" => TradeSanctions.Of(Of("sanction-trade", spells: true)),
            "arms" => new PairedFigures("arms1_to2", Of("arms-transfers"), none: 0),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such columns"),
        };
    }
}
