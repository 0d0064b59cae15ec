namespace Entente.Report;

/// <summary>What was asked, of which run, and how to read the answer.</summary>
static class PageHead
{
    public static void Write(Html html, ImpactReport report, Phrases say)
    {
        var impact = report.Impact;
        html.Add($"""
            <header>
            <p class="kind">{say.Kicker}</p>
            <h1>{say.Of(report.CaseTitle)}</h1>
            <p class="other" lang="{say.OtherTag}">{say.OtherOf(report.CaseTitle)}</p>
            <p class="question">{say.Of(report.Question)}</p>
            <p class="other" lang="{say.OtherTag}">{say.OtherOf(report.Question)}</p>
            <dl class="facts">
            <div><dt>{say.EventFact}</dt><dd>{say.Of(report.EventTitle)}, {say.Date(report.EventDate)}</dd></div>
            <div><dt>{say.PriorsFact}</dt><dd>{say.PublicBy(report.AsOf)}</dd></div>
            <div><dt>{say.MonthsFact}</dt><dd>{say.Span(impact.Months, report.Start)}</dd></div>
            <div><dt>{say.ReplicatesFact}</dt><dd>{say.RunTwice(impact.Replicates, impact.Counted)}</dd></div>
            """);
        if (report.Fitted is { } fitted)
            html.Add($"<div><dt>{say.FittedFact}</dt><dd>{say.FittedIs(fitted.Numbers, fitted.Uncertain, fitted.Until, fitted.Draws)}</dd></div>");
        foreach (var lever in report.Levers)
            if (lever.Value is { } value)
                html.Add($"<div><dt>{say.LeverMovedFact}</dt><dd>{say.Of(lever.Title)}: {Figures.Plain(value)} {say.Unit(lever.Unit)} {say.LeftAloneAt(lever.Default)}</dd></div>");
        foreach (var term in report.Terms)
            if (!term.Included)
                html.Add($"<div><dt>{say.TermLeftOutFact}</dt><dd>{say.Of(term.Title)}</dd></div>");
        if (report.Off is { } off)
            html.Add($"<div><dt>{say.OffFact}</dt><dd>{string.Join(", ", off.Mechanisms)}</dd></div>");
        foreach (var held in report.Held)
            html.Add($"<div><dt>{say.HeldFact}</dt><dd><code>{held.Name}</code> = {Figures.Plain(held.Value)}</dd></div>");
        if (report.ObserveUntil is { } until)
            html.Add($"<div><dt>{say.ObservedFact}</dt><dd>{say.ObservedUntil(until, impact)}</dd></div>");
        if (impact.Diverged.Count > 0)
            html.Add($"<div><dt>{say.DivergedFact}</dt><dd>{Divergence.Sentence(impact, say)}</dd></div>");
        html.Add($"""
            </dl>
            <noscript><p class="notice">{say.NoScript}</p></noscript>
            <nav>
            <a href="#summary">{say.Summary}</a> <a href="#outcomes">{say.Outcomes}</a>
            """);
        if (report.ByTerm is not null)
            html.Add($"<a href=\"#terms\">{say.TermsSection}</a>");
        if (report.Claims.Count > 0)
            html.Add($"<a href=\"#claims\">{say.Claims}</a>");
        if (report.Diagram is not null)
            html.Add($"<a href=\"#diagram\">{say.Diagram}</a>");
        html.Add($"""
            <a href="#event">{say.EventFact}</a> <a href="#levers">{say.LeversSection}</a> <a href="#assumptions">{say.Assumptions}</a> <a href="#run">{say.ThisRun}</a>
            </nav>
            </header>
            <section class="reading">
            <h2>{say.HowToRead}</h2>
            <p>{say.Method}</p>
            <ul>
            <li>{say.ReadImpact}</li>
            <li>{say.ReadChance}</li>
            <li>{say.ReadSign}</li>
            <li>{say.ReadModel}</li>
            </ul>
            </section>
            """);
    }
}
