using System.Globalization;
using Entente.Cases;
using Entente.Report;

namespace Entente.Studio;

/// <summary>One thing in which what is asked differs from the case as it comes.</summary>
/// <param name="Words">For a reader.</param>
/// <param name="Without">The same inquiry without it.</param>
sealed record Change(string Words, Inquiry Without);

static class Changes
{
    /// <summary>All of them, in the order of the fields.</summary>
    internal static IEnumerable<Change> Of(Inquiry asked, Case @case, Language language)
    {
        var (say, tell) = (Entente.Studio.Words.For(language), Phrases.For(language));
        foreach (var set in asked.Set)
            yield return new(Moved(set), asked with { Set = asked.Set.Remove(set) });
        foreach (var id in asked.Without)
            yield return new(say.LeftOutOfEvent(@case.World.Terms.FirstOrDefault(term => term.Id == id) is { } term ? tell.Of(term.Title) : id), asked with { Without = asked.Without.Remove(id) });
        foreach (var hold in asked.Hold)
            yield return new(hold.LastIndexOf('=') is var at and > 0 ? say.HeldAt(hold[..at], hold[(at + 1)..]) : hold, asked with { Hold = asked.Hold.Remove(hold) });
        foreach (var name in asked.Off)
            yield return new(say.SwitchedOff(name), asked with { Off = asked.Off.Remove(name) });
        if (asked.ObserveUntil is { } until)
            yield return new(say.ObservedUntil(until), asked with { ObserveUntil = null });
        if (asked.Prior)
            yield return new(say.WithoutFit, asked with { Prior = false });
        if (asked.Seed is { } seed)
            yield return new(say.SeedIs(seed), asked with { Seed = null });
        if (asked.Months is { } months)
            yield return new(say.MonthsAre(months), asked with { Months = null });

        string Moved(string set)
        {
            var at = set.IndexOf('=', StringComparison.Ordinal);
            if (at < 1 || @case.Levers.FirstOrDefault(lever => lever.Id == set[..at]) is not { } lever || !double.TryParse(set[(at + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
                return set;
            return $"{tell.Of(lever.Title)}: {say.Instead($"{Figures.Plain(value)} {tell.Unit(lever.Unit)}", Figures.Plain(lever.Default))}";
        }
    }
}
