namespace Entente.Measures.Tests.Similarity;

/// <summary>The measures as their formulas stand in print, over the targets one by one.</summary>
static class PlainSimilarity
{
    internal static double S(byte[] x, byte[] y, int levels, int power, double[]? weights = null)
    {
        var w = weights ?? [.. x.Select(_ => 1.0)];
        return 1 - 2 * x.Select((_, k) => w[k] * Math.Pow(Math.Abs(x[k] - y[k]), power)).Sum() / (w.Sum() * Math.Pow(levels - 1, power));
    }

    /// <param name="power">0 for nominal disagreement</param>
    internal static double Kappa(byte[] x, byte[] y, int levels, int power) => Corrected(x, y, levels, power, Shares(x, levels), Shares(y, levels));

    internal static double Pi(byte[] x, byte[] y, int levels, int power) =>
        Corrected(x, y, levels, power, Shares([.. x, .. y], levels), Shares([.. x, .. y], levels));

    internal static double A(byte[] x, byte[] y, int levels) =>
        S(x, y, levels, 1) - (1 - 2 * Chance(levels, 1, Shares(x, levels), Shares(y, levels)));

    internal static double TauB(byte[] x, byte[] y)
    {
        int concordance = 0, inX = 0, inY = 0;
        for (var k = 0; k < x.Length; k++)
            for (var l = 0; l < k; l++)
            {
                concordance += Math.Sign(x[k] - x[l]) * Math.Sign(y[k] - y[l]);
                inX += x[k] == x[l] ? 0 : 1;
                inY += y[k] == y[l] ? 0 : 1;
            }
        return concordance / Math.Sqrt((double)inX * inY);
    }

    internal static byte[] Binary(byte[] x) => [.. x.Select(level => Math.Min(level, (byte)1))];

    static double Corrected(byte[] x, byte[] y, int levels, int power, double[] first, double[] second) =>
        1 - x.Zip(y).Average(pair => V(pair.First, pair.Second, levels, power)) / Chance(levels, power, first, second);

    static double Chance(int levels, int power, double[] first, double[] second) =>
        (from i in Enumerable.Range(0, levels) from j in Enumerable.Range(0, levels) select first[i] * second[j] * V(i, j, levels, power)).Sum();

    static double[] Shares(byte[] x, int levels) => [.. Enumerable.Range(0, levels).Select(level => x.Count(of => of == level) / (double)x.Length)];

    static double V(int i, int j, int levels, int power) => power == 0 ? (i == j ? 0 : 1) : Math.Pow(Math.Abs(i - j) / (levels - 1.0), power);
}
