using System.Collections.Immutable;
using Entente.Calibration;
using Entente.Scoring;
using Entente.Simulation;

namespace Entente.Cases;

/// <summary>
/// Forecasts of every series from each earlier start of a case, with the world and the records of that day and a fit to the years before it.
/// </summary>
/// <remarks>
/// The priors that the fit begins with are the mechanisms' own and the case's, which somebody chose later: that much hindsight is left in, and the
/// scores flatter by it.
/// </remarks>
public static class RollingForecasts
{
    /// <summary>Months ahead.</summary>
    public static readonly ImmutableArray<int> Horizons = [3, 12, 24];

    /// <summary>Figures take up to this long to be published.</summary>
    const int PublishedWithin = 18;

    /// <summary>The days on which forecasts are made: every start that has an earlier one to be fitted from.</summary>
    public static IReadOnlyList<DateOnly> Origins(Case @case, string caseFolder, string dataFolder) =>
        [.. HistoryReader.Read(caseFolder, dataFolder, @case.AsOf).Origins.Select(origin => origin.AsOf).Skip(1)];

    /// <param name="case">As its file believes it, without a posterior.</param>
    /// <param name="origin">One of <see cref="Origins"/>.</param>
    /// <param name="options">Of the fit to what was known by then.</param>
    /// <param name="replicates">Of the forecast.</param>
    public static IReadOnlyList<SeriesForecast> From(DateOnly origin, Case @case, string caseFolder, string dataFolder, AbcOptions options, int replicates, int threads, CancellationToken cancel = default)
    {
        var fit = CaseCalibration.Prepare(@case, caseFolder, dataFolder, origin, null, options, threads, cancel);
        var posterior = fit.Posterior(Calibrator.Run(fit.Plan, CalibrationState.Nothing, options, null, cancel));

        var start = HistoryReader.Read(caseFolder, dataFolder, origin.AddDays(1)).Origins.Single(o => o.AsOf == origin);
        var model = @case.ModelOf(start.World);
        var known = fit.History.Tracks.ToDictionary(track => track.Id);
        Track[] recorded = [.. HistoryReader.Read(caseFolder, dataFolder, origin.AddMonths(Horizons[^1] + PublishedWithin)).Tracks.Where(track => track.Asks(start))];
        Outcome[] outcomes = [.. recorded.Select(track => track.In(start.World))];
        var paths = Ensemble.Run(model, new Settings(model).From(posterior.For(model)), start.NoEvent, outcomes,
            new(replicates, options.Seed, Horizons[^1], threads), null, cancel);
        return [.. recorded.SelectMany((track, t) => Of(track, known.GetValueOrDefault(track.Id), start, paths, t))];
    }

    static IEnumerable<SeriesForecast> Of(Track track, Track? known, Origin origin, Paths paths, int outcome)
    {
        var atStart = track.AtStart(origin.World);
        var months = paths.Counted.Select(r => Enumerable.Range(1, paths.Months).Select(m => paths.With(outcome, m)[r]).ToArray()).ToArray();
        ImmutableArray<double> In(YearMonth first, YearMonth last) => [.. months.Select(path => track.Of(path, origin.World.Start, atStart, first, last)).OfType<double>()];

        if (track.Counted is { } counted)
        {
            foreach (var horizon in Horizons)
            {
                var (first, last) = (origin.World.Start.Plus(1), origin.World.Start.Plus(horizon));
                var past = new List<double>();
                for (var from = first.Plus(-horizon); from.Since(counted.Since) >= 0; from = from.Plus(-horizon))
                    past.Insert(0, counted.Between(from, from.Plus(horizon - 1)));
                if (past.Count > 0 && In(first, last) is { IsEmpty: false } ensemble)
                    yield return new(track.Id, origin.AsOf, horizon, ensemble, counted.Between(first, last), [.. past], 1);
            }
            yield break;
        }

        TrackPoint[] before = [.. known?.Known(origin.AsOf) ?? []];
        if (before.Length == 0)
            yield break;
        foreach (var point in track.Points.Where(point => point.First.Since(origin.World.Start) >= 1 && point.Last.Since(origin.World.Start) <= paths.Months))
        {
            var ahead = point.Last.Since(origin.World.Start);
            var monthly = point.First == point.Last && track.Points.Count > 12;
            if (monthly && !Horizons.Contains(ahead))
                continue; // of a series of every month those at the horizons are enough
            var step = before.Length > 1 ? before[^1].Last.Since(before[^2].Last) : 0;
            var away = point.Last.Since(before[^1].Last);
            // Where the figure stands no whole number of steps away, nothing is known of how far the series moves in that time.
            var (past, steps) = step > 0 && away % step == 0 ? (Unbroken(before, step), away / step) : ([before[^1].Value], 1);
            if (In(point.First, point.Last) is { IsEmpty: false } ensemble)
                yield return new(track.Id, origin.AsOf, Horizons.First(h => h >= ahead), ensemble, point.Value, [.. past], steps);
        }
    }

    /// <summary>The last figures that follow each other at one distance, in months.</summary>
    static IEnumerable<double> Unbroken(TrackPoint[] points, int step)
    {
        var first = points.Length - 1;
        while (first > 0 && points[first].Last.Since(points[first - 1].Last) == step)
            first--;
        return points[first..].Select(point => point.Value);
    }
}
