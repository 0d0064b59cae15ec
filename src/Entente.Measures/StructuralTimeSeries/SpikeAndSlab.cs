using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace Entente.Measures.StructuralTimeSeries;

/// <summary>
/// Draws which controls matter, how much, and the noise around them: <c>r = X β + ε</c>, where <c>β_j</c> is zero with a probability of its own
/// and the others have the prior <c>N(0, σ² Ω⁻¹)</c>, <c>Ω = (½ X'X + ½ diag X'X) / n</c>, worth one observation; <c>σ²</c> is inverse gamma.
/// </summary>
/// <remarks>Scott and Varian (2014), "Predicting the present with Bayesian structural time series", <i>International Journal of Mathematical Modelling and Numerical Optimisation</i> 5.</remarks>
sealed class SpikeAndSlab
{
    readonly Matrix<double> x, gram, slab;
    readonly double priorWeight, priorSquares, logOdds;
    readonly Random random;
    readonly bool[] included;
    int[] kept = [];

    /// <param name="x">periods by controls</param>
    /// <param name="inclusion">the prior probability that a control matters</param>
    /// <param name="priorWeight">the observations that the prior of the noise is worth</param>
    /// <param name="priorVariance">the noise that it expects</param>
    internal SpikeAndSlab(Matrix<double> x, double inclusion, double priorWeight, double priorVariance, Random random)
    {
        (this.x, this.priorWeight, this.random) = (x, priorWeight, random);
        priorSquares = priorWeight * priorVariance;
        gram = x.TransposeThisAndMultiply(x);
        slab = (gram + Matrix<double>.Build.DiagonalOfDiagonalVector(gram.Diagonal())) / (2.0 * x.RowCount);
        logOdds = inclusion >= 1 ? double.PositiveInfinity : Math.Log(inclusion / (1 - inclusion));
        included = new bool[x.ColumnCount];
        Array.Fill(included, inclusion >= 1);
        Beta = new double[x.ColumnCount];
    }

    internal double[] Beta { get; }

    /// <summary>The standard deviation of the noise.</summary>
    internal double Noise { get; private set; }

    internal bool Includes(int control) => included[control];

    internal void Draw(Vector<double> residual)
    {
        var (cross, squares) = (x.TransposeThisAndMultiply(residual), residual * residual);
        var posterior = Posterior.Of(this, cross, squares);
        if (!double.IsPositiveInfinity(logOdds))
            for (var j = 0; j < included.Length; j++)
            {
                var before = posterior;
                included[j] = !included[j];
                var other = Posterior.Of(this, cross, squares);
                var gain = other.LogMarginal - before.LogMarginal + (included[j] ? logOdds : -logOdds);
                if (random.NextDouble() < 1 / (1 + Math.Exp(-gain)))
                    posterior = other;
                else
                    included[j] = !included[j];
            }
        kept = [.. Enumerable.Range(0, included.Length).Where(j => included[j])];
        Noise = Math.Sqrt(1 / Gamma.Sample(random, (priorWeight + x.RowCount) / 2, posterior.Squares / 2));
        Array.Clear(Beta);
        if (kept.Length == 0)
            return;
        var shock = Vector<double>.Build.Dense(kept.Length, _ => Normal.Sample(random, 0, Noise));
        var beta = posterior.Mean! + posterior.Factor!.Transpose().Solve(shock);
        for (var i = 0; i < kept.Length; i++)
            Beta[kept[i]] = beta[i];
    }

    /// <summary>What the controls now included give: the coefficients' mean, the factor of their precision, and the noise's sum of squares.</summary>
    readonly record struct Posterior(Vector<double>? Mean, Matrix<double>? Factor, double Squares, double LogMarginal)
    {
        internal static Posterior Of(SpikeAndSlab model, Vector<double> cross, double squares)
        {
            int[] kept = [.. Enumerable.Range(0, model.included.Length).Where(j => model.included[j])];
            var freedom = model.priorWeight + model.x.RowCount;
            if (kept.Length == 0)
                return new(null, null, model.priorSquares + squares, -freedom / 2 * Math.Log(model.priorSquares + squares));
            var prior = Matrix<double>.Build.Dense(kept.Length, kept.Length, (i, k) => model.slab[kept[i], kept[k]]);
            var precision = prior + Matrix<double>.Build.Dense(kept.Length, kept.Length, (i, k) => model.gram[kept[i], kept[k]]);
            var right = Vector<double>.Build.Dense(kept.Length, i => cross[kept[i]]);
            var factor = precision.Cholesky();
            var mean = factor.Solve(right);
            var left = model.priorSquares + squares - mean * right;
            return new(mean, factor.Factor, left, (prior.Cholesky().DeterminantLn - factor.DeterminantLn - freedom * Math.Log(left)) / 2);
        }
    }
}
