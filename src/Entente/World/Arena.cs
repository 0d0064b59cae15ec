using System.Collections.Immutable;

namespace Entente;

/// <summary>The actors among whom camps are looked for.</summary>
public sealed class Arena(int index, string id, Text title, ImmutableArray<Actor> actors) : Entity(index, id, title)
{
    /// <summary>More cost twice the time each, so no more than this many.</summary>
    public const int MostActors = 10;

    public ImmutableArray<Actor> Actors { get; } = actors;
}
