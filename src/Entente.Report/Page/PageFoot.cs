namespace Entente.Report;

/// <summary>What gives this page again, and whose work it carries.</summary>
static class PageFoot
{
    public static void Write(Html html, ImpactReport report, Language language)
    {
        var (impact, say) = (report.Impact, Phrases.For(language));
        html.Add($"""
            <footer id="run">
            <h2>{say.ThisRun}</h2>
            <pre class="command"><code>{report.CommandIn(language)}</code></pre>
            <dl class="facts">
            <div><dt>{say.VersionFact}</dt><dd>Entente {report.Version}</dd></div>
            <div><dt>{say.CaseFact}</dt><dd>{report.CaseId}, {say.HashOfFiles} <code class="hash">{report.CaseHash}</code></dd></div>
            <div><dt>{say.SeedFact}</dt><dd>{report.Seed}</dd></div>
            <div><dt>{say.ReplicatesFact}</dt><dd>{say.RunAndCounted(impact.Replicates, impact.Counted)}</dd></div>
            <div><dt>{say.DivergedFact}</dt><dd>{(impact.Diverged.Count == 0 ? say.None : Divergence.Sentence(impact, say))}</dd></div>
            </dl>
            <p>{say.SameAgain}</p>
            <details class="licence"><summary>{say.DrawnBy}</summary>
            <pre>{Asset.Read("echarts.NOTICE")}

            {Asset.Read("echarts.LICENSE")}

            {Asset.Read("echarts.LICENSE-d3")}</pre>
            </details>
            </footer>
            """);
    }
}
