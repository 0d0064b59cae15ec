using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Entente.Cli.Output.Plots;
using Entente.Measures.IdealPoints;
using Entente.Records;
using Entente.Store.Columns;
using Entente.Store.Panels;

namespace Entente.Cli.Commands.Measures;

/// <summary><c>entente measure ideal-points</c>: where states stand by their votes in the General Assembly.</summary>
static class IdealPointsCommand
{
    static readonly TimeSpan BetweenSaves = TimeSpan.FromSeconds(30);

    // Two camps of a few members say which end of the scale is which; the chain forgets all else.
    const string UsualStarts = "USA=3,CAN=3,GBR=3,ISR=3,RUS=-2,DDR=-2";

    internal static Command Make()
    {
        var command = new Command("ideal-points", "Where each state stands by its votes in the General Assembly, on one scale for all sessions (Bailey, Strezhnev and Voeten 2017)");
        var burnIn = Options.Whole("--burn-in", "Sweeps before any counts; published: 4,000", 0, 1_000_000, () => 1_000);
        var sweeps = Options.Whole("--sweeps", "Sweeps that count; published: 20,000", 10, 1_000_000, () => 2_000);
        var thinning = Options.Whole("--thin", "Every how many sweeps one is kept for quantiles; published: 50", 1, 1_000_000, () => 10);
        var starts = new Option<string>("--start") { Description = "Where some are thought to stand before the first sweep, which says which end is which", HelpName = "USA=3,RUS=-2", DefaultValueFactory = _ => UsualStarts };
        var threads = Options.Whole("--threads", "Processors to use; the answer does not depend on it", 1, 1024, () => Environment.ProcessorCount);
        var checkpoint = new Option<string?>("--checkpoint") { Description = "Keep where the run stands in this file, and go on from it where it exists", HelpName = "FILE" };
        var seed = Options.Seed();
        foreach (Option option in (Option[])[burnIn, sweeps, thinning, starts, threads, checkpoint, seed])
            command.Add(option);
        var which = new YearArguments().AddTo(command);
        var from = new StoreArguments().AddTo(command);
        var output = new MeasureOutput(new(new KeptColumn("ideal_point", "standard deviations", ["unga-votes", "unga-roll-calls", "unga-repeats"], Low: "q5", High: "q95"))).AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            output.Check(parsed);
            using var store = from.Read(parsed);
            var assembly = AssemblyPanel.Of(store);
            if (assembly.Sessions.Count == 0 || assembly.Members.Count == 0)
                throw new InputException("the store has no votes of the General Assembly; expected files of the kinds unga-votes and unga-roll-calls ('entente records import FILE').");
            if (parsed.GetValue(thinning) > parsed.GetValue(sweeps))
                throw new InputException($"--thin is {parsed.GetValue(thinning)}; expected no more than the {parsed.GetValue(sweeps)} of --sweeps.");
            var (first, last) = which.Years(parsed, AssemblyPanel.YearBefore + 1, 2100);
            var rollCalls = assembly.Prepare(assembly.Usual, first - AssemblyPanel.YearBefore, last - AssemblyPanel.YearBefore);
            if (rollCalls.Appearances.Count < 2)
                throw new InputException($"no roll calls that divided the Assembly are known from {first} to {last}; expected other --years.");
            var options = new IdealPointOptions(parsed.GetValue(burnIn), parsed.GetValue(sweeps), parsed.GetValue(thinning), Seed: parsed.GetValue(seed), Threads: parsed.GetValue(threads))
            {
                Starts = Starts(parsed.GetValue(starts)!, assembly.Members),
            };
            var estimates = Run(rollCalls, options, parsed.GetValue(checkpoint), stop);
            var actors = which.Actors(parsed);
            output.Write(parsed, [Table(estimates, assembly.Members, actors)], batches =>
            {
                var lines = Lines.Of(batches, ["actor"], "ideal_point");
                return new LinePicture(Lines.TitleOf("Ideal points in the General Assembly", lines), "year", "ideal point", lines);
            }, stop, store);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static IdealPointEstimates Run(RollCalls rollCalls, IdealPointOptions options, string? path, CancellationToken stop)
    {
        if (path is not null)
            WholeFile.Check(path, "--checkpoint", "the run", "ideal-points.chain");
        var chain = path is not null && File.Exists(path) ? Resume(path, rollCalls, options) : new IdealPointChain(rollCalls, options);
        using var progress = new ProgressLine(options.BurnIn + options.Sweeps, "sweeps");
        try
        {
            var since = Stopwatch.StartNew();
            while (!chain.Finished)
            {
                chain.Run(sweeps: 10, progress, stop);
                if (path is not null && since.Elapsed > BetweenSaves)
                {
                    Save(chain, path);
                    since.Restart();
                }
            }
        }
        catch (OperationCanceledException) when (path is not null)
        {
            Save(chain, path);
            throw new StoppedException(string.Create(CultureInfo.InvariantCulture, $"stopped after {chain.Done:N0} sweeps, which {path} keeps; the same command goes on from there."));
        }
        if (path is not null)
            Save(chain, path);
        return chain.Summarise();
    }

    static void Save(IdealPointChain chain, string path) => WholeFile.WriteBytes(path, "the run", chain.Save);

    static IdealPointChain Resume(string path, RollCalls rollCalls, IdealPointOptions options)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return IdealPointChain.Resume(stream, rollCalls, options);
        }
        catch (InvalidDataException e)
        {
            throw new InputException(path, null, $"{e.Message.TrimEnd('.')}; expected the file that the same command left, or the name of a new one.");
        }
    }

    static Dictionary<int, double> Starts(string text, IReadOnlyList<string> members)
    {
        Dictionary<int, double> starts = [];
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = part.Split('=');
            if (cut.Length != 2 || !double.TryParse(cut[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var start) || !(Math.Abs(start) <= 5))
                throw new InputException($"--start has '{part}'; expected a state and a place from -5 to 5, such as USA=3.");
            var code = StateList.Read(cut[0], "--start")[0];
            // Who never voted has no place to start from.
            if (members.Index().FirstOrDefault(member => member.Item == code) is { Item: not null } member)
                starts[member.Index] = start;
        }
        return starts;
    }

    static Batch Table(IdealPointEstimates estimates, IReadOnlyList<string> members, IReadOnlyList<string>? actors)
    {
        var points = estimates.Points.Where(point => actors?.Contains(members[point.Member]) != false).ToList();
        NumberColumn Column(string name, Func<IdealPoint, double> of) => new(name, [.. points.Select(of)]);
        return new(
        [
            new WholeColumn("year", [.. points.Select(point => (long?)(AssemblyPanel.YearBefore + point.Session))]),
            new WholeColumn("session", [.. points.Select(point => (long?)point.Session)]),
            new TextColumn("actor", [.. points.Select(point => members[point.Member])]),
            new WholeColumn("votes", [.. points.Select(point => (long?)point.Votes)]),
            Column("ideal_point", point => point.Mean),
            Column("sd", point => point.Sd),
            Column("q5", point => point.Q5),
            Column("q10", point => point.Q10),
            Column("median", point => point.Median),
            Column("q90", point => point.Q90),
            Column("q95", point => point.Q95),
        ]);
    }
}
