using System.Globalization;

namespace Entente.Studio.Components.OfSystem;

/// <summary>The density of what is believed of a number as a line, read off its quantiles.</summary>
static class PriorSketch
{
    const double Tail = 0.01;

    /// <summary>The middle 98% of all of them together.</summary>
    internal static (double Low, double High) Range(params IReadOnlyCollection<Prior> priors) => (priors.Min(prior => prior.Quantile(Tail)), priors.Max(prior => prior.Quantile(1 - Tail)));

    /// <summary>Where the density stands between quantiles that enclose the same share each.</summary>
    /// <param name="bands">How many: few for a sample, whose neighbours lie unevenly.</param>
    internal static IReadOnlyList<(double X, double Density)> Density(Prior prior, int bands)
    {
        var share = (1 - 2 * Tail) / bands;
        var quantiles = Enumerable.Range(0, bands + 1).Select(i => prior.Quantile(Tail + i * share)).ToList();
        return [.. quantiles.Zip(quantiles.Skip(1)).Where(band => band.Second > band.First).Select(band => ((band.First + band.Second) / 2, share / (band.Second - band.First)))];
    }

    /// <summary>The line in a picture, its ends on the ground.</summary>
    /// <param name="peak">The density that reaches the top.</param>
    internal static string Line(IReadOnlyList<(double X, double Density)> density, (double Low, double High) range, double peak, double width, double height) => density.Count == 0 ? ""
        : string.Join(' ', density.Prepend((density[0].X, 0)).Append((density[^1].X, 0)).Select(point => string.Create(CultureInfo.InvariantCulture,
            $"{X(point.Item1, range, width):0.#},{height - Math.Min(point.Item2 / peak, 1) * (height - 1):0.#}")));

    internal static double X(double x, (double Low, double High) range, double width) => Math.Clamp((x - range.Low) / (range.High - range.Low), 0, 1) * width;
}
