namespace Entente.Measures.Attrition;

/// <summary>Men who arrive at an even rate from one time to another.</summary>
/// <param name="First">per unit of time, to the first side</param>
/// <param name="Second">and to the second</param>
public sealed record Reinforcement(double From, double To, double First, double Second = 0);

/// <summary>The men of both sides at a time.</summary>
public readonly record struct Strengths(double First, double Second);

/// <summary>
/// A battle of aimed fire: <c>M' = P(t) − a N</c>, <c>N' = Q(t) − b M</c>. Each side loses men as the other has men, and reinforcements arrive.
/// </summary>
/// <remarks>
/// <para>Lanchester (1916), <i>Aircraft in Warfare</i>: without reinforcements <c>b M² − a N²</c> never changes, so strength counts by its square.
/// Engel (1954), "A Verification of Lanchester's Law", <i>Journal of the Operations Research Society of America</i> 2, fitted Iwo Jima with it.
/// Between changes of the reinforcements the equations are solved exactly, by hyperbolic functions.</para>
/// <para>Nothing stops the equations where a side has no men left: below zero they mean nothing. Few battles keep constant rates.</para>
/// </remarks>
/// <param name="FirstLosses">a: men of the first side lost to a man of the second in a unit of time</param>
/// <param name="SecondLosses">b: men of the second side lost to a man of the first</param>
public sealed record Lanchester(double FirstLosses, double SecondLosses)
{
    /// <summary>The men left at some times, in the order of time.</summary>
    /// <param name="start">at time zero</param>
    /// <param name="times">none before zero, ascending</param>
    public IReadOnlyList<Strengths> At(Strengths start, IReadOnlyList<double> times, params IReadOnlyList<Reinforcement> reinforcements)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(reinforcements);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(FirstLosses);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(SecondLosses);
        double[] changes = [.. reinforcements.SelectMany(arrival => new[] { arrival.From, arrival.To }).Where(time => time > 0).Distinct().Order()];
        var (now, here, change) = (0.0, start, 0);
        List<Strengths> found = [];
        foreach (var time in times)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(time, now, nameof(times));
            for (; change < changes.Length && changes[change] <= time; change++)
                (here, now) = (Step(here, now, changes[change], reinforcements), changes[change]);
            (here, now) = (Step(here, now, time, reinforcements), time);
            found.Add(here);
        }
        return found;
    }

    /// <summary>
    /// The rates that strengths counted at even steps of one unit of time imply: each side's losses over what the other's men sum to in time,
    /// by the trapezoidal rule.
    /// </summary>
    /// <param name="firstArrived">men who reinforced the first side in all</param>
    public static Lanchester Estimate(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double firstArrived = 0, double secondArrived = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first.Length, 2);
        if (first.Length != second.Length)
            throw new ArgumentException($"{first.Length} counts stand against {second.Length}", nameof(second));
        return new((first[0] + firstArrived - first[^1]) / Area(second), (second[0] + secondArrived - second[^1]) / Area(first));

        static double Area(ReadOnlySpan<double> men)
        {
            var sum = -(men[0] + men[^1]) / 2;
            foreach (var count in men)
                sum += count;
            return sum;
        }
    }

    /// <summary>Within a stretch of constant reinforcements.</summary>
    Strengths Step(Strengths men, double from, double to, IReadOnlyList<Reinforcement> reinforcements)
    {
        var middle = (from + to) / 2;
        var (first, second) = (0.0, 0.0);
        foreach (var arrival in reinforcements)
            if (arrival.From <= middle && middle < arrival.To)
                (first, second) = (first + arrival.First, second + arrival.Second);
        // About the point at which reinforcements make good the losses, the equations have no constant term.
        var (m0, n0) = (second / SecondLosses, first / FirstLosses);
        var (m, n) = (men.First - m0, men.Second - n0);
        var rate = Math.Sqrt(FirstLosses * SecondLosses);
        var (cosh, sinh) = (Math.Cosh(rate * (to - from)), Math.Sinh(rate * (to - from)));
        return new(m0 + m * cosh - FirstLosses / rate * n * sinh, n0 + n * cosh - SecondLosses / rate * m * sinh);
    }
}
