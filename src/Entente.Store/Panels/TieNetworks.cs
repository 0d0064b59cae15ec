using Entente.Measures.Networks;
using Entente.Measures.Similarity;

namespace Entente.Store.Panels;

/// <summary>The ties between the states of each year as a weighted graph.</summary>
public sealed class TieNetworks
{
    readonly Func<YearOfStates, (IReadOnlyList<string>, WeightedGraph)> graphs;

    TieNetworks(IReadOnlyList<int> years, string lacking, Func<YearOfStates, (IReadOnlyList<string>, WeightedGraph)> graphs) => (Years, Lacking, this.graphs) = (years, lacking, graphs);

    /// <summary>The years with any tie, in order.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>An indicator without which there are none, where there are none.</summary>
    public string Lacking { get; }

    /// <summary>The states that have a tie, and the graph of their ties.</summary>
    public (IReadOnlyList<string> Names, WeightedGraph Graph) In(YearOfStates states) => graphs(states);

    /// <param name="by">
    /// <c>friends-and-foes</c>: 1 for allies and -1 for states in a militarized dispute; <c>alliances</c>: the level of the promise, 1 to 3;
    /// <c>trade</c>: all that two states buy from each other
    /// </param>
    public static TieNetworks Of(StoreFile store, string by, int first, int last)
    {
        switch (by)
        {
            case "friends-and-foes":
                var signed = SignedTies.Of(store, first, last, AlliancePortfolio.Consultation, foes: 2);
                return new(signed.Years, signed.Lacking, states =>
                {
                    var named = signed.In(states);
                    return (named.Names, named.Weighted);
                });
            case "alliances":
                var alliances = AlliancePanel.Of(store, first, last);
                return new(alliances.Years, "alliance-defence", states => Joined(states, alliances.Ties(states).Select(tie => (tie.From, tie.To, (double)tie.Level))));
            case "trade":
                var trade = TradePanel.Of(store, first, last);
                return new(trade.Years, "imports-from", states =>
                {
                    var year = trade.In(states);
                    return Joined(states, Pairs(year.States).Select(pair => (pair.One, pair.Other, year.Between(pair.One, pair.Other))).Where(tie => tie.Item3 > 0));
                });
            default:
                throw new ArgumentOutOfRangeException(nameof(by), by, "no such ties");
        }
    }

    static IEnumerable<(int One, int Other)> Pairs(int states)
    {
        for (var one = 0; one < states; one++)
            for (var other = one + 1; other < states; other++)
                yield return (one, other);
    }

    static (IReadOnlyList<string>, WeightedGraph) Joined(YearOfStates states, IEnumerable<(int From, int To, double Weight)> ties)
    {
        SortedDictionary<(int, int), double> pairs = [];
        foreach (var (from, to, weight) in ties)
        {
            var pair = (Math.Min(from, to), Math.Max(from, to));
            pairs[pair] = pairs.TryGetValue(pair, out var other) ? Math.Max(weight, other) : weight;
        }
        int[] there = [.. pairs.Keys.SelectMany(pair => new[] { pair.Item1, pair.Item2 }).Distinct().Order()];
        var places = there.Index().ToDictionary(state => state.Item, state => state.Index);
        return ([.. there.Select(state => states.Members[state].Actor)], new(there.Length, pairs.Select(tie => new WeightedEdge(places[tie.Key.Item1], places[tie.Key.Item2], tie.Value))));
    }
}
