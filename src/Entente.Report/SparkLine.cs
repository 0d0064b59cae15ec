namespace Entente.Report;

/// <summary>A series as one line of blocks, from its least to its greatest value, zero among them.</summary>
static class SparkLine
{
    const string Blocks = "▁▂▃▄▅▆▇█";

    /// <summary>Draws a long series in <paramref name="width"/> blocks, each the mean of its stretch; a stretch without numbers stays blank.</summary>
    public static string Of(IReadOnlyList<double> series, int width)
    {
        width = Math.Min(width, series.Count);
        double[] means = [.. Enumerable.Range(0, width).Select(i => Mean(series, i * series.Count / width, (i + 1) * series.Count / width))];
        var low = means.Where(double.IsFinite).Append(0).Min();
        var high = means.Where(double.IsFinite).Append(0).Max();
        return string.Concat(means.Select(x => !double.IsFinite(x) ? ' ' : high == low ? Blocks[0] : Block(x / 2 - low / 2, high / 2 - low / 2)));
    }

    static char Block(double above, double range) => Blocks[(int)Math.Round(above / range * (Blocks.Length - 1))];

    static double Mean(IReadOnlyList<double> series, int from, int to)
    {
        var sum = 0.0;
        for (var i = from; i < to; i++)
            sum += series[i] / (to - from);
        return sum;
    }
}
