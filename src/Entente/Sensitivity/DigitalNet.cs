using System.Numerics;

namespace Entente.Sensitivity;

/// <summary>How evenly a digital sequence fills a plane.</summary>
/// <remarks>H. Niederreiter, <i>Random Number Generation and Quasi-Monte Carlo Methods</i> (1992), chapter 4: the quality parameter t of a (t, m, 2)-net.</remarks>
public static class DigitalNet
{
    /// <summary>The rows of a dimension's generating matrix: row k, as a mask over the bits of the point's number, gives the k-th binary digit.</summary>
    public static uint[] RowsOf(uint[] directions, int size)
    {
        var rows = new uint[size];
        for (var row = 0; row < size; row++)
            for (var column = 0; column < size; column++)
                rows[row] |= (directions[column] >> (31 - row) & 1) << column;
        return rows;
    }

    /// <summary>The t of the first 2^m points in a plane: 0 where every box of 2^-m, however long and thin, holds one point.</summary>
    public static int Unevenness(uint[] a, uint[] b, int m)
    {
        var mask = (1u << m) - 1;
        Span<uint> basis = stackalloc uint[m];
        Span<uint> both = stackalloc uint[m];
        var independent = m;
        for (var fromA = 0; fromA <= m; fromA++)
        {
            if (fromA > 0 && !Extends(basis, a[fromA - 1] & mask))
                return m - Math.Min(independent, fromA - 1);
            basis.CopyTo(both);
            var fromB = 0;
            while (fromA + fromB < m && Extends(both, b[fromB] & mask))
                fromB++;
            independent = Math.Min(independent, fromA + fromB);
        }
        return m - independent;
    }

    /// <summary>Adds a row to a basis kept by leading bit; false where it depends on those that are there.</summary>
    static bool Extends(Span<uint> basis, uint row)
    {
        while (row != 0)
        {
            var lead = BitOperations.Log2(row);
            if (basis[lead] == 0)
            {
                basis[lead] = row;
                return true;
            }
            row ^= basis[lead];
        }
        return false;
    }
}
