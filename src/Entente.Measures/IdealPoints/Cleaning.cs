namespace Entente.Measures.IdealPoints;

/// <summary>Which votes are left out before anything is estimated. Unanimous roll calls say nothing of positions and always are.</summary>
public sealed record Cleaning
{
    /// <summary>The last year whose votes on paragraphs and amendments count; without it they all do.</summary>
    public int? PartsUntil { get; init; }

    public IReadOnlySet<int> WithoutSessions { get; init; } = new HashSet<int>();

    public IReadOnlySet<int> WithoutMembers { get; init; } = new HashSet<int>();

    public IReadOnlySet<(int Member, int Session)> WithoutAppearances { get; init; } = new HashSet<(int, int)>();

    internal bool Keeps(RollCall rollCall, int member) =>
        !(rollCall.PartOrAmendment && rollCall.Year > PartsUntil)
        && !WithoutSessions.Contains(rollCall.Session)
        && !WithoutMembers.Contains(member)
        && !WithoutAppearances.Contains((member, rollCall.Session));
}
