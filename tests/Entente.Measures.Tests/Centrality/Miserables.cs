using Entente.Measures.Networks;

namespace Entente.Measures.Tests.Centrality;

/// <summary>
/// The characters of <i>Les Misérables</i>, and in how many chapters each two appear together. Knuth (1993), <i>The Stanford GraphBase</i>, pp. 74-87: 77
/// characters, 254 pairs, 820 encounters.
/// </summary>
static class Miserables
{
    /// <summary>Of each character, those later in the alphabet.</summary>
    const string Encounters = """
        Anzelma: Eponine 2, MmeThenardier 1, Thenardier 2
        Babet: Brujon 3, Claquesous 4, Eponine 1, Gavroche 1, Gueulemer 6, Javert 2, MmeThenardier 1, Montparnasse 2, Thenardier 6, Valjean 1
        Bahorel: Bossuet 4, Combeferre 5, Courfeyrac 6, Enjolras 4, Feuilly 3, Gavroche 5, Grantaire 1, Joly 5, Mabeuf 2, Marius 1, MmeHucheloup 1, Prouvaire 2
        Bamatabois: Brevet 1, Champmathieu 2, Chenildieu 1, Cochepaille 1, Fantine 1, Javert 1, Judge 2, Valjean 2
        BaronessT: Gillenormand 1, Marius 1
        Blacheville: Dahlia 3, Fameuil 4, Fantine 3, Favourite 4, Listolier 4, Tholomyes 4, Zephine 3
        Bossuet: Combeferre 9, Courfeyrac 12, Enjolras 10, Feuilly 6, Gavroche 5, Grantaire 3, Joly 7, Mabeuf 1, Marius 5, MmeHucheloup 1, Prouvaire 2, Valjean 1
        Boulatruelle: Thenardier 1
        Brevet: Champmathieu 2, Chenildieu 2, Cochepaille 2, Judge 2, Valjean 2
        Brujon: Claquesous 1, Eponine 1, Gavroche 1, Gueulemer 3, Montparnasse 1, Thenardier 3
        Champmathieu: Chenildieu 2, Cochepaille 2, Judge 3, Valjean 3
        Champtercier: Myriel 1
        Chenildieu: Cochepaille 2, Judge 2, Valjean 2
        Child1: Child2 3, Gavroche 2
        Child2: Gavroche 2
        Claquesous: Enjolras 1, Eponine 1, Gueulemer 4, Javert 1, MmeThenardier 1, Montparnasse 2, Thenardier 4, Valjean 1
        Cochepaille: Judge 2, Valjean 2
        Combeferre: Courfeyrac 13, Enjolras 15, Feuilly 5, Gavroche 6, Grantaire 1, Joly 5, Mabeuf 2, Marius 5, Prouvaire 2
        Cosette: Gillenormand 3, Javert 1, LtGillenormand 1, Marius 21, MlleGillenormand 2, MmeThenardier 4, Thenardier 1, Tholomyes 1, Toussaint 2, Valjean 31, Woman2 1
        Count: Myriel 2
        CountessDeLo: Myriel 1
        Courfeyrac: Enjolras 17, Eponine 1, Feuilly 6, Gavroche 7, Grantaire 2, Joly 5, Mabeuf 2, Marius 9, MmeHucheloup 1, Prouvaire 3
        Cravatte: Myriel 1
        Dahlia: Fameuil 3, Fantine 4, Favourite 5, Listolier 3, Tholomyes 3, Zephine 4
        Enjolras: Feuilly 6, Gavroche 7, Grantaire 3, Javert 6, Joly 5, Mabeuf 1, Marius 7, MmeHucheloup 1, Prouvaire 4, Valjean 4
        Eponine: Gueulemer 1, Mabeuf 1, Marius 5, MmeThenardier 2, Montparnasse 1, Thenardier 3
        Fameuil: Fantine 3, Favourite 3, Listolier 4, Tholomyes 4, Zephine 3
        Fantine: Favourite 4, Javert 5, Listolier 3, Marguerite 2, MmeThenardier 2, Perpetue 1, Simplice 2, Thenardier 1, Tholomyes 3, Valjean 9, Zephine 4
        Fauchelevent: Gribier 2, Javert 1, MotherInnocent 3, Valjean 8
        Favourite: Listolier 3, Tholomyes 3, Zephine 4
        Feuilly: Gavroche 2, Grantaire 1, Joly 5, Mabeuf 1, Marius 1, Prouvaire 2
        Gavroche: Grantaire 1, Gueulemer 1, Javert 1, Joly 3, Mabeuf 1, Marius 4, MmeBurgon 2, MmeHucheloup 1, Montparnasse 1, Prouvaire 1, Thenardier 1, Valjean 1
        Geborand: Myriel 1
        Gervais: Valjean 1
        Gillenormand: LtGillenormand 1, Magnon 1, Marius 12, MlleGillenormand 9, Valjean 2
        Grantaire: Joly 2, MmeHucheloup 1, Prouvaire 1
        Gueulemer: Javert 1, MmeThenardier 1, Montparnasse 2, Thenardier 5, Valjean 1
        Isabeau: Valjean 1
        Javert: MmeThenardier 1, Montparnasse 1, Simplice 1, Thenardier 5, Toussaint 1, Valjean 17, Woman1 1, Woman2 1
        Joly: Mabeuf 1, Marius 2, MmeHucheloup 1, Prouvaire 2
        Jondrette: MmeBurgon 1
        Judge: Valjean 3
        Labarre: Valjean 1
        Listolier: Tholomyes 4, Zephine 3
        LtGillenormand: Marius 1, MlleGillenormand 2
        Mabeuf: Marius 1, MotherPlutarch 3
        Magnon: MmeThenardier 1
        Marguerite: Valjean 1
        Marius: MlleGillenormand 6, Pontmercy 1, Thenardier 2, Tholomyes 1, Valjean 19
        MlleBaptistine: MmeMagloire 6, Myriel 8, Valjean 3
        MlleGillenormand: MlleVaubois 1, MmePontmercy 1, Valjean 2
        MmeDeR: Valjean 1
        MmeMagloire: Myriel 10, Valjean 3
        MmePontmercy: Pontmercy 1
        MmeThenardier: Thenardier 13, Valjean 7
        Montparnasse: Thenardier 1, Valjean 1
        MotherInnocent: Valjean 1
        Myriel: Napoleon 1, OldMan 1, Valjean 5
        Perpetue: Simplice 2
        Pontmercy: Thenardier 1
        Scaufflaire: Valjean 1
        Simplice: Valjean 3
        Thenardier: Valjean 12
        Tholomyes: Zephine 3
        Toussaint: Valjean 1
        Valjean: Woman1 2, Woman2 3
        """;

    static readonly List<(string A, string B, int Chapters)> Pairs = [.. Encounters.Split('\n').Select(line => line.Trim().Split(": "))
        .SelectMany(line => line[1].Split(", ").Select(other => other.Split(' ')), (line, other) => (line[0], other[0], int.Parse(other[1], null)))];

    static readonly List<string> Characters = [.. Pairs.SelectMany(pair => new[] { pair.A, pair.B }).Distinct().Order(StringComparer.Ordinal)];

    internal static WeightedGraph Met { get; } = Of(_ => 1);

    internal static WeightedGraph Chapters { get; } = Of(chapters => chapters);

    static WeightedGraph Of(Func<int, double> weight) =>
        new(Characters.Count, Pairs.Select(pair => new WeightedEdge(Characters.IndexOf(pair.A), Characters.IndexOf(pair.B), weight(pair.Chapters))));
}
