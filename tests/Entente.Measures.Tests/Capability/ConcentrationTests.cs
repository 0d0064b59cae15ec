using CsCheck;
using Entente.Measures.Capability;

namespace Entente.Measures.Tests.Capability;

public class ConcentrationTests
{
    /// <summary>Closed forms, computed with other software.</summary>
    [Fact]
    public void Four_holders_of_four_tenths_to_one()
    {
        var found = Concentration.Of([4, 3, 2, 1]);
        Assert.Equal((4, 0.30, 0.0666667), (found.Holders, Math.Round(found.Herfindahl, 12), Math.Round(found.Normalised, 7)));
        Assert.Equal(1 / 0.3, found.EffectiveNumber, 1e-12);
        Assert.Equal(1.279854226, found.Shannon, 1e-9);
        Assert.Equal(0.2581988897, found.Con, 1e-10);
    }

    [Fact]
    public void One_holder_of_all_is_the_most_and_equals_are_the_least()
    {
        var (one, equals) = (Concentration.Of([5, 0, 0]), Concentration.Of([5, 5, 5]));
        Assert.Equal((1, 1, 0, 1), (one.Herfindahl, one.Normalised, one.Shannon, one.Con));
        Assert.Equal(3, equals.EffectiveNumber, 1e-12);
        Assert.Equal(0, equals.Con, 1e-7);
        Assert.Equal(Math.Log(3), equals.Shannon, 1e-12);
    }

    [Fact]
    public void An_unknown_amount_is_no_holder_and_nothing_has_no_concentration()
    {
        Assert.Equal(Concentration.Of([3, 1]), Concentration.Of([3, double.NaN, 1]));
        Assert.True(double.IsNaN(Concentration.Of([0, 0]).Herfindahl));
        Assert.True(double.IsNaN(Concentration.Of([2]).Con));
        Assert.Throws<ArgumentOutOfRangeException>(() => Concentration.Of([1, -1]));
    }

    [Fact]
    public void Shares_sum_to_one_and_an_unknown_share_stays_unknown()
    {
        var shares = new double[3];
        Concentration.Shares([3, double.NaN, 1], shares);
        Assert.Equal([0.75, double.NaN, 0.25], shares);
    }

    [Fact]
    public void A_concentration_keeps_its_bounds() =>
        Gen.Double[0.01, 10].Array[2, 20].Sample(amounts =>
        {
            var found = Concentration.Of(amounts);
            return found.Herfindahl >= 1.0 / amounts.Length - 1e-12 && found.Herfindahl <= 1 && found.Con is >= 0 and <= 1
                && found.Shannon >= 0 && found.Shannon <= Math.Log(amounts.Length) + 1e-12;
        });
}
