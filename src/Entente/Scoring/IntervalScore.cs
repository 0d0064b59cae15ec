namespace Entente.Scoring;

/// <summary>
/// The score of a central interval, in the unit of what is forecast: its width, and 2/α times how far outside the record lies, where 1 − α is its level.
/// The mean of it over many records is the MIS of the ViEWS prediction challenge, at a level of 95%.
/// </summary>
/// <remarks>T. Gneiting and A. E. Raftery, "Strictly proper scoring rules, prediction, and estimation", J. American Statistical Association 102 (2007), section 6.2.</remarks>
public static class IntervalScore
{
    /// <param name="level">The probability that the interval is meant to hold, between 0 and 1, exclusive.</param>
    public static double Of(double low, double high, double recorded, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        if (!(level is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "Expected a number between 0 and 1.");
        return high - low + 2 / (1 - level) * (Math.Max(low - recorded, 0) + Math.Max(recorded - high, 0));
    }

    /// <summary>Of an ensemble's own central interval, between its quantiles as they are linearly interpolated.</summary>
    /// <param name="ensemble">In any order; at least one member.</param>
    public static double OfEnsemble(ReadOnlySpan<double> ensemble, double recorded, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfZero(ensemble.Length);
        var members = ensemble.ToArray();
        return Of(Statistics.Quantile(members, (1 - level) / 2), Statistics.Quantile(members, (1 + level) / 2), recorded, level);
    }
}
