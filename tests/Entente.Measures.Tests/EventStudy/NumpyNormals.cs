namespace Entente.Measures.Tests.EventStudy;

/// <summary>
/// The normal draws of numpy's <c>RandomState(seed)</c>: Matsumoto and Nishimura's MT19937 (1998), 53 bits of two words, and Marsaglia's polar method,
/// whose second number comes first.
/// </summary>
sealed class NumpyNormals
{
    const int Size = 624, Middle = 397;
    readonly uint[] state = new uint[Size];
    int place = Size;
    double? kept;

    internal NumpyNormals(uint seed)
    {
        state[0] = seed;
        for (var i = 1u; i < Size; i++)
            state[i] = unchecked(1812433253u * (state[i - 1] ^ (state[i - 1] >> 30)) + i);
    }

    internal double Next()
    {
        if (kept is { } second)
        {
            kept = null;
            return second;
        }
        while (true)
        {
            var (a, b) = (2 * Uniform() - 1, 2 * Uniform() - 1);
            var square = a * a + b * b;
            if (square is 0 or >= 1)
                continue;
            var factor = Math.Sqrt(-2 * Math.Log(square) / square);
            kept = factor * a;
            return factor * b;
        }
    }

    double Uniform()
    {
        var (high, low) = (Word() >> 5, Word() >> 6);
        return (high * 67108864.0 + low) / 9007199254740992.0;
    }

    uint Word()
    {
        if (place == Size)
        {
            for (var i = 0; i < Size; i++)
            {
                var joined = (state[i] & 0x80000000) | (state[(i + 1) % Size] & 0x7FFFFFFF);
                state[i] = state[(i + Middle) % Size] ^ (joined >> 1) ^ (joined & 1) * 0x9908B0DF;
            }
            place = 0;
        }
        var y = state[place++];
        y ^= y >> 11;
        y ^= (y << 7) & 0x9D2C5680;
        y ^= (y << 15) & 0xEFC60000;
        return y ^ (y >> 18);
    }
}
