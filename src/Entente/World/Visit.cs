namespace Entente;

/// <summary>One leader calls on another. A meeting of the two on third ground is a visit of the one that travels further.</summary>
public sealed class Visit(int index, string id, Text title, Actor guest, Actor host) : Entity(index, id, title)
{
    public Actor Guest { get; } = guest;
    public Actor Host { get; } = host;
}
