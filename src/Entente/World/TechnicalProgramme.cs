using System.Collections.Immutable;

namespace Entente;

/// <summary>An actor's effort to make something work. Programmes of one <see cref="Family"/> share technology.</summary>
/// <param name="delivers">Whether a working product carries a weapon to the actors in <paramref name="reaches"/>.</param>
public sealed class TechnicalProgramme(int index, string id, Text title, Actor owner, string family, bool delivers, ImmutableArray<Actor> reaches)
    : Entity(index, id, title)
{
    public Actor Owner { get; } = owner;

    /// <summary>The name of the technology shared, for example <c>rocketry</c>.</summary>
    public string Family { get; } = family;

    /// <summary>Whether it is a delivery programme, which others feel as a threat.</summary>
    public bool Delivers { get; } = delivers;

    /// <summary>The actors within range of a working product.</summary>
    public ImmutableArray<Actor> Reaches { get; } = reaches;
}
