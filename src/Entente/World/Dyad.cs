namespace Entente;

/// <summary>An ordered pair, for what is not the same both ways: what <see cref="From"/> feels of <see cref="To"/>.</summary>
/// <param name="kilometres">Between the two capitals, along the great circle.</param>
public sealed class Dyad(int index, Actor from, Actor to, double kilometres)
    : Entity(index, $"{from.Id}>{to.Id}", new($"{from.Title.En} towards {to.Title.En}", $"{from.Title.Ko} → {to.Title.Ko}"))
{
    public Actor From { get; } = from;
    public Actor To { get; } = to;

    /// <summary>Great-circle kilometres between the two capitals.</summary>
    public double Kilometres { get; } = kilometres;
}
