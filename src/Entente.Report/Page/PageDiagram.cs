namespace Entente.Report;

/// <summary>The causal diagram, which the page's script draws, and its arrows as a table.</summary>
static class PageDiagram
{
    public static void Write(Html html, CausalGraph graph, Phrases say)
    {
        html.Add($"""
            <section id="diagram" data-given="{say.Given}" data-last="{say.LastMonth}">
            <h2>{say.Diagram}</h2>
            <p>{say.DiagramCaption}</p>
            <div class="diagram">
            <div class="chart graph" role="img" aria-label="{say.DiagramAloud(graph.Nodes.Count(n => n.Kind == CausalKind.Mechanism), graph.Edges.Count)}"></div>
            <div class="told" aria-live="polite"></div>
            </div>
            <details><summary>{say.AllArrows}</summary>
            <table class="inputs">
            <thead><tr><th scope="col">{say.FromColumn}</th><th scope="col">{say.ToColumn}</th><th scope="col">{say.VariablesColumn}</th><th scope="col">{say.WhenColumn}</th></tr></thead>
            <tbody>
            """);
        foreach (var edge in graph.Edges)
            html.Add($"""
                <tr><th scope="row">{say.Of(edge.From.Title)}</th><td data-label="{say.ToColumn}">{say.Of(edge.To.Title)}</td>
                <td data-label="{say.VariablesColumn}">{string.Join(", ", edge.Variables.Select(v => say.Of(v.Title)))}</td><td data-label="{say.WhenColumn}">{(edge.LastMonth ? say.LastMonth : say.ThisMonth)}</td></tr>
                """);
        html.Add($"</tbody>\n</table>\n</details>\n</section>");
    }
}
