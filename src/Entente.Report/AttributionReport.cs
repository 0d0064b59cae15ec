using Entente.Cases;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Report;

/// <summary>One outcome's impact in one month, taken apart: the text, the JSON and the CSV are written from this alone.</summary>
/// <param name="Months">Of the run; <paramref name="Month"/> is one of them.</param>
/// <param name="Levers">The levers that were set, in their own units.</param>
/// <param name="LeftOut">The terms that the event did without.</param>
/// <param name="Command">What to type to get this report again.</param>
public sealed record AttributionReport(
    string CaseId, Outcome Outcome, YearMonth Start, int Month, int Months, int Replicates, ulong Seed, string Version, string CaseHash, string Command,
    IReadOnlyList<(string Id, double Value)> Levers, IReadOnlyList<string> LeftOut, AttributedPart Terms, AttributedPart Channels)
{
    /// <summary>Runs what it takes to take an impact apart, by terms and by channels.</summary>
    /// <param name="paths">The run itself.</param>
    /// <param name="month">Null for the last.</param>
    /// <param name="exact">Whether to run all coalitions, or to draw orders; null for what their number suggests.</param>
    /// <param name="progress">Makes what is told of each of the two.</param>
    /// <exception cref="InputException">The month is none of the run, or there are too many causes to run all their coalitions.</exception>
    public static AttributionReport Of(Scenario scenario, EnsembleOptions options, Paths paths, Outcome outcome, int? month, bool? exact, string version,
        Func<IProgress<int>?> progress, CancellationToken cancel)
    {
        var @case = scenario.Case;
        var at = month ?? paths.Months;
        if (at > paths.Months)
            throw new InputException($"month {at} is asked for; the run ends with month {paths.Months}.");
        var (model, settings) = scenario.Prepare();
        var run = new AttributedRun(model, settings, @case.Event, paths, options, [paths.Outcomes.Index().First(o => o.Item == outcome).Index], [at], exact);
        if (exact == true && Math.Max(TermShares.TermsOf(model, settings, @case.Event).Count, ChannelShares.ChannelsOf(run).Count) is var causes and > AttributedRun.MostForced)
            throw new InputException($"--exact would run all coalitions of {causes} causes; expected {AttributedRun.MostForced} causes at most.");
        var terms = Watched.Do(progress, watched => TermShares.Of(run, watched, cancel));
        var channels = Watched.Do(progress, watched => ChannelShares.Of(run, watched, cancel));
        var command = ImpactReport.CommandFor("explain", scenario, options, about: outcome.Id)
            + $" --month {at}" + exact switch { true => " --exact", false => " --quick", _ => "" };
        return new(@case.Id, outcome, @case.World.Start, at, paths.Months, paths.Replicates, options.Seed, version, @case.Hash, command,
            [.. scenario.Levers.Select(set => (set.Key.Id, set.Value))], [.. scenario.Without.Select(term => term.Id)],
            AttributedPart.Of(terms, term => new(term.Id, term.Title, [])),
            AttributedPart.Of(channels, channel => new(channel.Declaration.Mechanism.Name, new(channel.Declaration.Mechanism.Name, channel.Declaration.Mechanism.Name), channel.Takes)))
        { Off = scenario.Off, Held = scenario.Held, ObserveUntil = scenario.ObserveUntil };
    }

    /// <summary>The mechanisms that this run did without.</summary>
    public IReadOnlyList<string> Off { get; init; } = [];

    /// <summary>Numbers of the model that were held at a value.</summary>
    public IReadOnlyList<HeldNumber> Held { get; init; } = [];

    /// <summary>The day up to which observations weighed the replicates; null where none did.</summary>
    public DateOnly? ObserveUntil { get; init; }

    /// <summary>The calendar month of <see cref="Month"/>.</summary>
    public YearMonth Date => Start.Plus(Month);
}

/// <summary>What a share is a share of.</summary>
/// <param name="Takes">For a channel: the variables that it takes from the deal.</param>
public sealed record Cause(string Id, Text Title, IReadOnlyList<Quantity> Takes);

/// <summary>An impact as a sum over terms, or over channels.</summary>
/// <param name="Shares">In the case's order.</param>
/// <param name="Orders">How many orders were drawn; 0 where all coalitions were run.</param>
public sealed record AttributedPart(Share Impact, IReadOnlyList<(Cause Cause, Share Share)> Shares, Share Rest, int Orders, int Counted, int Diverged)
{
    const double Worth = 0.01; // of the impact: less is not worth a sentence
    const double NinetyPercent = 1.6448536269514722; // of the standard normal distribution

    internal static AttributedPart Of<T>(Attribution<T> attribution, Func<T, Cause> cause)
    {
        var impact = attribution.Impacts[0];
        return new(impact.Impact, [.. attribution.Causes.Select(cause).Zip(impact.Shares)], impact.Rest, attribution.Orders, attribution.Counted, attribution.Diverged);
    }

    /// <summary>The event changes it in no replicate, with whatever causes.</summary>
    public bool IsNothing => Impact == default && Rest == default && Shares.All(s => s.Share == default);

    /// <summary>Whether the impact can be told from zero at all, so that it has a percentage to share.</summary>
    public bool IsClear => IsAway(Impact);

    /// <summary>A share as a part of the impact; NaN where the impact cannot be told from zero.</summary>
    public double OfImpact(Share share) => IsClear ? share.Mean / Impact.Mean : double.NaN;

    /// <summary>The causes that work against the impact by a hundredth of it or more, the strongest first, as far as that can be told.</summary>
    public IReadOnlyList<(Cause Cause, Share Share)> Against =>
        IsClear ? [.. Shares.Where(s => IsAway(s.Share) && OfImpact(s.Share) < -Worth).OrderByDescending(s => Math.Abs(s.Share.Mean))] : [];

    /// <summary>The cause that pushes the way of the impact more than any other, as far as that can be told; null where none does.</summary>
    public (Cause Cause, Share Share)? Most =>
        IsClear && Shares.Where(s => IsAway(s.Share)).MaxBy(s => s.Share.Mean * Math.Sign(Impact.Mean)) is { Cause: not null } most
            && Math.Sign(most.Share.Mean) == Math.Sign(Impact.Mean) ? most : null;

    /// <summary>The ends of the 90% interval of an estimated mean.</summary>
    internal static (double Low, double High) Interval(Share share) => (share.Mean - NinetyPercent * share.Error, share.Mean + NinetyPercent * share.Error);

    internal static bool IsAway(Share share) => share.Mean != 0 && Math.Abs(share.Mean) > NinetyPercent * share.Error;
}
