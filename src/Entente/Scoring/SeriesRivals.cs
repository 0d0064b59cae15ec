using System.Collections.Immutable;

namespace Entente.Scoring;

/// <summary>What somebody without a model would forecast of a series: that it goes on as it was, give or take what it has moved before.</summary>
public static class SeriesRivals
{
    /// <summary>
    /// The last known figure with every change known over the same number of steps, less their mean: it stays, as uncertain as it has been.
    /// Of a past too short for one such change, the last figure alone.
    /// </summary>
    public static ImmutableArray<double> Persistence(SeriesForecast forecast)
    {
        var changes = Changes(forecast);
        var mean = changes.Length > 0 ? changes.Average() : 0;
        return From(forecast.Past[^1], [.. changes.Select(change => change - mean)]);
    }

    /// <summary>The same with their mean left in: it goes on as it went.</summary>
    /// <inheritdoc cref="Persistence"/>
    public static ImmutableArray<double> Drift(SeriesForecast forecast) => From(forecast.Past[^1], Changes(forecast));

    static ImmutableArray<double> From(double last, ImmutableArray<double> changes) => changes.IsEmpty ? [last] : [.. changes.Select(change => last + change)];

    static ImmutableArray<double> Changes(SeriesForecast forecast)
    {
        var (past, steps) = (forecast.Past, forecast.Steps);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(steps, nameof(forecast));
        if (past.IsEmpty || !past.All(double.IsFinite))
            throw new ArgumentException($"The past of {forecast.Series} is empty or has a gap; expected finite figures.", nameof(forecast));
        return [.. Enumerable.Range(0, Math.Max(past.Length - steps, 0)).Select(i => past[i + steps] - past[i])];
    }
}
