using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Simulation;

/// <summary>
/// Philox 4x32-10: a counter-based generator. The same key and counter give the same four words everywhere,
/// in any order, on any thread, so a draw belongs to its place in the model and not to the moment it was asked for.
/// </summary>
/// <remarks>
/// J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3",
/// SC '11 (2011). The known-answer vectors published with it are in <c>PhiloxTests</c>.
/// </remarks>
public static class Philox
{
    const uint Multiplier0 = 0xD2511F53, Multiplier1 = 0xCD9E8D57;
    const uint Weyl0 = 0x9E3779B9, Weyl1 = 0xBB67AE85;
    const int Rounds = 10;

    /// <summary>Four random words of one counter.</summary>
    public static (uint, uint, uint, uint) One(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var p0 = (ulong)Multiplier0 * c0;
            var p1 = (ulong)Multiplier1 * c2;
            (c0, c1, c2, c3) = ((uint)(p1 >> 32) ^ c1 ^ k0, (uint)p1, (uint)(p0 >> 32) ^ c3 ^ k1, (uint)p0);
            k0 = unchecked(k0 + Weyl0);
            k1 = unchecked(k1 + Weyl1);
        }
        return (c0, c1, c2, c3);
    }

    /// <summary>The same for eight counters at once; each word is held in the lower half of a 64-bit lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<ulong>, Vector512<ulong>, Vector512<ulong>, Vector512<ulong>) Eight(
        Vector512<ulong> c0, Vector512<ulong> c1, Vector512<ulong> c2, Vector512<ulong> c3, uint k0, uint k1)
    {
        var word = Vector512.Create((ulong)uint.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var p0 = c0 * Vector512.Create((ulong)Multiplier0);
            var p1 = c2 * Vector512.Create((ulong)Multiplier1);
            c0 = Vector512.ShiftRightLogical(p1, 32) ^ c1 ^ Vector512.Create((ulong)k0);
            c2 = Vector512.ShiftRightLogical(p0, 32) ^ c3 ^ Vector512.Create((ulong)k1);
            c1 = p1 & word;
            c3 = p0 & word;
            k0 = unchecked(k0 + Weyl0);
            k1 = unchecked(k1 + Weyl1);
        }
        return (c0, c1, c2, c3);
    }
}
