namespace Entente.Report;

/// <summary>What the event is made of, and what an analyst can move.</summary>
static class PageInputs
{
    public static void Write(Html html, ImpactReport report)
    {
        html.Add($"""
            <section id="event">
            <h2>What the event is made of</h2>
            <table class="inputs">
            <thead><tr><th scope="col">Term</th><th scope="col">From, to</th><th scope="col">Size</th><th scope="col">Unit</th><th scope="col">Rests on</th><th scope="col">Source</th></tr></thead>
            <tbody>
            """);
        foreach (var term in report.Terms)
            html.Add($"""
                <tr class="{(term.Included ? "" : "out")}"><th scope="row">{term.Title.En} <span class="ko" lang="ko">{term.Title.Ko}</span> <code>{term.Id}</code>{(term.Included ? "" : " (left out of this run)")}</th>
                <td data-label="From, to">{term.From} to {term.To}</td><td data-label="Size">{term.Size}</td><td data-label="Unit">{term.Unit}</td>
                <td data-label="Rests on"><span class="badge {term.Provenance}">{term.Provenance}</span></td><td data-label="Source">{term.Source}</td></tr>
                """);
        html.Add($"""
            </tbody>
            </table>
            </section>
            <section id="levers">
            <h2>Levers</h2>
            <table class="inputs">
            <thead><tr><th scope="col">Lever</th><th scope="col">Left alone</th><th scope="col">Range</th><th scope="col">In this run</th><th scope="col">Unit</th></tr></thead>
            <tbody>
            """);
        foreach (var lever in report.Levers)
            html.Add($"""
                <tr><th scope="row">{lever.Title.En} <span class="ko" lang="ko">{lever.Title.Ko}</span> <code>{lever.Id}</code></th>
                <td data-label="Left alone">{Plain(lever.Default)}</td><td data-label="Range">{Plain(lever.Low)} to {Plain(lever.High)}</td>
                <td data-label="In this run" class="{(lever.Value is null ? "" : "moved")}">{(lever.Value is { } value ? Plain(value) : "left alone")}</td><td data-label="Unit">{lever.Unit}</td></tr>
                """);
        html.Add($"</tbody>\n</table>\n</section>");
    }

    static string Plain(double x) => PageSummary.Minus(Figures.Plain(x));
}
