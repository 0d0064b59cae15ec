namespace Entente.Report;

/// <summary>Every number that the result rests on, mechanism by mechanism, with what it rests on itself.</summary>
static class PageAssumptions
{
    const string AtTheStart = "The world at the start";

    public static void Write(Html html, IReadOnlyList<AssumptionLine> assumptions)
    {
        html.Add($"""
            <section id="assumptions">
            <h2>Assumptions</h2>
            <p>{assumptions.Count} numbers: {Tally(assumptions)}.</p>
            """);
        foreach (var group in assumptions.GroupBy(Mechanism).OrderBy(g => g.Key == AtTheStart))
            Group(html, group.Key, [.. group]);
        html.Add($"</section>");
    }

    static void Group(Html html, string mechanism, IReadOnlyList<AssumptionLine> lines)
    {
        html.Add($"""
            <details><summary><b>{mechanism}</b> {lines.Count}: {Tally(lines)}</summary>
            <table class="inputs">
            <thead><tr><th scope="col">Number</th><th scope="col">Prior</th><th scope="col">Unit</th><th scope="col">Rests on</th><th scope="col">Source</th></tr></thead>
            <tbody>
            """);
        foreach (var line in lines)
            html.Add($"""
                <tr><th scope="row"><code>{line.Name}</code> {line.Meaning}</th><td data-label="Prior">{line.Prior}</td><td data-label="Unit">{line.Unit}</td>
                <td data-label="Rests on"><span class="badge {line.Provenance}">{line.Provenance}</span></td><td data-label="Source">{line.Source}</td></tr>
                """);
        html.Add($"</tbody>\n</table>\n</details>");
    }

    /// <summary><c>Alignment.balance</c> belongs to Alignment; a name without a mechanism's is a value at the start.</summary>
    static string Mechanism(AssumptionLine line) =>
        line.Name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && line.Name[..dot].All(char.IsAsciiLetterOrDigit) ? line.Name[..dot] : AtTheStart;

    static string Tally(IEnumerable<AssumptionLine> lines) =>
        string.Join(", ", lines.CountBy(l => l.Provenance).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Value} {p.Key}"));
}
