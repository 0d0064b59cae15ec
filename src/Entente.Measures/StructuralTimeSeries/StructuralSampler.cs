using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

namespace Entente.Measures.StructuralTimeSeries;

/// <summary>Paths of the series as it would have gone on, one row a draw, with what the draws say of the controls.</summary>
sealed record StructuralDraws(double[][] Paths, double[] Coefficients, double[] Inclusion);

/// <summary>The Gibbs sampler: states given the rest, controls and noise given the states, the states' variances given the states.</summary>
sealed class StructuralSampler
{
    const double StateWeight = 32;      // observations that the prior of a state's variance is worth, as in CausalImpact
    const double NoiseWeight = 50;      // and that of the noise, where controls explain the series
    const double NoiseWeightAlone = 1;  // and where there are none

    readonly CausalImpactOptions options;
    readonly PhiloxStream random;
    readonly double center, scale;
    readonly double[] y, scales;
    readonly double[][] x;
    readonly int before, length;

    internal StructuralSampler(double[] actual, IReadOnlyList<double[]> controls, int treatedFrom, CausalImpactOptions options)
    {
        (this.options, before, length) = (options, treatedFrom, actual.Length);
        random = new(options.Seed);
        (center, scale) = MeanAndDeviation(actual.Take(treatedFrom).Where(double.IsFinite));
        y = [.. actual.Take(treatedFrom).Select(value => (value - center) / scale)];
        scales = new double[controls.Count];
        x = [.. controls.Select((control, j) =>
        {
            var (mean, deviation) = MeanAndDeviation(control.Take(treatedFrom));
            scales[j] = deviation;
            return control.Select(value => (value - mean) / deviation).ToArray();
        })];
    }

    internal StructuralDraws Run(CancellationToken cancel)
    {
        int[] seen = [.. Enumerable.Range(0, before).Where(t => double.IsFinite(y[t]))];
        var alone = x.Length == 0;
        var regression = new SpikeAndSlab(Matrix<double>.Build.Dense(seen.Length, x.Length, (i, j) => x[j][seen[i]]),
            alone ? 1 : Math.Min(1, options.ExpectedControls / x.Length),
            alone ? NoiseWeightAlone : NoiseWeight, alone ? 1 : 1 - options.ExpectedR2, random);
        var smoother = new SimulationSmoother(before, options.Seasons, random);
        var (noise, levelNoise, seasonNoise) = (Math.Sqrt(1 - options.ExpectedR2), options.LevelSd, options.LevelSd);
        var (adjusted, residual) = (new double[before], Vector<double>.Build.Dense(seen.Length));
        var (paths, coefficients, inclusion) = (new double[options.Draws][], new double[x.Length], new double[x.Length]);
        for (var draw = -options.BurnIn; draw < options.Draws; draw++)
        {
            cancel.ThrowIfCancellationRequested();
            for (var t = 0; t < before; t++)
                adjusted[t] = y[t] - Explained(regression.Beta, t);
            smoother.Draw(adjusted, y[seen[0]], noise, levelNoise, seasonNoise);
            for (var i = 0; i < seen.Length; i++)
                residual[i] = y[seen[i]] - smoother.Signal(seen[i]);
            regression.Draw(residual);
            noise = regression.Noise;
            levelNoise = StateNoise(smoother.States, 0);
            seasonNoise = options.Seasons > 1 ? StateNoise(smoother.States, 1) : 0;
            if (draw < 0)
                continue;
            paths[draw] = Path(smoother, regression.Beta, noise, levelNoise, seasonNoise);
            for (var j = 0; j < x.Length; j++)
            {
                coefficients[j] += regression.Beta[j] * scale / scales[j] / options.Draws;
                inclusion[j] += (regression.Includes(j) ? 1.0 : 0) / options.Draws;
            }
        }
        return new(paths, coefficients, inclusion);
    }

    /// <summary>Before the event the drawn states with fresh noise, from it on the model by itself.</summary>
    double[] Path(SimulationSmoother smoother, double[] beta, double noise, double levelNoise, double seasonNoise)
    {
        var size = options.Seasons;
        var path = new double[length];
        Span<double> state = stackalloc double[size], next = stackalloc double[size];
        smoother.States.AsSpan((before - 1) * size, size).CopyTo(state);
        for (var t = 0; t < length; t++)
        {
            if (t >= before)
            {
                SimulationSmoother.Advance(state, next);
                next[0] += Normal.Sample(random, 0, levelNoise);
                if (size > 1)
                    next[1] += Normal.Sample(random, 0, seasonNoise);
                next.CopyTo(state);
            }
            var signal = t < before ? smoother.Signal(t) : size > 1 ? state[0] + state[1] : state[0];
            path[t] = center + scale * (signal + Explained(beta, t) + Normal.Sample(random, 0, noise));
        }
        return path;
    }

    /// <summary>From the shocks of one state, the first in its place being the level and the second the season.</summary>
    double StateNoise(double[] states, int place)
    {
        var size = options.Seasons;
        Span<double> expected = stackalloc double[size];
        var squares = StateWeight * options.LevelSd * options.LevelSd;
        for (var t = 1; t < before; t++)
        {
            SimulationSmoother.Advance(states.AsSpan((t - 1) * size, size), expected);
            var shock = states[t * size + place] - expected[place];
            squares += shock * shock;
        }
        return Math.Sqrt(1 / Gamma.Sample(random, (StateWeight + before - 1) / 2, squares / 2));
    }

    double Explained(double[] beta, int t)
    {
        var sum = 0.0;
        for (var j = 0; j < beta.Length; j++)
            sum += beta[j] * x[j][t];
        return sum;
    }

    /// <summary>A series that never moved has no scale of its own and keeps its units.</summary>
    static (double Mean, double Deviation) MeanAndDeviation(IEnumerable<double> values)
    {
        var (mean, deviation) = values.MeanStandardDeviation();
        return (mean, deviation > 0 ? deviation : 1);
    }
}
