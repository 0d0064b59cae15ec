using System.CommandLine;
using Entente.Cases;
using Entente.Records;
using Entente.Report;

namespace Entente.Cli.Commands;

/// <summary><c>entente explain</c>: which mechanisms and numbers feed an outcome, and where they come from.</summary>
static class ExplainCommand
{
    internal static Command Make()
    {
        var command = new Command("explain", "Which mechanisms and numbers feed an outcome, and where they come from");
        var which = new CaseArguments().AddTo(command);
        var outcome = new Argument<string?>("outcome") { Description = "An outcome of the case; not needed with --graph", Arity = ArgumentArity.ZeroOrOne };
        var graph = Options.OneOfOrNone("--graph", "Print the causal diagram instead, of the outcome or of the whole case", "mermaid", "dot", "json");
        var lang = Options.Lang();
        command.Add(outcome);
        command.Add(graph);
        command.Add(lang);
        command.SetAction(parsed =>
        {
            // With --case-folder the case's name may be left out, so that a single argument is the outcome.
            var named = parsed.GetValue(outcome) ?? (which.FromFolder(parsed) ? parsed.GetValue(which.Name) : null);
            var @case = which.Read(parsed);
            var asked = named is null ? null : @case.OutcomeNamed(named);
            if (parsed.GetValue(graph) is { } format)
                Print(CausalGraph.Of(@case.Model(), @case.Event, asked), @case, format, parsed.GetValue(lang));
            else if (asked is not null)
                ExplanationText.Write(Explanation.Of(@case.Model(), asked), @case, Console.Out, parsed.GetValue(lang));
            else
                throw new InputException($"no outcome is named; expected one of {string.Join(", ", @case.Outcomes.Select(o => o.Id))}.");
            return ExitCode.Done;
        });
        return command;
    }

    static void Print(CausalGraph graph, Case @case, string format, Language language)
    {
        switch (format)
        {
            case "json":
                using (var stream = Console.OpenStandardOutput())
                    GraphJson.Write(graph, @case.Id, stream);
                break;
            case "dot":
                GraphDot.Write(graph, Console.Out, language);
                break;
            default:
                GraphMermaid.Write(graph, Console.Out, language);
                break;
        }
    }
}
