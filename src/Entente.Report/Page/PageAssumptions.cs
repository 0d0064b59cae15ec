namespace Entente.Report;

/// <summary>Every number that the result rests on, mechanism by mechanism, with what it rests on itself.</summary>
static class PageAssumptions
{
    public static void Write(Html html, IReadOnlyList<AssumptionLine> assumptions, Phrases say)
    {
        html.Add($"""
            <section id="assumptions">
            <h2>{say.Assumptions}</h2>
            <p>{say.Numbers(assumptions.Count, Tally(assumptions, say))}</p>
            """);
        foreach (var group in assumptions.GroupBy(Mechanism).OrderBy(g => g.Key is null))
            Group(html, group.Key ?? say.AtTheStart, [.. group], say);
        html.Add($"</section>");
    }

    static void Group(Html html, string mechanism, IReadOnlyList<AssumptionLine> lines, Phrases say)
    {
        html.Add($"""
            <details><summary><b>{mechanism}</b> {say.Count(lines.Count, Tally(lines, say))}</summary>
            <table class="inputs">
            <thead><tr><th scope="col">{say.NumberColumn}</th><th scope="col">{say.PriorColumn}</th><th scope="col">{say.UnitColumn}</th><th scope="col">{say.RestsOnColumn}</th><th scope="col">{say.SourceColumn}</th></tr></thead>
            <tbody>
            """);
        foreach (var line in lines)
            html.Add($"""
                <tr><th scope="row"><code>{line.Name}</code> {say.Of(line.Meaning)}</th><td data-label="{say.PriorColumn}">{say.Of(line.Prior)}</td><td data-label="{say.UnitColumn}">{say.Unit(line.Unit)}</td>
                <td data-label="{say.RestsOnColumn}"><span class="badge {line.Provenance}">{say.Kind(line.Provenance)}</span></td><td data-label="{say.SourceColumn}" lang="en">{line.Source}</td></tr>
                """);
        html.Add($"</tbody>\n</table>\n</details>");
    }

    /// <summary><c>Alignment.balance</c> belongs to Alignment; a name without a mechanism's is a value at the start.</summary>
    static string? Mechanism(AssumptionLine line) =>
        line.Name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && line.Name[..dot].All(char.IsAsciiLetterOrDigit) ? line.Name[..dot] : null;

    static string Tally(IEnumerable<AssumptionLine> lines, Phrases say) => say.Tally(lines.Select(l => l.Provenance));
}
