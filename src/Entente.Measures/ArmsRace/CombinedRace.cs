using MathNet.Numerics;

namespace Entente.Measures.ArmsRace;

/// <summary>
/// The budgets of all rivals summed: between two years the sum changes by a multiple of what it exceeds a certain sum by,
/// <c>ΔU = slope · (Ū − zero)</c>, Ū being the mean of the two.
/// </summary>
/// <remarks>Richardson (1960), <i>Arms and Insecurity</i>, where the zero is read as the goodwill that the sum must outweigh. Four points on a line prove little.</remarks>
/// <param name="Slope">per period; Richardson's <c>k − a</c> for sides alike</param>
/// <param name="Zero">the sum at which the race would rest</param>
/// <param name="Correlation">of change and mean</param>
public sealed record CombinedRace(double Slope, double Zero, double Correlation)
{
    /// <summary>Fits the line to sums of consecutive periods.</summary>
    public static CombinedRace Of(ReadOnlySpan<double> sums)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sums.Length, 3);
        var (means, changes) = (new double[sums.Length - 1], new double[sums.Length - 1]);
        for (var t = 0; t < means.Length; t++)
            (means[t], changes[t]) = ((sums[t] + sums[t + 1]) / 2, sums[t + 1] - sums[t]);
        var (intercept, slope) = Fit.Line(means, changes);
        return new(slope, -intercept / slope, MathNet.Numerics.Statistics.Correlation.Pearson(means, changes));
    }
}
