using System.CommandLine;
using Entente.Cases;
using Entente.Report;
using Entente.Simulation;

namespace Entente.Cli.Commands;

/// <summary><c>entente impact</c>: what the event of a case changes.</summary>
static class ImpactCommand
{
    const string Report = "the report";

    internal static Command Make()
    {
        var command = new Command("impact", "What the event changes: every replicate with it and without it, under the same chance");
        var which = new CaseArguments().AddTo(command);
        var run = new RunArguments().AddTo(command);
        var format = Options.OneOf("--format", "What to print", "table", "json", "csv");
        var report = new Option<string?>("--report") { Description = "Also write a self-contained page with charts", HelpName = "FILE.html" };
        var lang = Options.Lang();
        foreach (Option option in (Option[])[format, report, lang])
            command.Add(option);

        command.SetAction((parsed, stop) =>
        {
            var (scenario, options) = run.Read(parsed, which.Read(parsed));
            if (parsed.GetValue(report) is { } path)
                WholeFile.Check(path, "--report", Report, "impact.html");

            if (RunArguments.Run(scenario, options, stop) is not { } paths)
                return Task.FromResult(ExitCode.Failed);
            var language = parsed.GetValue(lang);
            var told = ImpactReport.Of(scenario, options, Impact.Of(paths, options.Threads, stop), Program.Version);
            using (var progress = new ProgressLine(options.Replicates))
                told = told with { Judged = scenario.JudgementShares(paths, options, progress, stop) };
            if (scenario.Off.Count > 0)
            {
                if (RunArguments.Run(scenario with { Off = [] }, options, stop) is not { } whole)
                    return Task.FromResult(ExitCode.Failed);
                told = told with { Off = new(scenario.Off, Impact.Of(whole, options.Threads, stop)) };
            }
            if (parsed.GetValue(report) is { } file)
            {
                told = told with { Claims = scenario.Case.Answers(paths), ByTerm = ByTerm(scenario, options, paths, stop) };
                WholeFile.Write(file, Report, writer => ImpactPage.Write(told, writer, language));
            }
            Print(told, parsed.GetValue(format)!, language);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <summary>All impacts at the end, taken apart.</summary>
    static Attribution<Entity> ByTerm(Scenario scenario, EnsembleOptions options, Paths paths, CancellationToken stop)
    {
        var (model, settings) = scenario.Prepare();
        using var progress = new ProgressLine(options.Replicates);
        return TermShares.Of(new(model, settings, scenario.Case.Event, paths, options, [.. Enumerable.Range(0, paths.Outcomes.Count)], [paths.Months], Exact: false), progress, stop);
    }

    static void Print(ImpactReport told, string format, Language language)
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
                ImpactTable.Write(told, Console.Out, language);
                break;
        }
    }
}
