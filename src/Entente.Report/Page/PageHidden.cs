namespace Entente.Report;

/// <summary>What may really have been agreed, and what each reading weighs as observations come in.</summary>
static class PageHidden
{
    public static void Write(Html html, ImpactReport report, Phrases say)
    {
        if (report.HiddenDeals.Count == 0)
            return;
        html.Add($"""
            <section id="hidden">
            <h2>{say.HiddenSection}</h2>
            <p>{(report.ObserveUntil is null ? say.HiddenAndUnobserved : say.HiddenAndObserved)}</p>
            <table class="inputs">
            <thead><tr><th scope="col">{say.SeenColumn}</th>
            """);
        foreach (var deal in report.HiddenDeals)
            html.Add($"<th scope=\"col\">{say.Of(deal)}</th>");
        html.Add($"<th scope=\"col\">{say.WorthReplicates}</th></tr></thead>\n<tbody>");
        foreach (var belief in report.Beliefs)
        {
            html.Add($"<tr><th scope=\"row\">{(belief.Date is { } date ? say.Date(date) : say.Beforehand)} <small>{string.Join("; ", belief.Seen.Select(say.Of))}</small></th>");
            foreach (var (weight, deal) in belief.Weights.Zip(report.HiddenDeals))
                html.Add($"<td data-label=\"{say.Of(deal)}\">{Figures.Share(weight)}</td>");
            html.Add($"<td data-label=\"{say.WorthReplicates}\">{belief.EffectiveReplicates:N0}</td></tr>");
        }
        html.Add($"</tbody>\n</table>\n</section>");
    }
}
