using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace Entente.Measures.Balance;

/// <summary>Two measures of balance from eigenvalues: exact, fast, and on scales of their own.</summary>
/// <param name="AlgebraicConflict">
/// the least eigenvalue of the signed Laplacian <c>D − A</c> (D: ties of each node): 0 where some component is balanced, so look at connected
/// graphs. Kunegis et al. (2010), "Spectral Analysis of Signed Graphs for Clustering, Prediction and Visualization",
/// <i>SIAM International Conference on Data Mining</i>.
/// </param>
/// <param name="WalkBalance">
/// <c>tr e^A / tr e^|A|</c>: closed walks less those with an odd number of hostile steps, over all, short ones counting most; 1 where
/// balanced. Large dense graphs come near 0 with few hostile ties. Estrada and Benzi (2014), "Walk-based measure of balance in signed
/// networks: Detecting lack of balance in social networks", <i>Physical Review E</i> 90.
/// </param>
public readonly record struct SpectralBalance(double AlgebraicConflict, double WalkBalance)
{
    /// <summary>The work grows with the cube of the nodes: some hundredths of a second for 180.</summary>
    public static SpectralBalance Of(SignedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (graph.Nodes == 0)
            return new(double.NaN, double.NaN);
        var (signed, unsigned, laplacian) = (Square(graph.Nodes), Square(graph.Nodes), Square(graph.Nodes));
        foreach (var (a, b, positive) in graph.Edges)
        {
            signed[a, b] = signed[b, a] = positive ? 1 : -1;
            unsigned[a, b] = unsigned[b, a] = 1;
            laplacian[a, b] = laplacian[b, a] = positive ? -1 : 1;
            laplacian[a, a]++;
            laplacian[b, b]++;
        }
        var (ofSigned, ofUnsigned) = (Eigenvalues(signed), Eigenvalues(unsigned));
        // Over the largest: e^180 and more would leave no digits, or overflow.
        var largest = ofUnsigned.Maximum();
        return new(Eigenvalues(laplacian).Minimum(), ofSigned.Sum(value => Math.Exp(value - largest)) / ofUnsigned.Sum(value => Math.Exp(value - largest)));
    }

    static DenseMatrix Square(int nodes) => new(nodes);

    static Vector<double> Eigenvalues(DenseMatrix matrix) => matrix.Evd(Symmetricity.Symmetric).EigenValues.Map(value => value.Real);
}
