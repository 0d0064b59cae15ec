namespace Entente;

/// <summary>Two actors, for what is the same both ways: alignment, a treaty. <see cref="A"/> comes first in the world's order.</summary>
public sealed class Pair(int index, Actor a, Actor b)
    : Entity(index, $"{a.Id}~{b.Id}", new($"{a.Title.En} and {b.Title.En}", $"{a.Title.Ko}–{b.Title.Ko}"))
{
    public Actor A { get; } = a;
    public Actor B { get; } = b;
}
