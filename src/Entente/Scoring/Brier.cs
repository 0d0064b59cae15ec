namespace Entente.Scoring;

/// <summary>The Brier score of a probability given to a yes or no: the squared distance to what happened, 0 at best and 1 at worst.</summary>
/// <remarks>G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950), in the form for two outcomes.</remarks>
public static class Brier
{
    /// <param name="probability">Of yes, between 0 and 1.</param>
    public static double Of(double probability, bool happened)
    {
        var distance = Probability.Checked(probability) - (happened ? 1 : 0);
        return distance * distance;
    }
}
