using Entente.Records;

namespace Entente.Cases;

/// <summary>Reads one entry of <c>series</c>: figures of <c>series.csv</c>, or dated rows counted by month or year.</summary>
/// <param name="archive">The records up to <paramref name="until"/>.</param>
sealed class TrackReader(YamlMap map, IReadOnlyDictionary<string, Outcome> outcomes, Archive archive, Spelling spelling, DateOnly until)
{
    const int EarliestYear = 1900;

    static readonly string[] Counted = ["attempts", "events", "votes"];
    static readonly Dictionary<string, Taking> Takings = Named<Taking>();
    static readonly Dictionary<string, Link> Links = Named<Link>();
    static readonly Dictionary<string, int> Periods = new() { ["month"] = 1, ["year"] = 12 };
    static readonly Dictionary<string, bool> Counts = new() { ["rows"] = false, ["months"] = true };

    internal Track Read()
    {
        var id = map.Word("id");
        var title = map.Text("title");
        var outcome = map.One("outcome", "outcome of the case", outcomes);
        var take = map.One("take", "way to take a period", Takings);
        var link = map.One("link", "link", Links);
        var table = Counted.FirstOrDefault(map.Has);
        if (table is null == !map.Has("record"))
            throw map.Here($"{map.What} needs one of 'record', {string.Join(", ", Counted.Select(name => $"'{name}'"))}.");
        if (table is not null && take != Taking.Change)
            throw map.At("take", $"{map.What} counts rows, which is a change of a counter; expected 'take: change'.");
        var scale = map.Scale();
        var counted = table is null ? null : Count(table);
        var points = (counted is null ? Figures(outcome) : Rows(counted)).Select(point => point with { Value = point.Value * scale }).OrderBy(point => point.End).ToList();
        YearMonth? from = map.Has("starts-from") ? map.Month("starts-from") : null;
        map.Done();
        foreach (var point in points)
            Fits(point, outcome, take, link);
        return new(id, title, outcome, take, link, points) { StartsFrom = from, Counted = counted };
    }

    IEnumerable<TrackPoint> Figures(Outcome outcome)
    {
        var record = map.Map("record");
        var (indicator, actor, partner, less) = (record.Word("indicator"), record.Word("actor"), record.WordOrNull("partner"), record.WordOrNull("less-actor"));
        var (variant, except, note) = (record.WordOrNull("variant"), record.Words("except-source"), record.WordOrNull("except-note"));
        List<SeriesValue> Of(string whose) => [.. archive.Series.Where(row => row.Indicator == indicator && row.Actor == whose && row.Partner == partner && row.Variant == variant
            && row.End is not null && !except.Contains(row.Source) && !(note is not null && row.Note?.Contains(note, StringComparison.Ordinal) == true))];
        var rows = Of(actor);
        record.Done();
        if (rows.FirstOrDefault(row => row.Unit != outcome.Unit) is { } other && !map.Has("scale"))
            throw map.Here($"{indicator} is in {other.Unit} and {outcome.Id} in {outcome.Unit}; expected a 'scale' from the one to the other.");
        if (rows.GroupBy(row => (row.Start, row.End)).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw record.Here($"series.csv has {twice.Count()} figures of {indicator} of {actor} for {twice.Key.Start:yyyy-MM-dd} to {twice.Key.End:yyyy-MM-dd} ({string.Join(", ", twice.Select(row => row.Source))}); "
                + "expected a 'variant', or an 'except-source' that leaves one.");
        var taken = less is null ? [] : Of(less).ToDictionary(row => (row.Start, row.End));
        foreach (var row in rows)
        {
            var part = less is null ? null : taken.GetValueOrDefault((row.Start, row.End));
            if (less is not null && part is null)
                continue;
            var known = part is null || part.Published <= row.Published ? row.Published : part.Published;
            yield return new(Month(row.Start), Month(row.End!.Value), row.Value - (part?.Value ?? 0), known);
        }
    }

    DatedRows Count(string name)
    {
        var table = RecordTable.Of(archive)[name];
        var filter = map.Map(name);
        var columns = filter.Names.Select(column => (Column: filter.Pick(column, column, $"column of {name}.csv that can be asked for", table.Columns.ToDictionary(c => c)), Values: filter.Words(column))).ToList();
        foreach (var (column, values) in columns)
            foreach (var value in values)
                spelling.Check(filter, name, column, value);
        filter.Done();
        var months = table.Rows.Where(row => columns.All(c => row.Columns[c.Column] is { } text && c.Values.Contains(text))).Select(row => Month(row.Date));
        var since = new YearMonth(map.Has("since") ? map.Whole("since", 0, EarliestYear, until.Year) : throw map.Here($"{map.What} has no 'since'; expected the year from which {name}.csv is complete."), 1);
        return new(since, [.. map.Has("count") && map.One("count", "way to count", Counts) ? months.Distinct() : months]);
    }

    IEnumerable<TrackPoint> Rows(DatedRows counted)
    {
        var length = map.Has("per") ? map.One("per", "period", Periods) : 12;
        for (var (from, to) = (counted.Since, counted.Since.Plus(length - 1)); new TrackPoint(from, to, 0, default).End <= until; (from, to) = (from.Plus(length), to.Plus(length)))
        {
            var point = new TrackPoint(from, to, counted.Between(from, to), default);
            yield return point with { Published = point.End };
        }
    }

    /// <summary>A figure that the outcome cannot have is in another unit.</summary>
    void Fits(TrackPoint point, Outcome outcome, Taking take, Link link)
    {
        var x = point.Value / outcome.Scale;
        var fits = take == Taking.Change || (x >= outcome.Quantity.Low && x <= outcome.Quantity.High);
        if (!fits || (link == Link.Log && x <= 0) || (link == Link.Logit && x is <= 0 or >= 1))
            throw map.Here(FormattableString.Invariant($"{map.What} has {point.Value:G6} for {point.First} to {point.Last}, which {outcome.Id} ({outcome.Unit}) cannot be on this link; is the 'scale' or 'link' right?"));
    }

    static YearMonth Month(DateOnly day) => new(day.Year, day.Month);

    static Dictionary<string, T> Named<T>() where T : struct, Enum => Enum.GetValues<T>().ToDictionary(value => value.ToString().ToLowerInvariant());
}
