namespace Entente.Sensitivity;

/// <summary>
/// Two independent samples of the unit cube, A and B. A further one is A with some of its columns taken from B: what an output owes to those
/// columns shows in how it then differs from A's, and agrees with B's.
/// </summary>
/// <remarks>
/// A. Saltelli, "Making best use of model evaluations to compute sensitivity indices", Computer Physics Communications 145 (2002). A and B are the two halves of
/// one scrambled Sobol sequence in twice the dimensions; a power of two of samples is the most even.
/// </remarks>
public sealed class SaltelliDesign
{
    public SaltelliDesign(int inputs, int samples, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(inputs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(samples);
        var sequence = new SobolSequence(2 * inputs);
        double[] Column(int dimension) =>
            [.. Enumerable.Range(0, samples).Select(point => OwenScrambling.Unit(OwenScrambling.Scramble(sequence[dimension, (uint)point], seed, dimension)))];
        A = [.. Enumerable.Range(0, inputs).Select(Column)];
        B = [.. Enumerable.Range(inputs, inputs).Select(Column)];
    }

    /// <summary>A column of samples for each input, each number from 0 to 1, exclusive.</summary>
    public IReadOnlyList<double[]> A { get; }

    /// <inheritdoc cref="A"/>
    public IReadOnlyList<double[]> B { get; }
}
