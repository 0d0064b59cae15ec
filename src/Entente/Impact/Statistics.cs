namespace Entente;

/// <summary>Mean and quantiles of a sample.</summary>
public static class Statistics
{
    // Half widths of the standard normal distribution's middle 90% and 50%.
    const double NinetyPercent = 1.6448536269514722, FiftyPercent = 0.6744897501960817;

    /// <summary>Mean and quantiles of a sample, which is left reordered. An empty sample gives NaN.</summary>
    public static Summary OfLevels(Span<double> sample)
    {
        if (sample.IsEmpty)
            return new(double.NaN, double.NaN, double.NaN, double.NaN);
        var mean = Mean(sample);
        // The middle first: it leaves each outer quantile a part of the sample to look at.
        var p50 = Quantile(sample, 0.50);
        var (p25, p75) = (Quantile(sample, 0.25), Quantile(sample, 0.75));
        return new(mean, Quantile(sample, 0.05), p50, Quantile(sample, 0.95)) { P25 = p25, P75 = p75 };
    }

    /// <summary>The share of a sample of zeros and <paramref name="one"/>s, with its intervals after Wilson (1927), which stay inside what a share can be.</summary>
    public static Summary OfChance(ReadOnlySpan<double> sample, double one)
    {
        var mean = Mean(sample);
        var (p05, p95) = Wilson(mean / one, sample.Length, NinetyPercent);
        var (p25, p75) = Wilson(mean / one, sample.Length, FiftyPercent);
        return new(mean, p05 * one, mean, p95 * one) { P25 = p25 * one, P75 = p75 * one };
    }

    static (double Low, double High) Wilson(double share, int n, double z)
    {
        var z2 = z * z;
        var middle = (share + z2 / (2 * n)) / (1 + z2 / n);
        var halfWidth = z * Math.Sqrt(share * (1 - share) / n + z2 / (4.0 * n * n)) / (1 + z2 / n);
        return (Math.Max(middle - halfWidth, 0), Math.Min(middle + halfWidth, 1));
    }

    /// <summary>The mean of paired differences of such samples, with its intervals by the central limit theorem.</summary>
    public static Summary OfChanceDifference(ReadOnlySpan<double> differences)
    {
        var mean = Mean(differences);
        var squares = 0.0;
        foreach (var x in differences)
            squares += (x - mean) * (x - mean);
        var error = Math.Sqrt(squares) / differences.Length;
        return new(mean, mean - NinetyPercent * error, mean, mean + NinetyPercent * error) { P25 = mean - FiftyPercent * error, P75 = mean + FiftyPercent * error };
    }

    static double Mean(ReadOnlySpan<double> sample)
    {
        var sum = 0.0;
        foreach (var x in sample)
            sum += x;
        return sum / sample.Length;
    }

    /// <summary>The quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996). Reorders the sample.</summary>
    public static double Quantile(Span<double> sample, double p)
    {
        var at = (sample.Length - 1) * p;
        var low = (int)Math.Floor(at);
        var value = Select(sample, low);
        if (low == at)
            return value;
        var next = double.PositiveInfinity;
        foreach (var x in sample[(low + 1)..])
            next = Math.Min(next, x);
        return value + (at - low) * (next - value);
    }

    /// <summary>
    /// The k-th smallest, 0 first; afterwards all before place k are no larger and all behind it no smaller
    /// (Hoare's FIND, Communications of the ACM 4 (1961), with the middle of three as pivot).
    /// </summary>
    static double Select(Span<double> sample, int k)
    {
        int low = 0, high = sample.Length - 1;
        while (low < high)
        {
            var pivot = MiddleOf(sample[low], sample[(low + high) / 2], sample[high]);
            var part = sample[low..(high + 1)];
            var below = low + MoveForward(part, pivot, orEqual: false);
            if (k < below)
            {
                high = below - 1;
                continue;
            }
            // All that equals the pivot comes next, so that a sample of few values ends at once.
            var equal = below + MoveForward(part[(below - low)..], pivot, orEqual: true);
            if (k < equal)
                return pivot;
            low = equal;
        }
        return sample[k];
    }

    /// <summary>Moves all that is below the pivot (or equal to it) to the front and counts it. Swaps without asking, since a guess would be wrong half the time.</summary>
    static int MoveForward(Span<double> sample, double pivot, bool orEqual)
    {
        var front = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            var x = sample[i];
            sample[i] = sample[front];
            sample[front] = x;
            front += (orEqual ? x <= pivot : x < pivot) ? 1 : 0;
        }
        return front;
    }

    static double MiddleOf(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
