namespace Entente;

/// <summary>Mean and quantiles of a sample.</summary>
public static class Statistics
{
    const double NinetyPercent = 1.6448536269514722; // of the standard normal distribution

    /// <summary>Summarises a sample and leaves it reordered. An empty sample gives NaN.</summary>
    public static Summary Summarise(Span<double> sample, OutcomeKind kind)
    {
        if (sample.IsEmpty)
            return new(double.NaN, double.NaN, double.NaN, double.NaN);
        var sum = 0.0;
        foreach (var x in sample)
            sum += x;
        var mean = sum / sample.Length;
        if (kind == OutcomeKind.Chance)
        {
            var squares = 0.0;
            foreach (var x in sample)
                squares += (x - mean) * (x - mean);
            var halfWidth = NinetyPercent * Math.Sqrt(squares / sample.Length / sample.Length);
            return new(mean, mean - halfWidth, mean, mean + halfWidth);
        }
        // The middle first: it leaves each outer quantile half of the sample to look at.
        var p50 = Quantile(sample, 0.50);
        return new(mean, Quantile(sample, 0.05), p50, Quantile(sample, 0.95));
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
            int i = low, j = high;
            while (i <= j)
            {
                while (sample[i] < pivot)
                    i++;
                while (pivot < sample[j])
                    j--;
                if (i > j)
                    break;
                (sample[i], sample[j]) = (sample[j], sample[i]);
                i++;
                j--;
            }
            if (k <= j)
                high = j;
            else if (k >= i)
                low = i;
            else
                break;
        }
        return sample[k];
    }

    static double MiddleOf(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
