using System.CommandLine;
using Entente.Report;

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
            IProgress<int> Progress() => new ProgressLine(options.Replicates);
            var told = ImpactReport.OfRun(scenario, options, paths, Release.Version, Progress, stop);
            if (parsed.GetValue(report) is { } file)
            {
                told = told.ForPage(scenario, options, paths, Progress, stop);
                WholeFile.Write(file, Report, writer => ImpactPage.Write(told, writer, language));
            }
            Print(told, parsed.GetValue(format)!, language);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
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
