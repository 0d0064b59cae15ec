using System.Numerics;
using CsCheck;
using Entente.Measures.VotingPower;

namespace Entente.Measures.Tests.VotingPower;

public class RationalTests
{
    [Fact]
    public void A_fraction_is_in_lowest_terms_with_its_sign_above()
    {
        Assert.Equal(("-2/3", "0", "4"), (new Rational(4, -6).ToString(), default(Rational).ToString(), new Rational(8, 2).ToString()));
        Assert.Equal(new Rational(1, 2), new Rational(1, 3) + new Rational(1, 6));
        Assert.Equal(new Rational(1, 6), new Rational(1, 2) - new Rational(1, 3));
        Assert.Equal(new Rational(3, 2), new Rational(1, 2) / new Rational(1, 3));
        Assert.True(new Rational(1, 3) < new Rational(1, 2));
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
    }

    [Fact]
    public void The_nearest_double_of_whole_numbers_is_their_quotient() =>
        Gen.Select(Gen.Int, Gen.Int[1, int.MaxValue]).Sample((a, b) => (double)new Rational(a, b) == (double)a / b);

    [Fact]
    public void A_double_does_not_overflow_on_the_way() =>
        Assert.Equal(1.0 / 3, (double)new Rational(BigInteger.Pow(10, 400), 3 * BigInteger.Pow(10, 400) + 1));
}
