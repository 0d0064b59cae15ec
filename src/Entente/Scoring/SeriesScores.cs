using System.Collections.Immutable;

namespace Entente.Scoring;

/// <summary>The mean CRPS of forecasts, of the model and of its rivals.</summary>
/// <param name="Forecasts">How many the means are over.</param>
/// <param name="LessPersistence">The mean of model less rival with its 90% interval (<see cref="PairedBootstrap"/>); below 0 the model is better.</param>
public sealed record SeriesMean(int Forecasts, double Model, double Persistence, double Drift, Summary LessPersistence, Summary LessDrift)
{
    /// <param name="scaled">Whether each score is divided by its scale first.</param>
    internal static SeriesMean Of(IReadOnlyList<SeriesScore> scores, bool scaled, ulong seed)
    {
        double Size(SeriesScore score) => scaled ? score.Scale : 1;
        return new(scores.Count, Mean(s => s.Model), Mean(s => s.Persistence), Mean(s => s.Drift), Less(s => s.Persistence), Less(s => s.Drift));

        double Mean(Func<SeriesScore, double> of) => scores.Count > 0 ? scores.Average(s => of(s) / Size(s)) : double.NaN;

        Summary Less(Func<SeriesScore, double> rival) => PairedBootstrap.Of([.. scores.Select(s => (s.Model - rival(s)) / Size(s))], seed);
    }
}

/// <summary>One series at one horizon, over all origins, in its own unit.</summary>
public sealed record SeriesAtHorizon(string Series, int Horizon, SeriesMean Mean);

/// <summary>All series at one horizon: scores divided by their scales, so that none counts for its unit.</summary>
/// <param name="WithoutScale">Forecasts left out of the mean because nothing was known of how much their series moves.</param>
public sealed record Horizon(int Months, SeriesMean Mean, int WithoutScale);

/// <summary>Forecasts of series from several origins, scored one by one, by series and by horizon.</summary>
/// <remarks>Forecasts of one series from neighbouring origins share what happened, so that the intervals are too narrow.</remarks>
public sealed record SeriesScores(ImmutableArray<SeriesScore> Scores, ImmutableArray<SeriesAtHorizon> Series, ImmutableArray<Horizon> Horizons)
{
    /// <param name="seed">Of the bootstrap.</param>
    /// <returns>In the order of the forecasts; series by name, horizons rising.</returns>
    public static SeriesScores Of(IEnumerable<SeriesForecast> forecasts, ulong seed)
    {
        ImmutableArray<SeriesScore> scores = [.. forecasts.Select(SeriesScore.Of)];
        return new(scores,
            [.. scores.GroupBy(s => (s.Series, s.Horizon)).OrderBy(g => g.Key.Series, StringComparer.Ordinal).ThenBy(g => g.Key.Horizon)
                .Select(g => new SeriesAtHorizon(g.Key.Series, g.Key.Horizon, SeriesMean.Of([.. g], scaled: false, seed)))],
            [.. scores.GroupBy(s => s.Horizon).OrderBy(g => g.Key).Select(g =>
            {
                SeriesScore[] known = [.. g.Where(s => double.IsFinite(s.Scale))];
                return new Horizon(g.Key, SeriesMean.Of(known, scaled: true, seed), g.Count() - known.Length);
            })]);
    }
}
