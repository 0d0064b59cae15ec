namespace Entente;

/// <summary>Two actors who talk, or could: about the programmes of the first.</summary>
/// <param name="actor">Whose programmes are on the table, and who may want out of its isolation.</param>
/// <param name="counterpart">Who wants them ended.</param>
public sealed class Negotiation(int index, string id, Text title, Actor actor, Actor counterpart) : Entity(index, id, title)
{
    public Actor Actor { get; } = actor;
    public Actor Counterpart { get; } = counterpart;
}
