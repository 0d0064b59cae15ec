using Entente.Measures.Capability;

namespace Entente.Measures.Dependence;

/// <summary>One year's trade of the states with each other.</summary>
/// <param name="flows">
/// n × n, one unit of money: what the state of the row imports from that of the column; NaN for an unknown flow. The diagonal does not count.
/// </param>
public sealed class TradeYear(int states, ReadOnlySpan<double> flows)
{
    readonly double[] flows = flows.Length == states * states
        ? flows.ToArray()
        : throw new ArgumentException($"{flows.Length} flows are not {states} × {states}", nameof(flows));

    readonly double[] totals = [.. Enumerable.Repeat(double.PositiveInfinity, states)];

    public int States { get; } = states;

    /// <summary>Imports and exports between two states. An unknown direction counts as nothing if the other is known.</summary>
    public double Between(int state, int partner)
    {
        var (imports, exports) = (flows[state * States + partner], flows[partner * States + state]);
        return double.IsNaN(imports) ? exports : double.IsNaN(exports) ? imports : imports + exports;
    }

    /// <summary>All the known trade of a state; NaN where none is known.</summary>
    public double Total(int state) => double.IsPositiveInfinity(totals[state]) ? totals[state] = Sum(state) : totals[state];

    double Sum(int state)
    {
        var (sum, known) = (0.0, false);
        for (var partner = 0; partner < States; partner++)
            if (partner != state && Between(state, partner) is var trade && !double.IsNaN(trade))
                (sum, known) = (sum + trade, true);
        return known ? sum : double.NaN;
    }

    /// <summary>Each partner's share in a state's trade: what it stands to lose with whom.</summary>
    public void PartnerShares(int state, Span<double> shares)
    {
        Partners(state, shares);
        Concentration.Shares(shares, shares);
    }

    /// <summary>How much of a state's trade lies with few partners.</summary>
    public Concentration ConcentrationOf(int state)
    {
        var partners = new double[States];
        Partners(state, partners);
        return Concentration.Of(partners);
    }

    void Partners(int state, Span<double> trade)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(trade.Length, States);
        for (var partner = 0; partner < States; partner++)
            trade[partner] = partner == state ? double.NaN : Between(state, partner);
    }
}

/// <summary>How much two states need their trade with each other.</summary>
/// <param name="First">the dependence of the first state on the second</param>
public readonly record struct TradeDependence(double First, double Second)
{
    /// <summary>
    /// The dependence of the state that needs the other less, which is the freer to break with it: the weak link, as Oneal and
    /// Russett (1997), "The Classical Liberals Were Right", <i>International Studies Quarterly</i> 41, use it. NaN where either is unknown.
    /// </summary>
    public double Lower => Math.Min(First, Second);

    public double Higher => Math.Max(First, Second);

    /// <summary><c>1 − |first − second|</c>, 1 where both need the other alike. Barbieri (1996), "Economic Interdependence: A Path to Peace or a Source of Interstate Conflict?", <i>Journal of Peace Research</i> 33.</summary>
    public double Symmetry => 1 - Math.Abs(First - Second);

    /// <summary>The geometric mean, Barbieri's salience.</summary>
    public double Salience => Math.Sqrt(First * Second);

    /// <summary>Each state's trade with the other over its trade with all (Barbieri). High for small traders that trade little.</summary>
    public static TradeDependence OfTrade(TradeYear trade, int first, int second)
    {
        ArgumentNullException.ThrowIfNull(trade);
        return new(trade.Between(first, second) / trade.Total(first), trade.Between(first, second) / trade.Total(second));
    }

    /// <summary>Each state's trade with the other over its product (Oneal and Russett).</summary>
    /// <param name="firstProduct">GDP in the same money as the trade</param>
    public static TradeDependence OfProduct(TradeYear trade, int first, int second, double firstProduct, double secondProduct)
    {
        ArgumentNullException.ThrowIfNull(trade);
        return new(trade.Between(first, second) / firstProduct, trade.Between(first, second) / secondProduct);
    }
}
