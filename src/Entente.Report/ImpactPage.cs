using System.Text;

namespace Entente.Report;

/// <summary>An impact as one HTML file that holds all it needs: it opens without a network and asks for nothing outside itself.</summary>
/// <remarks>Only the page's own four scripts may run (the Content-Security-Policy names them by their hash), whatever a case's texts hold.</remarks>
public static class ImpactPage
{
    static readonly Lazy<string[]> Scripts = new(() => [Asset.Read("echarts.min.js"), Asset.Read("page.js"), Asset.Read("diagram.js"), Asset.Read("waterfall.js")]);

    /// <summary>What the page may do in a browser, for whoever serves it instead of opening a file.</summary>
    internal static string Policy { get; } = $"default-src 'none'; style-src 'unsafe-inline'; script-src {string.Join(' ', Scripts.Value.Select(Asset.HashOf))}; base-uri 'none'; form-action 'none'";

    public static void Write(ImpactReport report, TextWriter writer, Language language = Language.English)
    {
        var (html, say) = (new Html(writer), Phrases.For(language));
        var outcomes = Readings.AllOf(report);
        html.Add($"""
            <!DOCTYPE html>
            <html lang="{say.Tag}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{new Marked(Policy)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="Entente {report.Version}">
            <title>{say.Of(report.CaseTitle)} – Entente</title>
            <style>
            """);
        html.AddAsIs(Asset.Read("page.css"));
        html.Add($"""
            </style>
            </head>
            <body>
            """);
        PageHead.Write(html, report, say);
        html.Add($"<main>");
        PageSummary.Write(html, outcomes, say);
        PageOutcomes.Write(html, outcomes, say);
        PageTerms.Write(html, report, say);
        PageOff.Write(html, report, say);
        PageHidden.Write(html, report, say);
        PageClaims.Write(html, report.Claims, language);
        if (report.Diagram is { } diagram)
            PageDiagram.Write(html, diagram, say);
        PageInputs.Write(html, report, say);
        PageAssumptions.Write(html, report.Assumptions, say);
        html.Add($"</main>");
        PageFoot.Write(html, report, language);
        Data(html, "impact", stream => ImpactJson.Write(report, stream, indented: false));
        if (report.Diagram is { } drawn)
            Data(html, "graph", stream => GraphJson.Write(drawn, report.CaseId, stream, indented: false));
        if (report.ByTerm is { } terms)
            Data(html, "shares", stream => PageTerms.WriteData(terms, stream, language));
        foreach (var script in Scripts.Value)
            html.AddAsIs($"<script>{script}</script>\n");
        html.Add($"""
            </body>
            </html>
            """);
    }

    /// <summary>Published JSON, which the charts are drawn from and which a reader can take out of the page.</summary>
    static void Data(Html html, string id, Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        html.AddAsIs($"<script type=\"application/json\" id=\"{id}\">{Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length)}</script>\n");
    }
}
