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
    internal static double Kappa(byte[] x, byte[] y, int levels, int power) =>
        1 - x.Zip(y).Average(pair => V(pair.First, pair.Second, levels, power)) / x.SelectMany(_ => y, (i, j) => V(i, j, levels, power)).Average();

    internal static double Pi(byte[] x, byte[] y, int levels, int power)
    {
        byte[] both = [.. x, .. y];
        return 1 - x.Zip(y).Average(pair => V(pair.First, pair.Second, levels, power)) / both.SelectMany(_ => both, (i, j) => V(i, j, levels, power)).Average();
    }

    internal static double A(byte[] x, byte[] y, int levels) =>
        S(x, y, levels, 1) - (1 - 2 * x.SelectMany(_ => y, (i, j) => Math.Abs(i - j)).Average() / (levels - 1));

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

    static double V(byte i, byte j, int levels, int power) => power == 0 ? (i == j ? 0 : 1) : Math.Pow(Math.Abs(i - j) / (levels - 1.0), power);
}
