using System.CommandLine;
using Entente.Cli.Output.Plots;
using Entente.Records;
using Entente.Store;
using Entente.Store.Panels;
using Entente.Store.Panels.Dyads;

namespace Entente.Cli.Commands.Measures;

/// <summary><c>entente measure similarity</c>: how alike two states' foreign policies are.</summary>
static class SimilarityCommand
{
    internal static Command Make()
    {
        var command = new Command("similarity", "How alike two states' alliances are, or their votes in the General Assembly: S, Scott's pi, Cohen's kappa, tau-b");
        var of = Options.OneOf("--of", "What is compared", "alliances", "votes");
        command.Add(of);
        var which = new DyadArguments().AddTo(command);
        var from = new StoreArguments().AddTo(command);
        var output = new MeasureOutput(new([.. Alike("alliance-", ["atop"], "s", "kappa", "pi", "tau_b"), .. Alike("alliance-", ["atop", "nmc"], "s_weighted"), .. Alike("", ["unga-votes", "unga-roll-calls", "unga-repeats"], "vote_s", "vote_kappa", "vote_pi", "vote_tau_b")])).AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            output.Check(parsed);
            using var store = from.Read(parsed);
            var votes = parsed.GetValue(of) == "votes";
            var (measure, years) = votes ? Votes(store, which, parsed) : Alliances(store, which, parsed);
            using var progress = new ProgressLine(what: "years");
            output.Write(parsed, which.Rows(parsed, store, years, [measure], progress), batches =>
            {
                var lines = Lines.Of(batches, ["actor1", "actor2"], votes ? "vote_s" : "s");
                return new LinePicture(Lines.TitleOf($"Similarity of {(votes ? "votes" : "alliances")}", lines), "year", "S", lines);
            }, stop, store);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static IEnumerable<KeptColumn> Alike(string before, string[] from, params string[] columns) => columns.Select(column => new KeptColumn(column, "-1 to 1", from, As: before + column));

    internal static (DyadMeasure, (int First, int Last)) Alliances(StoreFile store, DyadArguments which, ParseResult parsed)
    {
        var (first, last) = which.Years(parsed, 1816, 2100);
        var alliances = AlliancePanel.Of(store, first, last);
        if (alliances.Years.Count == 0)
            throw store.Lacks("alliances", "alliance-defence", first, last);
        return (new AllianceSimilarity(alliances, CapabilityPanel.Of(store, first, last)), which.Years(parsed, alliances.Years[0], alliances.Years[^1]));
    }

    internal static (DyadMeasure, (int First, int Last)) Votes(StoreFile store, DyadArguments which, ParseResult parsed)
    {
        var assembly = AssemblyPanel.Of(store);
        if (assembly.Sessions.Count == 0 || assembly.Members.Count == 0)
            throw new InputException("the store has no votes of the General Assembly; expected files of the kinds unga-votes and unga-roll-calls ('entente records import FILE').");
        var known = assembly.Years;
        if (known.Count == 0)
            throw new InputException("no roll call in the store divided the General Assembly; expected files of the kinds unga-votes and unga-roll-calls with some.");
        var (first, last) = which.Years(parsed, known[0], known[^1]);
        return known.Any(year => year >= first && year <= last) ? (new VoteSimilarity(assembly), (first, last))
            : throw new InputException($"the store has votes that divided the General Assembly of {known[0]} to {known[^1]} and none of {(first == last ? $"{first}" : $"{first} to {last}")}; expected other --years.");
    }
}
