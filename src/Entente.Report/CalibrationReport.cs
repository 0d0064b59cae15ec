using Entente.Calibration;
using Entente.Cases;

namespace Entente.Report;

/// <summary>What a reader is told of a calibration: how each mechanism was fitted, what was learnt, and how well the records were foretold before and after.</summary>
/// <param name="Until">The last day whose records were read.</param>
/// <param name="Inputs">SHA-256 of what the fit rests on.</param>
/// <param name="Path">The posterior's file.</param>
public sealed record CalibrationReport(string CaseId, Text CaseTitle, DateOnly Until, int Origins, int Points, int Particles, ulong Seed, string Version, string Inputs, string Path,
    IReadOnlyList<ModuleLine> Modules, IReadOnlyList<FittedLine> Fitted, IReadOnlyList<StatisticLine> Statistics, IReadOnlyList<CoverageLine> Coverage)
{
    /// <summary>Whether the posterior lies where runs of the case look for it.</summary>
    public bool IsInCase { get; init; }

    public static CalibrationReport Of(Case @case, History history, CalibrationPlan plan, CalibrationState state, FittedPosterior posterior, PredictiveCheck before, PredictiveCheck after, string path, string version)
    {
        var module = plan.Modules.Zip(state.Modules).ToList();
        var byName = plan.Modules.SelectMany(m => m.Statistics.Select(s => (s.Name, m.Mechanism))).ToDictionary(x => x.Name, x => x.Mechanism);
        return new(@case.Id, @case.Title, posterior.Until, history.Origins.Count, plan.Hindcast.Points.Count, posterior.Count, posterior.Seed, version, posterior.Inputs, path,
            [.. module.Select(pair => ModuleLine.Of(pair.First, pair.Second))],
            [.. module.SelectMany(pair => pair.First.Inputs.Select((input, i) => FittedLine.Of(input, FittedPosterior.Values(input, pair.Second.Points[i]), posterior)))],
            [.. before.Statistics.Zip(after.Statistics).Where(pair => byName.ContainsKey(pair.First.Statistic.Name))
                .Select(pair => new StatisticLine(byName[pair.First.Statistic.Name], pair.First.Statistic.Name, pair.First.Observed, pair.First.Predicted, pair.Second.Predicted))],
            [.. before.Series.Zip(after.Series).Select(pair => new CoverageLine(pair.First.Track.Id, pair.First.Track.Title, pair.First.Points, pair.First.Inside50, pair.First.Inside90, pair.Second.Inside50, pair.Second.Inside90))]);
    }
}

/// <summary>One mechanism's fit.</summary>
/// <param name="EffectiveSize">Draws of equal weight that the particles are worth.</param>
/// <param name="Acceptance">The share of proposals taken in the last generation.</param>
public sealed record ModuleLine(string Mechanism, int Inputs, int Statistics, int Generations, double Tolerance, double EffectiveSize, double Acceptance, IReadOnlyList<AbcGeneration> History)
{
    internal static ModuleLine Of(CalibrationModule module, AbcState state) => new(module.Mechanism, module.Inputs.Count, module.Statistics.Count, state.Generation, state.Tolerance,
        state.EffectiveSize, state.History.Count > 0 ? state.History[^1].Acceptance : double.NaN, state.History);
}

/// <summary>An input before and after.</summary>
/// <param name="Learnt">How much narrower its 90% interval has become (<see cref="FittedPosterior.Learnt"/>).</param>
/// <param name="IsKept">Whether the posterior has it; otherwise it keeps its prior.</param>
public sealed record FittedLine(string Name, string Unit, Summary Prior, Summary Posterior, double Learnt, bool IsKept)
{
    internal static FittedLine Of(Simulation.ModelInput input, double[] draws, FittedPosterior kept) => new(input.Name, input.Unit,
        new(double.NaN, input.Prior.Quantile(0.05), input.Prior.Quantile(0.5), input.Prior.Quantile(0.95)), Entente.Statistics.OfLevels([.. draws]),
        FittedPosterior.Learnt(input.Prior, draws), kept.Names.Contains(input.Name));
}

/// <summary>A statistic of the records beside what was foretold of it.</summary>
public sealed record StatisticLine(string Mechanism, string Name, double Observed, Summary Before, Summary After);

/// <summary>The share of a series' recorded figures inside the 50% and 90% intervals.</summary>
public sealed record CoverageLine(string Id, Text Title, int Points, double Before50, double Before90, double After50, double After90);
