using System.CommandLine;
using Entente.Cases;
using Entente.Records;
using Entente.Report;
using Entente.Simulation;

namespace Entente.Cli.Commands;

/// <summary><c>entente forecast</c>: seals forecasts before the facts, computes them again, and grades them when the facts are in.</summary>
static class ForecastCommand
{
    const string What = "the seal";
    const int MostDifferences = 12;

    internal static Command Make() => new("forecast", "Seal forecasts before the facts, verify a seal, and grade it when the facts are in") { MakeSeal(), MakeVerify(), MakeGrade() };

    static Command MakeSeal()
    {
        var command = new Command("seal", "Write the forecasts of a case with all that it takes to compute them again");
        var which = new CaseArguments().AddTo(command);
        var run = new RunArguments(otherwise: "as far as the questions ask").AddTo(command);
        var questions = new Option<string?>("--questions") { Description = "Seal the questions of this file instead of the case's own", HelpName = "FILE.csv" };
        var output = new Option<string?>("--out") { Description = "Write the seal here [default: CASE.seal.json]", HelpName = "FILE.json" };
        command.Add(questions);
        command.Add(output);
        command.SetAction((parsed, stop) =>
        {
            var @case = which.Read(parsed);
            var asked = parsed.GetValue(questions) is { } file ? QuestionsFile.Read(file, @case).Questions : @case.Questions;
            var (scenario, options) = run.Read(parsed, @case, QuestionScores.MonthsFor(asked, @case));
            var path = parsed.GetValue(output) ?? $"{@case.Id}.seal.json";
            WholeFile.Check(path, "--out", What, $"{@case.Id}.seal.json");
            if (Compute(scenario, options, asked, which.Folder(parsed), which.Data(parsed), DateOnly.FromDateTime(DateTime.UtcNow), stop) is not { } seal)
                return Task.FromResult(ExitCode.Failed);
            WholeFile.Write(path, What, writer => SealFile.Write(seal, writer));
            Console.Out.Write(FormattableString.Invariant($"Sealed {seal.Questions.Length} questions and {seal.Outcomes.Length} figures of {@case.Outcomes.Count} outcomes in {path}.\n"));
            if (seal.NotCovered.Length > 0)
                Console.Out.Write($"Not covered, of {asked.Count} questions: {string.Join(", ", seal.NotCovered)}.\n");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static Command MakeVerify()
    {
        var command = new Command("verify", "Compute every number of a seal again and say what differs");
        var file = new Argument<string>("file") { Description = "A seal" };
        var folder = new Option<string?>("--case-folder") { Description = "Where the case lies, if it is not a bundled one", HelpName = "DIR" };
        var data = new Option<string?>("--data") { Description = "Read the records in this folder instead of the bundled ones", HelpName = "DIR" };
        var threads = Options.Whole("--threads", "Changes how long it takes, and no number", 1, 1_024, () => Environment.ProcessorCount);
        foreach (Symbol part in (Symbol[])[file, folder, data, threads])
            if (part is Argument argument)
                command.Add(argument);
            else
                command.Add((Option)part);
        command.SetAction((parsed, stop) =>
        {
            var path = parsed.GetValue(file)!;
            if (SealFile.Read(path) is not { Whole: true, Seal: { } seal })
                return Task.FromResult(Fail($"{path}: the seal is broken: what it says is not what was sealed."));
            var (from, records) = (parsed.GetValue(folder) ?? Bundled.FolderOf(seal.CaseId), parsed.GetValue(data) ?? Bundled.Data);
            Seal? again;
            try
            {
                again = Again(seal, path, from, records, parsed.GetValue(threads), stop);
            }
            catch (InputException e)
            {
                // The case is no longer one that the sealed numbers could come from.
                return Task.FromResult(Fail($"{path}: the seal does not verify: {e.Message}"));
            }
            if (again is null)
                return Task.FromResult(ExitCode.Failed);
            foreach (var change in seal.ChangesUntil(again))
                Console.Out.Write($"{change}\n");
            var differences = seal.DifferencesFrom(again);
            if (differences.Count == 0)
            {
                Console.Out.Write(FormattableString.Invariant($"Verified: {seal.Questions.Length} questions and {seal.Outcomes.Length} figures come out the same, bit for bit; sealed on {seal.On:yyyy-MM-dd}.\n"));
                return Task.FromResult(ExitCode.Done);
            }
            foreach (var difference in differences.Take(MostDifferences))
                Console.Out.Write($"{difference}\n");
            if (differences.Count > MostDifferences)
                Console.Out.Write($"and {differences.Count - MostDifferences} more\n");
            return Task.FromResult(Fail($"{path}: the seal does not verify: {differences.Count} {(differences.Count == 1 ? "difference" : "differences")}."));
        });
        return command;
    }

    static Command MakeGrade()
    {
        var command = new Command("grade", "Score the sealed questions whose deadline has passed");
        var file = new Argument<string>("file") { Description = "A seal" };
        var resolutions = new Option<string?>("--resolutions") { Description = "How the questions came out: a file with the columns id and resolution (yes, no or nothing)", HelpName = "FILE.csv" };
        var on = Options.Day("--on", "Grade as of this day [default: today]");
        var lang = Options.Lang();
        command.Add(file);
        foreach (Option option in (Option[])[resolutions, on, lang])
            command.Add(option);
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            if (SealFile.Read(path) is not { Whole: true, Seal: { } seal })
                throw new InputException($"{path}: the seal is broken: what it says is not what was sealed; expected it as 'entente forecast seal' wrote it.");
            var from = parsed.GetValue(resolutions) ?? throw new InputException("--resolutions names no file; expected one with the columns id and resolution.");
            var day = parsed.GetValue(on) ?? DateOnly.FromDateTime(DateTime.UtcNow);
            var graded = Grading.Of(seal, Resolution.Load(from), from, day);
            GradeTable.Write(graded, Console.Out, parsed.GetValue(lang));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The same forecast from the case as it is now; null where every replicate diverged.</summary>
    static Seal? Again(Seal seal, string path, string folder, string data, int threads, CancellationToken stop)
    {
        var @case = CaseReader.Read(folder, data, fitted: !seal.Prior);
        if (@case.Id != seal.CaseId)
            throw new InputException($"it is of '{seal.CaseId}', and the folder holds '{@case.Id}'.");
        var scope = new ModelScope(@case.Outcomes, @case.World.Start, @case.Longest);
        TestedQuestion[] questions = [.. seal.Questions.Select(q => new TestedQuestion(q.Question, ModelTest.Read(q.Question.Test!, scope, sentence => new InputException($"in the test of {q.Question.Id}, {sentence}"))))];
        var options = new EnsembleOptions(seal.Replicates, seal.Seed, seal.Months, threads);
        RunArguments.CheckMemory(options, @case.Outcomes.Count);
        return Compute(seal.ScenarioOf(@case), options, questions, folder, data, seal.On, stop);
    }

    static Seal? Compute(Scenario scenario, EnsembleOptions options, IReadOnlyList<TestedQuestion> questions, string folder, string data, DateOnly on, CancellationToken stop) =>
        RunArguments.Run(scenario, options, stop) is { } paths && RunArguments.Run(scenario.Still, options, stop) is { } still
            ? Seal.Of(scenario, options, questions, paths, still, Impact.Of(paths, options.Threads, stop), folder, data, Release.Version, on)
            : null;

    static int Fail(string sentence)
    {
        Console.Error.WriteLine("entente: " + sentence);
        return ExitCode.Failed;
    }
}
