namespace Entente.Report;

/// <summary>What gives this page again, and whose work it carries.</summary>
static class PageFoot
{
    public static void Write(Html html, ImpactReport report)
    {
        var impact = report.Impact;
        html.Add($"""
            <footer id="run">
            <h2>This run</h2>
            <pre class="command"><code>{report.Command}</code></pre>
            <dl class="facts">
            <div><dt>Version</dt><dd>Entente {report.Version}</dd></div>
            <div><dt>Case</dt><dd>{report.CaseId}, SHA-256 of its files <code class="hash">{report.CaseHash}</code></dd></div>
            <div><dt>Seed</dt><dd>{report.Seed}</dd></div>
            <div><dt>Replicates</dt><dd>{impact.Replicates:N0} run, {impact.Counted:N0} counted</dd></div>
            <div><dt>Diverged</dt><dd>{(impact.Diverged.Count == 0 ? "none" : Divergence.Sentence(impact))}</dd></div>
            </dl>
            <p>The same version, case, seed and command give the same numbers. They are in this file as JSON, in the element with the id <code>impact</code>.</p>
            <details class="licence"><summary>The charts are drawn by Apache ECharts 6.1.0, under the Apache License 2.0</summary>
            <pre>{Asset.Read("echarts.NOTICE")}

            {Asset.Read("echarts.LICENSE")}

            {Asset.Read("echarts.LICENSE-d3")}</pre>
            </details>
            </footer>
            """);
    }
}
