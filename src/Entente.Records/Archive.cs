namespace Entente.Records;

/// <summary>
/// Everything a data folder holds, checked: every code, source, date and number of every row is good,
/// or <see cref="Load"/> has thrown an <see cref="InputException"/> that names the file and line.
/// </summary>
public sealed class Archive
{
    readonly SeriesIndex index;

    Archive(string folder)
    {
        string In(string file) => Path.Combine(folder, file);
        Sources = Table.Read(In("sources.csv"), Source.Columns, Source.Read, key: "id");
        SourcesById = Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        States = States.Load(In("states.csv"));
        Actors = Table.Read(In("actors.csv"), Actor.Columns, row => Actor.Read(row, SourcesById), key: "code");
        ActorsByCode = Actors.ToDictionary(actor => actor.Code, StringComparer.Ordinal);
        Series = Table.Read(In("series.csv"), SeriesValue.Columns, row => SeriesValue.Read(row, ActorsByCode, SourcesById));
        Events = Table.Read(In("events.csv"), Event.Columns, row => Event.Read(row, ActorsByCode, SourcesById));
        Attempts = Table.Read(In("attempts.csv"), Attempt.Columns, row => Attempt.Read(row, ActorsByCode, SourcesById));
        Votes = Table.Read(In("votes.csv"), Vote.Columns, row => Vote.Read(row, SourcesById), key: "document");
        index = new SeriesIndex(Series);
    }

    Archive(Archive whole, DateOnly until)
    {
        Sources = whole.Sources;
        SourcesById = whole.SourcesById;
        States = whole.States;
        Actors = whole.Actors;
        ActorsByCode = whole.ActorsByCode;
        Series = [.. whole.Series.Where(value => value.Published <= until)];
        Events = [.. whole.Events.Where(e => LastDay(e.Date, e.Precision) <= until)];
        Attempts = [.. whole.Attempts.Where(a => LastDay(a.Date, a.Precision) <= until)];
        Votes = [.. whole.Votes.Where(v => v.Date <= until)];
        index = new SeriesIndex(Series);
    }

    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>The states of the world, of which <see cref="Actors"/> are those that the records speak of.</summary>
    public States States { get; }

    public IReadOnlyList<Source> Sources { get; }

    public IReadOnlyList<SeriesValue> Series { get; }

    public IReadOnlyList<Event> Events { get; }

    public IReadOnlyList<Attempt> Attempts { get; }

    public IReadOnlyList<Vote> Votes { get; }

    internal IReadOnlyDictionary<string, Actor> ActorsByCode { get; }

    internal IReadOnlyDictionary<string, Source> SourcesById { get; }

    /// <summary>Reads the seven files of a folder such as <c>data/</c>, all at once.</summary>
    public static Archive Load(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InputException(folder, null, "there is no such folder; expected one with actors.csv, series.csv and the other records.");
        return new Archive(folder);
    }

    /// <summary>
    /// The same without any figure published and any deed dated after a day, so that nothing later can be read from it.
    /// A deed of which only the month is known counts as of the month's last day. Actors, states and sources are names, and stay.
    /// </summary>
    public Archive Until(DateOnly day) => new(this, day);

    public Actor ActorOf(string code) =>
        ActorsByCode.TryGetValue(code, out var actor) ? actor
            : throw new InputException(Nearest.Close($"the actor '{code}' is not in actors.csv", code, ActorsByCode.Keys));

    public Source SourceOf(string id) =>
        SourcesById.TryGetValue(id, out var source) ? source
            : throw new InputException(Nearest.Close($"the source '{id}' is not in sources.csv", id, SourcesById.Keys));

    /// <summary>
    /// The figure of the latest period that ended by <paramref name="at"/> among those public by
    /// <paramref name="asOf"/>, or null. A period without an end counts as ended from its start on. Of figures
    /// for periods that end together the one published last is taken, then the one first in the file.
    /// </summary>
    /// <param name="variant">null takes figures of any variant</param>
    public SeriesValue? Find(string indicator, string actor, string? partner, DateOnly at, DateOnly asOf, string? variant = null) =>
        index.Find(indicator, actor, partner, at, asOf, variant);

    /// <summary>As <see cref="Find"/>, but says in an <see cref="InputException"/> why there is none.</summary>
    public SeriesValue Value(string indicator, string actor, string? partner, DateOnly at, DateOnly asOf, string? variant = null) =>
        Find(indicator, actor, partner, at, asOf, variant)
            ?? throw new InputException(index.WhyNot(indicator, actor, partner, at, asOf, variant));

    static DateOnly LastDay(DateOnly date, Precision precision) =>
        precision == Precision.Month ? new(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month)) : date;
}
