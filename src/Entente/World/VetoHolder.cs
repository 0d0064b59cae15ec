using System.Collections.Immutable;

namespace Entente;

/// <summary>A member of a council that can defeat what is tabled under one regime, with the actor whose vetoes are counted.</summary>
public sealed class VetoHolder(int index, SanctionsRegime regime, Member member, Actor actor)
    : Entity(index, $"{regime.Id}/{actor.Id}", new($"{regime.Title.En}: {actor.Title.En}", $"{regime.Title.Ko}: {actor.Title.Ko}"))
{
    public SanctionsRegime Regime { get; } = regime;
    public Member Member { get; } = member;

    /// <summary>The veto holders of some regimes, in their order and in that of the members. Who has no actor is not counted.</summary>
    public static ImmutableArray<VetoHolder> Of(IEnumerable<SanctionsRegime> regimes) =>
        [.. regimes.SelectMany(regime => regime.Council.Members.Where(member => member is { Veto: true, Actor: not null }).Select(member => (regime, member)))
            .Select((x, i) => new VetoHolder(i, x.regime, x.member, x.member.Actor!))];
}
