using System.CommandLine;
using Entente.Cli.Output.Plots;
using Entente.Measures.Blocs;
using Entente.Measures.Networks;
using Entente.Store;
using Entente.Store.Columns;
using Entente.Store.Panels;

namespace Entente.Cli.Commands.Measures;

/// <summary><c>entente measure blocs</c>: into which blocs the world falls by its ties.</summary>
static class BlocsCommand
{
    sealed record Row(long? Year, IReadOnlyList<string> Names, WeightedGraph Graph, Partition Partition);

    internal static Command Make()
    {
        var command = new Command("blocs", "Into which blocs the states fall by their ties: the partition of highest modularity");
        var by = Options.OneOf("--by", "Alliances and disputes, alliances alone, or trade", "friends-and-foes", "alliances", "trade");
        var members = new Option<bool>("--members") { Description = "A row for each state, with its bloc; 1 is the largest" };
        var prove = new Option<bool>("--prove") { Description = "Seek the best partition with proof instead of a good one; for graphs of a few dozen states" };
        var seed = Options.Seed();
        foreach (Option option in (Option[])[by, members, prove, seed])
            command.Add(option);
        var graph = new GraphArgument().AddTo(command);
        var which = new YearArguments(withActors: false).AddTo(command);
        var from = new StoreArguments().AddTo(command);
        var output = new MeasureOutput().AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            output.Check(parsed);
            if (parsed.GetValue(prove))
                Inapplicable.Refuse(parsed, "begins a search that --prove does not make; expected one of the two.", seed);
            Partition Find(WeightedGraph network) => parsed.GetValue(prove) ? BestPartition.Of(network, cancel: stop) : Partition.Find(network, parsed.GetValue(seed), cancel: stop);
            List<Row> rows = [];
            if (graph.Read(parsed, output, which.Span, by) is { } own)
            {
                rows.Add(new(null, own.Names, own.Weighted, Find(own.Weighted)));
            }
            else
            {
                using var store = from.Read(parsed);
                var (first, last) = which.Years(parsed, 1816, 2100);
                var networks = TieNetworks.Of(store, parsed.GetValue(by)!, first, last);
                if (networks.Years.Count == 0)
                    throw store.Lacks("ties", networks.Lacking, first, last);
                var system = StateSystem.Of(store, "cow");
                var years = system.Of(networks.Years);
                StateSystemNotice.Give(system, "cow");
                using var progress = new ProgressLine(years.Count, "years");
                foreach (var year in years)
                {
                    var (names, network) = networks.In(system.In(year).EachActorOnce());
                    rows.Add(new(year, names, network, Find(network)));
                    progress.Report(rows.Count);
                }
            }
            output.Write(parsed, [parsed.GetValue(members) ? Members(rows) : Years(rows)], _ =>
                new LinePicture("Blocs", "year", "modularity", [new("modularity", [.. rows.Select(row => (double)(row.Year ?? 0))], [.. rows.Select(row => row.Partition.Modularity)])]), stop);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static Batch Years(List<Row> rows) => new(
    [
        new WholeColumn("year", [.. rows.Select(row => row.Year)]),
        new WholeColumn("states", [.. rows.Select(row => (long?)row.Names.Count)]),
        new WholeColumn("ties", [.. rows.Select(row => (long?)row.Graph.Edges.Count)]),
        new WholeColumn("blocs", [.. rows.Select(row => (long?)row.Partition.Blocs)]),
        new WholeColumn("largest", [.. rows.Select(row => (long?)(row.Names.Count == 0 ? 0 : row.Partition.Bloc.CountBy(bloc => bloc).Max(bloc => bloc.Value)))]),
        new NumberColumn("modularity", [.. rows.Select(row => row.Partition.Modularity)]),
        new NumberColumn("bound", [.. rows.Select(row => double.IsFinite(row.Partition.Bound) ? row.Partition.Bound : double.NaN)]),
        new TextColumn("proven", [.. rows.Select(row => row.Partition.Proven ? "yes" : "no")]),
    ]);

    static Batch Members(List<Row> rows)
    {
        List<(long? Year, string Name, long Bloc)> states = [];
        foreach (var row in rows)
        {
            var ranks = row.Partition.Bloc.CountBy(bloc => bloc).OrderByDescending(bloc => bloc.Value).ThenBy(bloc => bloc.Key).Index().ToDictionary(bloc => bloc.Item.Key, bloc => bloc.Index + 1L);
            states.AddRange(row.Names.Select((name, node) => (row.Year, name, ranks[row.Partition.Bloc[node]])));
        }
        return new(
        [
            new WholeColumn("year", [.. states.Select(state => state.Year)]),
            new TextColumn("actor", [.. states.Select(state => state.Name)]),
            new WholeColumn("bloc", [.. states.Select(state => (long?)state.Bloc)]),
        ]);
    }
}
