using BenchmarkDotNet.Attributes;
using Entente.Measures.Balance;

namespace Entente.Bench;

/// <summary>The line index of balance of 180 states in two or three camps, found and proven. One core.</summary>
[SimpleJob(warmupCount: 1, iterationCount: 3)]
public class FrustrationBench
{
    SignedGraph graph = new(0, []);

    [Params(2, 3)]
    public int Camps { get; set; }

    /// <summary>The chance that a tie has the wrong sign.</summary>
    [Params(0.06, 0.12)]
    public double Noise { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        var lot = new Random(1);
        graph = new(180, from a in Enumerable.Range(0, 180)
                         from b in Enumerable.Range(a + 1, 179 - a)
                         let same = a % Camps == b % Camps
                         where lot.NextDouble() < (same ? 0.2 : 0.05)
                         select new SignedEdge(a, b, same ^ lot.NextDouble() < Noise));
        if (!Frustration.Of(graph).Proven)
            throw new InvalidOperationException("what is measured must be proven");
    }

    [Benchmark]
    public int Found_and_proven() => Frustration.Of(graph).Index;
}
