namespace Entente.Report;

/// <summary>One outcome at one date, as the table and the page write it.</summary>
/// <param name="Clear">Whether the 90% interval of the impact leaves out zero.</param>
sealed record Reading(int Month, YearMonth Date, string With, string Without, string Impact, string P05, string P95,
    string SignHolds, string Changed, bool Clear);

/// <summary>One outcome at the dates that a reader is shown.</summary>
/// <param name="Levels">Writes what the outcome is.</param>
/// <param name="Changes">Writes what the event changes of it.</param>
/// <param name="Judged">The judgement share of the impact at the last date with its interval; null where it was not measured.</param>
sealed record Readings(OutcomeImpact Of, Figures Levels, Figures Changes, IReadOnlyList<Reading> Dates, string? Judged)
{
    static readonly int[] Standard = [3, 12, 24, 60];

    public Outcome Outcome => Of.Outcome;

    /// <summary>The last date: what is said when only one thing can be.</summary>
    public Reading Last => Dates[^1];

    public static IReadOnlyList<Readings> AllOf(ImpactReport report) =>
        [.. report.Impact.Outcomes.Select((outcome, i) => At(outcome, DatesWithin(report.Impact.Months), report.Start, report.Judged.Count > 0 ? Figures.Share(report.Judged[i]) : null))];

    /// <summary>3, 12, 24 and 60 months as far as the run goes, and its end.</summary>
    public static IReadOnlyList<int> DatesWithin(int months) => [.. Standard.Where(m => m < months), months];

    static Readings At(OutcomeImpact of, IReadOnlyList<int> dates, YearMonth start, string? judged)
    {
        var levels = Figures.For(dates.SelectMany(m => new[] { of.With[m - 1].Mean, of.Without[m - 1].Mean }));
        var changes = Figures.For(dates.Select(m => of.Impact[m - 1]).SelectMany(x => new[] { x.Mean, x.P05, x.P95 }));
        return new(of, levels, changes, [.. dates.Select(m =>
        {
            var impact = of.Impact[m - 1];
            return new Reading(m, start.Plus(m), levels.Write(of.With[m - 1].Mean), levels.Write(of.Without[m - 1].Mean),
                changes.WriteChange(impact.Mean), changes.Write(impact.P05), changes.Write(impact.P95),
                Figures.Share(of.SignHolds[m - 1]), Figures.Share(of.Changed[m - 1]), impact.P05 > 0 || impact.P95 < 0);
        })], judged);
    }
}
