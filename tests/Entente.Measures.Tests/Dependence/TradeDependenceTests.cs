using CsCheck;
using Entente.Measures.Dependence;

namespace Entente.Measures.Tests.Dependence;

public class TradeDependenceTests
{
    const double Unknown = double.NaN;

    // State 0 trades 30 with 1 and 10 with 2; 1 and 2 trade 5.
    static readonly TradeYear Three = new(3, [99, 20, 10, 10, 0, Unknown, 0, 5, 0]);

    [Fact]
    public void A_state_depends_on_whom_it_trades_with()
    {
        Assert.Equal((30, 10, 5), (Three.Between(0, 1), Three.Between(0, 2), Three.Between(1, 2)));
        Assert.Equal((40, 35, 15), (Three.Total(0), Three.Total(1), Three.Total(2)));
        var found = TradeDependence.OfTrade(Three, 0, 2);
        Assert.Equal((0.25, 10 / 15.0, 0.25, 10 / 15.0), (found.First, found.Second, found.Lower, found.Higher));
        Assert.Equal(1 - (10 / 15.0 - 0.25), found.Symmetry, 1e-15);
        Assert.Equal(Math.Sqrt(10 / 15.0 * 0.25), found.Salience, 1e-15);
    }

    [Fact]
    public void The_larger_economy_depends_less()
    {
        var found = TradeDependence.OfProduct(Three, 0, 1, firstProduct: 1000, secondProduct: 100);
        Assert.Equal((0.03, 0.3, 0.03), (found.First, found.Second, found.Lower));
        Assert.True(double.IsNaN(TradeDependence.OfProduct(Three, 0, 1, Unknown, 100).Lower));
    }

    [Fact]
    public void Shares_of_partners_and_their_concentration()
    {
        var shares = new double[3];
        Three.PartnerShares(0, shares);
        Assert.Equal([Unknown, 0.75, 0.25], shares);
        Assert.Equal((2, 0.625), (Three.ConcentrationOf(0).Holders, Three.ConcentrationOf(0).Herfindahl));
    }

    [Fact]
    public void What_is_unknown_in_both_directions_stays_unknown()
    {
        var trade = new TradeYear(3, [0, Unknown, 4, Unknown, 0, Unknown, Unknown, Unknown, 0]);
        Assert.True(double.IsNaN(trade.Between(0, 1)));
        Assert.Equal(4, trade.Total(0));
        Assert.True(double.IsNaN(trade.Total(1)));
        Assert.True(double.IsNaN(TradeDependence.OfTrade(trade, 0, 1).Lower));
        Assert.Throws<ArgumentException>(() => new TradeYear(2, [1, 2, 3]));
    }

    [Fact]
    public void Dependence_on_all_partners_sums_to_one() =>
        (from states in Gen.Int[2, 8] from flows in Gen.Double[0.1, 9].Array[states * states] select new TradeYear(states, flows))
        .Sample(trade => Math.Abs(Enumerable.Range(1, trade.States - 1).Sum(partner => TradeDependence.OfTrade(trade, 0, partner).First) - 1) < 1e-12);

    /// <summary>Barbieri and Keshk's trade 4.0 in 2014, as peacesciencer offers it.</summary>
    [Fact]
    public void Canada_depends_on_the_United_States_more_than_they_on_it()
    {
        var rows = ClassicTable.Rows("data/cow-trade-dyadic/cow_trade_dyad_year.csv.gz", "year", "ccode1", "ccode2", "flow1", "flow2")
            .Where(row => row[0] == "2014").Select(row => row.Select(ClassicTable.Number).ToArray()).ToList();
        var states = rows.SelectMany(row => row[1..3]).Distinct().Order().ToList();
        var flows = Enumerable.Repeat(Unknown, states.Count * states.Count).ToArray();
        foreach (var row in rows)
        {
            var (a, b) = (states.IndexOf(row[1]), states.IndexOf(row[2]));
            (flows[a * states.Count + b], flows[b * states.Count + a]) = (row[3], row[4]);
        }
        var trade = new TradeYear(states.Count, flows);
        var (unitedStates, canada) = (states.IndexOf(2), states.IndexOf(20));
        var found = TradeDependence.OfTrade(trade, unitedStates, canada);
        Assert.InRange(found.Second, 0.55, 0.75);
        Assert.InRange(found.First, 0.1, 0.25);
        Assert.True(trade.ConcentrationOf(canada).Herfindahl > trade.ConcentrationOf(unitedStates).Herfindahl);
    }
}
