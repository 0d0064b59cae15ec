namespace Entente.Scoring;

/// <summary>
/// The continuous ranked probability score of an ensemble, in the unit of what is forecast: the mean distance of its members to what was
/// recorded, less half their mean distance to each other. 0 at best; of a single member its absolute error.
/// </summary>
/// <remarks>T. Gneiting and A. E. Raftery, "Strictly proper scoring rules, prediction, and estimation", J. American Statistical Association 102 (2007).</remarks>
public static class Crps
{
    /// <summary>Of the ensemble as it is, every member with the same weight.</summary>
    /// <param name="ensemble">In any order; at least one member.</param>
    public static double Of(ReadOnlySpan<double> ensemble, double recorded)
    {
        var (error, spread) = Parts(ensemble, recorded, least: 1);
        double n = ensemble.Length;
        return error / n - spread / (n * n);
    }

    /// <summary>
    /// What an ensemble of endlessly many members of the same kind is expected to score, so that a large one and a small one compare;
    /// may be below 0.
    /// </summary>
    /// <param name="ensemble">In any order; at least two members.</param>
    /// <remarks>C. A. T. Ferro, "Fair scores for ensemble forecasts", Quarterly J. Royal Meteorological Society 140 (2014).</remarks>
    public static double Fair(ReadOnlySpan<double> ensemble, double recorded)
    {
        var (error, spread) = Parts(ensemble, recorded, least: 2);
        double n = ensemble.Length;
        return error / n - spread / (n * (n - 1));
    }

    /// <summary>
    /// The threshold-weighted score, which sees only what lies above a threshold: that of ensemble and record, each raised to the threshold where it is below.
    /// </summary>
    /// <remarks>T. Gneiting and R. Ranjan, "Comparing density forecasts using threshold- and quantile-weighted scoring rules", J. Business and Economic Statistics 29 (2011).</remarks>
    public static double Above(double threshold, ReadOnlySpan<double> ensemble, double recorded)
    {
        var raised = ensemble.ToArray();
        for (var i = 0; i < raised.Length; i++)
            raised[i] = Math.Max(raised[i], threshold);
        return Of(raised, Math.Max(recorded, threshold));
    }

    /// <summary>The summed distances to what was recorded, and those between all pairs of members, each pair once.</summary>
    static (double Error, double Spread) Parts(ReadOnlySpan<double> ensemble, double recorded, int least)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ensemble.Length, least);
        // Distances from what was recorded, so that large numbers close together lose no digits.
        var sorted = new double[ensemble.Length];
        for (var i = 0; i < sorted.Length; i++)
            sorted[i] = ensemble[i] - recorded;
        Array.Sort(sorted);
        var (error, spread) = (0.0, 0.0);
        for (var i = 0; i < sorted.Length; i++)
        {
            error += Math.Abs(sorted[i]);
            // Sorted, the member in place i is above i others and below the rest.
            spread += (2.0 * i - (sorted.Length - 1)) * sorted[i];
        }
        return (error, spread);
    }
}
