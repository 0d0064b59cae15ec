namespace Entente.Scoring;

/// <summary>What a test says of a claim.</summary>
/// <remarks>In this order the conjunction of two verdicts is the later one.</remarks>
public enum Verdict
{
    Supported,

    /// <summary>The 90% interval holds both sides, or some conditions hold and some do not.</summary>
    Mixed,

    /// <summary>There is nothing to judge it by.</summary>
    NotTestable,

    Contradicted,
}

/// <summary>The three-valued logic of verdicts (Kleene 1938), where what cannot be tested is as unknown as what is mixed.</summary>
public static class Verdicts
{
    public static Verdict Not(this Verdict verdict) => verdict switch
    {
        Verdict.Supported => Verdict.Contradicted,
        Verdict.Contradicted => Verdict.Supported,
        _ => verdict,
    };

    /// <summary>Contradicted by either, supported by both alone.</summary>
    public static Verdict And(this Verdict a, Verdict b) => a > b ? a : b;

    /// <summary>Supported by either, contradicted by both alone.</summary>
    public static Verdict Or(this Verdict a, Verdict b) => a.Not().And(b.Not()).Not();

    /// <summary>
    /// A claim of several conditions: supported or contradicted where all agree, mixed where they do not,
    /// and not testable where those that cannot be tested could still decide which.
    /// </summary>
    public static Verdict Together(IReadOnlyCollection<Verdict> conditions)
    {
        var known = conditions.Where(v => v != Verdict.NotTestable).Distinct().ToList();
        return known.Contains(Verdict.Mixed) || known.Count > 1 ? Verdict.Mixed
            : known.Count == 1 && known.Count == conditions.Distinct().Count() ? known[0]
            : Verdict.NotTestable;
    }
}
