namespace Entente.Report;

/// <summary>What was asked, of which run, and how to read the answer.</summary>
static class PageHead
{
    public static void Write(Html html, ImpactReport report)
    {
        var impact = report.Impact;
        html.Add($"""
            <header>
            <p class="kind">Entente: the impact of one event</p>
            <h1>{report.CaseTitle.En}</h1>
            <p class="ko" lang="ko">{report.CaseTitle.Ko}</p>
            <p class="question">{report.Question.En}</p>
            <p class="ko" lang="ko">{report.Question.Ko}</p>
            <dl class="facts">
            <div><dt>Event</dt><dd>{report.EventTitle.En} <span lang="ko">{report.EventTitle.Ko}</span>, {report.EventDate:yyyy-MM-dd}</dd></div>
            <div><dt>Priors</dt><dd>from what was public by {report.AsOf:yyyy-MM-dd}</dd></div>
            <div><dt>Months</dt><dd>{impact.Months}, from {report.Start} (month 0) to {report.Start.Plus(impact.Months)}</dd></div>
            <div><dt>Replicates</dt><dd>{impact.Replicates:N0}, each run twice with the same draws; {impact.Counted:N0} counted</dd></div>
            """);
        foreach (var lever in report.Levers)
            if (lever.Value is { } value)
                html.Add($"<div><dt>Lever moved</dt><dd>{lever.Title.En}: {Figures.Plain(value)} {lever.Unit} (left alone: {Figures.Plain(lever.Default)})</dd></div>");
        foreach (var term in report.Terms)
            if (!term.Included)
                html.Add($"<div><dt>Term left out</dt><dd>{term.Title.En}</dd></div>");
        if (impact.Diverged.Count > 0)
            html.Add($"<div><dt>Diverged</dt><dd>{Divergence.Sentence(impact)}</dd></div>");
        html.Add($"""
            </dl>
            <noscript><p class="notice">The charts are drawn by a script inside this file, and scripts are turned off here. The tables hold the same numbers at the main dates.</p></noscript>
            <nav><a href="#summary">Summary</a> <a href="#outcomes">Outcomes</a> <a href="#event">Event</a> <a href="#levers">Levers</a> <a href="#assumptions">Assumptions</a> <a href="#run">This run</a></nav>
            </header>
            <section class="reading">
            <h2>How to read</h2>
            <p>A simulated history of the same actors is run twice from the same start: once <em class="with">with</em> the event and once <em class="without">without</em> it.
            Each replicate draws its own uncertain sizes, behaviours and luck, and has the same in both runs, so that what differs between them is the event.</p>
            <ul>
            <li><b>Impact</b> is with minus without. Its <b>[5%, 95%]</b> interval holds nine in ten replicates. It is printed <b>bold</b> where the interval leaves out zero.</li>
            <li>An outcome marked <i>chance</i> is yes or no in a replicate: its number is the share of replicates, and its interval that of the estimate, which more replicates narrow.</li>
            <li><b>Sign</b> is the share, among the replicates that the event changes, in which it goes the way of the mean impact; <b>changed</b> is how many it changes at all.</li>
            <li>A model is not an oracle. These numbers follow from the assumptions at the end of this page, many of which are wide, and some of which are a judgement.</li>
            </ul>
            </section>
            """);
    }
}
