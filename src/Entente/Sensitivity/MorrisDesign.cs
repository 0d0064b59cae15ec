using Entente.Simulation;

namespace Entente.Sensitivity;

/// <summary>What moving one input does to the output, over many places of the others; in the output's unit for a move across the whole of what is believed.</summary>
/// <param name="Mu">The mean of the effects: where it is small and <paramref name="MuStar"/> is not, they have either sign.</param>
/// <param name="MuStar">The mean of their sizes.</param>
/// <param name="Sigma">Their standard deviation: 0 where the output is linear in the input and the others leave that alone.</param>
public readonly record struct ElementaryEffect(double Mu, double MuStar, double Sigma);

/// <summary>
/// Trajectories through the unit cube: from a random place each input moves once, in random order, by half of its range.
/// </summary>
/// <remarks>
/// M. D. Morris, "Factorial sampling plans for preliminary computational experiments", Technometrics 33 (1991), with four levels; mu* is of F. Campolongo,
/// J. Cariboni and A. Saltelli, "An effective screening design for sensitivity analysis of large models", Environmental Modelling &amp; Software 22 (2007).
/// The levels are the middles of the four quarters, since a normal distribution has no quantile at 0 or 1.
/// </remarks>
public sealed class MorrisDesign
{
    const int Levels = 4;
    const double Step = 0.5;
    static readonly uint Start = Key.Of("Morris: start"), Rank = Key.Of("Morris: order");

    readonly int[][] start;
    readonly int[][] order;

    public MorrisDesign(int inputs, int trajectories, ulong seed)
    {
        uint Draw(uint about, int trajectory, int input) => Philox.One((uint)trajectory, (uint)input, about, 0, (uint)seed, (uint)(seed >> 32)).Item1;
        start = [.. Enumerable.Range(0, trajectories).Select(t => Enumerable.Range(0, inputs).Select(i => (int)(Draw(Start, t, i) % Levels)).ToArray())];
        order = [.. Enumerable.Range(0, trajectories).Select(t => Enumerable.Range(0, inputs).OrderBy(i => Draw(Rank, t, i)).ThenBy(i => i).ToArray())];
    }

    public int Trajectories => start.Length;

    /// <summary>Where a trajectory starts, from 0 to 1.</summary>
    public double At(int trajectory, int input) => (start[trajectory][input] + 0.5) / Levels;

    /// <summary>Where an input stands once it has moved.</summary>
    public double Moved(int trajectory, int input) => At(trajectory, input) + (IsUp(trajectory, input) ? Step : -Step);

    /// <summary>The input that moves in a step (0 first).</summary>
    public int MoverAt(int trajectory, int step) => order[trajectory][step];

    /// <summary>The effects from the outputs along the trajectories.</summary>
    /// <param name="outputs">At the start and after each step, a value for each trajectory; one that has no number spoils the two effects that it belongs to.</param>
    public IReadOnlyList<ElementaryEffect> Effects(IReadOnlyList<double[]> outputs)
    {
        var effects = order[0].Select(_ => new List<double>()).ToArray();
        for (var step = 0; step < effects.Length; step++)
            for (var t = 0; t < Trajectories; t++)
            {
                var effect = (outputs[step + 1][t] - outputs[step][t]) / (IsUp(t, order[t][step]) ? Step : -Step);
                if (double.IsFinite(effect))
                    effects[order[t][step]].Add(effect);
            }
        return [.. effects.Select(Summarise)];
    }

    bool IsUp(int trajectory, int input) => start[trajectory][input] < Levels / 2;

    static ElementaryEffect Summarise(List<double> effects)
    {
        if (effects.Count == 0)
            return new(double.NaN, double.NaN, double.NaN);
        var mean = effects.Average();
        var squares = effects.Sum(x => (x - mean) * (x - mean));
        return new(mean, effects.Average(Math.Abs), effects.Count > 1 ? Math.Sqrt(squares / (effects.Count - 1)) : double.NaN);
    }
}
