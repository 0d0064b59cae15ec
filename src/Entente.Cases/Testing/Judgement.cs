using Entente.Scoring;

namespace Entente.Cases;

/// <summary>A row of the records, as a reader can check it.</summary>
/// <param name="Date">The day, month or period.</param>
/// <param name="Source">The title of its source.</param>
public sealed record Evidence(string Date, string Summary, string Source);

/// <summary>What a test found, and what it rests on.</summary>
/// <param name="Why">Why it cannot be tested here; null where it can.</param>
/// <param name="Evidence">The records that were used, the earliest first.</param>
public sealed record Judgement(Verdict Verdict, Text? Why, IReadOnlyList<ConditionAnswer> Conditions, IReadOnlyList<Evidence> Evidence)
{
    internal static Judgement Of(IReadOnlyList<ConditionAnswer> conditions) => new(Verdicts.Together([.. conditions.Select(c => c.Verdict)]), null, conditions, []);

    internal static Judgement NotTestable(Text why) => new(Verdict.NotTestable, why, [], []);
}

/// <summary>One condition of a test.</summary>
/// <param name="Condition">As it is written.</param>
/// <param name="Comparisons">One where the condition is a comparison, several where it joins them by and, or and not.</param>
public sealed record ConditionAnswer(string Condition, Verdict Verdict, IReadOnlyList<ComparisonAnswer> Comparisons)
{
    internal static ConditionAnswer Of(Proposition condition, ISample sample) =>
        new(condition.ToString(), condition.JudgeIn(sample), [.. condition.Comparisons.Select(comparison => ComparisonAnswer.Of(comparison, sample))]);
}

/// <summary>One comparison of a condition, with the numbers that were compared.</summary>
/// <param name="Number">In the model: of the left side where the right is a constant, otherwise of the left less the right.</param>
/// <param name="IsDifference">Whether it is the left less the right.</param>
/// <param name="Unchanged">Whether the event changes in no replicate what is compared.</param>
/// <param name="Found">In the records: what stands on the left, and on the right where that is looked up too.</param>
public sealed record ComparisonAnswer(string Comparison, Verdict Verdict, Summary? Number, bool IsDifference, bool Unchanged, string? Found)
{
    internal static ComparisonAnswer Of(Comparison comparison, ISample sample) => comparison.FindIn(sample) is var finding && sample is RecordSample
        ? new(comparison.ToString(), finding.Verdict, null, false, false, RecordSample.Found(comparison))
        : new(comparison.ToString(), finding.Verdict, finding.Number, finding.IsDifference, finding.Unchanged, null);
}
