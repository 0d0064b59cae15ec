using Entente.Simulation;

namespace Entente.Sensitivity;

/// <summary>
/// Sobol's digital sequence in base 2: its first 2^m points fall evenly on every axis, and nearly so in every plane.
/// </summary>
/// <remarks>
/// I. M. Sobol', "On the distribution of points in a cube and the approximate evaluation of integrals", USSR Computational Mathematics and
/// Mathematical Physics 7 (1967); the recurrence is that of P. Bratley and B. L. Fox, "Algorithm 659", ACM Transactions on Mathematical Software 14 (1988).
/// The first dimension is van der Corput's, each further one has the next primitive polynomial. The initial numbers are this project's own and
/// those of no published table: of eight draws, each dimension takes the one whose planes with the eighty dimensions before it
/// (and with the first eight) are the most even at 2^8 and 2^12 points, by the worst t and then by the sum of t.
/// A dimension is the same however many there are.
/// </remarks>
public sealed class SobolSequence
{
    /// <summary>As many as there are primitive polynomials up to degree 14, and van der Corput's.</summary>
    public const int MostDimensions = 1_867;

    const int Bits = 32;
    const int Candidates = 8;
    const int Looked = 80;
    const int AlwaysLooked = 8;
    static readonly int[] Sizes = [8, 12];
    static readonly uint Stream = Key.Of("initial numbers of the Sobol sequence");

    readonly uint[][] directions;

    public SobolSequence(int dimensions)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dimensions);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimensions, MostDimensions);
        directions = new uint[dimensions][];
        directions[0] = [.. Enumerable.Range(0, Bits).Select(k => 1u << (Bits - 1 - k))];
        var rows = new List<uint[]> { DigitalNet.RowsOf(directions[0], Sizes[^1]) };
        foreach (var (i, polynomial) in PrimitivePolynomials.First(dimensions - 1).Index())
        {
            uint[][] before = [.. rows.Take(AlwaysLooked), .. rows.Skip(AlwaysLooked).TakeLast(Looked)];
            var best = Enumerable.Range(0, Candidates).Select(candidate => Directions(polynomial, i + 1, candidate)).MinBy(made => Unevenness(made, before))!;
            directions[i + 1] = best;
            rows.Add(DigitalNet.RowsOf(best, Sizes[^1]));
        }
    }

    public int Dimensions => directions.Length;

    /// <summary>One coordinate of one point as a binary fraction: divided by 2^32 it lies from 0 to below 1.</summary>
    public uint this[int dimension, uint point]
    {
        get
        {
            var (of, sum) = (directions[dimension], 0u);
            for (var bit = 0; point > 0; bit++, point >>= 1)
                if ((point & 1) == 1)
                    sum ^= of[bit];
            return sum;
        }
    }

    /// <summary>The direction numbers of a dimension, for whoever measures the net that they span (<see cref="DigitalNet"/>).</summary>
    public uint[] DirectionsOf(int dimension) => directions[dimension];

    static uint[] Directions(uint polynomial, int dimension, int candidate)
    {
        var degree = System.Numerics.BitOperations.Log2(polynomial);
        var m = new uint[Bits];
        for (var k = 0; k < Bits; k++)
            if (k < degree)
                m[k] = (Philox.One((uint)k, (uint)candidate, (uint)dimension, Stream, 0, 0).Item1 & ((1u << (k + 1)) - 1)) | 1;
            else
            {
                m[k] = (m[k - degree] << degree) ^ m[k - degree];
                for (var j = 1; j < degree; j++)
                    if ((polynomial >> (degree - j) & 1) == 1)
                        m[k] ^= m[k - j] << j;
            }
        return [.. m.Select((number, k) => number << (Bits - 1 - k))];
    }

    static (int Worst, int Sum) Unevenness(uint[] candidate, uint[][] before)
    {
        var rows = DigitalNet.RowsOf(candidate, Sizes[^1]);
        var (worst, sum) = (0, 0);
        foreach (var other in before)
            foreach (var size in Sizes)
            {
                var t = DigitalNet.Unevenness(rows, other, size);
                worst = Math.Max(worst, t);
                sum += t;
            }
        return (worst, sum);
    }
}
