namespace Entente.Cases;

/// <summary>What the records say of a period.</summary>
/// <param name="First">The first month that the figure is about.</param>
/// <param name="Last">The last.</param>
/// <param name="Value">In the outcome's unit.</param>
/// <param name="Published">The day from which it was known.</param>
public sealed record TrackPoint(YearMonth First, YearMonth Last, double Value, DateOnly Published)
{
    /// <summary>The last day of the period.</summary>
    public DateOnly End => new(Last.Year, Last.Month, DateTime.DaysInMonth(Last.Year, Last.Month));
}
