using System.CommandLine;
using Entente.Records;
using Entente.Store;
using Entente.Store.Columns;
using Entente.Store.Panels;
using Entente.Store.Panels.Dyads;

namespace Entente.Cli.Arguments;

/// <summary>How a command is told which dyads and years, which it builds as they are asked for.</summary>
/// <param name="otherwise">the years where none are said, for the help</param>
sealed class DyadArguments(string otherwise = "all that the data have")
{
    readonly Option<string> dyads = Options.OneOf("--dyads", "Each pair once, or in both orders", "undirected", "directed");
    readonly Option<string> list = Options.StateList();
    readonly Option<bool> among = new("--among") { Description = "Only dyads of which both are among --actors" };
    readonly YearArguments which = new(otherwise);

    internal DyadArguments AddTo(Command command)
    {
        command.Add(dyads);
        command.Add(list);
        which.AddTo(command);
        command.Add(among);
        return this;
    }

    internal (int First, int Last) Years(ParseResult parsed, int first, int last) => which.Years(parsed, first, last);

    // A list without an end has states in years of which nothing can be known.
    static StateSystem Checked(StateSystem system, (int First, int Last) years)
    {
        if (years.Last > DateTime.Today.Year)
            throw new InputException($"--years ends in {years.Last}, which is yet to come; expected years up to {DateTime.Today.Year}.");
        _ = system.Of(Enumerable.Range(years.First, years.Last - years.First + 1));
        return system;
    }

    /// <summary>The rows, year by year.</summary>
    internal IEnumerable<Batch> Rows(ParseResult parsed, StoreFile store, (int First, int Last) years, IReadOnlyList<DyadMeasure> measures, IProgress<(int Done, int Of)> progress)
    {
        var actors = which.Actors(parsed);
        if (parsed.GetValue(among) && actors is not { Count: > 1 })
            throw new InputException("--among takes the dyads among --actors; expected two states or more with it.");
        var system = Checked(StateSystem.Of(store, parsed.GetValue(list)!), years);
        StateSystemNotice.Give(system, parsed.GetValue(list)!);
        return DyadYears.Of(system, years.First, years.Last, parsed.GetValue(dyads) == "directed", measures, actors?.ToHashSet(), progress, parsed.GetValue(among));
    }
}
