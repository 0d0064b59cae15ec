using System.Collections.Immutable;
using System.Security.Cryptography;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Cases;

/// <summary>A forecast written down before the facts: probabilities of questions, quantiles of outcomes, and all that it takes to compute them again.</summary>
/// <param name="Version">Of the program.</param>
/// <param name="On">The day on which it was sealed.</param>
/// <param name="Inputs">The files that the numbers rest on.</param>
/// <param name="Levers">Those that were set, in their own units.</param>
/// <param name="NotCovered">Ids of the questions that the model does not answer.</param>
/// <param name="Prior">Whether a posterior in the case's folder was left aside.</param>
public sealed record Seal(
    string Version, string CaseId, DateOnly AsOf, DateOnly On, ulong Seed, int Replicates, int Months, bool Prior,
    ImmutableArray<(string Id, double Value)> Levers, ImmutableArray<string> Without, ImmutableArray<string> Off, DateOnly? ObserveUntil,
    ImmutableArray<SealedInput> Inputs, ImmutableArray<SealedQuestion> Questions, ImmutableArray<string> NotCovered, ImmutableArray<SealedOutcome> Outcomes)
{
    const int Year = 12;

    /// <summary>Numbers of the model that were held at a value.</summary>
    public ImmutableArray<HeldNumber> Held { get; init; } = [];

    /// <summary>Seals what a scenario foretells.</summary>
    /// <param name="folder">Of the case.</param>
    /// <param name="data">Of the records.</param>
    /// <param name="still">The same run with every mechanism switched off (<see cref="Scenario.Still"/>).</param>
    public static Seal Of(Scenario scenario, EnsembleOptions options, IReadOnlyList<TestedQuestion> questions, Paths paths, Paths still, Impact impact,
        string folder, string data, string version, DateOnly on) => new(
        version, scenario.Case.Id, scenario.Case.AsOf, on, options.Seed, options.Replicates, options.Months, scenario.Case.Fitted is null,
        [.. scenario.Levers.Select(set => (set.Key.Id, set.Value))], [.. scenario.Without.Select(term => term.Id)], [.. scenario.Off], scenario.ObserveUntil,
        [.. SealedInput.Of(folder, data, scenario.Case.Fitted is not null)],
        [.. questions.Where(q => QuestionScores.Unanswerable(q.Question, q.Test, scenario.Case.AsOf, paths) is null).Select(q => SealedQuestion.Of(QuestionForecast.Of(q.Question, q.Test!, paths, still)))],
        [.. questions.Where(q => QuestionScores.Unanswerable(q.Question, q.Test, scenario.Case.AsOf, paths) is not null).Select(q => q.Question.Id)],
        [.. impact.Outcomes.SelectMany(o => MonthsOf(options.Months).Select(month => new SealedOutcome(o.Outcome.Id, month, o.With[month - 1], o.Without[month - 1], o.Impact[month - 1])))])
        { Held = [.. scenario.Held] };

    /// <summary>Every twelfth month, and the last.</summary>
    static IEnumerable<int> MonthsOf(int months) => Enumerable.Range(1, months / Year).Select(y => y * Year).Append(months).Distinct();

    /// <summary>The scenario that it says it was computed from, of a case as it is now.</summary>
    /// <exception cref="InputException">The case has no longer what it names.</exception>
    public Scenario ScenarioOf(Case @case)
    {
        var scenario = Scenario.Of(@case, Levers.Select(l => FormattableString.Invariant($"{l.Id}={l.Value:R}")), Without).SwitchingOff(Off)
            .Holding(Held.Select(h => FormattableString.Invariant($"{h.Name}={h.Value:R}")));
        return ObserveUntil is { } until ? scenario.Observing(until) : scenario;
    }

    /// <summary>What has changed since it was sealed, in words: the program and the files. It need not change a number.</summary>
    public IReadOnlyList<string> ChangesUntil(Seal again)
    {
        var said = new List<string>();
        if (again.Version != Version)
            said.Add($"it was sealed by version {Version}, and this is {again.Version}");
        var now = again.Inputs.ToDictionary(i => i.File, i => i.Sha256);
        foreach (var input in Inputs.Where(i => !now.TryGetValue(i.File, out var hash) || hash != i.Sha256))
            said.Add(now.ContainsKey(input.File) ? $"{input.File} has changed since" : $"{input.File} is no longer there");
        said.AddRange(now.Keys.Except(Inputs.Select(i => i.File)).Select(file => $"{file} was not there when it was sealed"));
        return said;
    }

    /// <summary>Where the same forecast computed again differs, in words; empty where every bit is the same.</summary>
    public IReadOnlyList<string> DifferencesFrom(Seal again)
    {
        var said = new List<string>();
        var answers = again.Questions.ToDictionary(q => q.Question.Id);
        foreach (var question in Questions)
            if (!answers.TryGetValue(question.Question.Id, out var other))
                said.Add($"{question.Question.Id} is no longer answered");
            else if (!Same(question.Model, other.Model) || !Same(question.Persistence, other.Persistence))
                said.Add(FormattableString.Invariant($"{question.Question.Id} was sealed at {question.Model:R} (persistence {question.Persistence:R}) and comes to {other.Model:R} ({other.Persistence:R})"));
        var outcomes = again.Outcomes.ToDictionary(o => (o.Id, o.Month));
        foreach (var outcome in Outcomes)
            if (!outcomes.TryGetValue((outcome.Id, outcome.Month), out var other))
                said.Add($"{outcome.Id} in month {outcome.Month} is no longer computed");
            else if (!outcome.IsSameAs(other))
                said.Add(FormattableString.Invariant($"{outcome.Id} in month {outcome.Month} was sealed at {outcome.With.Mean:R} (impact {outcome.Impact.Mean:R}) and comes to {other.With.Mean:R} ({other.Impact.Mean:R})"));
        return said;
    }

    internal static bool Same(double a, double b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b);
}

