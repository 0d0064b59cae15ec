using BenchmarkDotNet.Attributes;
using Entente.Measures.SyntheticControl;

namespace Entente.Bench;

/// <summary>A panel of the size of the Basque study, 16 donors over 43 years of which 20 come before the event: the fit, and it with a placebo for every donor.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 10)]
public class SyntheticControlBench
{
    const int Event = 20;
    readonly double[][] donors = [.. Enumerable.Range(1, 16).Select(Region)];
    readonly double[] treated = Region(0);

    [Benchmark(Baseline = true)]
    public double Fit() => SyntheticControlFit.Of(treated, donors, Event).MeanGap;

    [Benchmark]
    public double Fit_and_placebos() => PlaceboInSpace.Of(treated, donors, Event, threads: 1).PValue;

    /// <summary>A walk with a trend that the regions share in part.</summary>
    static double[] Region(int number)
    {
        var random = new Random(number);
        var (series, level) = (new double[43], 2 + 3 * random.NextDouble());
        for (var t = 0; t < series.Length; t++)
            series[t] = level += 0.12 + 0.1 * Math.Sin(t) + 0.2 * (random.NextDouble() - 0.5);
        return series;
    }
}
