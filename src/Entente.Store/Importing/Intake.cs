using System.Runtime.InteropServices;
using DuckDB.NET.Data;

namespace Entente.Store.Importing;

/// <summary>
/// Takes what an importer reads of a row, and puts it into the tables once the row has turned out good: a row that is refused half-way leaves nothing.
/// </summary>
sealed class Intake(StoreFile store, int import, string source) : IDisposable
{
    readonly List<SeriesRow> series = [];
    readonly List<EventRow> events = [];
    readonly List<RollCallRow> rollCalls = [];
    readonly List<VoteRow> votes = [];
    readonly List<AttemptRow> attempts = [];
    readonly List<CodeRow> codes = [];
    readonly List<CapitalRow> capitals = [];
    readonly List<IssueRow> issues = [];
    readonly List<RepeatRow> repeats = [];
    readonly Dictionary<string, DuckDBAppender> appenders = [];
    // Codes and names come back by the thousand: as numbers, what stands already takes a few bytes a row.
    readonly Dictionary<string, int> words = [];
    readonly HashSet<(int, int, int, int, int)> figures = [];
    readonly HashSet<(int, int, int)> ballots = [];
    readonly Dictionary<(string, string), int> taken = [];
    readonly HashSet<(int, int)> deeds = [];
    readonly HashSet<RepeatRow> returns = [];
    readonly HashSet<IssueRow> about = [];
    readonly HashSet<CodeRow> members = [];
    readonly HashSet<CapitalRow> seats = [];

    /// <summary>Rows put into the tables so far.</summary>
    public long Rows { get; private set; }

    public void Add(in SeriesRow row) => series.Add(row);

    public void Add(in EventRow row) => events.Add(row);

    public void Add(in RollCallRow row) => rollCalls.Add(row);

    public void Add(in VoteRow row) => votes.Add(row);

    public void Add(in AttemptRow row) => attempts.Add(row);

    public void Add(in CodeRow row) => codes.Add(row);

    public void Add(in CapitalRow row) => capitals.Add(row);

    public void Add(in IssueRow row) => issues.Add(row);

    public void Add(in RepeatRow row) => repeats.Add(row);

    /// <summary>Puts what is pending into the tables, or says in a sentence why it cannot stand there.</summary>
    /// <param name="variant">of figures that have no other</param>
    public string? Keep(string? variant)
    {
        if (variant is not null)
            foreach (ref var row in CollectionsMarshal.AsSpan(series))
                row = row with { Variant = row.Variant ?? variant };
        if (Clash() is { } clash)
            return clash;
        foreach (ref var row in CollectionsMarshal.AsSpan(rollCalls))
        {
            var times = taken[(row.Body, row.Id)] = taken.GetValueOrDefault((row.Body, row.Id)) + 1;
            if (times == 1)
                continue;
            if (row.Session is not null)
                return $"The roll call {row.Id} stands already in the file; expected it once.";
            // The Council has voted several times on one draft that had no number.
            row = row with { Id = $"{row.Id} ({times})" };
        }
        Put();
        return null;
    }

    /// <summary>Takes the keys of what is pending, or says what of it stands already; then none is taken, for nothing of the row will stand.</summary>
    string? Clash()
    {
        var (s, v, e, i, c, p, r) = (0, 0, 0, 0, 0, 0, 0);
        while (s < series.Count && figures.Add(KeyOf(series[s])))
            s++;
        while (v < votes.Count && ballots.Add(KeyOf(votes[v])))
            v++;
        // An event without a number of its own may be one of several alike.
        while (e < events.Count && (events[e].Id is null || deeds.Add(KeyOf(events[e]))))
            e++;
        while (i < issues.Count && about.Add(issues[i]))
            i++;
        while (c < codes.Count && members.Add(codes[c]))
            c++;
        while (p < capitals.Count && seats.Add(capitals[p]))
            p++;
        while (r < repeats.Count && returns.Add(repeats[r]))
            r++;
        var clash = s < series.Count ? $"A figure for {series[s].Indicator} of {series[s].Actor}{(series[s].Partner is null ? "" : $" and {series[s].Partner}")} from {series[s].Start:yyyy-MM-dd} stands"
            : v < votes.Count ? $"A vote of {votes[v].Actor} in roll call {votes[v].RollCall} stands"
            : e < events.Count ? $"The event {events[e].Id} stands"
            : i < issues.Count ? $"The issue {issues[i].Issue} of roll call {issues[i].RollCall} stands"
            : c < codes.Count ? $"The spell of {codes[c].Number} from {codes[c].Since:yyyy-MM-dd} stands"
            : p < capitals.Count ? $"The capital {capitals[p].Name} from {capitals[p].Since:yyyy-MM-dd} stands"
            : r < repeats.Count ? $"The return of roll call {repeats[r].Earlier} as {repeats[r].Later} stands"
            : null;
        if (clash is null)
            return null;
        while (s > 0)
            figures.Remove(KeyOf(series[--s]));
        while (v > 0)
            ballots.Remove(KeyOf(votes[--v]));
        while (e > 0)
            deeds.Remove(KeyOf(events[--e]));
        about.ExceptWith(issues.Take(i));
        members.ExceptWith(codes.Take(c));
        seats.ExceptWith(capitals.Take(p));
        returns.ExceptWith(repeats.Take(r));
        return clash + " already in the file; expected it once.";
    }

    (int, int, int, int, int) KeyOf(in SeriesRow row) => (Word(row.Indicator), Word(row.Actor), Word(row.Partner), row.Start.DayNumber, Word(row.Variant));

