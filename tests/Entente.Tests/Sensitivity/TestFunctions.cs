using Entente.Sensitivity;

namespace Entente.Tests;

/// <summary>Functions of the unit cube whose indices are known exactly.</summary>
static class TestFunctions
{
    /// <summary>T. Ishigami and T. Homma (1990): sin x + a sin² y + b z⁴ sin x, each from -π to π.</summary>
    internal static Func<double[], double> Ishigami(double a, double b) => u =>
    {
        double X(int i) => Math.PI * (2 * u[i] - 1);
        return Math.Sin(X(0)) + a * Math.Pow(Math.Sin(X(1)), 2) + b * Math.Pow(X(2), 4) * Math.Sin(X(0));
    };

    /// <summary>Sobol's G: the product of (|4u - 2| + a) / (1 + a).</summary>
    internal static Func<double[], double> G(double[] a) => u => a.Select((ai, i) => (Math.Abs(4 * u[i] - 2) + ai) / (1 + ai)).Aggregate((x, y) => x * y);

    internal static double[] Values(Func<double[], double> function, IReadOnlyList<double[]> columns) =>
        [.. Enumerable.Range(0, columns[0].Length).Select(row => function([.. columns.Select(column => column[row])]))];

    internal static IReadOnlyList<SobolIndices> Indices(Func<double[], double> function, int inputs, int samples, ulong seed, int resamples = 1) =>
        [.. Enumerable.Range(0, inputs).Select(i => Indices(function, [i], inputs, samples, seed, resamples))];

    internal static SobolIndices Indices(Func<double[], double> function, int[] group, int inputs, int samples, ulong seed, int resamples = 1)
    {
        var design = new SaltelliDesign(inputs, samples, seed);
        double[][] mixed = [.. Enumerable.Range(0, inputs).Select(j => group.Contains(j) ? design.B[j] : design.A[j])];
        return SobolIndices.Of(Values(function, design.A), Values(function, design.B), Values(function, mixed), resamples, seed);
    }
}
