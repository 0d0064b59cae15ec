using BenchmarkDotNet.Attributes;
using Entente.Simulation;

namespace Entente.Bench;

/// <summary>What a block of eight costs against one replicate alone: the same mechanisms, the same bits, another kind of number.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 10)]
public class BlockBench
{
    readonly Block<Scalar> one = new(Reference.Model, new(Reference.Model), 1);
    readonly Block<Lanes> eight = new(Reference.Model, new(Reference.Model), 1);

    [GlobalSetup]
    public void Begin()
    {
        one.Begin(0, null);
        eight.Begin(0, null);
    }

    [Benchmark(Baseline = true)]
    public void A_month_of_one_replicate() => one.Step(1, 0);

    [Benchmark]
    public void A_month_of_eight_lanes() => eight.Step(1, 0);
}
