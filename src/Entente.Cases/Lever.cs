using Entente.Simulation;

namespace Entente.Cases;

/// <summary>A quantity that an analyst may set: a term of the event, or somebody's policy.</summary>
/// <param name="Low">The least value that makes sense, in <paramref name="Unit"/>.</param>
/// <param name="High">The greatest.</param>
/// <param name="Default">The middle of what is believed when nobody sets it.</param>
/// <param name="Initial">The variable that it holds at a value from the start.</param>
/// <param name="Scale">How many of the variable's units make one of the lever's.</param>
public sealed record Lever(string Id, Text Title, string Unit, double Low, double High, double Default, Initial Initial, double Scale)
{
    /// <summary>Holds the variable at a value in every replicate.</summary>
    public void Apply(Settings settings, double value) => settings.With(Initial.Quantity, Initial.Entity, value * Scale);
}
