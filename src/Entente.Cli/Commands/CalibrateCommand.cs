using System.CommandLine;
using Entente.Calibration;
using Entente.Cases;
using Entente.Records;
using Entente.Report;

namespace Entente.Cli.Commands;

/// <summary><c>entente calibrate</c>: fits what a case believes to the records up to a day, and leaves the posterior in its folder.</summary>
static class CalibrateCommand
{
    const string What = "the posterior";
    const int CheckRuns = 1_000;

    /// <summary>Chance that no fit comes to.</summary>
    const uint CheckReplicate = 4_000_000_000;

    internal static Command Make()
    {
        var command = new Command("calibrate", "Fit the numbers of a case to the records up to its as-of date");
        var which = new CaseArguments().AddTo(command);
        var until = Options.Month("--until", "Read no record after this month [default: the case's as-of date]");
        var only = new Option<string?>("--only") { Description = "Fit this mechanism alone", HelpName = "MECHANISM" };
        var particles = Options.Whole("--particles", "Draws of the posterior", 50, 100_000, () => 1_200);
        var seed = Options.Seed();
        var threads = Options.Whole("--threads", "Changes how long it takes, and no number", 1, 1_024, () => Environment.ProcessorCount);
        var output = new Option<string?>("--out") { Description = "Write the posterior here [default: posterior.csv in the case's folder]", HelpName = "FILE.csv" };
        var format = Options.OneOf("--format", "What to print", "table", "json");
        var lang = Options.Lang();
        foreach (Option option in (Option[])[until, only, particles, seed, threads, output, format, lang])
            command.Add(option);

        command.SetAction((parsed, stop) =>
        {
            var (folder, data) = (which.Folder(parsed), which.Data(parsed));
            var @case = CaseReader.Read(folder, data, fitted: false);
            var day = parsed.GetValue(until) ?? @case.AsOf;
            if (day > @case.AsOf)
                throw new InputException($"--until asks for records up to {day:yyyy-MM}, after the case's as-of date {@case.AsOf:yyyy-MM-dd}; expected that month or an earlier one.");
            var mechanism = parsed.GetValue(only) is { } name ? @case.MechanismNamed(name) : null;
            if (mechanism is not null && parsed.GetValue(output) is null)
                throw new InputException("--only fits one mechanism, and its posterior would stand in the place of the whole one; expected --out FILE.csv with it.");
            var path = parsed.GetValue(output) ?? Path.Combine(folder, FittedPosterior.File);
            WholeFile.Check(path, "--out", What, FittedPosterior.File);

            var options = new AbcOptions(parsed.GetValue(particles), parsed.GetValue(seed));
            var calibration = CaseCalibration.Prepare(@case, folder, data, day, mechanism, options, parsed.GetValue(threads), stop);
            var (posterior, state) = Run(calibration, path, stop);
            var before = PredictiveCheck.Of(calibration.Plan.Hindcast, null, CheckRuns, CheckReplicate, stop);
            var after = PredictiveCheck.Of(calibration.Plan.Hindcast, posterior, CheckRuns, CheckReplicate, stop);
            WholeFile.Write(path, What, posterior.Write);
            File.Delete(StatePath(path));

            var report = CalibrationReport.Of(@case, calibration.History, calibration.Plan, state, posterior, before, after, path, Release.Version) with
            {
                IsInCase = Path.GetFullPath(path) == Path.GetFullPath(Path.Combine(folder, FittedPosterior.File)),
            };
            if (parsed.GetValue(format) == "json")
                using (var stream = Console.OpenStandardOutput())
                    CalibrationJson.Write(report, stream);
            else
                CalibrationTable.Write(report, Console.Out, parsed.GetValue(lang));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static (FittedPosterior, CalibrationState) Run(CaseCalibration calibration, string path, CancellationToken stop)
    {
        var begun = CalibrationStateFile.Read(StatePath(path), calibration.Key);
        using var progress = new CalibrationProgress(calibration.Plan, begun);
        try
        {
            var state = Calibrator.Run(calibration.Plan, begun ?? CalibrationState.Nothing, calibration.Options, further =>
            {
                CalibrationStateFile.Write(StatePath(path), calibration.Key, further);
                progress.Report(further);
            }, stop);
            return (calibration.Posterior(state), state);
        }
        catch (OperationCanceledException)
        {
            throw new StoppedException(File.Exists(StatePath(path)) ? $"stopped; the same command goes on from its last generation, kept in {StatePath(path)}."
                : "stopped before the first generation; nothing was written.");
        }
    }

    static string StatePath(string path) => path + ".state";
}
