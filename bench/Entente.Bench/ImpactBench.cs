using BenchmarkDotNet.Attributes;
using Entente.Simulation;

namespace Entente.Bench;

/// <summary>The main job: every replicate of the reference case with and without the summit over 60 months, and its summary.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 10)]
public class ImpactBench
{
    [Params(500, 2_000, 8_000)]
    public int Replicates { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    [Benchmark]
    public Impact Vostochny()
    {
        var paths = Ensemble.Run(Reference.Model, new Settings(Reference.Model), Reference.Case.Event, Reference.Case.Outcomes,
            new(Replicates, 1, 60, Threads));
        return Impact.Of(paths, Threads);
    }
}
