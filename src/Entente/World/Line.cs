using System.Collections.Immutable;

namespace Entente;

/// <summary>A government's line towards another actor.</summary>
/// <param name="elections">Months in which the government may change.</param>
public sealed class Line(int index, Actor actor, Actor towards, ImmutableArray<YearMonth> elections)
    : Entity(index, $"{actor.Id}>{towards.Id}", new($"{actor.Title.En} towards {towards.Title.En}", $"{actor.Title.Ko} → {towards.Title.Ko}"))
{
    public Actor Actor { get; } = actor;
    public Actor Towards { get; } = towards;

    /// <summary>Months in which an election can change the line.</summary>
    public ImmutableArray<YearMonth> Elections { get; } = elections;
}
