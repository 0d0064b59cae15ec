using System.CommandLine;
using Entente.Records;
using Entente.Report;
using Entente.Scoring;
using Entente.Sensitivity;

namespace Entente.Cli.Commands;

/// <summary><c>entente sensitivity</c>: which uncertain numbers carry an answer, and how much of it is chance.</summary>
static class SensitivityCommand
{
    internal static Command Make()
    {
        var command = new Command("sensitivity", "Which uncertain numbers an outcome's variance comes from: Morris screening, then Sobol indices");
        var which = new CaseArguments().AddTo(command);
        var run = new RunArguments("--samples", "Samples a matrix; a power of two is the most even", 2_048, observing: false).AddTo(command);
        var outcome = new Option<string?>("--outcome") { Description = "The outcome to take apart", HelpName = "OUTCOME" };
        var month = Options.Whole("--month", "The month that is asked about [default: the last]", 1, 1_200);
        var of = Options.OneOf("--of", "Of what the event changes, or of one of the two runs", "impact", "with", "without");
        var inputs = Options.Whole("--inputs", "How many numbers at most are measured one by one; all others together", 0, 500, () => 40);
        var trajectories = Options.Whole("--trajectories", "Morris trajectories of the screening", 2, 1_000, () => 64);
        var levers = new Option<bool>("--levers") { Description = "Sweep the levers over their ranges as well" };
        var format = Options.OneOf("--format", "What to print", "table", "json", "csv");
        var lang = Options.Lang();
        foreach (Option option in (Option[])[outcome, month, of, inputs, trajectories, levers, format, lang])
            command.Add(option);

        command.SetAction((parsed, stop) =>
        {
            var @case = which.Read(parsed);
            var asked = @case.OutcomeNamed(parsed.GetValue(outcome)
                ?? throw new InputException($"no outcome is named; expected --outcome with one of {string.Join(", ", @case.Outcomes.Select(o => o.Id))}."));
            var (scenario, options) = run.Read(parsed, @case);
            var last = parsed.GetValue(month) is var given and > 0 ? given : options.Months;
            if (last > options.Months)
                throw new InputException($"--month is {last}, and the run ends in month {options.Months}; expected --month up to that, or --months {last}.");
            var study = new StudyOptions(options.Replicates, parsed.GetValue(inputs), parsed.GetValue(trajectories), Seed: options.Seed, Months: last, Threads: options.Threads);
            var swept = parsed.GetValue(levers);
            SensitivityResult result;
            using (var progress = new ProgressLine())
                result = scenario.Study(asked, RunOf(parsed.GetValue(of)!), swept, study, progress, stop);
            Print(SensitivityReport.Of(scenario, study, result, swept, Release.Version), parsed.GetValue(format)!, parsed.GetValue(lang));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static Run RunOf(string name) => name switch { "with" => Run.With, "without" => Run.Without, _ => Run.Impact };

    static void Print(SensitivityReport report, string format, Language language)
    {
        switch (format)
        {
            case "json":
                using (var stream = Console.OpenStandardOutput())
                    SensitivityJson.Write(report, stream);
                break;
            case "csv":
                SensitivityCsv.Write(report, Console.Out);
                break;
            default:
                SensitivityTable.Write(report, Console.Out, language);
                break;
        }
    }
}
