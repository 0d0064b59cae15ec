namespace Entente.Scoring;

/// <summary>
/// The pinball score of one quantile, in the unit of what is forecast: of the distance to what was recorded the share τ when it lies above the quantile
/// and 1 − τ when it lies below. 0 at best; at τ = ½ half the absolute error.
/// </summary>
/// <remarks>R. Koenker and G. Bassett, "Regression quantiles", Econometrica 46 (1978).</remarks>
public static class Pinball
{
    /// <param name="probability">τ, the probability that the quantile leaves below it, between 0 and 1.</param>
    public static double Of(double quantile, double probability, double recorded)
    {
        var above = recorded - quantile;
        return above >= 0 ? Probability.Checked(probability) * above : (Probability.Checked(probability) - 1) * above;
    }
}
