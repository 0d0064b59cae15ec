using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Measures.Similarity;

/// <summary>Where the measures of all dyads go; a column left empty is not computed. See <see cref="JointTable"/> for what each is.</summary>
public readonly ref struct SimilarityColumns
{
    public Span<double> S { get; init; }
    public Span<double> SquaredS { get; init; }
    public Span<double> WeightedS { get; init; }
    public Span<double> BinaryS { get; init; }

    /// <summary>With squared disagreement.</summary>
    public Span<double> Kappa { get; init; }
    public Span<double> LinearKappa { get; init; }
    public Span<double> BinaryKappa { get; init; }

    /// <summary>With nominal disagreement.</summary>
    public Span<double> Pi { get; init; }
    public Span<double> BinaryPi { get; init; }
    public Span<double> TauB { get; init; }
    public Span<double> A { get; init; }

    /// <summary>The targets that both states rank.</summary>
    public Span<int> Count { get; init; }
}

/// <summary>The similarity of every two states of a system, without regard to order: 0-1, 0-2, … 1-2, …</summary>
/// <remarks>
/// A portfolio is kept as one row of bits for each level, so that a cell of the table of two portfolios is a count of common bits. For
/// several years call it once a year, or in parallel: it holds no state.
/// </remarks>
public static class SystemSimilarity
{
    const int WordBits = 64;

    /// <summary>The length of the columns.</summary>
    public static int Dyads(int states) => checked(states * (states - 1) / 2);

    /// <summary>Where in the columns two states stand, the first being the lower.</summary>
    public static int Place(int first, int second, int states) => first * (2 * states - first - 1) / 2 + second - first - 1;

    /// <param name="portfolios">states × targets, a row for each state, levels from 0 or <see cref="Portfolio.Missing"/></param>
    /// <param name="columns">each empty or of <see cref="Dyads"/> entries</param>
    /// <param name="weights">of the targets, for the weighted S, none negative; may be empty where that is not asked for</param>
    public static void Of(ReadOnlySpan<byte> portfolios, int states, int levels, in SimilarityColumns columns, ReadOnlySpan<double> weights = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(states);
        var targets = states == 0 ? 0 : portfolios.Length / states;
        ArgumentOutOfRangeException.ThrowIfNotEqual(portfolios.Length, states * targets);
        Check(columns, Dyads(states));

        var words = (targets + WordBits - 1) / WordBits;
        var planes = Planes(portfolios, states, targets, levels, words);
        Span<int> cells = stackalloc int[levels * levels];
        var dyad = 0;
        for (var x = 0; x < states; x++)
            for (var y = x + 1; y < states; y++)
            {
                Common(planes.AsSpan(x * levels * words, levels * words), planes.AsSpan(y * levels * words, levels * words), levels, words, cells);
                Write(new(cells, levels), columns, dyad++);
            }
        if (!columns.WeightedS.IsEmpty)
            WriteWeighted(portfolios, states, targets, levels, weights, columns.WeightedS);
    }

