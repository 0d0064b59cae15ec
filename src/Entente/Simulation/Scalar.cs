using System.Runtime.CompilerServices;

namespace Entente.Simulation;

/// <summary>One replicate: the plain form that <see cref="Lanes"/> must agree with bit for bit.</summary>
public readonly struct Scalar : IReal<Scalar>
{
    readonly double v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Scalar(double v) => this.v = v;

    public static int Width => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Of(double value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar operator +(Scalar a, Scalar b) => new(a.v + b.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar operator +(Scalar a, double b) => new(a.v + b);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar operator +(double a, Scalar b) => new(a + b.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar operator -(Scalar a, Scalar b) => new(a.v - b.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar operator -(Scalar a, double b) => new(a.v - b);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar operator -(double a, Scalar b) => new(a - b.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar operator -(Scalar a) => new(-a.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar operator *(Scalar a, Scalar b) => new(a.v * b.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar operator *(Scalar a, double b) => new(a.v * b);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar operator *(double a, Scalar b) => new(a * b.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar operator /(Scalar a, Scalar b) => new(a.v / b.v);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar operator /(Scalar a, double b) => new(a.v / b);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar operator /(double a, Scalar b) => new(a / b.v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar Sqrt(Scalar x) => new(Math.Sqrt(x.v));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar Abs(Scalar x) => new(Math.Abs(x.v));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar Above(Scalar a, Scalar b) => FromBits(a.v > b.v ? ulong.MaxValue : 0);
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar Select(Scalar mask, Scalar a, Scalar b) => Bits(mask) != 0 ? a : b;
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar And(Scalar mask, Scalar other) => FromBits(Bits(mask) & Bits(other));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar Or(Scalar mask, Scalar other) => FromBits(Bits(mask) | Bits(other));
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static bool Any(Scalar mask) => Bits(mask) != 0;
    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static Scalar Indicator(Scalar mask) => new(Bits(mask) != 0 ? 1 : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar PowerOfTwo(Scalar k) =>
        FromBits(BitConverter.DoubleToUInt64Bits(k.v + (Real.WholeNumberShift + 1023)) << 52);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Exponent(Scalar x) =>
        new(BitConverter.UInt64BitsToDouble((Bits(x) >> 52) | Real.WholeNumberBits) - (Real.WholeNumberBase + 1023));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Significand(Scalar x) => FromBits((Bits(x) & Real.FractionBits) | Real.OneBits);

    public static (Scalar First, Scalar Second) Uniforms(ulong seed, uint firstReplicate, uint moment, uint stream, uint entity)
    {
        var (a, b, c, d) = Philox.One(firstReplicate, moment, stream, entity, (uint)seed, (uint)(seed >> 32));
        return (new(Unit(a, b)), new(Unit(c, d)));
    }

    static double Unit(uint high, uint low) =>
        BitConverter.UInt64BitsToDouble(((((ulong)high << 32) | low) >> 12) | Real.OneBits) - Real.OneLessHalfACell;

    static ulong Bits(Scalar x) => BitConverter.DoubleToUInt64Bits(x.v);

    static Scalar FromBits(ulong bits) => new(BitConverter.UInt64BitsToDouble(bits));

    public double Lane(int lane) => v;

    public void CopyTo(Span<double> destination) => destination[0] = v;

    public override string ToString() => v.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
