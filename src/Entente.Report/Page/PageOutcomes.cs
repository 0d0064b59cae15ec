namespace Entente.Report;

/// <summary>For each outcome its headline in words and two charts, which the page's script draws.</summary>
static class PageOutcomes
{
    public static void Write(Html html, IReadOnlyList<Readings> outcomes, Phrases say)
    {
        html.Add($"""
            <section id="outcomes" data-with="{say.With}" data-without="{say.Without}" data-impact="{say.Impact}" data-date="{say.ChartDate}" data-month="{say.ChartMonth}">
            <h2>{say.OutcomesByMonth}</h2>
            <p>{say.ChartsCaption}</p>
            <div class="outcomes">
            """);
        for (var i = 0; i < outcomes.Count; i++)
            Figure(html, outcomes[i], i, say);
        html.Add($"</div>\n</section>");
    }

    static void Figure(Html html, Readings of, int index, Phrases say)
    {
        var (last, title, unit) = (of.Last, say.Of(of.Outcome.Title), say.Unit(of.Outcome.Unit));
        var (with, without) = (Minus(last.With), Minus(last.Without));
        var change = say.ImpactOf(Minus(last.Impact), Minus(last.P05), Minus(last.P95));
        var sign = (last.SignHolds, last.Changed) switch
        {
            (Figures.Absent, _) => say.NoReplicateChanged,
            (_, "100%") => say.SignHoldsIn(last.SignHolds),
            _ => say.SignHoldsAmong(last.SignHolds, last.Changed),
        };
        var when = say.At(last.Month, last.Date);
        html.Add($"""
            <figure id="outcome-{index}" data-outcome="{index}" data-unit="{unit}" data-levels="{of.Levels.Decimals}" data-changes="{of.Changes.Decimals}">
            <figcaption><h3>{title} <span class="unit">{say.Unit(of.Outcome)}</span></h3>
            <p>{when}: {say.WithAndWithoutOf(with, without)}; {change}; {sign}{(of.Judged is { } judged ? say.JudgedNumbersCarry(judged) : "")}</p></figcaption>
            <div class="charts">
            <div class="chart levels" role="img" aria-label="{title}, {unit}, {when}: {say.LevelsAloud(with, without)}"></div>
            <div class="chart change" role="img" aria-label="{title}, {when}: {change}, {say.Interval90Aloud}; {sign}."></div>
            </div>
            </figure>
            """);
    }

    static string Minus(string number) => PageSummary.Minus(number);
}
