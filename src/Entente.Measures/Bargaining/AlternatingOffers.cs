namespace Entente.Measures.Bargaining;

/// <summary>Two who make each other offers in turn until one is taken, and to whom a round's delay costs a share of what is left.</summary>
/// <remarks>Rubinstein (1982), "Perfect Equilibrium in a Bargaining Model", <i>Econometrica</i> 50. The first offer is taken at once.</remarks>
public static class AlternatingOffers
{
    /// <summary>What the one who offers first gets of one unit: <c>(1 − δ₂)/(1 − δ₁δ₂)</c>. Patience is strength, and so is the first word.</summary>
    /// <param name="first">δ₁, what a unit is worth to the first after a round, below 1</param>
    /// <param name="second">δ₂, to the second</param>
    public static double FirstShare(double first, double second)
    {
        foreach (var patience in new[] { first, second })
        {
            ArgumentOutOfRangeException.ThrowIfNegative(patience);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(patience, 1);
        }
        return (1 - second) / (1 - first * second);
    }
}
