using System.Collections.Immutable;
using Entente.Cases;
using Entente.Records;

namespace Entente.Studio.Components.Evidence;

/// <summary>What the records hold of what the actors of a case did, and what organisations did beside them, the earliest first.</summary>
public sealed class Chronicle
{
    /// <summary>The Council whose votes are recorded, and those that always sit in it, in the order of the columns.</summary>
    const string Council = "UNSC";
    static readonly ImmutableArray<string> Permanent = ["USA", "GBR", "FRA", "CHN", "RUS"];

    readonly Archive archive;
    readonly string[] text;

    Chronicle(Archive archive, IEnumerable<ChronicleEntry> entries)
    {
        this.archive = archive;
        Entries = [.. entries.OrderBy(e => e.Date).Select((e, i) => e with { Number = i })];
        text = [.. Entries.Select(TextOf)];
    }

    public ImmutableArray<ChronicleEntry> Entries { get; }

    /// <summary>The chronicle of a case.</summary>
    public static Chronicle Of(Archive archive, Case @case)
    {
        var own = @case.World.Actors.Select(actor => actor.Id).ToHashSet();
        var votes = own.Overlaps(Permanent) ? archive.Votes : [];
        return new(archive,
        [
            .. archive.Events.Where(e => Concerns(e, own, archive)).Select(e => Entry(RecordKind.Event, e.Date, e.Precision, e.Category, e.Partner is null ? [e.Actor] : [e.Actor, e.Partner], e.Sources, e)),
            .. archive.Attempts.Where(a => own.Contains(a.Actor)).Select(a => Entry(RecordKind.Attempt, a.Date, a.Precision, a.Class, [a.Actor], [a.Source], a)),
            .. votes.Select(v => Entry(RecordKind.Vote, v.Date, Precision.Day, v.Kind, [Council, .. Permanent], [v.Source], v)),
        ]);

        ChronicleEntry Entry(RecordKind kind, DateOnly date, Precision precision, string lane, ImmutableArray<string> actors, IEnumerable<string> sources, object row) =>
            new(0, kind, date, precision, lane, actors, [.. sources.Select(archive.SourceOf)], row);
    }

    /// <summary>Whether one of the case's actors has a part in it, or an organisation alone, which may bear on anybody.</summary>
    static bool Concerns(Event e, HashSet<string> own, Archive archive)
    {
        string[] named = e.Partner is null ? [e.Actor] : [e.Actor, e.Partner];
        return named.Any(own.Contains) || named.All(code => archive.ActorOf(code).Kind != ActorKind.State);
    }

    /// <summary>Those that pass a filter, in order.</summary>
    public IEnumerable<ChronicleEntry> Passing(ChronicleFilter filter) => Entries.Where(entry =>
        entry.Kind == filter.Kind
        && (filter.Actor is null || entry.Actors.Contains(filter.Actor))
        && (filter.Lane is null || entry.Lane == filter.Lane)
        && !(entry.Date.Year < filter.From) && !(entry.Date.Year > filter.To)
        && text[entry.Number].Contains(filter.Find.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>An actor's name, by its code.</summary>
    public Text NameOf(string code)
    {
        var actor = archive.ActorOf(code);
        return new(actor.NameEn, actor.NameKo);
    }

    /// <summary>All that can be read of an entry, in both languages.</summary>
    string TextOf(ChronicleEntry entry)
    {
        var said = entry.Row switch
        {
            Event e => $"{e.Relation} {e.Summary} {e.Category} {e.Outcome}",
            Attempt a => $"{a.Vehicle} {a.Class} {a.Facility} {a.Outcome}",
            Vote v => $"{v.Document} {v.Kind} {v.Trigger} {v.Result} {v.Note}",
            var other => throw new InvalidOperationException($"A chronicle has no {other}."),
        };
        return string.Join(' ', [said, .. entry.Actors.Select(code => $"{code} {NameOf(code).En} {NameOf(code).Ko}"), .. entry.Sources.Select(s => $"{s.Title} {s.Publisher}")]);
    }
}

/// <summary>Which entries of a chronicle are wanted.</summary>
/// <param name="Kind">Of one table at a time: an event may tell of the same launch as an attempt.</param>
/// <param name="Actor">By code; null for any.</param>
/// <param name="From">The first year; null for the earliest there is.</param>
/// <param name="To">The last year.</param>
/// <param name="Find">A part of what is written.</param>
public sealed record ChronicleFilter(RecordKind Kind = RecordKind.Event, string? Actor = null, string? Lane = null, int? From = null, int? To = null, string Find = "");
