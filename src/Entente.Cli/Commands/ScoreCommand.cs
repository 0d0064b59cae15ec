using System.CommandLine;
using Entente.Calibration;
using Entente.Cases;
using Entente.Records;
using Entente.Report;
using Entente.Scoring;

namespace Entente.Cli.Commands;

/// <summary><c>entente score</c>: what the model gave the questions of a case, beside what happened and three rivals.</summary>
static class ScoreCommand
{
    const string What = "the scores";

    /// <summary>Draws of each earlier start's posterior, and replicates of its forecast: enough for scores that the starts' own number makes rough.</summary>
    const int SeriesParticles = 200, SeriesReplicates = 1_000;

    internal static Command Make()
    {
        var command = new Command("score", "Score the model on questions that are resolved, beside base rates, persistence and one half");
        var which = new CaseArguments().AddTo(command);
        var run = new RunArguments(otherwise: "as far as the questions ask").AddTo(command);
        var file = new Option<string?>("--questions") { Description = "Score the questions of this file, of the columns of questions.csv, instead of the case's own", HelpName = "FILE.csv" };
        var noSeries = new Option<bool>("--no-series") { Description = "Leave out the forecasts of series from earlier starts, which take minutes" };
        var page = new Option<string?>("--write") { Description = "Also write a page of Markdown", HelpName = "FILE.md" };
        var format = Options.OneOf("--format", "What to print", "table", "json", "csv");
        var lang = Options.Lang();
        foreach (Option option in (Option[])[file, noSeries, page, format, lang])
            command.Add(option);

        command.SetAction((parsed, stop) =>
        {
            var @case = which.Read(parsed);
            var other = parsed.GetValue(file) is { } name ? QuestionsFile.Read(name, @case) : null;
            var questions = other?.Questions ?? @case.Questions;
            if (questions.Count == 0)
                throw new InputException($"{other?.Name ?? @case.Id} has no questions; expected some in {(other is null ? "its questions.csv, or --questions FILE.csv" : "it")}.");
            var (scenario, options) = run.Read(parsed, @case, QuestionScores.MonthsFor(questions, @case));
            if (parsed.GetValue(page) is { } path)
                WholeFile.Check(path, "--write", What, "scores.md");

            if (RunArguments.Run(scenario, options, stop) is not { } model || RunArguments.Run(scenario.Still, options, stop) is not { } still)
                return Task.FromResult(ExitCode.Failed);
            var scores = QuestionScores.Of(questions, @case.AsOf, model, still, options.Seed);
            var told = ScoreReport.Of(scenario, options, model, scores, other, Release.Version);
            if (other is null && !parsed.GetValue(noSeries) && HistoryReader.Has(which.Folder(parsed)))
                told = told with { Series = Series(which.Folder(parsed), which.Data(parsed), options.Seed, options.Threads, stop) };
            var language = parsed.GetValue(lang);
            if (parsed.GetValue(page) is { } to)
                WholeFile.Write(to, What, writer => ScoresPage.Write(told, writer, language));
            Print(told, parsed.GetValue(format)!, language);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <summary>Forecasts from every earlier start, each fitted to what was known then.</summary>
    static SeriesScores Series(string folder, string data, ulong seed, int threads, CancellationToken stop)
    {
        var @case = CaseReader.Read(folder, data, fitted: false);
        var origins = RollingForecasts.Origins(@case, folder, data);
        var forecasts = new List<SeriesForecast>();
        using var progress = new ProgressLine(origins.Count, "earlier starts forecast from");
        foreach (var origin in origins)
        {
            forecasts.AddRange(RollingForecasts.From(origin, @case, folder, data, new AbcOptions(SeriesParticles, seed) { MostMoves = 24 }, SeriesReplicates, threads, stop));
            progress.Report(origins.Count(o => o <= origin));
        }
        return SeriesScores.Of(forecasts, seed);
    }

    static void Print(ScoreReport told, string format, Language language)
    {
        switch (format)
        {
            case "json":
                using (var stream = Console.OpenStandardOutput())
                    ScoreJson.Write(told, stream);
                break;
            case "csv":
                ScoreCsv.Write(told, Console.Out, language);
                break;
            default:
                ScoreTable.Write(told, Console.Out, language);
                break;
        }
    }
}
