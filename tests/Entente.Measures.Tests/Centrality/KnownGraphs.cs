using Entente.Measures.Networks;

namespace Entente.Measures.Tests.Centrality;

/// <summary>Two graphs that every book on networks prints, checked below by all that is known of them.</summary>
static class KnownGraphs
{
    /// <summary>
    /// Zachary (1977), "An Information Flow Model for Conflict and Fission in Small Groups", <i>Journal of Anthropological Research</i> 33:
    /// friendships in a karate club. Of each member, the members of higher number; the paper counts from 1.
    /// </summary>
    static readonly int[][] Friends =
    [
        [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32], [3, 4, 8, 14, 18, 20, 22, 31], [4, 8, 9, 10, 14, 28, 29, 33], [8, 13, 14], [7, 11],
        [7, 11, 17], [17], [], [31, 33, 34], [34], [], [], [], [34], [33, 34], [33, 34], [], [], [33, 34], [34], [33, 34], [], [33, 34],
        [26, 28, 30, 33, 34], [26, 28, 32], [32], [30, 34], [34], [32, 34], [33, 34], [33, 34], [33, 34], [34], [],
    ];

    internal static WeightedGraph Karate { get; } =
        new(34, Friends.Index().SelectMany(member => member.Item, (member, friend) => new WeightedEdge(member.Index, friend - 1)));

    /// <summary>The same paper's figure 3, in the same order: in how many places outside the club, of eight kinds, the two met.</summary>
    const string Places = "4533332223132222 63451222 34513222 333 23 533 3  334 2    3 32 34   12 1 31  23 54354 232 7 42 4 22 42 33 44 5 ";

    internal static WeightedGraph KarateByPlaces { get; } = new(34, Friends.Zip(Places.Split(' ')).Index()
        .SelectMany(member => member.Item.First.Zip(member.Item.Second), (member, friend) => new WeightedEdge(member.Index, friend.First - 1, friend.Second - '0')));

    /// <summary>Where the members went when the club split: true with the instructor, member 1.</summary>
    internal static bool WithTheInstructor(int node) => node is <= 7 or 8 or 10 or 11 or 12 or 13 or 16 or 17 or 19 or 21;

    static readonly string[] Marriages =
    [
        "Acciaiuoli-Medici", "Castellani-Peruzzi", "Castellani-Strozzi", "Castellani-Barbadori", "Medici-Barbadori", "Medici-Ridolfi", "Medici-Tornabuoni",
        "Medici-Albizzi", "Medici-Salviati", "Salviati-Pazzi", "Peruzzi-Strozzi", "Peruzzi-Bischeri", "Strozzi-Ridolfi", "Strozzi-Bischeri",
        "Ridolfi-Tornabuoni", "Tornabuoni-Guadagni", "Albizzi-Ginori", "Albizzi-Guadagni", "Bischeri-Guadagni", "Guadagni-Lamberteschi",
    ];

    internal static List<string> Families { get; } = [.. Marriages.SelectMany(marriage => marriage.Split('-')).Distinct()];

    /// <summary>Padgett and Ansell (1993), "Robust Action and the Rise of the Medici, 1400-1434", <i>American Journal of Sociology</i> 98: marriages of families.</summary>
    internal static WeightedGraph Florence { get; } = new(Families.Count,
        Marriages.Select(marriage => marriage.Split('-')).Select(pair => new WeightedEdge(Families.IndexOf(pair[0]), Families.IndexOf(pair[1]))));
}
