using System.Numerics;

namespace Entente.Measures.VotingPower;

/// <summary>A fraction in lowest terms with a positive denominator, exact whatever its size.</summary>
public readonly struct Rational :
    IEquatable<Rational>, IComparable<Rational>, IComparisonOperators<Rational, Rational, bool>,
    IAdditionOperators<Rational, Rational, Rational>, ISubtractionOperators<Rational, Rational, Rational>,
    IMultiplyOperators<Rational, Rational, Rational>, IDivisionOperators<Rational, Rational, Rational>,
    IAdditiveIdentity<Rational, Rational>, IMultiplicativeIdentity<Rational, Rational>
{
    readonly BigInteger lessOne;

    /// <exception cref="DivideByZeroException">the denominator is zero</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException();
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        lessOne = denominator / divisor - 1;
    }

    public BigInteger Numerator { get; }

    // The default value is 0/1.
    public BigInteger Denominator => lessOne + 1;

    public static Rational Zero => default;

    public static Rational One => new(1, 1);

    static Rational IAdditiveIdentity<Rational, Rational>.AdditiveIdentity => Zero;

    static Rational IMultiplicativeIdentity<Rational, Rational>.MultiplicativeIdentity => One;

    public static implicit operator Rational(int value) => new(value, 1);

    /// <summary>The nearest double.</summary>
    public static explicit operator double(Rational value)
    {
        const int Bits = 64;
        if (value.Numerator.IsZero)
            return 0;
        var numerator = BigInteger.Abs(value.Numerator);
        var shift = (int)(Bits - 1 + value.Denominator.GetBitLength() - numerator.GetBitLength());
        var quotient = shift >= 0
            ? BigInteger.DivRem(numerator << shift, value.Denominator, out var rest)
            : BigInteger.DivRem(numerator, value.Denominator << -shift, out rest);
        // The last bit says that something follows, so that a half is not rounded where it is more.
        var bits = (ulong)quotient | (rest.IsZero ? 0UL : 1UL);
        return value.Numerator.Sign * Math.ScaleB((double)bits, -shift);
    }

    public static Rational operator +(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    public static Rational operator -(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator - right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    public static Rational operator *(Rational left, Rational right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => Numerator == other.Numerator && lessOne == other.lessOne;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, lessOne);

    /// <summary><c>21/1270</c>, or <c>3</c> for a whole number.</summary>
    public override string ToString() => lessOne.IsZero ? $"{Numerator}" : $"{Numerator}/{Denominator}";
}
