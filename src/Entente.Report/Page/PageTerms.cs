using System.Text.Json;

namespace Entente.Report;

/// <summary>What each term of the event brings about: a waterfall for the outcomes whose impact is surest, and a table of all.</summary>
static class PageTerms
{
    const int Drawn = 8;

    public static void Write(Html html, ImpactReport report, Phrases say)
    {
        if (report.ByTerm is not { } terms)
            return;
        html.Add($"""
            <section id="terms" data-together="{say.Together}">
            <h2>{say.TermsSection}</h2>
            <p>{say.WaterfallCaption(report.Start.Plus(report.Impact.Months))}</p>
            """);
        var surest = Surest(terms);
        if (surest.Count == 0)
            html.Add($"<p>{say.NothingSure}</p>");
        html.Add($"<div class=\"outcomes\">");
        foreach (var outcome in surest)
            Figure(html, terms, terms.Impacts[outcome], outcome, say);
        html.Add($"</div>");
        Table(html, terms, say);
        html.Add($"</section>");
    }

    /// <summary>Places of the outcomes whose mean impact is most standard errors from zero, in the case's order.</summary>
    internal static IReadOnlyList<int> Surest(Attribution<Entity> terms) =>
        [.. terms.Impacts.Index().Where(i => AttributedPart.IsAway(i.Item.Impact))
            .OrderByDescending(i => Math.Abs(i.Item.Impact.Mean) / i.Item.Impact.Error).Take(Drawn).Select(i => i.Index).Order()];

    static void Figure(Html html, Attribution<Entity> terms, AttributedImpact of, int outcome, Phrases say)
    {
        var figures = FiguresOf(of);
        var (title, unit) = (say.Of(of.Outcome.Title), say.Unit(of.Outcome));
        var aloud = string.Join("; ", terms.Causes.Zip(of.Shares).OrderByDescending(x => Math.Abs(x.Second.Mean)).Select(x => $"{say.Of(x.First.Title)} {Number(figures, x.Second.Mean)}"));
        html.Add($"""
            <figure data-shares="{outcome}" data-decimals="{figures.Decimals}" data-unit="{say.Unit(of.Outcome.Unit)}">
            <figcaption><h3>{title} <span class="unit">{unit}</span></h3>
            <p>{say.Impact} {PageSummary.Minus(AttributionText.Interval(of.Impact, figures))}</p></figcaption>
            <div class="chart waterfall" role="img" aria-label="{title}, {unit}: {aloud}; {say.Together} {Number(figures, of.Impact.Mean)}."></div>
            </figure>
            """);
    }

    static void Table(Html html, Attribution<Entity> terms, Phrases say)
    {
        html.Add($"""
            <details>
            <summary>{say.AllShares}</summary>
            <table class="inputs shares">
            <thead><tr><th scope="col">{say.OutcomeColumn}</th>
            """);
        foreach (var term in terms.Causes)
            html.Add($"<th scope=\"col\">{say.Of(term.Title)}</th>");
        html.Add($"<th scope=\"col\">{say.Together}</th></tr></thead>\n<tbody>");
        foreach (var of in terms.Impacts)
        {
            var figures = FiguresOf(of);
            html.Add($"<tr><th scope=\"row\">{say.Of(of.Outcome.Title)} <small>{say.Unit(of.Outcome)}</small></th>");
            foreach (var (term, share) in terms.Causes.Zip(of.Shares))
                html.Add($"<td data-label=\"{say.Of(term.Title)}\">{Number(figures, share.Mean)}</td>");
            html.Add($"<td data-label=\"{say.Together}\">{Number(figures, of.Impact.Mean)}</td></tr>");
        }
        html.Add($"</tbody>\n</table>\n</details>");
    }

    static Figures FiguresOf(AttributedImpact of) => Figures.For(of.Shares.Append(of.Impact).Select(share => share.Mean));

    static string Number(Figures figures, double x) => PageSummary.Minus(figures.WriteChange(x));

    /// <summary>What the waterfalls are drawn from: titles of the terms, and for each outcome the shares with their 90% intervals.</summary>
    public static void WriteData(Attribution<Entity> terms, Stream stream, Language language)
    {
        using var json = new Utf8JsonWriter(stream); // its own escapes leave no character of HTML's syntax as it is
        json.WriteStartObject();
        json.WriteStartArray("terms");
        foreach (var term in terms.Causes)
            json.WriteStringValue(term.Title.In(language));
        json.WriteEndArray();
        json.WriteStartArray("outcomes");
        foreach (var of in terms.Impacts)
        {
            json.WriteStartArray();
            foreach (var share in of.Shares.Append(of.Impact))
            {
                json.WriteStartArray();
                var (low, high) = AttributedPart.Interval(share);
                foreach (var x in (double[])[share.Mean, low, high])
                    if (double.IsFinite(x))
                        json.WriteNumberValue(x + 0.0);
                    else
                        json.WriteNullValue();
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
