using BenchmarkDotNet.Attributes;
using Entente.Simulation;

namespace Entente.Bench;

/// <summary>What a block of eight costs against one replicate alone, from the draws of its start over 60 months: the same mechanisms, the same bits, another kind of number.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 10)]
public class BlockBench
{
    const int Months = 60;

    readonly Block<Scalar> one = new(Reference.Model, new(Reference.Model), 1);
    readonly Block<Lanes> eight = new(Reference.Model, new(Reference.Model), 1);

    [Benchmark(Baseline = true, OperationsPerInvoke = Months)]
    public void A_month_of_one_replicate() => Run(one);

    [Benchmark(OperationsPerInvoke = Months)]
    public void A_month_of_eight_lanes() => Run(eight);

    static void Run<V>(Block<V> block) where V : unmanaged, IReal<V>
    {
        block.Begin(0, null);
        for (var month = 1; month <= Months; month++)
            block.Step(month, 0);
    }
}
