using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace Entente.Measures.Balance;

/// <summary>
/// Sentiments that follow one's friends' and, reversed, one's foes': <c>dX/dt = X²</c>, <c>x_ij</c> what i feels for j. In closed form
/// <c>X(t) = X₀ (I − X₀ t)⁻¹</c>.
/// </summary>
/// <remarks>
/// Marvel, Kleinberg, Kleinberg and Strogatz (2011), "Continuous-time model of structural balance", <i>Proceedings of the National Academy of
/// Sciences</i> 108. From almost every start with a positive eigenvalue the sentiments grow without bound at a finite time, split into two
/// balanced factions (or one), those of the signs of the leading eigenvector. A caricature of polarisation: no sentiment ever tires.
/// </remarks>
public sealed class SentimentFlow
{
    readonly Vector<double> values;
    readonly Matrix<double> vectors;

    /// <param name="sentiments">X₀, n × n, symmetric</param>
    public SentimentFlow(int nodes, ReadOnlySpan<double> sentiments)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(nodes);
        ArgumentOutOfRangeException.ThrowIfNotEqual(sentiments.Length, nodes * nodes);
        var start = new DenseMatrix(nodes, nodes, sentiments.ToArray());
        if (!start.IsSymmetric())
            throw new ArgumentException("what i feels for j, j must feel for i", nameof(sentiments));
        var eigen = start.Evd(Symmetricity.Symmetric);
        (values, vectors) = (eigen.EigenValues.Map(value => value.Real), eigen.EigenVectors);
    }

    /// <summary>Of X₀, ascending.</summary>
    public IReadOnlyList<double> Eigenvalues => [.. values];

    /// <summary><c>1/λ_max</c>, when sentiments cease to be finite; never (infinity) where no eigenvalue is positive.</summary>
    public double BlowUp => values.Maximum() is > 0 and var largest ? 1 / largest : double.PositiveInfinity;

    /// <summary>On which side each node ends, node 0 on the side false. Without meaning where there is no blow-up.</summary>
    public IReadOnlyList<bool> Factions
    {
        get
        {
            var leading = vectors.Column(values.MaximumIndex());
            return [.. leading.Select(value => value < 0 != leading[0] < 0)];
        }
    }

    /// <summary>The sentiments at a time before the blow-up, n × n.</summary>
    public double[,] At(double time)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(time, BlowUp);
        return (vectors * Matrix<double>.Build.DenseOfDiagonalVector(values.Map(value => value / (1 - value * time))) * vectors.Transpose()).ToArray();
    }
}
