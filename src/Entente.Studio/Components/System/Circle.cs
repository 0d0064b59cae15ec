namespace Entente.Studio.Components.OfSystem;

/// <summary>The actors on a circle, each at its place whatever the month, so that only their ties move.</summary>
static class Circle
{
    /// <summary>
    /// Those who stand with the first actor at the start, itself first, then the others, the nearest to it first: two camps, each side by side.
    /// </summary>
    internal static IReadOnlyList<Actor> Order(World world)
    {
        var first = world.Actors[0];
        var starts = world.Initials.Where(initial => initial.Quantity == Quantities.Alignment).ToDictionary(initial => initial.Entity, initial => initial.Prior.Median);
        return [first, .. world.Actors.Skip(1).OrderByDescending(actor => starts.GetValueOrDefault(world.Between(first, actor)))];
    }

    /// <summary>Where the actor of that rank stands: x to the right and y downwards on a circle of radius 1, the first half of the ranks on the left, from the top.</summary>
    internal static (double X, double Y) Place(int rank, int count)
    {
        var turn = 2 * Math.PI * (rank + 0.5) / count;
        return (-Math.Sin(turn), -Math.Cos(turn));
    }
}
