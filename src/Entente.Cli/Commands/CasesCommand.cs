using System.CommandLine;
using Entente.Cases;

namespace Entente.Cli.Commands;

/// <summary><c>entente cases</c>: what there is to ask about.</summary>
static class CasesCommand
{
    internal static Command Make()
    {
        var command = new Command("cases", "List the bundled cases and their questions");
        command.SetAction(_ =>
        {
            foreach (var name in Bundled.Names)
            {
                var @case = CaseReader.Read(Bundled.FolderOf(name), Bundled.Data);
                Console.WriteLine($"{name}   {@case.Title.En} ({@case.Title.Ko})");
                Console.WriteLine($"  {@case.Question.En}");
                Console.WriteLine($"  as of {@case.AsOf:yyyy-MM-dd}; {@case.World.Actors.Length} actors, {@case.World.Terms.Length} terms, "
                    + $"{@case.Levers.Count} levers, {@case.Outcomes.Count} outcomes, {@case.Claims.Count} claims, {@case.Questions.Count} questions");
                Console.WriteLine($"  entente impact {name}");
            }
            return ExitCode.Done;
        });
        return command;
    }
}
