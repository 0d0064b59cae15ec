using System.CommandLine;
using System.Globalization;
using Entente.Cases;
using Entente.Discovery;
using Entente.Records;
using Entente.Report;

namespace Entente.Cli.Commands;

/// <summary><c>entente discover</c>: in which worlds a condition holds.</summary>
static class DiscoverCommand
{
    const int FewestCases = 20;

    internal static Command Make()
    {
        var command = new Command("discover", "In which worlds a condition holds: boxes of the uncertain numbers in which it is common (PRIM)");
        var which = new CaseArguments().AddTo(command);
        var run = new RunArguments("--replicates", "Pairs of runs", 8_000, observing: false).AddTo(command);
        var when = new Option<string?>("--when") { Description = "The condition, as claims are tested (docs/cases.md); an outcome's name alone is its value with the event at the end", HelpName = "CONDITION" };
        var levers = new Option<bool>("--levers") { Description = "Sweep the levers over their ranges as well" };
        var boxes = Options.Whole("--boxes", "How many boxes to look for", 1, 20, () => 3);
        var support = Support();
        var format = Options.OneOf("--format", "What to print", "table", "json", "csv");
        var lang = Options.Lang();
        foreach (Option option in (Option[])[when, levers, boxes, support, format, lang])
            command.Add(option);

        command.SetAction((parsed, stop) =>
        {
            var @case = which.Read(parsed);
            var (scenario, options) = run.Read(parsed, @case);
            var scope = @case.Scope with { NamesAlone = true };
            var asked = parsed.GetValue(when)
                ?? throw new InputException($"no condition is given; expected --when with one such as \"impact({@case.Outcomes[0].Id}, end) > 0\".");
            var test = ModelTest.Read(asked, scope, sentence => new InputException($"in --when, {sentence}"));
            var prim = new PrimOptions(LeastSupport: parsed.GetValue(support), MostBoxes: parsed.GetValue(boxes));
            var swept = parsed.GetValue(levers);
            Discovered found;
            using (var progress = new ProgressLine(options.Replicates))
                found = scenario.Discover(test, swept, prim, options, progress, stop);
            Check(found, test);
            Print(DiscoveryReport.Of(scenario, options, test.ToString(), prim, found, swept, Release.Version), parsed.GetValue(format)!, parsed.GetValue(lang));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <summary>Refuses a condition that tells too few worlds from the others.</summary>
    static void Check(Discovered found, ModelTest test)
    {
        if (Math.Min(found.Holds, found.Counted - found.Holds) >= FewestCases)
            return;
        var chance = test.Outcomes.FirstOrDefault(outcome => outcome.Kind == OutcomeKind.Chance);
        var help = chance is null ? "another bound" : string.Create(CultureInfo.InvariantCulture, $"another one ({chance.Id} is yes or no in a replicate, {chance.Scale:0.######} or 0)");
        throw new InputException(string.Create(CultureInfo.InvariantCulture,
            $"'{test}' holds in {found.Holds:N0} of {found.Counted:N0} replicates; expected at least {FewestCases} in which it holds and {FewestCases} in which it does not: more --replicates, or {help}."));
    }

    static Option<double> Support()
    {
        var option = new Option<double>("--support") { Description = "The least share of all worlds that a box may hold", HelpName = "SHARE", DefaultValueFactory = _ => 0.03 };
        option.CustomParser = result =>
        {
            var word = result.Tokens.Single().Value;
            if (double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 0.5)
                return value;
            result.AddError($"--support is '{word}'; expected a share above 0 and up to 0.5.");
            return 0;
        };
        return option;
    }

    static void Print(DiscoveryReport report, string format, Language language)
    {
        switch (format)
        {
            case "json":
                using (var stream = Console.OpenStandardOutput())
                    DiscoveryJson.Write(report, stream);
                break;
            case "csv":
                DiscoveryCsv.Write(report, Console.Out);
                break;
            default:
                DiscoveryTable.Write(report, Console.Out, language);
                break;
        }
    }
}
