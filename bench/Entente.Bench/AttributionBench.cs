using BenchmarkDotNet.Attributes;
using Entente.Simulation;

namespace Entente.Bench;

/// <summary>Six of the summit's terms taken apart over 2,000 replicates and 60 months: all 64 combinations, against drawn orders and against the run itself.</summary>
[SimpleJob(warmupCount: 1, iterationCount: 3)]
public class AttributionBench
{
    readonly EnsembleOptions options = new(2_000, 1, 60, 2);
    Settings settings = null!;
    Paths paths = null!;

    [GlobalSetup]
    public void LeaveThreeTermsOut()
    {
        settings = new(Reference.Model);
        foreach (var id in (string[])["missiles", "labour", "veto-shield"])
            settings.With(Quantities.Size, Reference.Case.TermNamed(id), 0);
        paths = Run();
    }

    [Benchmark(Baseline = true)]
    public Paths Run() => Ensemble.Run(Reference.Model, settings, Reference.Case.Event, Reference.Case.Outcomes, options);

    [Benchmark]
    public Attribution<Entity> Six_terms_in_all_combinations() => TermShares.Of(All(exact: true));

    [Benchmark]
    public Attribution<Entity> Six_terms_in_all_combinations_of_one_outcome() => TermShares.Of(All(exact: true) with { Outcomes = [0] });

    [Benchmark]
    public Attribution<Entity> Six_terms_in_drawn_orders() => TermShares.Of(All(exact: false));

    [Benchmark]
    public Attribution<Channel> Seven_channels_in_all_combinations() => ChannelShares.Of(All(exact: true));

    AttributedRun All(bool exact) =>
        new(Reference.Model, settings, Reference.Case.Event, paths, options, [.. Enumerable.Range(0, paths.Outcomes.Count)], [paths.Months], exact);
}
