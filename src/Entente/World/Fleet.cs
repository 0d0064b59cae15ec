using System.Collections.Immutable;

namespace Entente;

/// <summary>Boats with missiles that an actor builds, and those who would have to find them at sea.</summary>
public sealed class Fleet(int index, string id, Text title, Actor owner, ImmutableArray<Actor> trackers) : Entity(index, id, title)
{
    public Actor Owner { get; } = owner;

    /// <summary>Who follows the boats at sea, and feels what they carry.</summary>
    public ImmutableArray<Actor> Trackers { get; } = trackers;
}
