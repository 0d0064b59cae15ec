using MathNet.Numerics.Distributions;

namespace Entente.Measures.StructuralTimeSeries;

/// <summary>
/// Draws the states of <c>y_t = level_t + season_t + ε_t</c>, where <c>level_{t+1} = level_t + η_t</c> and a season is less the sum of the
/// others of the cycle but for a shock of its own, given the series and the variances.
/// </summary>
/// <param name="size">of the state: the level, then the present season and those before it, or the level alone</param>
/// <remarks>Durbin and Koopman (2002), "A simple and efficient simulation smoother for state space time series analysis", <i>Biometrika</i> 89.</remarks>
sealed class SimulationSmoother(int periods, int size, Random random)
{
    readonly double[] gain = new double[periods * size], innovation = new double[periods], variance = new double[periods];
    readonly double[] p = new double[size * size], tp = new double[size * size], mean = new double[size], next = new double[size], r = new double[size];
    readonly double[] backward = new double[(periods + 1) * size], simulated = new double[periods];

    /// <summary>The drawn state of period t begins at <c>t · size</c>.</summary>
    internal double[] States { get; } = new double[periods * size];

    internal double Signal(int t) => size > 1 ? States[t * size] + States[t * size + 1] : States[t * size];

    /// <param name="y">missing numbers are drawn over</param>
    /// <param name="level0">of the level before the series begins, whose standard deviation like the seasons' is 1</param>
    internal void Draw(ReadOnlySpan<double> y, double level0, double noise, double levelNoise, double seasonNoise)
    {
        Simulate(y, level0, noise, levelNoise, seasonNoise);
        Filter(y, noise * noise, levelNoise * levelNoise, seasonNoise * seasonNoise);
        Smooth(levelNoise * levelNoise, seasonNoise * seasonNoise);
    }

    /// <summary>A period on: the transition without its shocks.</summary>
    internal static void Advance(ReadOnlySpan<double> from, Span<double> to)
    {
        to[0] = from[0];
        if (from.Length == 1)
            return;
        var sum = 0.0;
        for (var i = 1; i < from.Length; i++)
            sum += from[i];
        for (var i = from.Length - 1; i > 1; i--)
            to[i] = from[i - 1];
        to[1] = -sum;
    }

    /// <summary>A path of the model by itself, which <see cref="Smooth"/> then moves to the series.</summary>
    void Simulate(ReadOnlySpan<double> y, double level0, double noise, double levelNoise, double seasonNoise)
    {
        for (var t = 0; t < periods; t++)
        {
            var state = States.AsSpan(t * size, size);
            if (t == 0)
                for (var i = 0; i < size; i++)
                    state[i] = (i == 0 ? level0 : 0) + Normal.Sample(random, 0, 1);
            else
            {
                Advance(States.AsSpan((t - 1) * size, size), state);
                state[0] += Normal.Sample(random, 0, levelNoise);
                if (size > 1)
                    state[1] += Normal.Sample(random, 0, seasonNoise);
            }
            simulated[t] = y[t] - Signal(t) - Normal.Sample(random, 0, noise);
        }
    }

    /// <summary>Kalman's filter of the series less the simulated one, whose states have mean zero at the start.</summary>
    void Filter(ReadOnlySpan<double> y, double noise, double levelNoise, double seasonNoise)
    {
        Array.Clear(mean);
        Array.Clear(p);
        for (var i = 0; i < size; i++)
            p[i * size + i] = 1;
        for (var t = 0; t < periods; t++)
        {
            var k = gain.AsSpan(t * size, size);
            if (double.IsNaN(y[t]))
            {
                (innovation[t], variance[t]) = (0, double.PositiveInfinity);
                k.Clear();
            }
            else
            {
                // k is P Z' first, then T P Z' / F.
                for (var i = 0; i < size; i++)
                    r[i] = p[i * size] + (size > 1 ? p[i * size + 1] : 0);
                var f = r[0] + (size > 1 ? r[1] : 0) + noise;
                var v = simulated[t] - mean[0] - (size > 1 ? mean[1] : 0);
                for (var i = 0; i < size; i++)
                    for (var j = 0; j < size; j++)
                        p[i * size + j] -= r[i] * r[j] / f;
                for (var i = 0; i < size; i++)
                    mean[i] += r[i] * v / f;
                Advance(r, k);
                for (var i = 0; i < size; i++)
                    k[i] /= f;
                (innovation[t], variance[t]) = (v, f);
            }
            Predict(levelNoise, seasonNoise);
            Advance(mean, next);
            next.CopyTo(mean, 0);
        }
    }

    /// <summary>P becomes T P T' + Q: the transition of every row, then of every column.</summary>
    void Predict(double levelNoise, double seasonNoise)
    {
        for (var i = 0; i < size; i++)
            Advance(p.AsSpan(i * size, size), tp.AsSpan(i * size, size));
        for (var j = 0; j < size; j++)
        {
            p[j] = tp[j];
            var sum = 0.0;
            for (var i = 1; i < size; i++)
                sum += tp[i * size + j];
            for (var i = size - 1; i > 1; i--)
                p[i * size + j] = tp[(i - 1) * size + j];
            if (size > 1)
                p[size + j] = -sum;
        }
        p[0] += levelNoise;
        if (size > 1)
            p[size + 1] += seasonNoise;
    }

    void Smooth(double levelNoise, double seasonNoise)
    {
        // r_{t-1} = Z' v/F + (T - K Z)' r_t, backwards from zero.
        backward.AsSpan(periods * size, size).Clear();
        for (var t = periods - 1; t >= 0; t--)
        {
            var after = backward.AsSpan((t + 1) * size, size);
            var before = backward.AsSpan(t * size, size);
            var k = gain.AsSpan(t * size, size);
            var along = innovation[t] / variance[t];
            for (var i = 0; i < size; i++)
                along -= k[i] * after[i];
            before[0] = after[0] + along;
            for (var i = 1; i < size; i++)
                before[i] = (i + 1 < size ? after[i + 1] : 0) - after[1] + (i == 1 ? along : 0);
        }
        // The smoothed states, begun with unit variance, added to the simulated ones.
        backward.AsSpan(0, size).CopyTo(mean);
        for (var t = 0; t < periods; t++)
        {
            for (var i = 0; i < size; i++)
                States[t * size + i] += mean[i];
            Advance(mean, next);
            next[0] += levelNoise * backward[(t + 1) * size];
            if (size > 1)
                next[1] += seasonNoise * backward[(t + 1) * size + 1];
            next.CopyTo(mean, 0);
        }
    }
}
