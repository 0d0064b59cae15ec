using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Entente.Simulation;
using static Entente.Measures.IdealPoints.FloatLanes;
using F = System.Runtime.Intrinsics.Vector512<float>;

namespace Entente.Measures.IdealPoints;

/// <summary>
/// The normal distribution in sixteen lanes of single precision: beside draws with a spread of 1, an error of 1e-6 is none.
/// The polynomials interpolate at Chebyshev's nodes. Every operation is rounded alike on every machine, the fused ones too.
/// </summary>
static class NormalLanes
{
    /// <summary>Φ(x), relative error below 1e-5; x beyond ±12 is taken as ±12, so that Φ is never 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static F Cdf(F x)
    {
        var a = Vector512.MinNative(Vector512.Abs(x), Of(12));
        var t = Of(1) / Fma(a, Of(0.35f), 1); // Φ(-a) = exp(-a²/2)·t·P(t)
        var p = Fma(t, Of(-0.0294077891f), 0.145270121f);
        p = Fma(p, t, -0.258435415f);
        p = Fma(p, t, 0.162308422f);
        p = Fma(p, t, -0.0252690397f);
        p = Fma(p, t, 0.106414f);
        p = Fma(p, t, 0.119608055f);
        p = Fma(p, t, 0.139891867f);
        p = Fma(p, t, 0.139619763f);
        var tail = ExpMinusHalf(a * a) * (p * t);
        return Vector512.ConditionalSelect(Vector512.GreaterThan(x, F.Zero), Of(1) - tail, tail);
    }

    /// <summary>exp(-x/2) for x from 0 to 170.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static F ExpMinusHalf(F x)
    {
        const float shift = 12582912; // 1.5 · 2^23: adding it leaves a whole number in the low bits
        var shifted = Fma(x, Of(-0.5f * 1.44269504f), shift);
        var k = shifted - Of(shift);
        var r = Vector512.FusedMultiplyAdd(k, Of(-0.693359375f), x * Of(-0.5f)); // ln 2 in two parts (Cody and Waite)
        r = Vector512.FusedMultiplyAdd(k, Of(2.12194440e-4f), r);
        var p = Fma(r, Of(0.00139411164f), 0.00837513278f);
        p = Fma(p, r, 0.0416663528f);
        p = Fma(p, r, 0.166664154f);
        p = Fma(p, r, 0.5f);
        p = Fma(p, r, 1);
        p = Fma(p, r, 1);
        return p * Vector512.ShiftLeft((shifted + Of(127)).AsInt32(), 23).AsSingle();
    }

    /// <summary>The natural logarithm of a positive normal number, absolute error below 1e-6 where it is near 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static F Log(F x)
    {
        var bits = x.AsInt32() - Vector512.Create(0x3F3504F3); // of the root of one half: the significand is left about 1
        var exponent = Vector512.ShiftRightArithmetic(bits, 23);
        var m = (x.AsInt32() - Vector512.ShiftLeft(exponent, 23)).AsSingle() - Of(1);
        var p = Fma(m, Of(0.0853331308f), -0.142692582f);
        p = Fma(p, m, 0.149774013f);
        p = Fma(p, m, -0.165779929f);
        p = Fma(p, m, 0.199559334f);
        p = Fma(p, m, -0.250013522f);
        p = Fma(p, m, 0.333341933f);
        p = Fma(p, m, -0.499999964f);
        p = Fma(p, m, 0.999999974f);
        return Vector512.FusedMultiplyAdd(p, m, Vector512.ConvertToSingle(exponent) * Of(0.693147181f));
    }

    /// <summary>Φ⁻¹(p) for p from 1e-37 to the last number below 1, absolute error below 1e-6.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static F Quantile(F p)
    {
        var y = p + p - Of(1);
        var w = -Log(Of(4) * p * (Of(1) - p)); // Φ⁻¹ = y·Q(w): M. Giles, "Approximating the erfinv function" (2010)
        var v = w - Of(3.5f);
        var q = Fma(v, Of(8.25615425e-10f), -3.45714967e-09f);
        q = Fma(q, v, -4.89451261e-08f);
        q = Fma(q, v, 4.7905571e-07f);
        q = Fma(q, v, -5.58759838e-07f);
        q = Fma(q, v, -2.24575e-05f);
        q = Fma(q, v, 0.000224281215f);
        q = Fma(q, v, -0.000680400829f);
        q = Fma(q, v, -0.00949939151f);
        q = Fma(q, v, 0.332846913f);
        q = Fma(q, v, 2.46473371f);
        var x = y * q;
        var far = Vector512.GreaterThan(w, Of(7));
        return Vector512.EqualsAll(far, F.Zero) ? x : Vector512.ConditionalSelect(far, FarQuantile(p), x);
    }

    /// <summary>One draw in five hundred, in double precision.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    static F FarQuantile(F p)
    {
        Span<double> wide = stackalloc double[Width];
        var (lower, upper) = Vector512.Widen(p);
        lower.CopyTo(wide);
        upper.CopyTo(wide[Lanes.Width..]);
        for (var i = 0; i < Width; i += Lanes.Width)
            Real.NormalQuantile(Lanes.Of(wide[i..])).CopyTo(wide[i..]);
        return Vector512.Narrow(Vector512.Create<double>(wide), Vector512.Create<double>(wide[Lanes.Width..]));
    }

    /// <summary>Two times sixteen independent uniform draws, a pure function of seed and counter. Above 0; 1 where rounding takes them there.</summary>
    /// <param name="first">the counter of the first of eight words of 128 bits</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (F, F) Uniforms(ulong seed, uint first, uint moment, uint stream)
    {
        var counters = (Vector512.Create((ulong)first) + Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7)) & Vector512.Create((ulong)uint.MaxValue);
        var (a, b, c, d) = Philox.Eight(
            counters, Vector512.Create((ulong)moment), Vector512.Create((ulong)stream), Vector512<ulong>.Zero, (uint)seed, (uint)(seed >> 32));
        return (Unit(a, b), Unit(c, d));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static F Unit(Vector512<ulong> low, Vector512<ulong> high) =>
        Fma(Vector512.ConvertToSingle((low | Vector512.ShiftLeft(high, 32)).AsUInt32()), Of(1f / 4294967296), 0.5f / 4294967296);
}
