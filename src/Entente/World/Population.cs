namespace Entente;

/// <summary>The people of an actor, and what they eat.</summary>
public sealed class Population(int index, Actor actor) : Entity(index, actor.Id, actor.Title)
{
    public Actor Actor { get; } = actor;
}

/// <summary>A dated blow to a harvest: a flood, a drought.</summary>
public sealed class Disaster(int index, string id, Text title, Population population, YearMonth month) : Entity(index, id, title)
{
    public Population Population { get; } = population;

    /// <summary>When it strikes; the harvest of that autumn is the one that suffers.</summary>
    public YearMonth Month { get; } = month;
}
