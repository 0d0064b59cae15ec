using BenchmarkDotNet.Attributes;
using Entente.Measures.Similarity;
using Entente.Store.Columns;
using Entente.Store.Panels;
using Entente.Store.Panels.Dyads;

namespace Entente.Bench;

/// <summary>
/// 40,200 directed dyads of 201 states over 200 years, five measures of similarity each, built as they are asked for and written to Parquet:
/// 8,040,000 rows of ten columns. The alliances are drawn by lot, one pair in eight tied.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 0, iterationCount: 3, invocationCount: 1)]
public class DyadsToParquetBench
{
    const int States = 201, FirstYear = 1816, Years = 200;

    readonly string path = Path.GetTempFileName();

    [Benchmark]
    public long Write()
    {
        using var stream = File.Create(path);
        return TableFile.Write(Enumerable.Range(FirstYear, Years).Select(year => DyadYears.Of(DyadYear.Of(StatesOf(year), directed: true), [new DrawnAlliances()])), "parquet", stream);
    }

    [GlobalCleanup]
    public void Clean() => File.Delete(path);

    static YearOfStates StatesOf(int year) => YearOfStates.Of(year, "COW", Enumerable.Range(0, States).Select(state => new Store.Panels.Spell(new($"S{state:000}", state), DateOnly.MinValue, DateOnly.MaxValue)));

    sealed class DrawnAlliances : DyadMeasure
    {
        static readonly double[] Weights = [.. Enumerable.Range(1, States).Select(state => 1.0 / state)];

        public override IReadOnlyList<string> Columns { get; } = ["s", "s_weighted", "kappa", "pi", "tau_b"];

        public override void Fill(DyadYear dyads, IReadOnlyList<double[]> columns)
        {
            var random = new Random(dyads.States.Year);
            var portfolios = new byte[States * States];
            for (var one = 0; one < States; one++)
            {
                portfolios[one * States + one] = AlliancePortfolio.Defence;
                for (var other = one + 1; other < States; other++)
                    portfolios[one * States + other] = portfolios[other * States + one] = (byte)(random.Next(8) == 0 ? random.Next(1, AlliancePortfolio.Levels) : 0);
            }
            var pairs = SystemSimilarity.Dyads(States);
            double[][] all = [.. Columns.Select(_ => new double[pairs])];
            SystemSimilarity.Of(portfolios, States, AlliancePortfolio.Levels, new() { S = all[0], WeightedS = all[1], Kappa = all[2], Pi = all[3], TauB = all[4] }, Weights);
            for (var dyad = 0; dyad < dyads.Count; dyad++)
            {
                var place = SystemSimilarity.Place(Math.Min(dyads.First[dyad], dyads.Second[dyad]), Math.Max(dyads.First[dyad], dyads.Second[dyad]), States);
                for (var column = 0; column < all.Length; column++)
                    columns[column][dyad] = all[column][place];
            }
        }
    }
}
