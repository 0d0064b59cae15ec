namespace Entente.Scoring;

/// <summary>
/// The energy score of an ensemble of vectors: the mean distance of its members to what was recorded, less half their mean distance to each other, as the
/// <see cref="Crps"/> has it in one dimension. 0 at best. It sees wrong means well and wrong correlations badly: see <see cref="VariogramScore"/>.
/// </summary>
/// <remarks>
/// T. Gneiting and A. E. Raftery, "Strictly proper scoring rules, prediction, and estimation", J. American Statistical Association 102 (2007). Distances are Euclidean,
/// so that components want the same unit. The cost grows with the square of the members.
/// </remarks>
public static class EnergyScore
{
    /// <param name="ensemble">At least one member, each as long as the record.</param>
    public static double Of(ReadOnlySpan<double[]> ensemble, ReadOnlySpan<double> recorded)
    {
        ArgumentOutOfRangeException.ThrowIfZero(ensemble.Length);
        var (error, spread) = (0.0, 0.0);
        for (var i = 0; i < ensemble.Length; i++)
        {
            error += Distance(ensemble[i], recorded);
            for (var j = 0; j < i; j++)
                spread += Distance(ensemble[i], ensemble[j]);
        }
        double n = ensemble.Length;
        return error / n - spread / (n * n);
    }

    static double Distance(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        if (a.Length != b.Length)
            throw new ArgumentException($"A member of {a.Length} numbers beside one of {b.Length}; expected as many everywhere.");
        var squares = 0.0;
        for (var i = 0; i < a.Length; i++)
            squares += (a[i] - b[i]) * (a[i] - b[i]);
        return Math.Sqrt(squares);
    }
}
