using System.Collections.Immutable;

namespace Entente;

/// <summary>An actor without nuclear weapons of its own whose public and government weigh them.</summary>
public sealed class Aspirant(int index, Actor actor, Actor protector, ImmutableArray<Actor> rivals) : Entity(index, actor.Id, actor.Title)
{
    public Actor Actor { get; } = actor;

    /// <summary>Whose promise stands in place of own weapons.</summary>
    public Actor Protector { get; } = protector;

    /// <summary>Whose weapons it fears.</summary>
    public ImmutableArray<Actor> Rivals { get; } = rivals;
}
