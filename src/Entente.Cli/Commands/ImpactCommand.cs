using System.CommandLine;
using System.Globalization;
using Entente.Cases;
using Entente.Records;
using Entente.Report;
using Entente.Simulation;

namespace Entente.Cli.Commands;

/// <summary><c>entente impact</c>: what the event of a case changes.</summary>
static class ImpactCommand
{
    internal static Command Make()
    {
        var command = new Command("impact", "What the event changes: every replicate with it and without it, under the same chance");
        var which = new CaseArguments().AddTo(command);
        var replicates = Options.Whole("--replicates", "Pairs of runs", 1, 1_000_000, () => 2_000);
        var seed = Options.Seed();
        var threads = Options.Whole("--threads", "Changes how long it takes, and no number", 1, 1_024, () => Environment.ProcessorCount);
        var months = Options.Whole("--months", "How far to look [default: the case's horizon]", 1, 1_200);
        var set = new Option<string[]>("--set") { Description = "Hold a lever at a value; repeatable", HelpName = "LEVER=VALUE" };
        var without = new Option<string[]>("--without") { Description = "Leave a term out of the event; repeatable", HelpName = "TERM" };
        var format = Options.OneOf("--format", "What to print", "table", "json", "csv");
        var report = new Option<string?>("--report") { Description = "Also write a self-contained page with charts", HelpName = "FILE.html" };
        foreach (Option option in (Option[])[replicates, seed, threads, months, set, without, format, report])
            command.Add(option);

        command.SetAction((parsed, stop) =>
        {
            var @case = which.Read(parsed);
            var model = @case.Model();
            var asked = parsed.GetValue(months) is var m and > 0 ? m : @case.Horizon;
            if (asked > @case.Longest)
                throw new InputException($"--months is {asked}; {@case.Id} looks at most {@case.Longest} months ahead.");
            var moved = ReadLevers(@case, parsed.GetValue(set) ?? []);
            var left = (parsed.GetValue(without) ?? []).Select(@case.TermNamed).Distinct().ToList();
            if (left.FirstOrDefault(term => moved.Keys.Any(lever => lever.Initial.Entity == term && moved[lever] > 0)) is { } both)
                throw new InputException($"the term '{both.Id}' is left out by --without and set by --set; expected one of the two.");
            if (parsed.GetValue(report) is { } path)
                WholeFile.Check(path);

            var settings = new Settings(model);
            foreach (var (lever, value) in moved)
                lever.Apply(settings, value);
            foreach (var term in left)
                settings.With(Quantities.Size, term, 0);

            var options = new EnsembleOptions(parsed.GetValue(replicates), parsed.GetValue(seed), asked, parsed.GetValue(threads));
            Paths paths;
            using (var progress = new ProgressLine(options.Replicates))
                paths = Ensemble.Run(model, settings, @case.Event, @case.Outcomes, options, progress, stop);
            var impact = Impact.Of(paths, options.Threads);
            if (impact.Counted == 0)
            {
                Console.Error.WriteLine($"entente: every replicate diverged, the first in month {impact.Diverged[0].Month} in {impact.Diverged[0].Variable}.");
                return Task.FromResult(ExitCode.Failed);
            }

            var told = Reporting.Of(@case, model, options, moved, left, impact);
            if (parsed.GetValue(report) is { } file)
                WholeFile.Write(file, writer => ImpactPage.Write(told, writer));
            Print(told, parsed.GetValue(format)!);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static Dictionary<Lever, double> ReadLevers(Case @case, IEnumerable<string> settings)
    {
        var moved = new Dictionary<Lever, double>();
        foreach (var setting in settings)
        {
            var at = setting.IndexOf('=', StringComparison.Ordinal);
            if (at < 0)
                throw new InputException($"--set is '{setting}'; expected LEVER=VALUE, for example {@case.Levers[0].Id}=0.");
            var lever = @case.LeverNamed(setting[..at]);
            if (!double.TryParse(setting[(at + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
                throw new InputException($"--set {lever.Id} is '{setting[(at + 1)..]}'; expected a number in {lever.Unit}.");
            if (value < lever.Low || value > lever.High)
                throw new InputException(FormattableString.Invariant($"--set {lever.Id} is {value}; expected {lever.Low} to {lever.High} {lever.Unit}."));
            moved[lever] = value;
        }
        return moved;
    }

    static void Print(ImpactReport told, string format)
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
                ImpactTable.Write(told, Console.Out);
                break;
        }
    }
}
