using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using F = System.Runtime.Intrinsics.Vector512<float>;

namespace Entente.Measures.IdealPoints;

/// <summary>Sixteen numbers of single precision at once. No operation's rounding or order depends on the machine.</summary>
static class FloatLanes
{
    internal const int Width = 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static F Of(float value) => Vector512.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static F Load(float[] from, int place) => Vector512.Create<float>(from.AsSpan(place, Width));

    /// <summary>The numbers that stand at sixteen places of a table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static F Gather(ReadOnlySpan<float> from, ReadOnlySpan<int> places)
    {
        _ = places[15];
        return Vector512.Create(
            from[places[0]], from[places[1]], from[places[2]], from[places[3]], from[places[4]], from[places[5]], from[places[6]], from[places[7]],
            from[places[8]], from[places[9]], from[places[10]], from[places[11]], from[places[12]], from[places[13]], from[places[14]], from[places[15]]);
    }

    /// <summary>a·b + c, rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static F Fma(F a, F b, float c) => Vector512.FusedMultiplyAdd(a, b, Of(c));

    /// <summary>For numbers that are never NaN, and bounds that are not 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static F Clamp(F x, F least, F most) => Vector512.MinNative(Vector512.MaxNative(x, least), most);

    /// <summary>A mask of the first lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static F First(int count) =>
        Vector512.LessThan(Vector512.Create(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), Vector512.Create(count)).AsSingle();

    /// <summary>Pairwise, in one order.</summary>
    internal static float Sum(F x)
    {
        var eight = x.GetLower() + x.GetUpper();
        var four = eight.GetLower() + eight.GetUpper();
        return four[0] + four[1] + (four[2] + four[3]);
    }
}
