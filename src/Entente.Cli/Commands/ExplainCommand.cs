using System.CommandLine;
using Entente.Cases;
using Entente.Records;
using Entente.Report;

namespace Entente.Cli.Commands;

/// <summary><c>entente explain</c>: what makes up an outcome's impact, which mechanisms and numbers feed it, and where they come from.</summary>
static class ExplainCommand
{
    internal static Command Make()
    {
        var command = new Command("explain", "What makes up an outcome's impact, which mechanisms and numbers feed it, and where they come from");
        var which = new CaseArguments().AddTo(command);
        var outcome = new Argument<string?>("outcome") { Description = "An outcome of the case; not needed with --graph", Arity = ArgumentArity.ZeroOrOne };
        var run = new RunArguments().AddTo(command);
        var month = Options.Whole("--month", "The month whose impact is taken apart [default: the last]", 1, 1_200);
        var exact = new Option<bool>("--exact") { Description = "Run every combination of the terms, where orders of them would be drawn" };
        var quick = new Option<bool>("--quick") { Description = "Draw orders of the terms and of the channels, where every combination would be run" };
        var instant = new Option<bool>("--no-attribution") { Description = "Only what feeds the outcome, without a run" };
        var format = Options.OneOfOrNone("--format", "What makes up the impact as json or csv, without what feeds it", "table", "json", "csv");
        var graph = Options.OneOfOrNone("--graph", "Print the causal diagram instead, of the outcome or of the whole case", "mermaid", "dot", "json");
        var lang = Options.Lang();
        command.Add(outcome);
        foreach (Option option in (Option[])[month, exact, quick, instant, format, graph, lang])
            command.Add(option);
        command.SetAction((parsed, stop) =>
        {
            if (parsed.GetValue(format) is "json" or "csv" && (parsed.GetValue(instant) || parsed.GetValue(graph) is not null))
                throw new InputException($"--format {parsed.GetValue(format)} prints what makes up the impact; expected it without {(parsed.GetValue(instant) ? "--no-attribution" : "--graph")}.");
            // With --case-folder the case's name may be left out, so that a single argument is the outcome.
            var named = parsed.GetValue(outcome) ?? (which.FromFolder(parsed) ? parsed.GetValue(which.Name) : null);
            var @case = which.Read(parsed);
            var asked = named is null ? null : @case.OutcomeNamed(named);
            var language = parsed.GetValue(lang);
            if (parsed.GetValue(graph) is { } drawn)
            {
                Print(CausalGraph.Of(@case.Model(), @case.Event, asked), @case, drawn, language);
                return Task.FromResult(ExitCode.Done);
            }
            if (asked is null)
                throw new InputException($"no outcome is named; expected one of {string.Join(", ", @case.Outcomes.Select(o => o.Id))}.");
            if (!parsed.GetValue(instant))
            {
                if (parsed.GetValue(exact) && parsed.GetValue(quick))
                    throw new InputException("--exact runs every combination and --quick draws orders; expected one of the two.");
                var (scenario, options) = run.Read(parsed, @case);
                if (parsed.GetValue(month) > options.Months)
                    throw new InputException($"--month is {parsed.GetValue(month)}; expected 1 to {options.Months}, the months of the run.");
                if (RunArguments.Run(scenario, options, stop) is not { } paths)
                    return Task.FromResult(ExitCode.Failed);
                bool? all = parsed.GetValue(exact) ? true : parsed.GetValue(quick) ? false : null;
                Print(AttributionReport.Of(scenario, options, paths, asked, parsed.GetValue(month) is var at and > 0 ? at : null, all, Release.Version,
                    () => new ProgressLine(options.Replicates), stop), parsed.GetValue(format), language);
            }
            if (parsed.GetValue(format) is null or "table")
                ExplanationText.Write(Explanation.Of(@case.Model(), asked), @case, Console.Out, language);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static void Print(AttributionReport told, string? format, Language language)
    {
        switch (format)
        {
            case "json":
                using (var stream = Console.OpenStandardOutput())
                    AttributionJson.Write(told, stream);
                break;
            case "csv":
                AttributionCsv.Write(told, Console.Out);
                break;
            default:
                AttributionText.Write(told, Console.Out, language);
                Console.Out.Write('\n');
                break;
        }
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
