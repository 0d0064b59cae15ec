namespace Entente.Report;

/// <summary>For each outcome its headline in words and two charts, which the page's script draws.</summary>
static class PageOutcomes
{
    public static void Write(Html html, ImpactReport report, IReadOnlyList<Readings> outcomes)
    {
        html.Add($"""
            <section id="outcomes">
            <h2>Outcomes month by month</h2>
            <p>First the mean <em class="with">with</em> and <em class="without">without</em> the event, each with its 90% band, then the impact with its 90% band. Point at a chart for its numbers.</p>
            <div class="outcomes">
            """);
        for (var i = 0; i < outcomes.Count; i++)
            Figure(html, outcomes[i], i);
        html.Add($"</div>\n</section>");
    }

    static void Figure(Html html, Readings of, int index)
    {
        var outcome = of.Outcome;
        var (last, title) = (of.Last, outcome.Title.En);
        var change = $"impact {Minus(last.Impact)} [{Minus(last.P05)}, {Minus(last.P95)}]";
        var sign = (last.SignHolds, last.Changed) switch
        {
            (Figures.Absent, _) => "no replicate is changed",
            (_, "100%") => $"the sign holds in {last.SignHolds} of replicates",
            _ => $"{last.Changed} of replicates are changed, and the sign holds in {last.SignHolds} of these",
        };
        var when = $"after {PageSummary.Months(last.Month)}, in {last.Date}";
        html.Add($"""
            <figure id="outcome-{index}" data-outcome="{index}" data-levels="{of.Levels.Decimals}" data-changes="{of.Changes.Decimals}">
            <figcaption><h3>{title} <span class="unit">{outcome.Unit}{(outcome.Kind == OutcomeKind.Chance ? ", chance" : "")}</span></h3> <span class="ko" lang="ko">{outcome.Title.Ko}</span>
            <p>{when}: {Minus(last.With)} with, {Minus(last.Without)} without; {change}; {sign}</p></figcaption>
            <div class="charts">
            <div class="chart levels" role="img" aria-label="{title}, {outcome.Unit}, {when}: {Minus(last.With)} with the event, {Minus(last.Without)} without it."></div>
            <div class="chart change" role="img" aria-label="{title}, {when}: {change}, the interval being that of 90%; {sign}."></div>
            </div>
            </figure>
            """);
    }

    static string Minus(string number) => PageSummary.Minus(number);
}
