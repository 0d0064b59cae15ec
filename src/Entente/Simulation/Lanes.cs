using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Simulation;

/// <summary>Eight replicates at once, in one 512-bit vector (two or four narrower ones where the machine has less).</summary>
public readonly struct Lanes : IReal<Lanes>
{
    readonly Vector512<double> v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Lanes(Vector512<double> v) => this.v = v;

    public static int Width => 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Of(double value) => new(Vector512.Create(value));

    /// <summary>The first eight numbers: the inverse of <see cref="CopyTo"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Of(ReadOnlySpan<double> values) => new(Vector512.Create(values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes operator +(Lanes a, Lanes b) => new(a.v + b.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes operator +(Lanes a, double b) => new(a.v + Vector512.Create(b));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes operator +(double a, Lanes b) => new(Vector512.Create(a) + b.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes operator -(Lanes a, Lanes b) => new(a.v - b.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes operator -(Lanes a, double b) => new(a.v - Vector512.Create(b));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes operator -(double a, Lanes b) => new(Vector512.Create(a) - b.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes operator -(Lanes a) => new(-a.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes operator *(Lanes a, Lanes b) => new(a.v * b.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes operator *(Lanes a, double b) => new(a.v * Vector512.Create(b));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes operator *(double a, Lanes b) => new(Vector512.Create(a) * b.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes operator /(Lanes a, Lanes b) => new(a.v / b.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes operator /(Lanes a, double b) => new(a.v / Vector512.Create(b));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes operator /(double a, Lanes b) => new(Vector512.Create(a) / b.v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes Sqrt(Lanes x) => new(Vector512.Sqrt(x.v));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes Abs(Lanes x) => new(Vector512.Abs(x.v));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes Above(Lanes a, Lanes b) => new(Vector512.GreaterThan(a.v, b.v));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes Select(Lanes mask, Lanes a, Lanes b) => new(Vector512.ConditionalSelect(mask.v, a.v, b.v));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes And(Lanes mask, Lanes other) => new(mask.v & other.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes Or(Lanes mask, Lanes other) => new(mask.v | other.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static bool Any(Lanes mask) => Vector512.ExtractMostSignificantBits(mask.v) != 0;
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Lanes Indicator(Lanes mask) => new(mask.v & Vector512.Create(1.0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes PowerOfTwo(Lanes k) =>
        new(Vector512.ShiftLeft((k.v + Vector512.Create(Real.WholeNumberShift + 1023)).AsInt64(), 52).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Exponent(Lanes x)
    {
        var biased = Vector512.ShiftRightLogical(x.v.AsUInt64(), 52) | Vector512.Create(Real.WholeNumberBits);
        return new(biased.AsDouble() - Vector512.Create(Real.WholeNumberBase + 1023));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Significand(Lanes x) =>
        new(((x.v.AsUInt64() & Vector512.Create(Real.FractionBits)) | Vector512.Create(Real.OneBits)).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Lanes First, Lanes Second) Uniforms(ulong seed, uint firstReplicate, uint moment, uint stream, uint entity)
    {
        var replicates = Vector512.Create((ulong)firstReplicate) + Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7);
        var (a, b, c, d) = Philox.Eight(
            replicates & Vector512.Create((ulong)uint.MaxValue), Vector512.Create((ulong)moment), Vector512.Create((ulong)stream), Vector512.Create((ulong)entity),
            (uint)seed, (uint)(seed >> 32));
        return (new(Unit(a, b)), new(Unit(c, d)));
    }

    /// <summary>The same as <see cref="Scalar"/>'s: 52 bits placed in the middle of their cell, so never 0 nor 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<double> Unit(Vector512<ulong> high, Vector512<ulong> low)
    {
        var bits = Vector512.ShiftRightLogical(Vector512.ShiftLeft(high, 32) | low, 12) | Vector512.Create(Real.OneBits);
        return bits.AsDouble() - Vector512.Create(Real.OneLessHalfACell);
    }

    public double Lane(int lane) => v[lane];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyTo(Span<double> destination) => v.CopyTo(destination);

    public override string ToString() => v.ToString();
}
