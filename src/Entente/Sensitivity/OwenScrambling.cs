using Entente.Simulation;

namespace Entente.Sensitivity;

/// <summary>
/// Nested uniform scrambling: each binary digit is flipped or not by a coin of its own for every sequence of digits before it. A scrambled
/// net is a net still, and each of its points is uniform.
/// </summary>
/// <remarks>
/// A. B. Owen, "Randomly permuted (t,m,s)-nets and (t,s)-sequences" (1995). It is the exact scrambling and no hash that stands for it: the coins are
/// Philox words, keyed by seed, dimension and the digits before; one call holds the coins of seven levels.
/// </remarks>
public static class OwenScrambling
{
    const int Bits = 32, Levels = 7;
    static readonly uint Stream = Key.Of("Owen scrambling");

    /// <summary>One coordinate, scrambled.</summary>
    public static uint Scramble(uint x, ulong seed, int dimension)
    {
        var scrambled = 0u;
        for (var depth = 0; depth < Bits; depth += Levels)
        {
            var before = depth == 0 ? 0 : x >> (Bits - depth);
            var (a, b, c, d) = Philox.One(before, (uint)depth, (uint)dimension, Stream, (uint)seed, (uint)(seed >> 32));
            var node = 1;
            for (var level = depth; level < Math.Min(depth + Levels, Bits); level++)
            {
                var digit = x >> (Bits - 1 - level) & 1;
                var word = (node >> 5) switch { 0 => a, 1 => b, 2 => c, _ => d };
                scrambled |= (digit ^ (word >> (node & 31) & 1)) << (Bits - 1 - level);
                node = 2 * node + (int)digit;
            }
        }
        return scrambled;
    }

    /// <summary>The middle of the cell of 2^-32 that a coordinate names, so that it is never 0 or 1.</summary>
    public static double Unit(uint x) => (x + 0.5) / (1L << Bits);
}
