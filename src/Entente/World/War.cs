using System.Collections.Immutable;

namespace Entente;

/// <summary>An armed conflict between two sides that fire at each other.</summary>
public sealed class War(int index, string id, Text title) : Entity(index, id, title)
{
    /// <summary>The two sides, in the case's order.</summary>
    public ImmutableArray<Belligerent> Sides { get; private set; } = [];

    /// <summary>Names the two sides; once, while the world is put together.</summary>
    public void Fight(Belligerent first, Belligerent second) =>
        Sides = Sides.Length == 0 ? [first, second] : throw new InvalidOperationException($"{Id} has its sides already.");
}

/// <summary>One side of a war.</summary>
public sealed class Belligerent(int index, War war, Actor actor) : Entity(index, $"{war.Id}/{actor.Id}", actor.Title)
{
    public War War { get; } = war;
    public Actor Actor { get; } = actor;

    /// <summary>The other side.</summary>
    public Belligerent Enemy => War.Sides[0] == this ? War.Sides[1] : War.Sides[0];
}

/// <summary>A third party that keeps one side supplied, and tires of it.</summary>
public sealed class Supporter(int index, Belligerent side, Actor actor) : Entity(index, $"{side.Id}/{actor.Id}", actor.Title)
{
    public Belligerent Side { get; } = side;
    public Actor Actor { get; } = actor;
}
