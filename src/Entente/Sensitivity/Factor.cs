using Entente.Simulation;

namespace Entente.Sensitivity;

/// <summary>A number that an analysis of sensitivity moves.</summary>
/// <param name="Kind">What it rests on (<see cref="Provenance.Kind"/>), or <see cref="Lever"/>.</param>
/// <param name="At">Its value at a share, from 0 to 1, of what is believed of it.</param>
/// <param name="Give">Sets it in a run, a value for each replicate.</param>
/// <param name="Redraw">Lets replicates draw it as those do whose numbers are higher by so much; null where it is never drawn.</param>
public sealed record Factor(string Name, string Unit, string Kind, Func<double, double> At, Action<Settings, double[]> Give, Action<Settings, uint>? Redraw)
{
    /// <summary>The kind of what an analyst may set.</summary>
    public const string Lever = "lever";

    /// <summary>How many of the run's units make one of <see cref="Unit"/>.</summary>
    public double PerUnit { get; init; } = 1;

    public static Factor Of(ModelInput input) => new(input.Name, input.Unit, input.Provenance.Kind, input.Prior.Quantile,
        (settings, values) => settings.Giving(input, values), (settings, by) => settings.Redrawing(input, by));
}
