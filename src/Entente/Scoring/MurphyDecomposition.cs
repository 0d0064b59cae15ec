namespace Entente.Scoring;

/// <summary>
/// A mean Brier score taken apart: reliability (how far each range's mean forecast is from how often it came true) less resolution (how far
/// the ranges' shares are from the overall share) plus uncertainty (what always saying the overall share would score) plus what is left
/// within the ranges where these hold unequal forecasts.
/// </summary>
/// <param name="Reliability">0 at best.</param>
/// <param name="Resolution">The more the better.</param>
/// <param name="Uncertainty">Of the questions alone.</param>
/// <param name="WithinBins">0 where each range holds equal forecasts; of either sign otherwise.</param>
/// <remarks>
/// A. H. Murphy, "A new vector partition of the probability score", J. Applied Meteorology 12 (1973); the part within the ranges is that of
/// D. B. Stephenson, C. A. S. Coelho and I. T. Jolliffe, "Two extra components in the Brier score decomposition", Weather and Forecasting 23 (2008),
/// as one number. With few forecasts reliability and resolution both come out too great.
/// </remarks>
public readonly record struct MurphyDecomposition(double Reliability, double Resolution, double Uncertainty, double WithinBins)
{
    /// <summary>The mean Brier score.</summary>
    public double Brier => Reliability - Resolution + Uncertainty + WithinBins;

    /// <param name="edges">Rising, from 0 to 1, as of <see cref="ReliabilityTable"/>.</param>
    /// <returns>All NaN of no forecasts.</returns>
    public static MurphyDecomposition Of(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> happened, ReadOnlySpan<double> edges)
    {
        var n = probabilities.Length;
        var ranges = ReliabilityTable.Ranges(probabilities, happened, edges);
        var bins = edges.Length - 1;
        Span<double> count = new double[bins], forecasts = new double[bins], outcomes = new double[bins];
        var yes = 0.0;
        for (var i = 0; i < n; i++)
        {
            count[ranges[i]]++;
            forecasts[ranges[i]] += probabilities[i];
            outcomes[ranges[i]] += happened[i] ? 1 : 0;
            yes += happened[i] ? 1 : 0;
        }
        var overall = yes / n;
        var (reliability, resolution, within) = (0.0, 0.0, 0.0);
        for (var bin = 0; bin < bins; bin++)
            if (count[bin] > 0)
            {
                var (mean, share) = (forecasts[bin] / count[bin], outcomes[bin] / count[bin]);
                reliability += count[bin] * (mean - share) * (mean - share);
                resolution += count[bin] * (share - overall) * (share - overall);
            }
        for (var i = 0; i < n; i++)
        {
            var bin = ranges[i];
            var (forecast, outcome) = (probabilities[i] - forecasts[bin] / count[bin], (happened[i] ? 1 : 0) - outcomes[bin] / count[bin]);
            within += forecast * (forecast - 2 * outcome);
        }
        return new(reliability / n, resolution / n, overall * (1 - overall), within / n);
    }
}
