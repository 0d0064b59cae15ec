using System.Collections.Immutable;

namespace Entente.Scoring;

/// <summary>The CRPS of one forecast of a series and of its two rivals, in the unit of the series.</summary>
/// <param name="Scale">
/// The mean size of the changes from one known figure to the next, in the unit of the series, by which scores of different series compare
/// (Hyndman and Koehler 2006); NaN where no change was known or the series never moved.
/// </param>
public sealed record SeriesScore(string Series, DateOnly Origin, int Horizon, double Model, double Persistence, double Drift, double Scale)
{
    /// <summary>Fair scores where an ensemble has two members or more: the rivals have as few as their past, the model as many as it has replicates.</summary>
    public static SeriesScore Of(SeriesForecast forecast) => new(forecast.Series, forecast.Origin, forecast.Horizon,
        Score(forecast.Ensemble, forecast.Recorded), Score(SeriesRivals.Persistence(forecast), forecast.Recorded), Score(SeriesRivals.Drift(forecast), forecast.Recorded),
        ScaleOf(forecast.Past));

    static double Score(ReadOnlySpan<double> ensemble, double recorded) => ensemble.Length > 1 ? Crps.Fair(ensemble, recorded) : Crps.Of(ensemble, recorded);

    static double Score(ImmutableArray<double> ensemble, double recorded) => Score(ensemble.AsSpan(), recorded);

    static double ScaleOf(ImmutableArray<double> past)
    {
        var sum = 0.0;
        for (var i = 1; i < past.Length; i++)
            sum += Math.Abs(past[i] - past[i - 1]);
        return sum > 0 ? sum / (past.Length - 1) : double.NaN;
    }
}
