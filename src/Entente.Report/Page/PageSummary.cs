namespace Entente.Report;

/// <summary>All outcomes at the main dates in one table, which folds into blocks on a narrow screen.</summary>
static class PageSummary
{
    public static void Write(Html html, IReadOnlyList<Readings> outcomes, Phrases say)
    {
        if (outcomes.Count == 0)
            return;
        html.Add($"""
            <section id="summary">
            <h2>{say.Summary}</h2>
            <table class="summary">
            <caption>{say.SummaryCaption}</caption>
            <thead><tr><th scope="col">{say.OutcomeColumn}</th>
            """);
        foreach (var date in outcomes[0].Dates)
            html.Add($"<th scope=\"col\">{say.Months(date.Month)} <small>{say.Date(date.Date)}</small></th>");
        html.Add($"</tr></thead>\n<tbody>");
        for (var i = 0; i < outcomes.Count; i++)
        {
            var outcome = outcomes[i].Outcome;
            html.Add($"<tr><th scope=\"row\"><a href=\"#outcome-{i}\">{say.Of(outcome.Title)}</a> <small>{say.Unit(outcome)}</small></th>");
            foreach (var date in outcomes[i].Dates)
                Cell(html, date, say);
            html.Add($"</tr>");
        }
        html.Add($"</tbody>\n</table>\n</section>");
    }

    static void Cell(Html html, Reading date, Phrases say) => html.Add($"""
        <td data-date="{say.Months(date.Month)}"><span class="impact {(date.Clear ? "clear" : "")}">{Minus(date.Impact)}</span> <span class="interval">[{Minus(date.P05)}, {Minus(date.P95)}]</span>
        <small><span class="with">{Minus(date.With)}</span> / <span class="without">{Minus(date.Without)}</span>, {Sign(date, say)}</small></td>
        """);

    static string Sign(Reading date, Phrases say) => (date.SignHolds, date.Changed) switch
    {
        (Figures.Absent, _) => say.NoneChanged,
        (_, "100%") => say.Sign(date.SignHolds),
        _ => say.SignOf(date.SignHolds, date.Changed),
    };

    /// <summary>A number as print has it.</summary>
    public static string Minus(string number) => number.Replace('-', '−');
}
