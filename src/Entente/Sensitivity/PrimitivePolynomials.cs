using System.Numerics;

namespace Entente.Sensitivity;

/// <summary>Primitive polynomials over the field of two elements, found by the order of x, in the order of their degree and then of their coefficients.</summary>
static class PrimitivePolynomials
{
    /// <summary>The first ones; bit k of each is the coefficient of x to the k.</summary>
    internal static IEnumerable<uint> First(int count)
    {
        for (var degree = 1; ; degree++)
            foreach (var polynomial in OfDegree(degree))
                if (count-- > 0)
                    yield return polynomial;
                else
                    yield break;
    }

    static IEnumerable<uint> OfDegree(int degree)
    {
        var order = (1u << degree) - 1;
        var parts = PrimeFactors(order);
        for (var polynomial = (1u << degree) | 1; polynomial < 1u << (degree + 1); polynomial += 2)
            if (PowerOfX(order, polynomial, degree) == 1 && parts.TrueForAll(p => PowerOfX(order / p, polynomial, degree) != 1))
                yield return polynomial;
    }

    /// <summary>x to a power, modulo a polynomial.</summary>
    static uint PowerOfX(uint exponent, uint polynomial, int degree)
    {
        var (result, square) = (1u, degree == 1 ? 1u : 2u);
        for (; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1)
                result = Product(result, square, polynomial, degree);
            square = Product(square, square, polynomial, degree);
        }
        return result;
    }

    static uint Product(uint a, uint b, uint polynomial, int degree)
    {
        var product = 0u;
        for (; b > 0; b >>= 1)
        {
            if ((b & 1) == 1)
                product ^= a;
            a <<= 1;
            if (BitOperations.Log2(a | 1) == degree)
                a ^= polynomial;
        }
        return product;
    }

    static List<uint> PrimeFactors(uint n)
    {
        var factors = new List<uint>();
        for (var p = 2u; p * p <= n; p++)
            if (n % p == 0)
            {
                factors.Add(p);
                while (n % p == 0)
                    n /= p;
            }
        if (n > 1)
            factors.Add(n);
        return factors;
    }
}
