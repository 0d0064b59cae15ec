namespace Entente.Cases;

/// <summary>How often the recorded figures of a series lie inside what runs say of them beforehand.</summary>
/// <param name="Points">Recorded figures in the windows.</param>
/// <param name="Inside50">The share of them inside the middle half of the runs.</param>
/// <param name="Inside90">The share inside nine tenths of them.</param>
public sealed record SeriesCoverage(Track Track, int Points, double Inside50, double Inside90);

/// <summary>A statistic of the records beside what runs say of it.</summary>
public sealed record StatisticCheck(SummaryStatistic Statistic, double Observed, Summary Predicted);

/// <summary>What the system predicts of the records that it was fitted to, from each earlier start.</summary>
public sealed record PredictiveCheck(IReadOnlyList<SeriesCoverage> Series, IReadOnlyList<StatisticCheck> Statistics)
{
    /// <param name="fitted">Null for what the priors predict.</param>
    /// <param name="firstReplicate">The number that the chance of the first run is drawn by: one that no fit has used.</param>
    public static PredictiveCheck Of(Hindcast hindcast, FittedPosterior? fitted, int runs, uint firstReplicate, CancellationToken cancel = default)
    {
        var given = fitted is null ? []
            : fitted.Names.Select((name, i) => (name, Values: Enumerable.Range(0, runs).Select(r => fitted.Draws[i][r % fitted.Count]).ToArray())).ToDictionary(x => x.name, x => x.Values);
        var figures = hindcast.Run(given, runs, firstReplicate, cancel);
        var whole = Enumerable.Range(0, runs).Where(r => figures.All(row => !double.IsNaN(row[r]))).ToArray();
        bool Inside(int point, double share)
        {
            double[] values = [.. whole.Select(r => figures[point][r])];
            var (low, high) = (Entente.Statistics.Quantile(values, (1 - share) / 2), Entente.Statistics.Quantile(values, (1 + share) / 2));
            return hindcast.Points[point].Point.Value >= low && hindcast.Points[point].Point.Value <= high;
        }
        var byTrack = Enumerable.Range(0, hindcast.Points.Count).GroupBy(p => hindcast.Points[p].Track);
        return new(
            [.. byTrack.Select(points => new SeriesCoverage(points.Key, points.Count(), points.Average(p => Inside(p, 0.5) ? 1.0 : 0), points.Average(p => Inside(p, 0.9) ? 1.0 : 0)))],
            [.. SummaryStatistic.Of(hindcast).Select(s => new StatisticCheck(s, s.In(p => hindcast.Points[p].Point.Value),
                Entente.Statistics.OfLevels([.. whole.Select(r => s.In(p => figures[p][r]))])))]);
    }
}
