using BenchmarkDotNet.Attributes;
using Entente.Simulation;

namespace Entente.Bench;

/// <summary>Chance: eight replicates' draws of one key against eight single ones.</summary>
[SimpleJob(warmupCount: 3, iterationCount: 10)]
public class StreamBench
{
    [Benchmark(Baseline = true, OperationsPerInvoke = 8)]
    public double One_replicate()
    {
        var sum = 0.0;
        for (var replicate = 0u; replicate < 8; replicate++)
            sum += Scalar.Uniforms(1, replicate, 2, 3, 4).First.Lane(0);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = 8)]
    public double Eight_lanes() => Lanes.Uniforms(1, 0, 2, 3, 4).First.Lane(7);

    [Benchmark(OperationsPerInvoke = 8)]
    public double Eight_normal_draws() => Real.NormalQuantile(Lanes.Uniforms(1, 0, 2, 3, 4).First).Lane(7);
}
