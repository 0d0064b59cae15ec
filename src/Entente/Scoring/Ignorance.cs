namespace Entente.Scoring;

/// <summary>
/// The ignorance score of an ensemble sorted into bins, in bits: −log₂ of the share of members in the bin of what was recorded, where every bin has one
/// member more than fell into it, so that no score is infinite. 0 at best.
/// </summary>
/// <remarks>
/// M. S. Roulston and L. A. Smith, "Evaluating probabilistic forecasts using information theory", Monthly Weather Review 130 (2002); with the bins and the added members of the
/// ViEWS prediction challenge of 2023/24 (arXiv 2407.11045). It compares only scores of the same bins and of as many members.
/// The package views-evaluation has ten bins, without the open last one, and refuses records above 1000.5.
/// </remarks>
public static class Ignorance
{
    /// <summary>The lower edges of the challenge's eleven bins of battle deaths; the last bin is open.</summary>
    public static ReadOnlySpan<double> DeathBins => [0, 0.5, 2.5, 5.5, 10.5, 25.5, 50.5, 100.5, 250.5, 500.5, 1000.5];

    /// <summary>In the bins of <see cref="DeathBins"/>.</summary>
    public static double Of(ReadOnlySpan<double> ensemble, double recorded) => Of(ensemble, recorded, DeathBins);

    /// <param name="edges">Rising lower edges; a bin holds its edge, and the last one is open.</param>
    public static double Of(ReadOnlySpan<double> ensemble, double recorded, ReadOnlySpan<double> edges)
    {
        for (var i = 1; i < edges.Length; i++)
            if (edges[i] <= edges[i - 1])
                throw new ArgumentException("Expected rising edges.", nameof(edges));
        var bin = Bin(recorded, edges);
        var members = 1;
        foreach (var member in ensemble)
            if (Bin(member, edges) == bin)
                members++;
        return Math.Log2((double)(ensemble.Length + edges.Length) / members);
    }

    static int Bin(double value, ReadOnlySpan<double> edges)
    {
        if (edges.IsEmpty || !(value >= edges[0]))
            throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a number that is not below the first edge.");
        var at = edges.BinarySearch(value);
        return at >= 0 ? at : ~at - 1;
    }
}