    /// <summary>Of each state and each level, the targets at that level as bits.</summary>
    static ulong[] Planes(ReadOnlySpan<byte> portfolios, int states, int targets, int levels, int words)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(levels, JointTable.MostLevels);
        var planes = new ulong[states * levels * words];
        for (var state = 0; state < states; state++)
            for (var target = 0; target < targets; target++)
                if (portfolios[state * targets + target] is var level && Portfolio.Known(level, levels))
                    planes[(state * levels + level) * words + target / WordBits] |= 1UL << target % WordBits;
        return planes;
    }

    static void Common(ReadOnlySpan<ulong> x, ReadOnlySpan<ulong> y, int levels, int words, Span<int> cells)
    {
        for (var i = 0; i < levels; i++)
            for (var j = 0; j < levels; j++)
            {
                ReadOnlySpan<ulong> a = x.Slice(i * words, words), b = y.Slice(j * words, words);
                var count = 0;
                for (var word = 0; word < a.Length; word++)
                    count += BitOperations.PopCount(a[word] & b[word]);
                cells[i * levels + j] = count;
            }
    }

    static void Write(in JointTable table, in SimilarityColumns columns, int dyad)
    {
        if (!columns.Count.IsEmpty)
            columns.Count[dyad] = table.Count;
        if (!columns.S.IsEmpty)
            columns.S[dyad] = table.S();
        if (!columns.SquaredS.IsEmpty)
            columns.SquaredS[dyad] = table.S(Disagreement.Squared);
        if (!columns.Kappa.IsEmpty)
            columns.Kappa[dyad] = table.Kappa();
        if (!columns.LinearKappa.IsEmpty)
            columns.LinearKappa[dyad] = table.Kappa(Disagreement.Linear);
        if (!columns.Pi.IsEmpty)
            columns.Pi[dyad] = table.Pi();
        if (!columns.TauB.IsEmpty)
            columns.TauB[dyad] = table.TauB();
        if (!columns.A.IsEmpty)
            columns.A[dyad] = table.A();
        if (columns.BinaryS.IsEmpty && columns.BinaryKappa.IsEmpty && columns.BinaryPi.IsEmpty)
            return;
        var binary = table.Binary;
        if (!columns.BinaryS.IsEmpty)
            columns.BinaryS[dyad] = binary.S();
        if (!columns.BinaryKappa.IsEmpty)
            columns.BinaryKappa[dyad] = binary.Kappa();
        if (!columns.BinaryPi.IsEmpty)
            columns.BinaryPi[dyad] = binary.Pi();
    }

    /// <summary>As <see cref="Portfolio.WeightedS"/>, over vectors of one width on every machine, so that sums are everywhere the same.</summary>
    static void WriteWeighted(ReadOnlySpan<byte> portfolios, int states, int targets, int levels, ReadOnlySpan<double> weights, Span<double> column)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, targets);
        foreach (var weight in weights)
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
        var width = Vector512<double>.Count;
        var stride = (targets + width - 1) / width * width;
        // A missing target has no mass, and the mass of a target for two states is the lesser of theirs.
        var (values, masses) = (new double[states * stride], new double[states * stride]);
        for (var state = 0; state < states; state++)
            for (var target = 0; target < targets; target++)
                if (portfolios[state * targets + target] is not Portfolio.Missing and var level)
                    (values[state * stride + target], masses[state * stride + target]) = (level, weights[target]);

        ReadOnlySpan<Vector512<double>> value = MemoryMarshal.Cast<double, Vector512<double>>(values), mass = MemoryMarshal.Cast<double, Vector512<double>>(masses);
        var (steps, dyad) = (stride / width, 0);
        for (var x = 0; x < states; x++)
            for (var y = x + 1; y < states; y++)
            {
                ReadOnlySpan<Vector512<double>> a = value.Slice(x * steps, steps), b = value.Slice(y * steps, steps);
                ReadOnlySpan<Vector512<double>> ofA = mass.Slice(x * steps, steps), ofB = mass.Slice(y * steps, steps);
                var (apart, all) = (Vector512<double>.Zero, Vector512<double>.Zero);
                for (var step = 0; step < steps; step++)
                {
                    var both = Vector512.Min(ofA[step], ofB[step]);
                    apart += both * Vector512.Abs(a[step] - b[step]);
                    all += both;
                }
                column[dyad++] = 1 - 2 * Vector512.Sum(apart) / ((levels - 1) * Vector512.Sum(all));
            }
    }

    static void Check(in SimilarityColumns columns, int dyads)
    {
        ReadOnlySpan<int> lengths =
        [
            columns.S.Length, columns.SquaredS.Length, columns.WeightedS.Length, columns.BinaryS.Length, columns.Kappa.Length, columns.LinearKappa.Length,
            columns.BinaryKappa.Length, columns.Pi.Length, columns.BinaryPi.Length, columns.TauB.Length, columns.A.Length, columns.Count.Length,
        ];
        foreach (var length in lengths)
            if (length != 0 && length != dyads)
                throw new ArgumentException($"a column has {length} entries; expected one for each of {dyads} dyads, or none", nameof(columns));
    }
}
