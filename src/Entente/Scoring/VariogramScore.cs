namespace Entente.Scoring;

/// <summary>
/// The variogram score of an ensemble of vectors: over all ordered pairs of components the squared difference between |yᵢ − yⱼ|ᵖ as recorded and its mean over the
/// members. 0 at best. It sees wrong correlations, and is blind to an error that all components share.
/// </summary>
/// <remarks>M. Scheuerer and T. M. Hamill, "Variogram-based proper scoring rules for probabilistic forecasts of multivariate quantities", Monthly Weather Review 143 (2015), every pair with weight 1.</remarks>
public static class VariogramScore
{
    /// <param name="ensemble">At least one member, each as long as the record.</param>
    /// <param name="order">p, above 0; the authors recommend ½.</param>
    public static double Of(ReadOnlySpan<double[]> ensemble, ReadOnlySpan<double> recorded, double order = 0.5)
    {
        ArgumentOutOfRangeException.ThrowIfZero(ensemble.Length);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(order);
        foreach (var member in ensemble)
            if (member.Length != recorded.Length)
                throw new ArgumentException($"A member of {member.Length} numbers beside a record of {recorded.Length}; expected as many.", nameof(ensemble));
        var score = 0.0;
        for (var i = 0; i < recorded.Length; i++)
            for (var j = 0; j < i; j++)
            {
                var mean = 0.0;
                foreach (var member in ensemble)
                    mean += Math.Pow(Math.Abs(member[i] - member[j]), order) / ensemble.Length;
                var difference = Math.Pow(Math.Abs(recorded[i] - recorded[j]), order) - mean;
                score += 2 * difference * difference;
            }
        return score;
    }
}
