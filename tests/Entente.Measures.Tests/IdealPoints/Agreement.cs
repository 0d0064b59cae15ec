using Entente.Measures.IdealPoints;
using MathNet.Numerics.Statistics;

namespace Entente.Measures.Tests.IdealPoints;

/// <summary>How near estimates come to published ones. Sessions 1 and 2 mix slowly, in the published chain too, and are told apart.</summary>
sealed class Agreement
{
    readonly (int Session, double Offset, double Within)[] sessions;

    internal Agreement(IReadOnlyList<IdealPoint> estimates, Dictionary<(int Member, int Session), IdealPoint> published)
    {
        (IdealPoint Ours, IdealPoint Theirs)[] pairs = [.. estimates.Select(ours => (ours, published[(ours.Member, ours.Session)]))];
        var later = pairs.Where(pair => pair.Ours.Session >= 3).ToArray();
        Correlation = R(pairs);
        LaterCorrelation = R(later);
        LaterError = later.Average(pair => Math.Abs(pair.Ours.Mean - pair.Theirs.Mean));
        LargestLaterError = later.Max(pair => Math.Abs(pair.Ours.Mean - pair.Theirs.Mean));
        Error = pairs.Average(pair => Math.Abs(pair.Ours.Mean - pair.Theirs.Mean));
        Covered = pairs.Average(pair => pair.Ours.Mean >= pair.Theirs.Q5 && pair.Ours.Mean <= pair.Theirs.Q95 ? 1.0 : 0);
        sessions = [.. pairs.GroupBy(pair => pair.Ours.Session)
            .Select(session => (session.Key, session.Average(pair => pair.Ours.Mean - pair.Theirs.Mean), R(session)))
            .OrderByDescending(session => Math.Abs(session.Item2))];
        MedianWithin = sessions.Select(session => session.Within).Median();

        static double R(IEnumerable<(IdealPoint Ours, IdealPoint Theirs)> pairs) =>
            MathNet.Numerics.Statistics.Correlation.Pearson(pairs.Select(pair => pair.Ours.Mean), pairs.Select(pair => pair.Theirs.Mean));
    }

    internal double Correlation { get; }

    internal double LaterCorrelation { get; }

    /// <summary>Mean absolute.</summary>
    internal double Error { get; }

    internal double LaterError { get; }

    internal double LargestLaterError { get; }

    /// <summary>Of the correlations within each session.</summary>
    internal double MedianWithin { get; }

    /// <summary>The share of our means that lie between the published 5% and 95% quantiles.</summary>
    internal double Covered { get; }

    public override string ToString() => string.Join('\n',
    [
        FormattableString.Invariant($"r {Correlation:0.00000}, mean error {Error:0.0000}, within the published 90% interval {Covered:0.0000}"),
        FormattableString.Invariant($"from session 3: r {LaterCorrelation:0.00000}, mean error {LaterError:0.0000}, largest {LargestLaterError:0.000}"),
        FormattableString.Invariant($"within a session: median r {MedianWithin:0.00000}, least {sessions.Min(s => s.Within):0.00000}"),
        "sessions that are farthest off as a whole: " + string.Join(", ", sessions.Take(6).Select(s => FormattableString.Invariant($"{s.Session} by {s.Offset:0.000}"))),
    ]);
}
