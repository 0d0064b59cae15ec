namespace Entente.Scoring;

/// <summary>Which of a replicate's two runs.</summary>
public enum Run
{
    With,
    Without,

    /// <summary>With less without.</summary>
    Impact,
}

/// <summary>What becomes of several months.</summary>
public enum Over
{
    Mean,
    Most,
    Least,
}

/// <summary>A month of a run, counted from the start; null is the run's last, however long it is.</summary>
public readonly record struct Moment(int? Month)
{
    internal int In(int months) => Month ?? months;
}

/// <summary>An outcome in one month, or over several.</summary>
/// <param name="Written">As the test has it.</param>
public sealed record OutcomeAt(Run Run, Outcome Outcome, Moment First, Moment Last, Over Over, string Written) : Leaf
{
    public override bool IsChance => Outcome.Kind == OutcomeKind.Chance;

    public override bool IsChange => Run == Run.Impact;

    /// <summary>The last month that it needs, or null where the run's last will do.</summary>
    public int? Furthest => First.Month is null || Last.Month is null ? First.Month ?? Last.Month : Math.Max(First.Month.Value, Last.Month.Value);

    public override string ToString() => Written;
}
