namespace Entente.Cases;

/// <summary>What a calibration looks at of a series.</summary>
public enum StatisticKind
{
    /// <summary>All that was counted in all windows.</summary>
    Total,

    /// <summary>The mean change from one figure to the next within a window, per year, on the scale of the series.</summary>
    Trend,

    /// <summary>The mean size of those changes.</summary>
    Change,

    /// <summary>The mean of all figures, on the scale of the series.</summary>
    Level,
}

/// <summary>One number that a run's figures of a series are summed up in, and the records' too.</summary>
public sealed class SummaryStatistic
{
    /// <summary>Fewer steps from one figure to the next say too little of how a series moves.</summary>
    const int FewestSteps = 3;

    /// <summary>Years from one figure to the next, at least: what months and single surveys do from one to the next is scatter that no mechanism speaks of.</summary>
    const double ShortestStep = 0.99;

    readonly int[] points;
    readonly (int From, int To, double Years)[] steps;

    SummaryStatistic(Track track, StatisticKind kind, int[] points, (int, int, double)[] steps)
    {
        (Track, Kind, this.points, this.steps) = (track, kind, points, steps);
        Name = $"{track.Id}: {kind.ToString().ToLowerInvariant()}";
    }

    public Track Track { get; }
    public StatisticKind Kind { get; }

    /// <summary>For example <c>spending-jpn: trend</c>.</summary>
    public string Name { get; }

    /// <summary>The statistics of every series of a hindcast: the total of a counter; trend and size of change of a level, or its mean where it is not seen year after year.</summary>
    public static IReadOnlyList<SummaryStatistic> Of(Hindcast hindcast)
    {
        var all = new List<SummaryStatistic>();
        foreach (var track in hindcast.Tracks)
        {
            int[] points = [.. Enumerable.Range(0, hindcast.Points.Count).Where(p => hindcast.Points[p].Track == track)];
            if (track.Take == Taking.Change)
            {
                all.Add(new(track, StatisticKind.Total, points, []));
                continue;
            }
            (int, int, double)[] steps = [.. points.Zip(points.Skip(1)).Where(pair => hindcast.Points[pair.First].Window == hindcast.Points[pair.Second].Window)
                .Select(pair => (pair.First, pair.Second, hindcast.Points[pair.Second].Point.Last.Since(hindcast.Points[pair.First].Point.Last) / 12.0)).Where(step => step.Item3 >= ShortestStep)];
            all.AddRange(steps.Length < FewestSteps ? [new(track, StatisticKind.Level, points, [])]
                : (IEnumerable<SummaryStatistic>)[new(track, StatisticKind.Trend, points, steps), new(track, StatisticKind.Change, points, steps)]);
        }
        return all;
    }

    /// <summary>The statistic of one run, or of the records.</summary>
    /// <param name="figure">The figure of a point by its place in <see cref="Hindcast.Points"/>.</param>
    public double In(Func<int, double> figure) => Kind switch
    {
        StatisticKind.Total => points.Sum(figure),
        StatisticKind.Level => points.Average(p => Track.Linked(figure(p))),
        StatisticKind.Trend => steps.Sum(s => Track.Linked(figure(s.To)) - Track.Linked(figure(s.From))) / steps.Sum(s => s.Years),
        _ => steps.Average(s => Math.Abs(Track.Linked(figure(s.To)) - Track.Linked(figure(s.From)))),
    };

    /// <summary>The standard error that the scatter of the figures leaves in it: of a mean, its own; of a count, none, since runs scatter as the records do.</summary>
    /// <inheritdoc cref="In"/>
    public double ErrorIn(Func<int, double> figure)
    {
        double[] parts = Kind switch
        {
            StatisticKind.Total => [],
            StatisticKind.Level => [.. points.Select(p => Track.Linked(figure(p)))],
            StatisticKind.Trend => [.. steps.Select(s => (Track.Linked(figure(s.To)) - Track.Linked(figure(s.From))) / s.Years)],
            _ => [.. steps.Select(s => Math.Abs(Track.Linked(figure(s.To)) - Track.Linked(figure(s.From))))],
        };
        if (parts.Length < 2)
            return 0;
        var mean = parts.Average();
        return Math.Sqrt(parts.Sum(x => (x - mean) * (x - mean)) / (parts.Length - 1) / parts.Length);
    }

    public override string ToString() => Name;
}