    // Sixty-four bits of what tells events apart: the events themselves would take hundreds of bytes each.
    static (int, int) KeyOf(in EventRow row) => (HashCode.Combine(row.Id, row.Date, row.Actor, row.Partner, row.Code, row.Category),
        HashCode.Combine(row.ActorName, row.PartnerName, row.Relation, row.Magnitude, row.Outcome, row.Summary, row.Id, row.Code));

    (int, int, int) KeyOf(in VoteRow row) => (Word(row.Body), Word(row.RollCall), Word(row.Actor));

    /// <summary>A number for each different text from 1 on, and 0 for none.</summary>
    int Word(string? text)
    {
        if (text is null)
            return 0;
        if (!words.TryGetValue(text, out var word))
            words.Add(text, word = words.Count + 1);
        return word;
    }

    /// <summary>Forgets what is pending.</summary>
    public void Drop()
    {
        series.Clear();
        events.Clear();
        rollCalls.Clear();
        votes.Clear();
        attempts.Clear();
        codes.Clear();
        capitals.Clear();
        issues.Clear();
        repeats.Clear();
    }

    /// <summary>Ends the appending: what was kept is in the tables.</summary>
    public void Close()
    {
        foreach (var (table, appender) in appenders)
        {
            appenders.Remove(table);
            appender.Dispose();
        }
    }

    /// <summary>Where <see cref="Close"/> was not reached the transaction has failed already, and says why.</summary>
    public void Dispose()
    {
        foreach (var appender in appenders.Values)
            try
            {
                appender.Dispose();
            }
            catch (DuckDBException)
            {
            }
    }

    void Put()
    {
        foreach (ref readonly var r in CollectionsMarshal.AsSpan(series))
            Row("series").AppendValue(r.Indicator).AppendValue(r.Variant).AppendValue(r.Actor).AppendValue(r.Partner).AppendValue(r.Start).AppendValue(r.End)
                .AppendValue(r.Value).AppendValue(r.Low).AppendValue(r.High).AppendValue(r.Unit).AppendValue(source).AppendNullValue().AppendValue("high").AppendValue(r.Note)
                .AppendValue(import).EndRow();
        foreach (ref readonly var r in CollectionsMarshal.AsSpan(events))
            Row("events").AppendValue(r.Id).AppendValue(r.Date).AppendValue(r.Precision).AppendValue(r.Actor).AppendValue(r.ActorName).AppendValue(r.Relation).AppendValue(r.Partner)
                .AppendValue(r.PartnerName).AppendValue(r.Category).AppendValue(r.Code).AppendValue(r.Magnitude).AppendValue(r.Unit).AppendValue(r.Outcome).AppendValue(r.Summary)
                .AppendValue(source).AppendValue("high").AppendValue(import).EndRow();
        foreach (ref readonly var r in CollectionsMarshal.AsSpan(rollCalls))
            Row("roll_calls").AppendValue(r.Body).AppendValue(r.Id).AppendValue(r.Session).AppendValue(r.Date).AppendValue(r.Document).AppendValue(r.Title).AppendValue(r.Kind)
                .AppendValue(r.Result).AppendValue(r.Yes).AppendValue(r.No).AppendValue(r.Abstain).AppendValue(r.Important).AppendValue(r.Amendment).AppendValue(r.Paragraph)
                .AppendValue(r.Note).AppendValue(source).AppendValue(import).EndRow();
        foreach (ref readonly var r in CollectionsMarshal.AsSpan(votes))
            Row("votes").AppendValue(r.Body).AppendValue(r.RollCall).AppendValue(r.Actor).AppendValue(r.Vote).AppendValue(source).AppendValue(import).EndRow();
        foreach (ref readonly var r in CollectionsMarshal.AsSpan(attempts))
            Row("attempts").AppendValue(r.Date).AppendValue(r.Precision).AppendValue(r.TimeUtc).AppendValue(r.Actor).AppendValue(r.Vehicle).AppendValue(r.Class).AppendValue(r.Facility)
                .AppendValue(r.Outcome).AppendValue(r.ApogeeKm).AppendValue(r.DistanceKm).AppendValue(r.Note).AppendValue(source).AppendValue(import).EndRow();
        foreach (ref readonly var r in CollectionsMarshal.AsSpan(codes))
            Row("actor_codes").AppendValue(r.Actor).AppendValue(r.System).AppendValue(r.Number).AppendValue(r.Since).AppendValue(r.Until).AppendValue(import).EndRow();
        foreach (ref readonly var r in CollectionsMarshal.AsSpan(capitals))
            Row("capitals").AppendValue(r.Actor).AppendValue(r.Name).AppendValue(r.Latitude).AppendValue(r.Longitude).AppendValue(r.Since).AppendValue(r.Until).AppendValue(import).EndRow();
        foreach (ref readonly var r in CollectionsMarshal.AsSpan(issues))
            Row("roll_call_issues").AppendValue(r.Body).AppendValue(r.RollCall).AppendValue(r.Issue).AppendValue(source).AppendValue(import).EndRow();
        foreach (ref readonly var r in CollectionsMarshal.AsSpan(repeats))
            Row("roll_call_repeats").AppendValue(r.Body).AppendValue(r.Earlier).AppendValue(r.Later).AppendValue(source).AppendValue(import).EndRow();
        Drop();
    }

    IDuckDBAppenderRow Row(string table)
    {
        Rows++;
        if (!appenders.TryGetValue(table, out var appender))
            appenders.Add(table, appender = store.Connection.CreateAppender(table));
        return appender.CreateRow();
    }
}
