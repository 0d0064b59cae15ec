using System.Globalization;
using Entente.Cases;
using Entente.Simulation;

namespace Entente.Report;

/// <summary>Everything that a reader is told of one run: the table, the JSON, the CSV and the page are written from this alone.</summary>
/// <param name="Seed">Gives the same numbers again.</param>
/// <param name="CaseHash">SHA-256 of the case's files, hexadecimal.</param>
/// <param name="Command">What to type to get this report again.</param>
public sealed record ImpactReport(
    string CaseId, Text CaseTitle, Text Question, Text EventTitle, DateOnly EventDate, DateOnly AsOf, YearMonth Start, ulong Seed,
    string Version, string CaseHash, string Command,
    IReadOnlyList<LeverSetting> Levers, IReadOnlyList<TermLine> Terms, IReadOnlyList<AssumptionLine> Assumptions, Impact Impact)
{
    /// <summary>Puts together what a reader is told of a scenario's run.</summary>
    /// <param name="version">Of the program that ran it.</param>
    public static ImpactReport Of(Scenario scenario, EnsembleOptions options, Impact impact, string version)
    {
        var @case = scenario.Case;
        return new(
            @case.Id, @case.Title, @case.Question, @case.Event.Title, @case.Event.Date, @case.AsOf, @case.World.Start, options.Seed,
            version, @case.Hash, CommandFor(scenario, options),
            [.. @case.Levers.Select(l => new LeverSetting(l.Id, l.Title, l.Unit, l.Low, l.High, l.Default, scenario.Levers.TryGetValue(l, out var value) ? value : null))],
            [.. @case.World.Initials.Where(i => i.Quantity == Quantities.Size).Select(size => TermLine.Of(size, !scenario.Without.Contains(size.Entity)))],
            [.. @case.Model().Parameters.Select(AssumptionLine.Of), .. @case.World.Initials.Where(i => i.Quantity != Quantities.Size).Select(AssumptionLine.Of),
                .. @case.World.Terms.Select(AssumptionLine.Of)],
            impact);
    }

    static string CommandFor(Scenario scenario, EnsembleOptions options)
    {
        string[] words =
        [
            "entente", "impact", scenario.Case.Id, "--replicates", $"{options.Replicates}", "--seed", $"{options.Seed}", "--months", $"{options.Months}",
            .. scenario.Levers.SelectMany(set => (string[])["--set", set.Key.Id + "=" + set.Value.ToString(CultureInfo.InvariantCulture)]),
            .. scenario.Without.SelectMany(term => (string[])["--without", term.Id]),
        ];
        return string.Join(' ', words);
    }
}

/// <summary>A lever as this run had it.</summary>
/// <param name="Default">What it is when nobody touches it: the middle of its prior.</param>
/// <param name="Value">What the analyst set, or null when it was left alone.</param>
public sealed record LeverSetting(string Id, Text Title, string Unit, double Low, double High, double Default, double? Value);

/// <summary>One of the event's terms.</summary>
/// <param name="Size">The prior in words, for example <c>lognormal, median 150000, sigma 0.8</c>.</param>
/// <param name="Included">False when the run was asked to leave it out.</param>
public sealed record TermLine(string Id, Text Title, string From, string To, string Unit, string Size, string Provenance, string Source, bool Included)
{
    internal static TermLine Of(Initial size, bool included)
    {
        var term = (DealTerm)size.Entity;
        return new(term.Id, term.Title, term.From.Id, term.To.Id, term.Unit, size.Prior.ToString()!, size.Provenance.Kind, size.Provenance.Words, included);
    }
}

/// <summary>A number that the result rests on.</summary>
/// <param name="Name">For example <c>Alignment.balance</c> or <c>stock of ukraine/RUS</c>.</param>
/// <param name="Provenance">One of estimated, literature, record, judgement.</param>
public sealed record AssumptionLine(string Name, string Unit, string Prior, string Provenance, string Source, string Meaning)
{
    internal static AssumptionLine Of(ModelParameter p) =>
        new(p.Name, p.Parameter.Unit, p.Parameter.Prior.ToString()!, p.Parameter.Provenance.Kind, p.Parameter.Provenance.Words, p.Parameter.Meaning);

    internal static AssumptionLine Of(DealTerm t) =>
        new($"unit-value of {t.Id}", "million USD/unit",
            FormattableString.Invariant($"{t.UnitValue}; cost to the giver {t.CostShare} of it; importance {t.Importance}"), "judgement", t.Valued, "worth to a receiver in full need");

    internal static AssumptionLine Of(Initial i) =>
        new(i.ToString(), i.Quantity.Unit, i.Prior.ToString()!, i.Provenance.Kind, i.Provenance.Words, i.Quantity.Title.En);
}
