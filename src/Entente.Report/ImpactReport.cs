using System.Globalization;
using Entente.Cases;
using Entente.Sensitivity;
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
    /// <summary>How the mechanisms hang together, or null where a reader is not told.</summary>
    public CausalGraph? Diagram { get; init; }

    /// <summary>What to type to get this report again in a language.</summary>
    public string CommandIn(Language language) => Command + Phrases.For(language).Option;

    /// <summary>Puts together what a reader is told of a scenario's run.</summary>
    /// <param name="version">Of the program that ran it.</param>
    public static ImpactReport Of(Scenario scenario, EnsembleOptions options, Impact impact, string version)
    {
        var @case = scenario.Case;
        return new(
            @case.Id, @case.Title, @case.Question, @case.Event.Title, @case.Event.Date, @case.AsOf, @case.World.Start, options.Seed,
            version, @case.Hash, CommandFor("impact", scenario, options),
            [.. @case.Levers.Select(l => new LeverSetting(l.Id, l.Title, l.Unit, l.Low, l.High, l.Default, scenario.Levers.TryGetValue(l, out var value) ? value : null))],
            [.. @case.World.Initials.Where(i => i.Quantity == Quantities.Size).Select(size => TermLine.Of(size, !scenario.Without.Contains(size.Entity)))],
            [.. @case.Model().Parameters.Select(AssumptionLine.Of), .. @case.World.Initials.Where(i => i.Quantity != Quantities.Size).Select(AssumptionLine.Of),
                .. @case.World.Terms.Where(term => term.Deal is not null).Select(AssumptionLine.Of)],
            impact)
        {
            Diagram = CausalGraph.Of(@case.Model(), @case.Event),
            Fitted = FitLine.Of(@case),
            Held = scenario.Held,
            ObserveUntil = scenario.ObserveUntil,
            HiddenDeals = [.. @case.World.HiddenDeals.Select(deal => deal.Title)],
            Beliefs = [.. impact.Hidden.Select(Belief.Of)],
        };
    }

    /// <summary>The same, with what takes further runs: how much rests on judgement, and what the mechanisms that were switched off would change.</summary>
    /// <param name="paths">The run, by the same options.</param>
    /// <param name="progress">Makes what is told of each further run.</param>
    /// <exception cref="ModelException">With all mechanisms on, every replicate diverges.</exception>
    public static ImpactReport OfRun(Scenario scenario, EnsembleOptions options, Paths paths, string version, Func<IProgress<int>?> progress, CancellationToken cancel)
    {
        var told = Of(scenario, options, Impact.Of(paths, options.Threads, cancel), version);
        told = told with { Judged = Watched.Do(progress, watched => scenario.JudgementShares(paths, options, watched, cancel)) };
        if (scenario.Off.Count == 0)
            return told;
        var whole = Watched.Do(progress, watched => (scenario with { Off = [] }).RunPaths(options, watched, cancel));
        return whole.Counted.IsEmpty ? throw new ModelException($"with all mechanisms on, {AllDiverged(whole)}")
            : told with { Off = new(scenario.Off, Impact.Of(whole, options.Threads, cancel)) };
    }

    /// <summary>The same, with what the page alone tells: the claims of the case, and the impacts at the end by the event's terms.</summary>
    /// <inheritdoc cref="OfRun"/>
    public ImpactReport ForPage(Scenario scenario, EnsembleOptions options, Paths paths, Func<IProgress<int>?> progress, CancellationToken cancel)
    {
        var (model, settings) = scenario.Prepare();
        var run = new AttributedRun(model, settings, scenario.Case.Event, paths, options, [.. Enumerable.Range(0, paths.Outcomes.Count)], [paths.Months], Exact: false);
        return this with { Claims = scenario.Case.Answers(paths), ByTerm = Watched.Do(progress, watched => TermShares.Of(run, watched, cancel)) };
    }

    /// <summary>What is said of a run of which no replicate is left.</summary>
    public static string AllDiverged(Paths paths) => $"every replicate diverged, the first in month {paths.Diverged[0].Month} in {paths.Diverged[0].Variable}.";

    /// <summary>The fit that numbers were drawn from; null where all are believed as the case file has them.</summary>
    public FitLine? Fitted { get; init; }

    /// <summary>What the claims of the case come to in this run; empty where nobody asked, or the case has none.</summary>
    public IReadOnlyList<ClaimAnswer> Claims { get; init; } = [];

    /// <summary>The impacts at the end as sums over the event's terms, of all outcomes in order; null where nobody asked.</summary>
    public Attribution<Entity>? ByTerm { get; init; }

    /// <summary>How much of each impact's variance in the last month rests on judgement, in the order of the outcomes; empty where it was not measured.</summary>
    public IReadOnlyList<VarianceShare> Judged { get; init; } = [];

    /// <summary>The mechanisms that this run did without; null where all took part.</summary>
    public SwitchedOff? Off { get; init; }

    /// <summary>Numbers of the model that were held at a value.</summary>
    public IReadOnlyList<HeldNumber> Held { get; init; } = [];

    /// <summary>The day up to which observations weighed the replicates; null where none did.</summary>
    public DateOnly? ObserveUntil { get; init; }

    /// <summary>What the parties may really have agreed, by title; empty where the case has no hidden deals.</summary>
    public IReadOnlyList<Text> HiddenDeals { get; init; } = [];

    /// <summary>What is believed of the hidden deals: beforehand, and after each month with an observation that was taken into account.</summary>
    public IReadOnlyList<Belief> Beliefs { get; init; } = [];

    /// <summary>What to type to ask the same of the same run again.</summary>
    /// <param name="about">what the verb asks of the case, for example an outcome</param>
    internal static string CommandFor(string verb, Scenario scenario, EnsembleOptions options, string size = "--replicates", string? about = null)
    {
        string[] words =
        [
            "entente", verb, .. Which(scenario.Case, about), size, $"{options.Replicates}", "--seed", $"{options.Seed}", "--months", $"{options.Months}",
            .. scenario.Levers.SelectMany(set => (string[])["--set", set.Key.Id + "=" + set.Value.ToString(CultureInfo.InvariantCulture)]),
            .. scenario.Without.SelectMany(term => (string[])["--without", term.Id]),
            .. scenario.Off.SelectMany(name => (string[])["--off", name]),
            .. scenario.Held.SelectMany(held => (string[])["--hold", Shell($"{held.Name}={held.Value.ToString(CultureInfo.InvariantCulture)}")]),
            .. scenario.Case.IsWithoutItsPosterior ? (string[])["--prior"] : [],
            .. scenario.ObserveUntil is { } until ? (string[])["--observe-until", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)] : [],
        ];
        return string.Join(' ', words);
    }

    static string[] Which(Case @case, string? about) =>
    [
        .. @case.Folder is null ? (string[])[@case.Id] : [],
        .. about is null ? (string[])[] : [about],
        .. @case.Folder is { } folder ? (string[])["--case-folder", Shell(folder)] : [],
        .. @case.DataFolder is { } data ? (string[])["--data", Shell(data)] : [],
    ];

    /// <summary>A word as a shell takes it for one.</summary>
    static string Shell(string word) => word.All(c => char.IsAsciiLetterOrDigit(c) || "-_.=/".Contains(c)) ? word : $"'{word}'";
}

