using Entente.Simulation;

namespace Entente.Cases;

/// <summary>What the records say of an outcome, period by period, and how a run says the same.</summary>
/// <param name="Outcome">Of the case's own world; <see cref="In"/> gives that of another start.</param>
/// <param name="Points">The earliest first.</param>
public sealed record Track(string Id, Text Title, Outcome Outcome, Taking Take, Link Link, IReadOnlyList<TrackPoint> Points)
{
    const double Whole = 1e-4; // a share is kept this far from 0 and 1, and a positive number from 0, where a logarithm is taken

    /// <summary>A start before this month says nothing of the series, whose cause had not come up; null where each does.</summary>
    public YearMonth? StartsFrom { get; init; }

    /// <summary>What it counts; null where it gives figures.</summary>
    public DatedRows? Counted { get; init; }

    /// <summary>The points that had ended and were public by a day.</summary>
    public IEnumerable<TrackPoint> Known(DateOnly until) => Points.Where(point => point.End <= until && point.Published <= until);

    /// <summary>Whether a start can be asked about the series.</summary>
    public bool Asks(Origin origin) => StartsFrom is not { } first || origin.World.Start.Since(first) >= 0;

    /// <summary>The outcome in the world of a start.</summary>
    public Outcome In(World world) => Outcome with { Entity = world.All(Outcome.Quantity.Of).First(entity => entity.Id == Outcome.Entity.Id) };

    /// <summary>
    /// The outcome at month 0 of a start, in its unit: what is known of it there, 0 for a counter of which nothing is said, NaN where it is uncertain.
    /// A run's months begin with month 1, and a change over its first period is counted from here.
    /// </summary>
    public double AtStart(World world) => world.Initials.FirstOrDefault(i => i.Quantity == Outcome.Quantity && i.Entity.Id == Outcome.Entity.Id) is not { } initial ? 0
        : initial.Prior == Prior.Fixed(initial.Prior.Median) ? initial.Prior.Median * Outcome.Scale
        : double.NaN;

    /// <summary>What a simulated path says of the period from <paramref name="first"/> to <paramref name="last"/>, in the outcome's unit; null where the path does not cover it.</summary>
    /// <param name="months">The outcome in month 1, 2 and so on after <paramref name="start"/>.</param>
    /// <param name="start">Month 0.</param>
    /// <param name="atStart">The outcome in month 0 (<see cref="AtStart"/>); NaN where it is not known, as only a change asks for it.</param>
    public double? Of(ReadOnlySpan<double> months, YearMonth start, double atStart, YearMonth first, YearMonth last)
    {
        var (from, to) = (first.Since(start), last.Since(start));
        if (from < 1 || to > months.Length)
            return null;
        switch (Take)
        {
            case Taking.Last:
                return months[to - 1];
            case Taking.Change:
                var before = from == 1 ? atStart : months[from - 2];
                return double.IsNaN(before) ? null : months[to - 1] - before;
            default:
                var sum = 0.0;
                foreach (var value in months[(from - 1)..to])
                    sum += value;
                return sum / (to - from + 1);
        }
    }

    /// <inheritdoc cref="Of(ReadOnlySpan{double}, YearMonth, double, YearMonth, YearMonth)"/>
    public double? Of(ReadOnlySpan<double> months, YearMonth start, double atStart, TrackPoint point) => Of(months, start, atStart, point.First, point.Last);

    /// <summary>
    /// A figure in the outcome's unit on the scale of the series. A share nearer to 0 or 1 than a ten-thousandth counts as that far from it,
    /// and so does what is not above 0 where a logarithm is taken.
    /// </summary>
    public double Linked(double value)
    {
        switch (Link)
        {
            case Link.Log:
                return Log(Math.Max(value, Whole));
            case Link.Logit:
                var share = Math.Clamp(value / Outcome.Scale, Whole, 1 - Whole);
                return Log(share / (1 - share));
            default:
                return value;
        }
    }

    // The engine's own, which gives the same bits on every machine (ADR 0002).
    static double Log(double x) => Real.Log(Scalar.Of(x)).Lane(0);
}
