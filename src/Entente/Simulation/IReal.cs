namespace Entente.Simulation;

/// <summary>
/// What a mechanism computes with: one real number in each of <see cref="Width"/> replicates at once.
/// A mechanism is written once against this interface and runs as <see cref="Lanes"/> (eight replicates)
/// or as <see cref="Scalar"/> (one), to the same bits.
/// </summary>
/// <remarks>
/// Only operations that IEEE 754 rounds correctly stand here, and none is ever fused, so that every machine
/// gives the same bits. Functions built from them are in <see cref="Real"/>.
/// A mask is a value whose bits are all ones (true) or all zeros (false) in each lane; a mask goes only into
/// <see cref="Select"/>, <see cref="And"/>, <see cref="Or"/> and <see cref="Indicator"/>.
/// </remarks>
/// <typeparam name="V">The implementing type.</typeparam>
public interface IReal<V> where V : unmanaged, IReal<V>
{
    /// <summary>How many replicates one value holds.</summary>
    static abstract int Width { get; }

    /// <summary>The same number in every lane.</summary>
    static abstract V Of(double value);

    static abstract V operator +(V a, V b);
    static abstract V operator +(V a, double b);
    static abstract V operator +(double a, V b);
    static abstract V operator -(V a, V b);
    static abstract V operator -(V a, double b);
    static abstract V operator -(double a, V b);
    static abstract V operator -(V a);
    static abstract V operator *(V a, V b);
    static abstract V operator *(V a, double b);
    static abstract V operator *(double a, V b);
    static abstract V operator /(V a, V b);
    static abstract V operator /(V a, double b);
    static abstract V operator /(double a, V b);

    /// <summary>The square root, correctly rounded; NaN below zero.</summary>
    static abstract V Sqrt(V x);

    /// <summary>The magnitude.</summary>
    static abstract V Abs(V x);

    /// <summary>A mask: where <paramref name="a"/> is strictly above <paramref name="b"/>. False where either is NaN.</summary>
    static abstract V Above(V a, V b);

    /// <summary><paramref name="a"/> where the mask is true, else <paramref name="b"/>.</summary>
    static abstract V Select(V mask, V a, V b);

    /// <summary>Both masks.</summary>
    static abstract V And(V mask, V other);

    /// <summary>Either mask.</summary>
    static abstract V Or(V mask, V other);

    /// <summary>Whether the mask is true in any lane: to leave out work that no lane needs, never to decide a result.</summary>
    static abstract bool Any(V mask);

    /// <summary>1 where the mask is true, else 0.</summary>
    static abstract V Indicator(V mask);

    /// <summary>2 to the power <paramref name="k"/>, for whole <paramref name="k"/> from -1022 to 1023.</summary>
    static abstract V PowerOfTwo(V k);

    /// <summary>The binary exponent of a positive normal number, as a whole number.</summary>
    static abstract V Exponent(V x);

    /// <summary>The significand, in [1, 2), of a positive normal number.</summary>
    static abstract V Significand(V x);

    /// <summary>
    /// Two independent uniform draws in (0, 1) for each replicate, a pure function of the key and the counter
    /// (see <see cref="Philox"/>). Lane i belongs to replicate <paramref name="firstReplicate"/> + i.
    /// </summary>
    static abstract (V First, V Second) Uniforms(ulong seed, uint firstReplicate, uint moment, uint stream, uint entity);

    /// <summary>The number in one lane, for reading results.</summary>
    double Lane(int lane);

    /// <summary>Writes all lanes to the start of <paramref name="destination"/>.</summary>
    void CopyTo(Span<double> destination);
}
