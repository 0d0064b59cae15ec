namespace Entente.Calibration;

/// <summary>Where a sampler stands after a generation: all that it needs to go on to the same bits.</summary>
/// <param name="Generation">0 after the draws from the prior.</param>
/// <param name="Tolerance">Standard deviation of the kernel, in units of each statistic's spread under the prior; infinite at generation 0.</param>
/// <param name="Points">For each coordinate the shares of its prior, one for each particle; every particle counts the same.</param>
/// <param name="Statistics">Of each particle's run: for each statistic one number for each particle.</param>
/// <param name="Spreads">Of each statistic under the prior: 1.4826 times the median absolute deviation, or the standard deviation where that is 0; with the error of the records.</param>
/// <param name="Steps">How wide proposals are, as a share of the particles' own spread.</param>
/// <param name="NextReplicate">The chance that the next run draws.</param>
/// <param name="History">One entry for each generation after the first.</param>
public sealed record AbcState(int Generation, double Tolerance, double[][] Points, double[][] Statistics, double[] Spreads, double Steps, uint NextReplicate,
    IReadOnlyList<AbcGeneration> History, bool IsDone)
{
    public int Particles => Points[0].Length;

    /// <summary>
    /// How many draws of equal weight the particles are worth: Kish's effective size, where particles that stand at the same point are one
    /// draw with their number as its weight.
    /// </summary>
    public double EffectiveSize => WorthOf(Points);

    internal static double WorthOf(double[][] points)
    {
        double particles = points[0].Length;
        return particles * particles / Enumerable.Range(0, points[0].Length).GroupBy(i => new Point(points, i)).Sum(same => (double)same.Count() * same.Count());
    }

    readonly struct Point(double[][] points, int particle) : IEquatable<Point>
    {
        readonly double[][] points = points;
        readonly int particle = particle;

        public bool Equals(Point other)
        {
            foreach (var coordinate in points)
                if (coordinate[particle] != coordinate[other.particle])
                    return false;
            return true;
        }

        public override bool Equals(object? obj) => obj is Point other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var coordinate in points)
                hash.Add(coordinate[particle]);
            return hash.ToHashCode();
        }
    }
}

/// <summary>One generation of a sampler.</summary>
/// <param name="EffectiveSize">Kish's, of the weights that the lowered tolerance gave before the particles were drawn anew.</param>
/// <param name="Moves">Proposals made for every particle.</param>
/// <param name="Acceptance">The share of them that was taken.</param>
public readonly record struct AbcGeneration(double Tolerance, double EffectiveSize, int Moves, double Acceptance);
