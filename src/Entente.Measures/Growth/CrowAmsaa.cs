using MathNet.Numerics.RootFinding;

namespace Entente.Measures.Growth;

/// <summary>
/// Reliability growth in test: failures come as a Poisson process whose expected number by time t is <c>λ t^β</c>. Below 1, β says that they
/// become rarer; a programme that learns from failures.
/// </summary>
/// <remarks>
/// <para>Crow (1975), AMSAA TR-138, by maximum likelihood; US Department of Defense (1981), MIL-HDBK-189, <i>Reliability Growth Management</i>, Appendix C.
/// Time may be counted in trials. It misleads where conditions of the tests change, where failures are counted only when they are serious,
/// and where a design is replaced at once and not improved: look at <see cref="CramerVonMises"/> and at the failures themselves.</para>
/// <example><code>
/// var growth = CrowAmsaa.TimeTruncated(failures, end: 300);
/// var (low, high) = growth.MtbfLimits(0.9);
/// </code></example>
/// </remarks>
/// <param name="Failures">n</param>
/// <param name="End">T, the total time on test</param>
/// <param name="UnbiasedBeta">β corrected for its bias: by (n − 1)/n where the time ended the test, (n − 2)/n where a failure did; NaN for grouped failures</param>
/// <param name="CramerVonMises">
/// how far the failures stand from the model, to be held against the critical values for M failures of the handbook's table; NaN for grouped failures
/// </param>
/// <param name="Truncation">what ended the test</param>
public sealed record CrowAmsaa(int Failures, double End, double Beta, double Lambda, double UnbiasedBeta, double CramerVonMises, Truncation Truncation)
{
    /// <summary>Failures per unit of time at the end: <c>λ β T^(β−1)</c>.</summary>
    public double Intensity => Lambda * Beta * Math.Pow(End, Beta - 1);

    /// <summary>Mean time between failures of the system as it is at the end, if no more is changed.</summary>
    public double Mtbf => 1 / Intensity;

    /// <summary>With the unbiased β and the λ that then meets the number of failures, as NIST's handbook of statistics advises for few failures.</summary>
    public CrowAmsaa Modified =>
        double.IsNaN(UnbiasedBeta) ? throw new InvalidOperationException("grouped failures have no unbiased estimate here")
            : this with { Beta = UnbiasedBeta, Lambda = Failures / Math.Pow(End, UnbiasedBeta) };

    /// <summary>How many failures the model expects by a time.</summary>
    public double Expected(double time) => Lambda * Math.Pow(time, Beta);

    /// <summary>The mean time between failures over a stretch: its length over the failures expected in it.</summary>
    public double MtbfBetween(double from, double to) => (to - from) / (Expected(to) - Expected(from));

    /// <summary>A test that ended at a set time.</summary>
    /// <param name="times">of the failures, ascending, counted from the beginning of the test over all systems</param>
    public static CrowAmsaa TimeTruncated(ReadOnlySpan<double> times, double end) => Of(times, end, Truncation.Time);

    /// <summary>A test that ended with its last failure.</summary>
    public static CrowAmsaa FailureTruncated(ReadOnlySpan<double> times) => Of(times, times.IsEmpty ? 0 : times[^1], Truncation.Failure);

    /// <summary>Failures of which only the interval is known.</summary>
    /// <param name="ends">of the intervals, ascending; the first begins at zero</param>
    /// <param name="counts">of failures in each</param>
    public static CrowAmsaa Grouped(ReadOnlySpan<double> ends, ReadOnlySpan<int> counts)
    {
        if (ends.Length != counts.Length || ends.Length < 2)
            throw new ArgumentException($"at least two intervals are needed, each with a count, not {ends.Length} and {counts.Length}", nameof(counts));
        var (e, n) = (ends.ToArray(), counts.ToArray());
        for (var i = 0; i < e.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(e[i], i == 0 ? 0 : e[i - 1], nameof(ends));
            ArgumentOutOfRangeException.ThrowIfNegative(n[i], nameof(counts));
        }
        // With all failures in the first interval, or none outside the last, the likelihood has no maximum.
        if (n.Count(count => count > 0) < 2 && (n[0] > 0 || n[^1] > 0 || n.Sum() == 0))
            throw new ArgumentException("failures in two intervals are needed", nameof(counts));
        var end = e[^1];
        var beta = Brent.FindRoot(Score, 1e-3, 50, 1e-14, 1_000);
        return new(n.Sum(), end, beta, n.Sum() / Math.Pow(end, beta), double.NaN, double.NaN, Truncation.Time);

        // The derivative of the log likelihood, in times relative to the end so that no power overflows.
        double Score(double b)
        {
            var (sum, below, belowLog) = (0.0, 0.0, 0.0);
            for (var i = 0; i < e.Length; i++)
            {
                var (power, log) = (Math.Pow(e[i] / end, b), Math.Log(e[i] / end));
                if (n[i] > 0)
                    sum += n[i] * (power * log - belowLog) / (power - below);
                (below, belowLog) = (power, power * log);
            }
            return sum;
        }
    }

