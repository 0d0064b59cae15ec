using System.Runtime.CompilerServices;

namespace Entente.Simulation;

/// <summary>
/// The functions that equations need, built from correctly rounded operations alone, so that a vector of eight,
/// a single number and another machine's vector unit give the same bits.
/// </summary>
/// <remarks>
/// The platform's own exponential and logarithm may use a fused multiply-add where the processor has one and then
/// differ in the last bit from one machine to the next (docs/adr/0002-own-elementary-functions.md).
/// Relative error is below 1e-15 for <see cref="Exp"/> and <see cref="Log"/> (<c>RealTests</c>).
/// </remarks>
public static class Real
{
    internal const double WholeNumberShift = 6755399441055744.0; // 1.5 * 2^52: adding it leaves a whole number in the low bits
    internal const double WholeNumberBase = 4503599627370496.0;  // 2^52
    internal const ulong WholeNumberBits = 0x4330000000000000;   // the bits of 2^52
    internal const ulong OneBits = 0x3FF0000000000000;
    internal const ulong FractionBits = 0x000FFFFFFFFFFFFF;
    internal const double OneLessHalfACell = 1.0 - 1.0 / 9007199254740992.0;

    /// <summary>e to the power x; x beyond ±708 is taken as ±708.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exp<V>(V x) where V : unmanaged, IReal<V>
    {
        x = Clamp(x, -708, 708);
        var k = x * 1.4426950408889634 + WholeNumberShift - WholeNumberShift;
        var r = x - k * 0.693147180369123816490 - k * 1.90821492927058770002e-10; // ln 2 in two parts (Cody and Waite)
        var p = r * (1.0 / 6227020800) + 1.0 / 479001600; // Taylor to the 13th power: |r| is at most ln(2)/2
        p = p * r + 1.0 / 39916800;
        p = p * r + 1.0 / 3628800;
        p = p * r + 1.0 / 362880;
        p = p * r + 1.0 / 40320;
        p = p * r + 1.0 / 5040;
        p = p * r + 1.0 / 720;
        p = p * r + 1.0 / 120;
        p = p * r + 1.0 / 24;
        p = p * r + 1.0 / 6;
        p = p * r + 0.5;
        p = p * r + 1.0;
        p = p * r + 1.0;
        return p * V.PowerOfTwo(k);
    }

    /// <summary>The natural logarithm of a positive normal number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Log<V>(V x) where V : unmanaged, IReal<V>
    {
        var e = V.Exponent(x);
        var m = V.Significand(x);
        var big = V.Above(m, V.Of(1.4142135623730951));
        m = V.Select(big, m * 0.5, m);
        e = V.Select(big, e + 1.0, e);
        var s = (m - 1.0) / (m + 1.0); // ln m = 2 artanh s, |s| at most 0.1716
        var t = s * s;
        var p = t * (1.0 / 21) + 1.0 / 19;
        p = p * t + 1.0 / 17;
        p = p * t + 1.0 / 15;
        p = p * t + 1.0 / 13;
        p = p * t + 1.0 / 11;
        p = p * t + 1.0 / 9;
        p = p * t + 1.0 / 7;
        p = p * t + 1.0 / 5;
        p = p * t + 1.0 / 3;
        var fraction = s * 2.0 + s * 2.0 * t * p;
        return e * 0.693147180369123816490 + (e * 1.90821492927058770002e-10 + fraction);
    }

    /// <summary>1 / (1 + e^-x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Logistic<V>(V x) where V : unmanaged, IReal<V> => 1.0 / (Exp(-x) + 1.0);

    /// <summary>ln(p / (1 - p)), the inverse of <see cref="Logistic"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Logit<V>(V p) where V : unmanaged, IReal<V> => Log(p / (1.0 - p));

    /// <summary>The hyperbolic tangent, absolute error below 1e-15.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Tanh<V>(V x) where V : unmanaged, IReal<V> => 1.0 - 2.0 / (Exp(x + x) + 1.0);

