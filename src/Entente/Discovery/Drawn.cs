using Entente.Sensitivity;
using Entente.Simulation;

namespace Entente.Discovery;

/// <summary>A number that differs between replicates, and what each of them has of it.</summary>
/// <param name="Kind">What it rests on, or that it is a lever.</param>
public sealed record Drawn(string Name, string Unit, string Kind, double[] Values)
{
    /// <summary>All that the replicates of a run draw before their first month; of a posterior, each number that it is about.</summary>
    public static IReadOnlyList<Drawn> Of(Settings settings, EnsembleOptions options)
    {
        var drawn = new List<Drawn>();
        foreach (var input in settings.Inputs)
            if (input is { Parameter: null, Initial: null } && settings.Posterior is { } posterior)
            {
                int[] draws = [.. DrawsOf(input, options).Select(share => (int)Math.Min(share * posterior.Count, posterior.Count - 1))];
                foreach (var (i, fitted) in posterior.Inputs.Index().Where(fitted => !settings.Holds(fitted.Item)))
                    drawn.Add(new(fitted.Name, fitted.Unit, input.Provenance.Kind, [.. draws.Select(draw => posterior.Of(i)[draw])]));
            }
            else
                drawn.Add(new(input.Name, input.Unit, input.Provenance.Kind, DrawsOf(input, options)));
        return drawn;
    }

    /// <summary>Sweeps a lever in a run, each replicate with a value of its own.</summary>
    public static Drawn Sweep(Factor lever, Settings settings, EnsembleOptions options)
    {
        double[] values = [.. DrawsOf(Key.Of($"sweep of {lever.Name}"), Prior.Uniform(0, 1), options).Select(lever.At)];
        lever.Give(settings, values);
        return new(lever.Name, lever.Unit, lever.Kind, [.. values.Select(value => value / lever.PerUnit)]);
    }

    static double[] DrawsOf(ModelInput input, EnsembleOptions options) => DrawsOf(Key.Of(input.Name), input.Prior, options);

    static double[] DrawsOf(uint about, Prior prior, EnsembleOptions options) =>
        [.. Enumerable.Range(0, options.Replicates).Select(r => Sampling.Draw<Scalar>(prior, about, options.Seed, unchecked(options.FirstReplicate + (uint)r)).Lane(0))];
}
