using Entente.Measures.Dependence;

namespace Entente.Store.Panels.Dyads;

/// <summary>Each state's trade with the other as a share of all its trade, and the lower of the two shares.</summary>
public sealed class TradeDependenceOfTwo(TradePanel trade) : DyadMeasure
{
    public override IReadOnlyList<string> Columns { get; } = ["dependence1", "dependence2", "dependence_lower"];

    public override void Fill(DyadYear dyads, IReadOnlyList<double[]> columns)
    {
        var year = trade.In(dyads.States);
        for (var dyad = 0; dyad < dyads.Count; dyad++)
        {
            var shares = TradeDependence.OfTrade(year, dyads.First[dyad], dyads.Second[dyad]);
            (columns[0][dyad], columns[1][dyad], columns[2][dyad]) = (shares.First, shares.Second, shares.Lower);
        }
    }
}
