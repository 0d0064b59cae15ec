using System.Collections.Immutable;

namespace Entente.Scoring;

/// <summary>A figure of a series as it was forecast from an earlier day, beside what was recorded and what was known on that day.</summary>
/// <param name="Series">Its name, the same for all forecasts of it.</param>
/// <param name="Origin">The day of the forecast.</param>
/// <param name="Horizon">Months ahead.</param>
/// <param name="Ensemble">The figure in each replicate, in the unit of the series.</param>
/// <param name="Recorded">The figure as it came to be recorded.</param>
/// <param name="Past">The figures known on the day of the forecast, the oldest first, at equal steps without a gap; at least one.</param>
/// <param name="Lag">How many figures after the last of <paramref name="Past"/> the recorded one stands; null where figures are monthly and known up to the origin.</param>
public sealed record SeriesForecast(
    string Series, DateOnly Origin, int Horizon, ImmutableArray<double> Ensemble, double Recorded, ImmutableArray<double> Past, int? Lag = null)
{
    internal int Steps => Lag ?? Horizon;
}