    /// <summary>The inverse of <see cref="Tanh"/>, for |x| below 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Artanh<V>(V x) where V : unmanaged, IReal<V> => 0.5 * Log((1.0 + x) / (1.0 - x));

    /// <summary>The smaller; a NaN in <paramref name="x"/> stays, so that a divergence is not hidden.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Min<V>(V x, V bound) where V : unmanaged, IReal<V> => V.Select(V.Above(x, bound), bound, x);

    /// <summary>The larger; a NaN in <paramref name="x"/> stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Max<V>(V x, V bound) where V : unmanaged, IReal<V> => V.Select(V.Above(bound, x), bound, x);

    /// <summary>x held between two numbers; a NaN stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Clamp<V>(V x, double low, double high) where V : unmanaged, IReal<V> => Min(Max(x, V.Of(low)), V.Of(high));

    /// <summary>1 where the draw falls below the chance, else 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Happens<V>(V draw, V chance) where V : unmanaged, IReal<V> => V.Indicator(V.Above(chance, draw));

    /// <summary>
    /// The quantile of the standard normal distribution, relative error about 1e-15: M. J. Wichura, "Algorithm AS 241",
    /// Applied Statistics 37 (1988). Monotone in p, so a draw's rank is kept.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static V NormalQuantile<V>(V p) where V : unmanaged, IReal<V>
    {
        var q = p - 0.5;
        var r = 0.180625 - q * q;
        var middle = q
            * (((((((r * 2509.0809287301226727 + 33430.575583588128105) * r + 67265.770927008700853) * r + 45921.953931549871457) * r
                + 13731.693765509461125) * r + 1971.5909503065514427) * r + 133.14166789178437745) * r + 3.387132872796366608)
            / (((((((r * 5226.495278852854561 + 28729.085735721942674) * r + 39307.89580009271061) * r + 21213.794301586595867) * r
                + 5394.1960214247511077) * r + 687.1870074920579083) * r + 42.313330701600911252) * r + 1.0);

        var tail = V.Sqrt(-Log(V.Select(V.Above(q, V.Of(0)), 1.0 - p, p)));
        var s = tail - 1.6;
        var near =
            (((((((s * 7.7454501427834140764e-4 + 0.0227238449892691845833) * s + 0.24178072517745061177) * s + 1.27045825245236838258) * s
                + 3.64784832476320460504) * s + 5.7694972214606914055) * s + 4.6303378461565452959) * s + 1.42343711074968357734)
            / (((((((s * 1.05075007164441684324e-9 + 5.475938084995344946e-4) * s + 0.0151986665636164571966) * s + 0.14810397642748007459) * s
                + 0.68976733498510000455) * s + 1.6763848301838038494) * s + 2.05319162663775882187) * s + 1.0);
        var outer = near;
        var beyond = V.Above(tail, V.Of(5));
        if (V.Any(beyond))
            outer = V.Select(beyond, FarTail(tail - 5.0), near);
        outer = V.Select(V.Above(V.Of(0), q), -outer, outer);
        return V.Select(V.Above(V.Abs(q), V.Of(0.425)), outer, middle);
    }

    static V FarTail<V>(V t) where V : unmanaged, IReal<V> =>
        (((((((t * 2.01033439929228813265e-7 + 2.71155556874348757815e-5) * t + 0.0012426609473880784386) * t + 0.026532189526576123093) * t
            + 0.29656057182850489123) * t + 1.7848265399172913358) * t + 5.4637849111641143699) * t + 6.6579046435011037772)
        / (((((((t * 2.04426310338993978564e-15 + 1.4215117583164458887e-7) * t + 1.8463183175100546818e-5) * t + 7.868691311456132591e-4) * t
            + 0.0148753612908506148525) * t + 0.13692988092273580531) * t + 0.59983220655588793769) * t + 1.0);
}
