using System.Text;

namespace Entente.Report;

/// <summary>An impact as one HTML file that holds all it needs: it opens without a network and asks for nothing outside itself.</summary>
/// <remarks>Only the page's own two scripts may run (the Content-Security-Policy names them by their hash), whatever a case's texts hold.</remarks>
public static class ImpactPage
{
    public static void Write(ImpactReport report, TextWriter writer)
    {
        var html = new Html(writer);
        var (charts, script) = (Asset.Read("echarts.min.js"), Asset.Read("page.js"));
        var outcomes = Readings.AllOf(report);
        html.Add($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src {Asset.HashOf(charts)} {Asset.HashOf(script)}; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="Entente {report.Version}">
            <title>{report.CaseTitle.En} – Entente</title>
            <style>
            """);
        html.AddAsIs(Asset.Read("page.css"));
        html.Add($"""
            </style>
            </head>
            <body>
            """);
        PageHead.Write(html, report);
        html.Add($"<main>");
        PageSummary.Write(html, outcomes);
        PageOutcomes.Write(html, report, outcomes);
        PageInputs.Write(html, report);
        PageAssumptions.Write(html, report.Assumptions);
        html.Add($"</main>");
        PageFoot.Write(html, report);
        html.AddAsIs("<script type=\"application/json\" id=\"impact\">");
        html.AddAsIs(Data(report));
        html.AddAsIs("</script>\n<script>");
        html.AddAsIs(charts);
        html.AddAsIs("</script>\n<script>");
        html.AddAsIs(script);
        html.Add($"""
            </script>
            </body>
            </html>
            """);
    }

    /// <summary>The published JSON, which the charts are drawn from and which a reader can take out of the page.</summary>
    static string Data(ImpactReport report)
    {
        using var stream = new MemoryStream();
        ImpactJson.Write(report, stream, indented: false);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
