using System.Collections.Immutable;
using Entente.Records;
using Entente.Scoring;
using Entente.Simulation;

namespace Entente.Cases;

/// <summary>Questions put to a run: what the model and its rivals gave them, and what that earned.</summary>
/// <param name="Scored">Resolved ones, those first in which the model lost most to its best rival.</param>
/// <param name="Open">Answered and not yet resolved, in the order of the file.</param>
/// <param name="Uncovered">Not answered, each with the reason, in the order of the file.</param>
/// <param name="Families">By name.</param>
/// <param name="All">Over all scored questions; null where there are none.</param>
/// <param name="Reliability">Of the model, in ranges of a fifth.</param>
/// <param name="Parts">Of the model's mean Brier score, over the same ranges.</param>
public sealed record QuestionScores(
    ImmutableArray<QuestionForecast> Scored, ImmutableArray<QuestionForecast> Open, ImmutableArray<UncoveredQuestion> Uncovered,
    ImmutableArray<ScoreGroup> Families, ScoreGroup? All, ImmutableArray<ReliabilityBin> Reliability, MurphyDecomposition Parts)
{
    static readonly double[] Fifths = [0, 0.2, 0.4, 0.6, 0.8, 1];
    static readonly Text NoTest = new("it has no test over outcomes", "결과에 대한 검증식이 없음");

    /// <summary>How many the model answers, resolved or not.</summary>
    public int Covered => Scored.Length + Open.Length;

    public int Count => Covered + Uncovered.Length;

    /// <summary>Those in which the model did worse than its best rival; the first of <see cref="Scored"/>.</summary>
    public IEnumerable<QuestionForecast> Losses => Scored.TakeWhile(f => f.Loss > 0);

    /// <summary>How many months a run has to cover to answer all tests; a test of no month of its own is content with the case's horizon.</summary>
    public static int MonthsFor(IReadOnlyList<TestedQuestion> questions, Case @case) =>
        questions.Select(q => q.Test).OfType<ModelTest>().Max(test => (int?)Math.Max(test.Furthest ?? 0, test.AsksForTheEnd ? @case.Horizon : 0)) ?? @case.Horizon;

    /// <summary>Puts questions to a run.</summary>
    /// <param name="asOf">What was public by then informs the model; a question of an earlier day would be answered in hindsight, and is not.</param>
    /// <param name="model">A run of the case.</param>
    /// <param name="still">The same with every mechanism switched off (<see cref="Scenario.Still"/>).</param>
    /// <param name="seed">Of the bootstrap.</param>
    /// <exception cref="InputException">A test divides by zero in a replicate.</exception>
    public static QuestionScores Of(IReadOnlyList<TestedQuestion> questions, DateOnly asOf, Paths model, Paths still, ulong seed)
    {
        var answered = new List<QuestionForecast>();
        var uncovered = ImmutableArray.CreateBuilder<UncoveredQuestion>();
        foreach (var (question, test) in questions)
            if (Unanswerable(question, test, asOf, model) is { } why)
                uncovered.Add(new(question, why));
            else
                answered.Add(QuestionForecast.Of(question, test!, model, still));
        return Of(answered, uncovered.DrainToImmutable(), seed);
    }

    /// <summary>Scores what was answered.</summary>
    public static QuestionScores Of(IReadOnlyList<QuestionForecast> answered, IReadOnlyList<UncoveredQuestion> uncovered, ulong seed)
    {
        ImmutableArray<QuestionForecast> scored = [.. answered.Where(f => f.Question.Resolution is not null).OrderByDescending(f => f.Loss)];
        double[] probabilities = [.. scored.Select(f => f.Model)];
        bool[] happened = [.. scored.Select(f => f.Question.Resolution!.Value)];
        return new(scored, [.. answered.Where(f => f.Question.Resolution is null)], [.. uncovered],
            [.. scored.GroupBy(f => f.Question.Family).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => ScoreGroup.Of(g.Key, [.. g], seed))],
            scored.IsEmpty ? null : ScoreGroup.Of(null, scored, seed),
            ReliabilityTable.Of(probabilities, happened, Fifths), MurphyDecomposition.Of(probabilities, happened, Fifths));
    }

    internal static Text? Unanswerable(Question question, ModelTest? test, DateOnly asOf, Paths model) =>
        test is null ? NoTest
        : question.AsOf < asOf ? new(
            $"it was asked as of {question.AsOf:yyyy-MM-dd}, and the model knows what was public by {asOf:yyyy-MM-dd}",
            $"{question.AsOf:yyyy-MM-dd} 기준의 문항인데 모형은 {asOf:yyyy-MM-dd}까지 공개된 자료를 앎")
        : test.Beyond(model);
}
