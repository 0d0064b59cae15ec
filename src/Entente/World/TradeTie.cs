namespace Entente;

/// <summary>One partner in an actor's foreign trade. Without a <see cref="Partner"/> it stands for the rest of the world.</summary>
public sealed class TradeTie(int index, string id, Text title, Actor owner, Actor? partner) : Entity(index, id, title)
{
    public Actor Owner { get; } = owner;
    public Actor? Partner { get; } = partner;
}
