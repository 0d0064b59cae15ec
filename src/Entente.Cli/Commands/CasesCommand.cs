using System.CommandLine;
using Entente.Cases;
using Entente.Report;

namespace Entente.Cli.Commands;

/// <summary><c>entente cases</c>: what there is to ask about.</summary>
static class CasesCommand
{
    internal static Command Make()
    {
        var command = new Command("cases", "List the bundled cases and their questions");
        var lang = Options.Lang();
        command.Add(lang);
        command.SetAction(parsed =>
        {
            foreach (var name in Bundled.Names)
                CaseText.Write(name, CaseReader.Read(Bundled.FolderOf(name), Bundled.Data, fitted: false), Console.Out, parsed.GetValue(lang));
            return ExitCode.Done;
        });
        return command;
    }
}
