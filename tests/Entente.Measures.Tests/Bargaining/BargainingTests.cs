using CsCheck;
using Entente.Measures.Bargaining;

namespace Entente.Measures.Tests.Bargaining;

/// <summary>Closed forms, computed apart in exact arithmetic.</summary>
public class BargainingTests
{
    [Theory]
    [InlineData(1, 1, 0.5, 0.5)]
    [InlineData(1, 0.5, 2.0 / 3, 0.6180339887498949)]
    [InlineData(0.5, 1, 1.0 / 3, 0.3819660112501051)]
    [InlineData(0.8, 0.3, 8.0 / 11, 0.6641836573357875)]
    public void A_unit_is_divided_by_Nash_and_by_Kalai_and_Smorodinsky(double a, double b, double nash, double kalai)
    {
        var pie = new DividedPie(a, b);
        Assert.Equal(nash, pie.Nash, 1e-12);
        Assert.Equal(kalai, pie.KalaiSmorodinsky, 1e-12);
    }

    [Fact]
    public void No_other_division_has_a_larger_product_and_fractions_of_hopes_are_equal() =>
        (from a in Gen.Double[0.1, 2]
         from b in Gen.Double[0.1, 2]
         from x in Gen.Double[0, 1]
         select (a, b, x))
        .Sample(g =>
        {
            var pie = new DividedPie(g.a, g.b);
            double Product(double x) => Math.Pow(x, g.a) * Math.Pow(1 - x, g.b);
            Assert.True(Product(pie.Nash) >= Product(g.x));
            Assert.Equal(Math.Pow(pie.KalaiSmorodinsky, g.a), Math.Pow(1 - pie.KalaiSmorodinsky, g.b), 1e-9);
            Assert.Equal(1, pie.Nash + new DividedPie(g.b, g.a).Nash, 1e-12);
        });

    [Theory]
    [InlineData(0.9, 0.9, 10.0 / 19)]
    [InlineData(0.95, 0.9, 0.6896551724137928)]
    [InlineData(0.8, 0.6, 0.7692307692307693)]
    [InlineData(0, 0, 1)]
    public void Who_offers_first_gets(double first, double second, double share) =>
        Assert.Equal(share, AlternatingOffers.FirstShare(first, second), 1e-12);

    /// <summary>What makes the offer an equilibrium: the other would get as much in a round, as the first to offer then.</summary>
    [Fact]
    public void The_second_is_indifferent_to_waiting() =>
        (from first in Gen.Double[0, 0.99]
         from second in Gen.Double[0, 0.99]
         select (first, second))
        .Sample(d => Assert.Equal(1 - AlternatingOffers.FirstShare(d.first, d.second), d.second * AlternatingOffers.FirstShare(d.second, d.first), 1e-12));

    [Theory]
    [InlineData(0.2, 0.55, 0.25)]
    [InlineData(0.5, 0.7, 0.4)]
    [InlineData(0.05, 0.5, 0)]
    public void A_demand_weighs_gain_against_war(double most, double share, double war)
    {
        var demand = new CrisisBargain(0.5, 0.1).BestDemand(most);
        Assert.Equal(share, demand.Share, 1e-12);
        Assert.Equal(war, demand.War, 1e-12);
    }

    [Fact]
    public void No_other_demand_is_worth_more() =>
        (from p in Gen.Double[0, 1]
         from cost in Gen.Double[0, 0.5]
         from least in Gen.Double[0, 0.3]
         from width in Gen.Double[0.01, 0.8]
         from share in Gen.Double[0, 1]
         select (p, cost, least, most: least + width, share))
        .Sample(g =>
        {
            var bargain = new CrisisBargain(g.p, g.cost);
            double War(double share) => Math.Clamp((share - g.p - g.least) / (g.most - g.least), 0, 1);
            double Worth(double share) => (1 - War(share)) * share + War(share) * (g.p - g.cost);
            var best = bargain.BestDemand(g.most, g.least);
            Assert.Equal(War(best.Share), best.War, 1e-9);
            Assert.True(Worth(best.Share) >= Worth(g.share) - 1e-12);
        });

    [Fact]
    public void Both_prefer_the_range_to_war()
    {
        Assert.Equal((0.4, 0.7), new CrisisBargain(0.5, 0.1).Range(0.2));
        Assert.Equal((0, 1), new CrisisBargain(0.05, 0.1).Range(0.96));
    }

    [Fact]
    public void Delay_costs_something() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AlternatingOffers.FirstShare(1, 0.5));
}
