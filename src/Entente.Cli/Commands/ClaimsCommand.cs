using System.CommandLine;
using Entente.Report;

namespace Entente.Cli.Commands;

/// <summary><c>entente claims</c>: what the records and the model say of the claims of a case.</summary>
static class ClaimsCommand
{
    internal static Command Make()
    {
        var command = new Command("claims", "Put the claims of a case to the records and to the model");
        var which = new CaseArguments().AddTo(command);
        var run = new RunArguments().AddTo(command);
        var format = Options.OneOf("--format", "What to print", "table", "json", "csv");
        var language = Options.Lang();
        command.Add(format);
        command.Add(language);
        command.SetAction((parsed, stop) =>
        {
            var (scenario, options) = run.Read(parsed, which.Read(parsed));
            if (RunArguments.Run(scenario, options, stop) is not { } paths)
                return Task.FromResult(ExitCode.Failed);
            Print(ClaimsReport.Of(scenario, options, paths, Release.Version), parsed.GetValue(format)!, parsed.GetValue(language));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static void Print(ClaimsReport told, string format, Language language)
    {
        switch (format)
        {
            case "json":
                using (var stream = Console.OpenStandardOutput())
                    ClaimsJson.Write(told, stream);
                break;
            case "csv":
                ClaimsCsv.Write(told, Console.Out, language);
                break;
            default:
                ClaimsTable.Write(told, Console.Out, language);
                break;
        }
    }
}
