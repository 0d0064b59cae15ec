using System.CommandLine;
using Entente.Cli.Output.Plots;
using Entente.Measures.Balance;
using Entente.Store;
using Entente.Store.Columns;
using Entente.Store.Panels;

namespace Entente.Cli.Commands.Measures;

/// <summary><c>entente measure balance</c>: how far the world is from two camps, year by year.</summary>
static class BalanceCommand
{
    sealed record Row(long? Year, NamedGraph Of, Frustration Frustration)
    {
        internal TriadCensus Triads { get; } = TriadCensus.Of(Of.Graph);
    }

    internal static Command Make()
    {
        var command = new Command("balance", "How far friends and foes are from two camps: the frustration index with its best partition, proven, and the balance of triangles");
        var camps = new Option<bool>("--camps") { Description = "A row for each state, with its camp in the best partition" };
        var friends = Options.OneOf("--friends", "The least promise that makes friends", "consultation", "neutrality", "defence");
        var foes = Options.OneOf("--foes", "The least step in a dispute that makes foes", "threat", "display", "force", "war");
        var work = Options.Whole("--work", "Where to give up the proof of one year, in the solver's own seconds", 1, 100_000, () => 600);
        foreach (Option option in (Option[])[camps, friends, foes, work])
            command.Add(option);
        var graph = new GraphArgument().AddTo(command);
        var which = new YearArguments(withActors: false).AddTo(command);
        var from = new StoreArguments().AddTo(command);
        var output = new MeasureOutput().AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            output.Check(parsed);
            List<Row> rows = [];
            if (graph.Read(parsed, output, which.Span, friends, foes) is { } own)
            {
                rows = [new(null, own, Frustration.Of(own.Graph, parsed.GetValue(work), stop))];
            }
            else
            {
                using var store = from.Read(parsed);
                var (first, last) = which.Years(parsed, 1816, 2100);
                var ties = SignedTies.Of(store, first, last, (byte)(1 + Array.IndexOf(["consultation", "neutrality", "defence"], parsed.GetValue(friends))), 2 + Array.IndexOf(["threat", "display", "force", "war"], parsed.GetValue(foes)));
                if (ties.Years.Count == 0)
                    throw store.Lacks("alliances and disputes", ties.Lacking, first, last);
                var system = StateSystem.Of(store, "cow");
                var years = system.Of(ties.Years);
                StateSystemNotice.Give(system, "cow");
                using var progress = new ProgressLine(years.Count, "years");
                rows = [.. years.Select((year, i) =>
                {
                    var named = ties.In(system.In(year).EachActorOnce());
                    Row row = new(year, named, Frustration.Of(named.Graph, parsed.GetValue(work), stop));
                    progress.Report(i + 1);
                    return row;
                })];
            }
            output.Write(parsed, [parsed.GetValue(camps) ? Camps(rows) : Years(rows)], _ => Draw(rows), stop);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static LinePicture Draw(List<Row> rows)
    {
        double[] years = [.. rows.Select(row => (double)(row.Year ?? 0))];
        return new("Structural balance", "year", "1 is balanced",
        [
            new("frustration, 1 - 2L/m", years, [.. rows.Select(row => row.Frustration.Normalised)]),
            new("balanced triangles", years, [.. rows.Select(row => row.Triads.Triangles == 0 ? 1 : row.Triads.Balance)]),
        ]);
    }

    static Batch Years(List<Row> rows)
    {
        WholeColumn Whole(string name, Func<Row, long?> value) => new(name, [.. rows.Select(value)]);
        NumberColumn Number(string name, Func<Row, double> value) => new(name, [.. rows.Select(value)]);
        return new(
        [
            Whole("year", row => row.Year),
            Whole("states", row => row.Of.Graph.Nodes),
            Whole("ties", row => row.Of.Graph.Edges.Count),
            Whole("hostile", row => row.Of.Graph.Edges.Count(edge => !edge.Positive)),
            Whole("line_index", row => row.Frustration.Index),
            Whole("bound", row => row.Frustration.Bound),
            new TextColumn("proven", [.. rows.Select(row => row.Frustration.Proven ? "yes" : "no")]),
            Number("frustration", row => row.Frustration.Normalised),
            Whole("triangles", row => row.Triads.Triangles),
            Number("triangle_balance", row => row.Triads.Balance),
            Number("weak_balance", row => row.Triads.WeakBalance),
        ]);
    }

    static Batch Camps(List<Row> rows)
    {
        var states = rows.SelectMany(row => row.Of.Names.Select((name, node) => (row.Year, Name: name, Camp: row.Frustration.Camp[node]))).ToList();
        return new(
        [
            new WholeColumn("year", [.. states.Select(state => state.Year)]),
            new TextColumn("actor", [.. states.Select(state => state.Name)]),
            new TextColumn("camp", [.. states.Select(state => state.Camp ? "B" : "A")]),
        ]);
    }
}
