using Entente.Calibration;

namespace Entente.Cases;

/// <summary>How far a calibration has come.</summary>
/// <param name="Modules">Where each module stands that has begun, in the plan's order.</param>
public sealed record CalibrationState(IReadOnlyList<AbcState> Modules)
{
    public static CalibrationState Nothing { get; } = new([]);

    /// <summary>Whether every module of the plan is fitted.</summary>
    public bool IsDone(CalibrationPlan plan) => Modules.Count == plan.Modules.Count && Modules[^1].IsDone;
}

/// <summary>Fits the modules of a plan, one after another.</summary>
public static class Calibrator
{
    /// <summary>One generation further.</summary>
    public static CalibrationState Next(CalibrationPlan plan, CalibrationState state, AbcOptions options, CancellationToken cancel = default)
    {
        if (state.Modules.Count == 0 || state.Modules[^1].IsDone)
        {
            var at = state.Modules.Count;
            var begun = plan.Modules[at];
            return new([.. state.Modules, SequentialAbc.Begin(plan.Simulator(at, state.Modules), begun.Inputs.Count, begun.Statistics.Count, Own(options, begun), begun.Errors(plan.Hindcast), cancel)]);
        }
        var last = state.Modules.Count - 1;
        var module = plan.Modules[last];
        var further = SequentialAbc.Next(state.Modules[last], plan.Simulator(last, [.. state.Modules.Take(last)]), module.Observed(plan.Hindcast), Own(options, module), cancel);
        return new([.. state.Modules.Take(last), further]);
    }

    /// <summary>All of it, from where it stands.</summary>
    /// <param name="report">Is told after each generation.</param>
    public static CalibrationState Run(CalibrationPlan plan, CalibrationState state, AbcOptions options, Action<CalibrationState>? report = null, CancellationToken cancel = default)
    {
        while (!state.IsDone(plan))
        {
            state = Next(plan, state, options, cancel);
            report?.Invoke(state);
        }
        return state;
    }

    /// <summary>Modules move their particles by chance of their own.</summary>
    static AbcOptions Own(AbcOptions options, CalibrationModule module) => options with { Seed = options.Seed ^ Key.Of(module.Mechanism) };
}
