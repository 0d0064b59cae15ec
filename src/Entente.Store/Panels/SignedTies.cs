using System.Globalization;
using Entente.Measures.Balance;
using Entente.Measures.Networks;
using Entente.Records;

namespace Entente.Store.Panels;

/// <summary>A signed graph with the names of its nodes.</summary>
public sealed record NamedGraph(IReadOnlyList<string> Names, SignedGraph Graph)
{
    /// <summary>The same with a weight of 1 for a friend and -1 for a foe.</summary>
    public WeightedGraph Weighted => new(Names.Count, Graph.Edges.Select(edge => new WeightedEdge(edge.A, edge.B, edge.Positive ? 1 : -1)));
}

/// <summary>
/// Friends and foes of each year, as Doreian and Mrvar (2015) read the Correlates of War: allies are friends, and states in a militarized
/// dispute foes, allied or not.
/// </summary>
public sealed class SignedTies
{
    // What a header may call the column of signs; any other first line is a tie, well or badly written.
    static readonly HashSet<string> Titles = new(["sign", "value", "weight", "tie", "relation", "edge", "polarity"], StringComparer.OrdinalIgnoreCase);

    readonly AlliancePanel alliances;
    readonly YearlyFigures disputes;
    readonly byte friends;
    readonly double foes;

    SignedTies(StoreFile store, int first, int last, byte friends, double foes)
    {
        alliances = AlliancePanel.Of(store, first, last);
        disputes = YearlyFigures.Of(store, "mid-hostility", first, last);
        (this.friends, this.foes) = (friends, foes);
    }

    /// <summary>The years for which both alliances and disputes are known.</summary>
    public IReadOnlyList<int> Years => [.. alliances.Years.Intersect(disputes.Years).Order()];

    /// <summary>An indicator without which there are none, where there are none.</summary>
    public string Lacking => alliances.Years.Count == 0 ? "alliance-defence" : "mid-hostility";

    /// <param name="friends">the least level of a promise that makes friends, of <see cref="Measures.Similarity.AlliancePortfolio"/></param>
    /// <param name="foes">the least hostility that makes foes, from 2 (threat) to 5 (war)</param>
    public static SignedTies Of(StoreFile store, int first, int last, byte friends, double foes) => new(store, first, last, friends, foes);

    /// <summary>The states that have a tie, and their ties.</summary>
    public NamedGraph In(YearOfStates states)
    {
        Dictionary<(int, int), bool> ties = [];
        foreach (var tie in alliances.Ties(states))
            if (tie.Level >= friends)
                ties[(Math.Min(tie.From, tie.To), Math.Max(tie.From, tie.To))] = true;
        foreach (var dispute in disputes.In(states.Year))
        {
            var (one, other) = (states.PlaceOf(dispute.Actor, dispute.Variant), states.PlaceOf(dispute.Partner!, dispute.Variant));
            if (dispute.Value >= foes && one >= 0 && other >= 0 && one != other)
                ties[(Math.Min(one, other), Math.Max(one, other))] = false;
        }
        int[] there = [.. ties.Keys.SelectMany(pair => new[] { pair.Item1, pair.Item2 }).Distinct().Order()];
        var places = there.Index().ToDictionary(state => state.Item, state => state.Index);
        return new([.. there.Select(state => states.Members[state].Actor)],
            new(there.Length, ties.OrderBy(tie => tie.Key).Select(tie => new SignedEdge(places[tie.Key.Item1], places[tie.Key.Item2], tie.Value))));
    }

    /// <summary>A person's own graph: a tie a line, its two ends and its sign (1 or -1, + or -), apart by spaces, tabs or commas, under a header or none.</summary>
    public static NamedGraph Read(string path) => Readable.Read(path, () => Parse(path));

    static NamedGraph Parse(string path)
    {
        Dictionary<string, int> nodes = [];
        HashSet<(int, int)> pairs = [];
        List<SignedEdge> edges = [];
        long line = 0;
        var begun = false;
        foreach (var text in File.ReadLines(path))
        {
            line++;
            var words = text.Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length == 0 || text.StartsWith('#'))
                continue;
            var first = !begun;
            begun = true;
            if (words.Length != 3 || Sign(words[2]) is not { } sign)
            {
                if (first && words.Length == 3 && Titles.Contains(words[2].Trim('"')))
                    continue;
                throw new InputException(path, line, $"the line is '{text.Trim()}'; expected two names and a sign, such as 'USA GBR 1'.");
            }
            var (one, other) = (Node(words[0]), Node(words[1]));
            if (one == other || !pairs.Add((Math.Min(one, other), Math.Max(one, other))))
                throw new InputException(path, line, string.Create(CultureInfo.InvariantCulture, $"the tie of {words[0]} and {words[1]} {(one == other ? "joins one to itself" : "stands already above")}; expected each pair once."));
            edges.Add(new(one, other, sign));
        }
        return new([.. nodes.Keys], new(nodes.Count, edges));

        int Node(string name)
        {
            if (!nodes.TryGetValue(name, out var node))
                nodes.Add(name, node = nodes.Count);
            return node;
        }

        static bool? Sign(string word) => word switch
        {
            "1" or "+1" or "+" => true,
            "-1" or "-" => false,
            _ => null,
        };
    }
}
