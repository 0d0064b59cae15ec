using System.CommandLine;
using System.Globalization;
using Entente.Cases;
using Entente.Records;
using Entente.Report;
using Entente.Simulation;

namespace Entente.Cli.Arguments;

/// <summary>How a command is told what to run: how many replicates of which chance, how far, with which levers and terms.</summary>
/// <param name="otherwise">How far a run looks when nobody says, in words.</param>
/// <param name="size">The option for the number of replicates.</param>
/// <param name="sized">What it says of them.</param>
/// <param name="standard">How many there are when nobody asks.</param>
/// <param name="observing">Whether observations may weigh the replicates.</param>
sealed class RunArguments(string size = "--replicates", string sized = "Pairs of runs", int standard = 2_000, bool observing = true, string otherwise = "the case's horizon")
{
    readonly Option<int> replicates = Options.Whole(size, sized, 1, 1_000_000, () => standard);
    readonly Option<ulong> seed = Options.Seed();
    readonly Option<int> threads = Options.Whole("--threads", "Changes how long it takes, and no number", 1, 1_024, () => Environment.ProcessorCount);
    readonly Option<int> months = Options.Whole("--months", $"How far to look [default: {otherwise}]", 1, 1_200);
    readonly Option<string[]> set = new("--set") { Description = "Hold a lever at a value; repeatable", HelpName = "LEVER=VALUE" };
    readonly Option<string[]> without = new("--without") { Description = "Leave a term out of the event; repeatable", HelpName = "TERM" };
    readonly Option<string[]> off = new("--off") { Description = "Switch a mechanism off: what it writes stays as it began; repeatable", HelpName = "MECHANISM" };
    readonly Option<string[]> hold = new("--hold") { Description = "Hold a number of the model at a value, by its name in 'entente explain'; repeatable", HelpName = "NAME=VALUE" };
    readonly Option<DateOnly?> observeUntil = Options.Day("--observe-until", "Weigh the replicates by what was seen of the hidden deals up to this day");

    internal RunArguments AddTo(Command command)
    {
        foreach (Option option in (Option[])[replicates, seed, threads, months, set, without, off, hold, .. observing ? (Option[])[observeUntil] : []])
            command.Add(option);
        return this;
    }

    /// <summary>What is asked of a case, when the machine can hold it.</summary>
    /// <param name="horizon">Months where nobody says; null for the case's horizon.</param>
    internal (Scenario Scenario, EnsembleOptions Options) Read(ParseResult parsed, Case @case, int? horizon = null)
    {
        var scenario = Scenario.Of(@case, parsed.GetValue(set) ?? [], parsed.GetValue(without) ?? []).SwitchingOff(parsed.GetValue(off) ?? [])
            .Holding(parsed.GetValue(hold) ?? []);
        if (observing && parsed.GetValue(observeUntil) is { } until)
            scenario = scenario.Observing(until);
        var options = new EnsembleOptions(parsed.GetValue(replicates), parsed.GetValue(seed),
            parsed.GetValue(months) is var asked and > 0 ? asked : horizon ?? @case.Horizon, parsed.GetValue(threads));
        CheckMemory(options, @case.Outcomes.Count);
        return (scenario, options);
    }

    /// <summary>The paths, or null when every replicate diverged, which is then said on the error stream.</summary>
    internal static Paths? Run(Scenario scenario, EnsembleOptions options, CancellationToken stop)
    {
        Paths paths;
        using (var progress = new ProgressLine(options.Replicates))
            paths = scenario.RunPaths(options, progress, stop);
        if (paths.Counted.Length > 0)
            return paths;
        Console.Error.WriteLine("entente: " + ImpactReport.AllDiverged(paths));
        return null;
    }

    /// <summary>Refuses a run whose paths do not fit the machine, instead of dying in it.</summary>
    internal static void CheckMemory(EnsembleOptions options, int outcomes)
    {
        const double Giga = 1e9;
        var (needed, there) = (2.0 * sizeof(double) * outcomes * options.Months * options.Replicates, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        if (needed > there)
            throw new InputException(string.Create(CultureInfo.InvariantCulture,
                $"{options.Replicates:N0} replicates of {options.Months} months need {needed / Giga:N1} GB of memory, and the machine has {there / Giga:N1}; expected fewer of one or the other."));
    }
}
