using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Entente.Cases;

namespace Entente.Bench;

/// <summary>The fit of the reference case to all its records, at the command's own 1,200 particles. It takes minutes, so it is run once.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 0, iterationCount: 1)]
public class CalibrationBench
{
    [Benchmark]
    public int Vostochny()
    {
        var folder = Bundled.FolderOf("vostochny-2023");
        var @case = CaseReader.Read(folder, Bundled.Data, fitted: false);
        var calibration = CaseCalibration.Prepare(@case, folder, Bundled.Data, @case.AsOf, null, new(), threads: 2);
        return calibration.Posterior(Calibrator.Run(calibration.Plan, CalibrationState.Nothing, calibration.Options)).EffectiveSize;
    }
}
