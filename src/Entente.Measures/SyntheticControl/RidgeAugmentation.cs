using MathNet.Numerics.LinearAlgebra;

namespace Entente.Measures.SyntheticControl;

/// <summary>
/// Corrects weights for what they leave unexplained before the event: <c>w + X0' (X0 X0' + λ I)⁻¹ (x1 − X0 w)</c>, X less the donors' mean in
/// each period. The sum of the weights stays one.
/// </summary>
/// <remarks>Ben-Michael, Feller and Rothstein (2021), "The Augmented Synthetic Control Method", <i>Journal of the American Statistical Association</i> 116.</remarks>
static class RidgeAugmentation
{
    internal static double[] Weights(double[] weights, double[][] columns, double[] target, double penalty)
    {
        double[] means = [.. Enumerable.Range(0, target.Length).Select(t => columns.Average(column => column[t]))];
        var x0 = Matrix<double>.Build.Dense(target.Length, columns.Length, (t, j) => columns[j][t] - means[t]);
        var x1 = Vector<double>.Build.Dense(target.Length, t => target[t] - means[t]);
        var w = Vector<double>.Build.Dense(weights);
        var kernel = x0.TransposeAndMultiply(x0) + Matrix<double>.Build.DiagonalIdentity(target.Length) * penalty;
        return [.. w + x0.TransposeThisAndMultiply(kernel.Cholesky().Solve(x1 - x0 * w))];
    }
}