/// <summary>A file that a forecast rests on.</summary>
/// <param name="File">Its name within the case's or the records' folder.</param>
public sealed record SealedInput(string File, string Sha256)
{
    static readonly string[] OfCase = ["case.yaml", HistoryReader.File, "questions.csv", FittedPosterior.File];
    static readonly string[] OfRecords = ["actors.csv", "attempts.csv", "events.csv", "series.csv", "sources.csv", "votes.csv"];

    internal static IEnumerable<SealedInput> Of(string folder, string data, bool fitted) =>
        OfCase.Where(file => fitted || file != FittedPosterior.File).Select(file => (file, Path.Combine(folder, file))).Concat(OfRecords.Select(file => (file, Path.Combine(data, file))))
            .Where(pair => System.IO.File.Exists(pair.Item2))
            .Select(pair => new SealedInput(pair.file, Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(pair.Item2)))));
}

/// <summary>A question and what was sealed of it.</summary>
/// <param name="Question">As it stood; its resolution is left out.</param>
public sealed record SealedQuestion(Question Question, double Model, double Persistence)
{
    internal static SealedQuestion Of(QuestionForecast forecast) =>
        new(forecast.Question with { Resolution = null, ResolutionDate = null, ResolutionSource = null }, forecast.Model, forecast.Persistence);
}

/// <summary>What was sealed of an outcome in one month.</summary>
public sealed record SealedOutcome(string Id, int Month, Summary With, Summary Without, Summary Impact)
{
    internal bool IsSameAs(SealedOutcome other) => Same(With, other.With) && Same(Without, other.Without) && Same(Impact, other.Impact);

    static bool Same(Summary a, Summary b) => Seal.Same(a.Mean, b.Mean) && Seal.Same(a.P05, b.P05) && Seal.Same(a.P50, b.P50) && Seal.Same(a.P95, b.P95);
}
