using Entente.Calibration;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Cases;

/// <summary>One mechanism's part of a calibration: its inputs, fitted to what the records say of the variables that it writes.</summary>
/// <param name="Inputs">Of the case's own model: parameters of the mechanism, and what is believed the same at every start and only the mechanism uses.</param>
public sealed record CalibrationModule(string Mechanism, IReadOnlyList<ModelInput> Inputs, IReadOnlyList<SummaryStatistic> Statistics)
{
    /// <summary>What the records say of each statistic.</summary>
    public double[] Observed(Hindcast hindcast) => [.. Statistics.Select(s => s.In(p => hindcast.Points[p].Point.Value))];

    /// <summary>How much of it is the records' own scatter.</summary>
    public double[] Errors(Hindcast hindcast) => [.. Statistics.Select(s => s.ErrorIn(p => hindcast.Points[p].Point.Value))];
}

/// <summary>
/// Which inputs of a case are fitted to which statistics. A mechanism is fitted to its own variables alone, in the order of a month, with
/// the inputs of those before it drawn from what they were fitted to, and everything else from its prior: a modular posterior.
/// </summary>
/// <remarks>
/// Modules keep a poor account of one process from bending the parameters of another (Liu, Bayarri and Berger 2009, Bayesian Analysis 4),
/// and keep the statistics of each fit few.
/// </remarks>
public sealed class CalibrationPlan
{
    const int Probes = 64;
    const uint Apart = 400_000_000;
    static readonly uint Other = Key.Of("calibration row"), Probe = Key.Of("calibration probe");

    readonly ulong seed;

    CalibrationPlan(Hindcast hindcast, IReadOnlyList<CalibrationModule> modules, ulong seed) => (Hindcast, Modules, this.seed) = (hindcast, modules, seed);

    public Hindcast Hindcast { get; }

    /// <summary>In the order in which they are fitted.</summary>
    public IReadOnlyList<CalibrationModule> Modules { get; }

    /// <summary>Inputs that move no statistic in any of a few dozen runs are left to their priors.</summary>
    /// <param name="only">The mechanism to fit, or null for all.</param>
    /// <exception cref="InputException">Nothing can be fitted.</exception>
    public static CalibrationPlan Of(Case @case, Hindcast hindcast, string? only, ulong seed, CancellationToken cancel = default)
    {
        var model = @case.Model();
        var statistics = SummaryStatistic.Of(hindcast);
        var modules = new List<CalibrationModule>();
        var claimed = new HashSet<string>();
        foreach (var declaration in model.Declarations)
        {
            var name = declaration.Mechanism.Name;
            SummaryStatistic[] own = [.. statistics.Where(s => model.OwnerOf(s.Track.Outcome.Quantity) == declaration)];
            if (own.Length == 0)
                continue;
            ModelInput[] inputs = [.. model.Inputs.Where(i => !i.Prior.IsKnown && IsOf(i) && IsStanding(i, hindcast) && claimed.Add(i.Name))];
            bool IsOf(ModelInput i) => i.Parameter is { } parameter ? parameter.Mechanism == declaration.Mechanism
                : model.OwnerOf(i.Initial!.Quantity) is null && declaration.Uses.Any(u => u.Quantity == i.Initial.Quantity);
            if (only is null || only == name)
                modules.Add(new(name, inputs, own));
        }
        var plan = new CalibrationPlan(hindcast, modules, seed);
        var telling = new CalibrationPlan(hindcast, [.. modules.Select((m, at) => m with { Inputs = plan.Telling(at, cancel) }).Where(m => m.Inputs.Count > 0)], seed);
        if (telling.Modules.Count > 0)
            return telling;
        throw new InputException(statistics.Count == 0 ? $"the records say nothing of {@case.Id} between its earlier starts and the day asked for; expected a later --until."
            : only is null ? $"no input of {@case.Id} moves any statistic of its series; there is nothing to fit."
            : $"{only} writes none of what the series of {@case.Id} are about; expected one of {string.Join(", ", statistics.Select(s => model.OwnerOf(s.Track.Outcome.Quantity)?.Mechanism.Name).OfType<string>().Distinct())}.");
    }

    /// <summary>What is believed of it is the same in the case and at every earlier start.</summary>
    static bool IsStanding(ModelInput input, Hindcast hindcast) =>
        hindcast.Models.All(m => m.Inputs.FirstOrDefault(other => other.Name == input.Name) is { } same && same.Prior == input.Prior);

    /// <summary>The simulator of a module, given the particles of those before it.</summary>
    internal Simulator Simulator(int module, IReadOnlyList<AbcState> fitted)
    {
        var (inputs, statistics) = (Modules[module].Inputs, Modules[module].Statistics);
        return (points, firstReplicate, found, cancel) =>
        {
            var runs = points[0].Length;
            var given = new Dictionary<string, double[]>();
            for (var i = 0; i < inputs.Count; i++)
                given[inputs[i].Name] = [.. points[i].Select(inputs[i].Prior.Quantile)];
            for (var m = 0; m < fitted.Count; m++)
            {
                int[] rows = [.. Enumerable.Range(0, runs).Select(r => (int)(Chance(unchecked(firstReplicate + (uint)r), Other) * fitted[m].Particles))];
                for (var i = 0; i < Modules[m].Inputs.Count; i++)
                {
                    var (input, row) = (Modules[m].Inputs[i], fitted[m].Points[i]);
                    given[input.Name] = [.. rows.Select(r => input.Prior.Quantile(row[r]))];
                }
            }
            // Chance of its own for each module, so that rows of two of them are not kept for the same luck.
            var figures = Hindcast.Run(given, runs, unchecked(firstReplicate + (uint)module * Apart), cancel);
            for (var s = 0; s < statistics.Count; s++)
                for (var r = 0; r < runs; r++)
                    found[s][r] = statistics[s].In(p => figures[p][r]);
        };
    }

    /// <summary>Moves each input of a module alone, under the same chance, and keeps those that move a statistic.</summary>
    List<ModelInput> Telling(int module, CancellationToken cancel)
    {
        var (inputs, statistics) = (Modules[module].Inputs, Modules[module].Statistics);
        if (inputs.Count == 0)
            return [];
        var simulate = Simulator(module, []);
        double[][] points = [.. inputs.Select((_, i) => Enumerable.Range(0, Probes).Select(r => Scalar.Uniforms(seed, (uint)r, (uint)i, Probe, 0).First.Lane(0)).ToArray())];
        double[][] Found(double[][] at)
        {
            double[][] found = [.. statistics.Select(_ => new double[Probes])];
            simulate(at, 0, found, cancel);
            return found;
        }
        var before = Found(points);
        return [.. inputs.Where((_, i) =>
        {
            var after = Found([.. points.Select((row, j) => j == i ? [.. row.Select(u => (u + 0.5) % 1)] : row)]);
            return after.Zip(before).Any(pair => !pair.First.AsSpan().SequenceEqual(pair.Second));
        })];
    }

    double Chance(uint replicate, uint stream) => Scalar.Uniforms(seed, replicate, 0, stream, 1).First.Lane(0);
}
