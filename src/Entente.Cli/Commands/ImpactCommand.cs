using System.CommandLine;
using System.Globalization;
using Entente.Cases;
using Entente.Records;
using Entente.Report;
using Entente.Simulation;

namespace Entente.Cli.Commands;

/// <summary><c>entente impact</c>: what the event of a case changes.</summary>
static class ImpactCommand
{
    internal static Command Make()
    {
        var command = new Command("impact", "What the event changes: every replicate with it and without it, under the same chance");
        var which = new CaseArguments().AddTo(command);
        var replicates = Options.Whole("--replicates", "Pairs of runs", 1, 1_000_000, () => 2_000);
        var seed = Options.Seed();
        var threads = Options.Whole("--threads", "Changes how long it takes, and no number", 1, 1_024, () => Environment.ProcessorCount);
        var months = Options.Whole("--months", "How far to look [default: the case's horizon]", 1, 1_200);
        var set = new Option<string[]>("--set") { Description = "Hold a lever at a value; repeatable", HelpName = "LEVER=VALUE" };
        var without = new Option<string[]>("--without") { Description = "Leave a term out of the event; repeatable", HelpName = "TERM" };
        var format = Options.OneOf("--format", "What to print", "table", "json", "csv");
        var report = new Option<string?>("--report") { Description = "Also write a self-contained page with charts", HelpName = "FILE.html" };
        foreach (Option option in (Option[])[replicates, seed, threads, months, set, without, format, report])
            command.Add(option);

        command.SetAction((parsed, stop) =>
        {
            var @case = which.Read(parsed);
            var scenario = Scenario.Of(@case, parsed.GetValue(set) ?? [], parsed.GetValue(without) ?? []);
            var options = new EnsembleOptions(parsed.GetValue(replicates), parsed.GetValue(seed),
                parsed.GetValue(months) is var asked and > 0 ? asked : @case.Horizon, parsed.GetValue(threads));
            CheckMemory(options, @case.Outcomes.Count);
            if (parsed.GetValue(report) is { } path)
                WholeFile.Check(path);

            Impact impact;
            using (var progress = new ProgressLine(options.Replicates))
                impact = scenario.Run(options, progress, stop);
            if (impact.Counted == 0)
            {
                Console.Error.WriteLine($"entente: every replicate diverged, the first in month {impact.Diverged[0].Month} in {impact.Diverged[0].Variable}.");
                return Task.FromResult(ExitCode.Failed);
            }

            var told = ImpactReport.Of(scenario, options, impact, Program.Version);
            if (parsed.GetValue(report) is { } file)
                WholeFile.Write(file, writer => ImpactPage.Write(told, writer));
            Print(told, parsed.GetValue(format)!);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <summary>Refuses a run whose paths do not fit the machine, instead of dying in it.</summary>
    static void CheckMemory(EnsembleOptions options, int outcomes)
    {
        const double Giga = 1e9;
        var (needed, there) = (2.0 * sizeof(double) * outcomes * options.Months * options.Replicates, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        if (needed > there)
            throw new InputException(string.Create(CultureInfo.InvariantCulture,
                $"{options.Replicates:N0} replicates of {options.Months} months need {needed / Giga:N1} GB of memory, and the machine has {there / Giga:N1}; expected fewer of one or the other."));
    }

    static void Print(ImpactReport told, string format)
    {
        switch (format)
        {
            case "json":
                using (var stream = Console.OpenStandardOutput())
                    ImpactJson.Write(told, stream);
                break;
            case "csv":
                ImpactCsv.Write(told, Console.Out);
                break;
            default:
                ImpactTable.Write(told, Console.Out);
                break;
        }
    }
}
