using System.Collections.Immutable;
using Entente.Sensitivity;
using Entente.Simulation;

namespace Entente.Cases;

/// <summary>A quantity that an analyst may set: a term of the event, or somebody's policy.</summary>
/// <param name="Low">The least value that makes sense, in <paramref name="Unit"/>.</param>
/// <param name="High">The greatest.</param>
/// <param name="Default">The middle of what is believed when nobody sets it.</param>
/// <param name="Initials">The variables that it holds at a value from the start, the one that its default is read off first.</param>
/// <param name="Scale">How many of the variable's units make one of the lever's.</param>
public sealed record Lever(string Id, Text Title, string Unit, double Low, double High, double Default, ImmutableArray<Initial> Initials, double Scale)
{
    /// <summary>The least that it makes sense to move it by; where the case names none, about a hundredth of its range as one writes it, such as 5,000.</summary>
    public double Step { get; init; } = RoundStep(High - Low);

    static double RoundStep(double range)
    {
        var (magnitude, hundredth) = (Math.Pow(10, Math.Floor(Math.Log10(range / 100))), range / 100);
        return magnitude * (hundredth / magnitude >= 5 ? 5 : hundredth / magnitude >= 2 ? 2 : 1);
    }

    /// <summary>Holds its variables at a value in every replicate.</summary>
    public void Apply(Settings settings, double value)
    {
        foreach (var initial in Initials)
            settings.With(initial.Quantity, initial.Entity, value * Scale);
    }

    /// <summary>Swept over its range, each value as likely as any other.</summary>
    public Factor AsFactor() => new(Id, Unit, Factor.Lever, share => (Low + share * (High - Low)) * Scale, Give, null) { PerUnit = Scale };

    void Give(Settings settings, double[] values)
    {
        foreach (var initial in Initials)
            settings.With(initial.Quantity, initial.Entity, values);
    }
}
