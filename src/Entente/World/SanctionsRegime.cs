using System.Collections.Immutable;

namespace Entente;

/// <summary>
/// One seat, or several that vote alike, in a voting body. A member without an actor of its own has standing positions instead.
/// </summary>
/// <param name="Name">What the records call it.</param>
/// <param name="Seats">How many votes it casts.</param>
/// <param name="Veto">Whether one no defeats a draft.</param>
/// <param name="Actor">The actor whose alignments decide its votes, or null.</param>
/// <param name="TowardsSponsor">Alignment with the sponsor, where <paramref name="Actor"/> is null.</param>
/// <param name="TowardsTarget">Alignment with the target, where <paramref name="Actor"/> is null.</param>
public sealed record Member(string Name, int Seats, bool Veto, Actor? Actor, double TowardsSponsor, double TowardsTarget);

/// <summary>A voting body: members, a threshold and vetoes.</summary>
/// <param name="YesNeeded">Yes votes that adopt, when no veto is cast.</param>
public sealed record VotingBody(string Id, Text Title, int YesNeeded, ImmutableArray<Member> Members);

/// <summary>What a council has imposed on one actor, at the urging of another.</summary>
public sealed class SanctionsRegime(int index, string id, Text title, VotingBody council, Actor sponsor, Actor target, int renewalMonth)
    : Entity(index, id, title)
{
    public VotingBody Council { get; } = council;

    /// <summary>Who tables drafts.</summary>
    public Actor Sponsor { get; } = sponsor;

    /// <summary>Who is under sanctions.</summary>
    public Actor Target { get; } = target;

    /// <summary>The calendar month, 1 to 12, in which its monitors' mandate comes up; 0 when it has none.</summary>
    public int RenewalMonth { get; } = renewalMonth;
}
