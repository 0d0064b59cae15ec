using BenchmarkDotNet.Attributes;
using Entente.Measures.Similarity;

namespace Entente.Bench;

/// <summary>
/// Foreign-policy similarity of every two states over two centuries. The alliances are drawn by lot in the shape of those of the Correlates
/// of War and ATOP: from 23 states in 1816 to 195 in 2018, one pair in eight tied. One core.
/// </summary>
[SimpleJob(warmupCount: 1, iterationCount: 3)]
public class SimilarityBench
{
    const int MostStates = 200;

    byte[][] years = [], full = [];
    readonly double[] weights = [.. Enumerable.Range(1, MostStates).Select(state => 1.0 / state)];
    readonly double[][] columns = [.. Enumerable.Range(0, 9).Select(_ => new double[SystemSimilarity.Dyads(MostStates)])];

    [GlobalSetup]
    public void Generate()
    {
        years = [.. Enumerable.Range(0, 203).Select(year => Alliances(23 + (195 - 23) * year / 202, year))];
        full = [.. Enumerable.Range(0, 200).Select(year => Alliances(MostStates, year))];
    }

    [Benchmark(Description = "nine measures, 1816-2018")]
    public double All_nine()
    {
        foreach (var portfolios in years)
        {
            var states = (int)Math.Sqrt(portfolios.Length);
            var dyads = SystemSimilarity.Dyads(states);
            SystemSimilarity.Of(portfolios, states, AlliancePortfolio.Levels, new()
            {
                S = columns[0].AsSpan(0, dyads),
                SquaredS = columns[1].AsSpan(0, dyads),
                WeightedS = columns[2].AsSpan(0, dyads),
                BinaryS = columns[3].AsSpan(0, dyads),
                Kappa = columns[4].AsSpan(0, dyads),
                BinaryKappa = columns[5].AsSpan(0, dyads),
                Pi = columns[6].AsSpan(0, dyads),
                BinaryPi = columns[7].AsSpan(0, dyads),
                TauB = columns[8].AsSpan(0, dyads),
            }, weights.AsSpan(0, states));
        }
        return columns[0][0];
    }

    [Benchmark(Description = "five measures, 200 states, 200 years")]
    public double Five_of_the_largest_system()
    {
        foreach (var portfolios in full)
            SystemSimilarity.Of(portfolios, MostStates, AlliancePortfolio.Levels,
                new() { S = columns[0], WeightedS = columns[1], Kappa = columns[2], Pi = columns[3], TauB = columns[4] }, weights);
        return columns[0][0];
    }

    [Benchmark(Baseline = true, Description = "three measures of one year, dyad by dyad")]
    public double Dyad_by_dyad()
    {
        var (portfolios, sum) = (full[0], 0.0);
        for (var x = 0; x < MostStates; x++)
            for (var y = x + 1; y < MostStates; y++)
            {
                var table = JointTable.Of(portfolios.AsSpan(x * MostStates, MostStates), portfolios.AsSpan(y * MostStates, MostStates), AlliancePortfolio.Levels);
                sum += table.S() + table.Kappa() + table.TauB();
            }
        return sum;
    }

    static byte[] Alliances(int states, int seed)
    {
        var lot = new Random(seed);
        var ties = new List<AllianceTie>();
        for (var x = 0; x < states; x++)
            for (var y = 0; y < x; y++)
                if (lot.Next(8) == 0)
                {
                    var level = (byte)lot.Next(1, 4);
                    ties.AddRange(new(x, y, level), new(y, x, level));
                }
        var portfolios = new byte[states * states];
        AlliancePortfolio.Of([.. ties], states, portfolios);
        return portfolios;
    }
}
