namespace Entente.Report;

/// <summary>What the event is made of, and what an analyst can move.</summary>
static class PageInputs
{
    public static void Write(Html html, ImpactReport report, Phrases say)
    {
        html.Add($"""
            <section id="event">
            <h2>{say.MadeOf}</h2>
            <table class="inputs">
            <thead><tr><th scope="col">{say.TermColumn}</th><th scope="col">{say.FromToColumn}</th><th scope="col">{say.SizeColumn}</th><th scope="col">{say.UnitColumn}</th><th scope="col">{say.RestsOnColumn}</th><th scope="col">{say.SourceColumn}</th></tr></thead>
            <tbody>
            """);
        foreach (var term in report.Terms)
            html.Add($"""
                <tr class="{(term.Included ? "" : "out")}"><th scope="row">{say.Of(term.Title)} <code>{term.Id}</code>{(term.Included ? "" : " " + say.LeftOutOfThisRun)}</th>
                <td data-label="{say.FromToColumn}">{say.FromTo(term.From, term.To)}</td><td data-label="{say.SizeColumn}">{say.Of(term.Size)}</td><td data-label="{say.UnitColumn}">{say.Unit(term.Unit)}</td>
                <td data-label="{say.RestsOnColumn}"><span class="badge {term.Provenance}">{say.Kind(term.Provenance)}</span></td><td data-label="{say.SourceColumn}" lang="en">{term.Source}</td></tr>
                """);
        html.Add($"""
            </tbody>
            </table>
            </section>
            <section id="levers">
            <h2>{say.LeversSection}</h2>
            <table class="inputs">
            <thead><tr><th scope="col">{say.LeverColumn}</th><th scope="col">{say.LeftAloneColumn}</th><th scope="col">{say.RangeColumn}</th><th scope="col">{say.InThisRunColumn}</th><th scope="col">{say.UnitColumn}</th></tr></thead>
            <tbody>
            """);
        foreach (var lever in report.Levers)
            html.Add($"""
                <tr><th scope="row">{say.Of(lever.Title)} <code>{lever.Id}</code></th>
                <td data-label="{say.LeftAloneColumn}">{Plain(lever.Default)}</td><td data-label="{say.RangeColumn}">{say.Range(Plain(lever.Low), Plain(lever.High))}</td>
                <td data-label="{say.InThisRunColumn}" class="{(lever.Value is null ? "" : "moved")}">{(lever.Value is { } value ? Plain(value) : say.LeftAlone)}</td><td data-label="{say.UnitColumn}">{say.Unit(lever.Unit)}</td></tr>
                """);
        html.Add($"</tbody>\n</table>\n</section>");
    }

    static string Plain(double x) => PageSummary.Minus(Figures.Plain(x));
}
