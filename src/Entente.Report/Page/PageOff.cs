namespace Entente.Report;

/// <summary>What switching mechanisms off changes in the impact.</summary>
static class PageOff
{
    public static void Write(Html html, ImpactReport report, Phrases say)
    {
        if (report.Off is not { } off)
            return;
        html.Add($"""
            <section id="off">
            <h2>{say.OffSection}</h2>
            <p>{say.SwitchedOffChanges(string.Join(", ", off.Mechanisms), report.Start.Plus(report.Impact.Months))}</p>
            """);
        var rows = OffLine.Of(report, off, say);
        if (rows.Count == 0)
            html.Add($"<p>{say.NoImpactDiffers}</p>");
        else
        {
            html.Add($"""
                <table class="inputs">
                <thead><tr><th scope="col">{say.OutcomeColumn}</th><th scope="col">{say.WithAll}</th><th scope="col">{say.AsRun}</th></tr></thead>
                <tbody>
                """);
            foreach (var row in rows)
                html.Add($"<tr><th scope=\"row\">{row.Title}</th><td data-label=\"{say.WithAll}\">{PageSummary.Minus(row.Whole)}</td><td data-label=\"{say.AsRun}\">{PageSummary.Minus(row.Run)}</td></tr>");
            html.Add($"</tbody>\n</table>");
        }
        html.Add($"</section>");
    }
}
