using Entente.Measures.Dependence;

namespace Entente.Store.Panels;

/// <summary>Who imported what from whom, year by year, in million current dollars.</summary>
public sealed class TradePanel
{
    readonly YearlyFigures imports;

    TradePanel(YearlyFigures imports) => this.imports = imports;

    /// <summary>The years with any trade, in order.</summary>
    public IReadOnlyList<int> Years => imports.Years;

    public static TradePanel Of(StoreFile store, int first, int last) => new(YearlyFigures.Of(store, "imports-from", first, last));

    /// <summary>The trade between the year's states.</summary>
    public TradeYear In(YearOfStates states)
    {
        var count = states.Members.Count;
        var flows = new double[count * count];
        Array.Fill(flows, double.NaN);
        foreach (var figure in imports.In(states.Year))
        {
            var (to, from) = (states.PlaceOf(figure.Actor, figure.Variant), figure.Partner is null ? -1 : states.PlaceOf(figure.Partner, figure.Variant));
            if (to >= 0 && from >= 0)
                flows[to * count + from] = figure.Value;
        }
        return new(count, flows);
    }
}
