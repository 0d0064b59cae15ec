using Entente.Cases;
using Entente.Scoring;

namespace Entente.Report;

/// <summary>Each claim beside what the records and this run say of it; a verdict is a colour, a sign and a word.</summary>
static class PageClaims
{
    static IReadOnlyList<Verdict> Verdicts => ClaimWords.Order;

    public static void Write(Html html, IReadOnlyList<ClaimAnswer> answers, Language language)
    {
        if (answers.Count == 0)
            return;
        html.Add($"""
            <section id="claims">
            <h2>{In(new("Claims", "주장"))}</h2>
            <p>{In(new(
                "What the text behind this case claims, put to the records of what happened and to this run.",
                "이 사례의 바탕이 된 글의 주장을, 실제로 일어난 일의 기록과 이번 실행에 비추어 검증한 결과."))}</p>
            """);
        Summary(html, answers, language);
        html.Add($"""
            <table class="inputs claims">
            <thead><tr><th scope="col">{In(new("Claim", "주장"))}</th><th scope="col">{In(new("Records", "기록"))}</th><th scope="col">{In(new("Model", "모형"))}</th></tr></thead>
            <tbody>
            """);
        foreach (var answer in answers)
            Row(html, answer, language);
        html.Add($"</tbody>\n</table>\n</section>");

        string In(Text text) => text.In(language);
    }

    /// <summary>How many claims have which verdict of the records (down) and of the model (across).</summary>
    static void Summary(Html html, IReadOnlyList<ClaimAnswer> answers, Language language)
    {
        var count = ClaimsReport.Count(answers).ToDictionary(x => (x.Records, x.Model), x => x.Count);
        html.Add($"""
            <table class="tally">
            <caption>{new Text("How many claims, by the verdict of the records (down) and of the model (across)", "주장 건수: 기록의 판정(세로)과 모형의 판정(가로)").In(language)}</caption>
            <thead><tr><td></td>
            """);
        foreach (var model in Verdicts)
        {
            html.Add($"<th scope=\"col\">");
            Badge(html, model, language);
            html.Add($"</th>");
        }
        html.Add($"</tr></thead>\n<tbody>");
        foreach (var records in Verdicts)
        {
            html.Add($"<tr><th scope=\"row\">");
            Badge(html, records, language);
            html.Add($"</th>");
            foreach (var model in Verdicts)
                html.Add($"<td>{(count.TryGetValue((records, model), out var claims) ? $"{claims}" : "·")}</td>");
            html.Add($"</tr>");
        }
        html.Add($"</tbody>\n</table>");
    }

    static void Row(Html html, ClaimAnswer answer, Language language)
    {
        var claim = answer.Claim;
        html.Add($"""
            <tr><th scope="row"><code>{claim.Id}</code> {claim.Paraphrase.In(language)}
            <small>{ClaimWords.Of(claim.Type).In(language)}{(claim.Place is { } place ? $"; {place.In(language)}" : "")}</small></th>
            """);
        Cell(html, ClaimWords.Records, answer.Records, claim.Test, language);
        Cell(html, ClaimWords.Model, answer.Model, claim.Test, language);
        html.Add($"</tr>");
    }

    static void Cell(Html html, Text label, Judgement judgement, Text? test, Language language)
    {
        html.Add($"<td data-label=\"{label.In(language)}\"><div>");
        Badge(html, judgement.Verdict, language);
        if (judgement.Why is { } why)
            html.Add($"<small>{why.In(language)}</small>");
        if (judgement.Conditions.Count > 0)
        {
            html.Add($"<details><summary>{(judgement.Evidence.Count > 0 ? new Text("test and evidence", "검증식과 근거") : new Text("test", "검증식")).In(language)}</summary>");
            if (test is not null)
                html.Add($"<p>{test.In(language)}</p>");
            html.Add($"<ul>");
            foreach (var comparison in judgement.Conditions.SelectMany(c => c.Comparisons))
                html.Add($"<li><code>{comparison.Comparison}</code>: {PageSummary.Minus(ClaimWords.Numbers(comparison, language))}, {ClaimWords.Of(comparison.Verdict).In(language)}</li>");
            foreach (var evidence in judgement.Evidence.Take(ClaimsTable.Cited))
                html.Add($"<li>{evidence.Date}: {evidence.Summary} <cite>{evidence.Source}</cite></li>");
            if (judgement.Evidence.Count > ClaimsTable.Cited)
                html.Add($"<li>{ClaimWords.More(judgement.Evidence.Count - ClaimsTable.Cited).In(language)}</li>");
            html.Add($"</ul></details>");
        }
        html.Add($"</div></td>");
    }

    static void Badge(Html html, Verdict verdict, Language language) =>
        html.Add($"<span class=\"badge verdict {ClaimWords.NameOf(verdict)}\">{Sign(verdict)} {ClaimWords.Of(verdict).In(language)}</span>");

    internal static string Sign(Verdict verdict) => verdict switch { Verdict.Supported => "✓", Verdict.Contradicted => "✗", Verdict.Mixed => "≈", _ => "–" };
}
