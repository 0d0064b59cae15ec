using CsCheck;
using Entente.Measures.Similarity;

namespace Entente.Measures.Tests.Similarity;

public class SystemSimilarityTests
{
    static readonly Gen<(int Levels, byte[][] Rows, double[] Weights)> Systems =
        from levels in Gen.Int[2, 4]
        from states in Gen.Int[2, 9]
        from targets in Gen.Int[1, 140]
        from rows in Gen.Frequency((6, Gen.Byte[0, (byte)(levels - 1)]), (1, Gen.Const(Portfolio.Missing))).Array[targets].Array[states]
        from weights in Gen.Double[0, 3].Array[targets]
        select (levels, rows, weights);

    [Fact]
    public void All_dyads_at_once_are_the_dyads_one_by_one() =>
        Systems.Sample(system => Agrees(system.Levels, system.Rows, system.Weights, every: 1), iter: 40);

    [Fact]
    public void A_dyad_has_its_place()
    {
        var places = from first in Enumerable.Range(0, 7) from second in Enumerable.Range(first + 1, 6 - first) select SystemSimilarity.Place(first, second, 7);
        Assert.Equal(Enumerable.Range(0, SystemSimilarity.Dyads(7)), places);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var few = new double[2];
        Assert.Throws<ArgumentException>(() => SystemSimilarity.Of([0, 0, 0], 3, 4, new() { S = few }));
        Assert.Throws<ArgumentOutOfRangeException>(() => SystemSimilarity.Of([0, 0, 0, 0], 3, 4, new() { S = new double[3] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => SystemSimilarity.Of([0, 0, 4], 3, 4, new() { S = new double[3] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => SystemSimilarity.Of([0, 0, 3], 3, 4, new() { WeightedS = new double[3] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => SystemSimilarity.Of([0, 0, 3], 3, 4, new() { WeightedS = new double[3] }, [-1]));
    }

    /// <summary>ATOP 5.1 alliances as <c>atop_alliance</c> of the R package peacesciencer 1.2.9, weighted by the index of capability.</summary>
    [Fact]
    public void The_alliances_of_two_centuries_agree_with_the_plain_form_in_every_thousandth_dyad()
    {
        var dyads = 0;
        foreach (var (_, rows, weights) in AtopYears.All())
        {
            Assert.True(Agrees(AlliancePortfolio.Levels, rows, weights, every: 1000));
            dyads += SystemSimilarity.Dyads(rows.Length);
        }
        Assert.InRange(dyads, 850_000, 1_100_000);
    }

    static bool Agrees(int levels, byte[][] rows, double[] weights, int every)
    {
        var dyads = SystemSimilarity.Dyads(rows.Length);
        double[][] found = [.. Enumerable.Range(0, 11).Select(_ => new double[dyads])];
        var count = new int[dyads];
        SystemSimilarity.Of(rows.SelectMany(row => row).ToArray(), rows.Length, levels, new()
        {
            Count = count,
            S = found[0],
            SquaredS = found[1],
            WeightedS = found[2],
            BinaryS = found[3],
            Kappa = found[4],
            LinearKappa = found[5],
            BinaryKappa = found[6],
            Pi = found[7],
            BinaryPi = found[8],
            TauB = found[9],
            A = found[10],
        }, weights);
        return !(from first in Enumerable.Range(0, rows.Length)
                 from second in Enumerable.Range(first + 1, rows.Length - first - 1)
                 let dyad = SystemSimilarity.Place(first, second, rows.Length)
                 where dyad % every == 0
                 let plain = Plain(rows[first], rows[second], levels, weights)
                 select count[dyad] == plain.Count && plain.Measures.Select((value, i) => SimilarityTests.Same(value, found[i][dyad])).All(same => same))
            .Contains(false);
    }

    static (int Count, double[] Measures) Plain(byte[] first, byte[] second, int levels, double[] weights)
    {
        int[] shared = [.. Enumerable.Range(0, first.Length).Where(k => first[k] != Portfolio.Missing && second[k] != Portfolio.Missing)];
        byte[] x = [.. shared.Select(k => first[k])], y = [.. shared.Select(k => second[k])];
        if (shared.Length == 0)
            return (0, [.. Enumerable.Repeat(double.NaN, 11)]);
        byte[] a = PlainSimilarity.Binary(x), b = PlainSimilarity.Binary(y);
        return (shared.Length,
        [
            PlainSimilarity.S(x, y, levels, 1), PlainSimilarity.S(x, y, levels, 2), PlainSimilarity.S(x, y, levels, 1, [.. shared.Select(k => weights[k])]),
            PlainSimilarity.S(a, b, 2, 1), PlainSimilarity.Kappa(x, y, levels, 2), PlainSimilarity.Kappa(x, y, levels, 1), PlainSimilarity.Kappa(a, b, 2, 1),
            PlainSimilarity.Pi(x, y, levels, 0), PlainSimilarity.Pi(a, b, 2, 0), PlainSimilarity.TauB(x, y), PlainSimilarity.A(x, y, levels),
        ]);
    }
}
