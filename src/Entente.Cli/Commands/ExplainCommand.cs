using System.CommandLine;
using Entente.Records;

namespace Entente.Cli.Commands;

/// <summary><c>entente explain</c>: which mechanisms and numbers feed an outcome, and where they come from.</summary>
static class ExplainCommand
{
    internal static Command Make()
    {
        var command = new Command("explain", "Which mechanisms and numbers feed an outcome, and where they come from");
        var which = new CaseArguments().AddTo(command);
        var outcome = new Argument<string?>("outcome") { Description = "An outcome of the case", Arity = ArgumentArity.ZeroOrOne };
        command.Add(outcome);
        command.SetAction(parsed =>
        {
            // With --case-folder the case's name may be left out, so that a single argument is the outcome.
            var named = parsed.GetValue(outcome) ?? (which.FromFolder(parsed) ? parsed.GetValue(which.Name) : null);
            var @case = which.Read(parsed);
            if (named is null)
                throw new InputException($"no outcome is named; expected one of {string.Join(", ", @case.Outcomes.Select(o => o.Id))}.");
            ExplanationText.Write(Explanation.Of(@case.Model(), @case.OutcomeNamed(named)), @case, Console.Out);
            return ExitCode.Done;
        });
        return command;
    }
}
