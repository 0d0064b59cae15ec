namespace Entente;

/// <summary>Two actors who hold goods that the other needs, with the terms that can lie on their table.</summary>
public sealed class Deal(int index, string id, Text title, Actor a, Actor b) : Entity(index, id, title)
{
    public Actor A { get; } = a;
    public Actor B { get; } = b;
}