    /// <summary>Confidence limits, two-sided, of <see cref="Mtbf"/> after a test that ended at a set time.</summary>
    /// <remarks>
    /// Given S = Σ ln(T/t) the number of failures has probabilities in proportion to <c>x^(2n−1)/(n! (n−1)!)</c> with <c>x² = S T · intensity</c>, which
    /// hold no other unknown. Crow (1977), "Confidence interval procedures for reliability growth analysis", AMSAA TR-197.
    /// </remarks>
    /// <param name="confidence">0.9 for limits of which each is passed with probability 0.05</param>
    public (double Low, double High) MtbfLimits(double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(confidence);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(confidence, 1);
        if (Truncation != Truncation.Time || double.IsNaN(UnbiasedBeta))
            throw new InvalidOperationException("these limits are of a test that ended at a set time, with every failure's own time");
        var tail = (1 - confidence) / 2;
        // S T · intensity is n² at the estimate itself.
        var (most, least) = (Solve(Failures, tail), Solve(Failures - 1, 1 - tail));
        var square = (double)Failures * Failures;
        return (Mtbf * square / (most * most), Mtbf * square / (least * least));

        double Solve(int failures, double probability) =>
            Brent.FindRoot(x => AtMost(failures, x) - probability, 1e-8, 20 + 10.0 * Failures, 1e-12, 1_000);
    }

    /// <summary>The probability of at most so many failures, summed in logarithms relative to the largest.</summary>
    static double AtMost(int failures, double x)
    {
        var (log, largest, part, whole) = (0.0, 0.0, 0.0, 0.0);
        for (var j = 1; ; j++)
        {
            if (j > 1)
                log += 2 * Math.Log(x) - Math.Log(j) - Math.Log(j - 1);
            if (log > largest)
                (part, whole, largest) = (part * Math.Exp(largest - log), whole * Math.Exp(largest - log), log);
            whole += Math.Exp(log - largest);
            if (j <= failures)
                part += Math.Exp(log - largest);
            if (j > failures && j > x && log < largest - 40)
                return part / whole;
        }
    }

    static CrowAmsaa Of(ReadOnlySpan<double> times, double end, Truncation truncation)
    {
        var timed = truncation == Truncation.Time;
        var n = times.Length;
        ArgumentOutOfRangeException.ThrowIfLessThan(n, timed ? 2 : 3, nameof(times));
        for (var i = 0; i < n; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times[i], nameof(times));
            ArgumentOutOfRangeException.ThrowIfLessThan(times[i], i == 0 ? 0 : times[i - 1], nameof(times));
        }
        ArgumentOutOfRangeException.ThrowIfLessThan(end, times[^1]);
        var sum = 0.0;
        foreach (var time in times)
            sum += Math.Log(end / time);
        if (!(sum > 0))
            throw new ArgumentException("all failures came at the end", nameof(times));
        var beta = n / sum;
        var (unbiased, counted) = timed ? (beta * (n - 1) / n, n) : (beta * (n - 2) / n, n - 1);
        var distance = 1.0 / (12 * counted);
        for (var i = 0; i < counted; i++)
        {
            var gap = Math.Pow(times[i] / end, unbiased) - (2 * i + 1) / (2.0 * counted);
            distance += gap * gap;
        }
        return new(n, end, beta, n / Math.Pow(end, beta), unbiased, distance, truncation);
    }
}

/// <summary>What ended a test: its time, or the last failure.</summary>
public enum Truncation
{
    Time,
    Failure,
}
