namespace Entente;

/// <summary>Two actors between whom an incident can climb to a war.</summary>
public sealed class Rivalry(int index, Pair pair) : Entity(index, pair.Id, pair.Title)
{
    public Pair Pair { get; } = pair;
}
