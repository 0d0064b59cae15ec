using BenchmarkDotNet.Attributes;
using Entente.Cases;
using Entente.Scoring;
using Entente.Sensitivity;

namespace Entente.Bench;

/// <summary>A study of the impact on one outcome of the reference case after 60 months: all numbers screened, the 40 strongest measured one by one.</summary>
[SimpleJob(launchCount: 1, warmupCount: 0, iterationCount: 3)]
public class SensitivityBench
{
    [Params(1, 2)]
    public int Threads { get; set; }

    [Benchmark]
    public SensitivityResult Alignment() =>
        Scenario.Of(Reference.Case, [], []).Study(Reference.Case.OutcomeNamed("alignment-prk-rus"), Run.Impact, levers: false, new(Threads: Threads));
}
