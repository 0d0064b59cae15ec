using Entente.Simulation;

namespace Entente;

/// <summary>
/// Replicates weighed by the evidence of each: weights, how many equal replicates they are worth, and a sample of that many.
/// </summary>
/// <remarks>
/// The effective size is Kish's, (sum of weights)² / sum of squared weights; <i>Survey Sampling</i> (1965). A sample is drawn at equal
/// steps along the cumulated weights (systematic resampling) from the middle of the first step, so that it needs no chance of its own.
/// </remarks>
public static class Weighing
{
    /// <summary>Weights that add up to 1, in proportion to exp(evidence).</summary>
    /// <param name="logEvidence">Of each replicate; minus infinity for one that is ruled out.</param>
    public static double[] Weights(ReadOnlySpan<double> logEvidence)
    {
        var weights = Relative(logEvidence);
        var total = Total(weights);
        for (var i = 0; i < weights.Length; i++)
            weights[i] /= total;
        return weights;
    }

    /// <summary>How many replicates of equal weight would tell as much, from 1 to their number.</summary>
    public static double EffectiveSize(ReadOnlySpan<double> logEvidence) => EffectiveSizeOf(Relative(logEvidence));

    /// <summary>
    /// As many replicates as the effective size rounded down, each about as often as its weight says, in order. With equal evidence
    /// these are all replicates, once each.
    /// </summary>
    public static int[] Resample(ReadOnlySpan<double> logEvidence) => Draw(logEvidence, Math.Max((int)EffectiveSize(logEvidence), 1), 0.5);

    /// <summary>Replicates by weight, in order, at equal steps along the cumulated weights.</summary>
    /// <param name="offset">Where in the first step the first is taken, from 0 to 1.</param>
    public static int[] Draw(ReadOnlySpan<double> logEvidence, int count, double offset)
    {
        var relative = Relative(logEvidence);
        var draws = new int[count];
        var step = Total(relative) / draws.Length;
        var (at, reached) = (0, relative[0]);
        for (var draw = 0; draw < draws.Length; draw++)
        {
            while (reached <= (draw + offset) * step && at < relative.Length - 1)
                reached += relative[++at];
            draws[draw] = at;
        }
        return draws;
    }

    static double EffectiveSizeOf(double[] weights)
    {
        var squares = 0.0;
        foreach (var weight in weights)
            squares += weight * weight;
        return Total(weights) * Total(weights) / squares;
    }

    static double Total(double[] weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
            sum += weight;
        return sum;
    }

    /// <summary>Weights relative to the heaviest: equal evidence gives ones, whose sums are exact.</summary>
    static double[] Relative(ReadOnlySpan<double> logEvidence)
    {
        if (logEvidence.IsEmpty)
            throw new ArgumentException("Nothing to weigh.", nameof(logEvidence));
        var most = double.NegativeInfinity;
        foreach (var log in logEvidence)
        {
            if (double.IsNaN(log) || double.IsPositiveInfinity(log))
                throw new ArgumentOutOfRangeException(nameof(logEvidence), log, "Expected a number or minus infinity.");
            most = Math.Max(most, log);
        }
        if (double.IsNegativeInfinity(most))
            throw new ArgumentException("Every replicate is ruled out.", nameof(logEvidence));
        var relative = new double[logEvidence.Length];
        for (var i = 0; i < relative.Length; i++)
            relative[i] = double.IsNegativeInfinity(logEvidence[i]) ? 0 : Real.Exp(Scalar.Of(logEvidence[i] - most)).Lane(0);
        return relative;
    }
}