/// <summary>A fit that numbers of a run were drawn from.</summary>
/// <param name="Numbers">How many were fitted.</param>
/// <param name="Uncertain">How many there are that are not known.</param>
/// <param name="Until">The last day whose records were read.</param>
public sealed record FitLine(int Numbers, int Uncertain, DateOnly Until, int Draws)
{
    internal static FitLine? Of(Case @case) => @case.Fitted is { } fitted
        ? new(fitted.Names.Length, @case.Model().Inputs.Count(input => !input.Prior.IsKnown), fitted.Until, fitted.Count) : null;
}

/// <summary>A lever as this run had it.</summary>
/// <param name="Default">What it is when nobody touches it: the middle of its prior.</param>
/// <param name="Value">What the analyst set, or null when it was left alone.</param>
public sealed record LeverSetting(string Id, Text Title, string Unit, double Low, double High, double Default, double? Value);

/// <summary>One of the event's terms.</summary>
/// <param name="Size">The prior, for example <c>lognormal, median 150000, sigma 0.8</c>.</param>
/// <param name="Included">False when the run was asked to leave it out.</param>
public sealed record TermLine(string Id, Text Title, string From, string To, string Unit, Text Size, string Provenance, string Source, bool Included)
{
    internal static TermLine Of(Initial size, bool included)
    {
        var term = (DealTerm)size.Entity;
        return new(term.Id, term.Title, term.From.Id, term.To.Id, term.Unit, size.Prior.Words, size.Provenance.Kind, size.Provenance.Words, included);
    }
}

/// <summary>A number that the result rests on.</summary>
/// <param name="Name">For example <c>Alignment.balance</c> or <c>stock of ukraine/RUS</c>.</param>
/// <param name="Provenance">One of estimated, literature, record, judgement.</param>
public sealed record AssumptionLine(string Name, string Unit, Text Prior, string Provenance, string Source, Text Meaning)
{
    internal static AssumptionLine Of(ModelParameter p) =>
        new(p.Name, p.Parameter.Unit, p.Parameter.Prior.Words, p.Parameter.Provenance.Kind, p.Parameter.Provenance.Words, new(p.Parameter.Meaning, p.Parameter.Meaning));

    internal static AssumptionLine Of(DealTerm t) => new(
        $"unit-value of {t.Id}", "million USD/unit",
        new(FormattableString.Invariant($"{t.UnitValue}; cost to the giver {t.CostShare} of it; importance {t.Importance}"),
            FormattableString.Invariant($"{t.UnitValue}; 제공국의 비용은 그 {t.CostShare}배; 중요도 {t.Importance}")),
        "judgement", t.Valued, new("worth to a receiver in full need", "꼭 필요한 수령국에게 갖는 가치"));

    internal static AssumptionLine Of(Initial i) =>
        new(i.ToString(), i.Quantity.Unit, i.Prior.Words, i.Provenance.Kind, i.Provenance.Words, i.Quantity.Title);
}
