namespace Entente.Report;

/// <summary>All outcomes at the main dates in one table, which folds into blocks on a narrow screen.</summary>
static class PageSummary
{
    public static void Write(Html html, IReadOnlyList<Readings> outcomes)
    {
        if (outcomes.Count == 0)
            return;
        html.Add($"""
            <section id="summary">
            <h2>Summary</h2>
            <table class="summary">
            <caption>In each cell: impact [5%, 95%]; below it <em class="with">with</em> / <em class="without">without</em>, and in how many of the replicates that the event changes its sign holds.</caption>
            <thead><tr><th scope="col">Outcome</th>
            """);
        foreach (var date in outcomes[0].Dates)
            html.Add($"<th scope=\"col\">{Months(date.Month)} <small>{date.Date}</small></th>");
        html.Add($"</tr></thead>\n<tbody>");
        for (var i = 0; i < outcomes.Count; i++)
        {
            var outcome = outcomes[i].Outcome;
            html.Add($"<tr><th scope=\"row\"><a href=\"#outcome-{i}\">{outcome.Title.En}</a> <small>{outcome.Unit}{(outcome.Kind == OutcomeKind.Chance ? ", chance" : "")}</small></th>");
            foreach (var date in outcomes[i].Dates)
                Cell(html, date);
            html.Add($"</tr>");
        }
        html.Add($"</tbody>\n</table>\n</section>");
    }

    static void Cell(Html html, Reading date) => html.Add($"""
        <td data-date="{Months(date.Month)}"><span class="impact {(date.Clear ? "clear" : "")}">{Minus(date.Impact)}</span> <span class="interval">[{Minus(date.P05)}, {Minus(date.P95)}]</span>
        <small><span class="with">{Minus(date.With)}</span> / <span class="without">{Minus(date.Without)}</span>, {Sign(date)}</small></td>
        """);

    static string Sign(Reading date) => (date.SignHolds, date.Changed) switch
    {
        (Figures.Absent, _) => "none changed",
        (_, "100%") => $"sign {date.SignHolds}",
        _ => $"sign {date.SignHolds} of {date.Changed}",
    };

    public static string Months(int months) => months == 1 ? "1 month" : $"{months} months";

    /// <summary>A number as print has it.</summary>
    public static string Minus(string number) => number.Replace('-', '−');
}
