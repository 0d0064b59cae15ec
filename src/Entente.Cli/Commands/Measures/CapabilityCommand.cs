using System.CommandLine;
using Entente.Cli.Output.Plots;
using Entente.Measures.Capability;
using Entente.Store;
using Entente.Store.Columns;
using Entente.Store.Panels;

namespace Entente.Cli.Commands.Measures;

/// <summary><c>entente measure capability</c>: the Composite Index of National Capability.</summary>
static class CapabilityCommand
{
    internal static Command Make()
    {
        var command = new Command("capability", "Each state's share of the world's capability from its six components (CINC), beside the published index");
        var concentration = new Option<bool>("--concentration") { Description = "How concentrated capability is, a row a year, over all states or those of --actors" };
        command.Add(concentration);
        var which = new YearArguments().AddTo(command);
        var from = new StoreArguments().AddTo(command);
        var output = new MeasureOutput(new(new KeptColumn("cinc", "share of world capability", ["nmc"]))).AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            output.Check(parsed);
            using var store = from.Read(parsed);
            var (first, last) = which.Years(parsed, 1816, 2100);
            var actors = which.Actors(parsed);
            var rows = CapabilityPanel.Of(store, first, last).Where(row => actors?.Contains(row.Actor) != false).ToList();
            if (rows.Count == 0)
                throw store.Lacks("national capabilities", "nmc-tpop", first, last);
            if (parsed.GetValue(concentration))
                output.Write(parsed, [Concentrations(rows)], batches => Drawn("Concentration of capability", "CON", Lines.Of(batches, [], "con")), stop, store);
            else
                output.Write(parsed, [Scores(rows)], batches => Drawn("National capability", "CINC", Lines.Of(batches, ["actor"], "cinc")), stop, store);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static LinePicture Drawn(string title, string label, IReadOnlyList<Curve> lines) => new(Lines.TitleOf(title, lines), "year", label, lines);

    static Batch Scores(List<CapabilityRow> rows) => new(
    [
        new WholeColumn("year", [.. rows.Select(row => (long?)row.Year)]),
        new TextColumn("actor", [.. rows.Select(row => row.Actor)]),
        new TextColumn("variant", [.. rows.Select(row => row.Variant)]),
        new NumberColumn("cinc", [.. rows.Select(row => row.Cinc)]),
        new NumberColumn("cinc_published", [.. rows.Select(row => row.Published)]),
    ]);

    static Batch Concentrations(List<CapabilityRow> rows)
    {
        var years = CapabilityPanel.EachActorOnce(rows).GroupBy(row => row.Year).Select(group => (Year: group.Key, Sum: group.Sum(row => row.Cinc), Of: Concentration.Of([.. group.Select(row => row.Cinc)]))).ToList();
        return new(
        [
            new WholeColumn("year", [.. years.Select(year => (long?)year.Year)]),
            new WholeColumn("states", [.. years.Select(year => (long?)year.Of.Holders)]),
            new NumberColumn("sum", [.. years.Select(year => year.Sum)]),
            new NumberColumn("con", [.. years.Select(year => year.Of.Con)]),
            new NumberColumn("herfindahl", [.. years.Select(year => year.Of.Herfindahl)]),
            new NumberColumn("effective_number", [.. years.Select(year => year.Of.EffectiveNumber)]),
        ]);
    }
}
