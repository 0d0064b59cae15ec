using Entente.Records;

namespace Entente.Store;

/// <summary>Imported figures as records of a data folder, for cases to read.</summary>
public static class StoreFigures
{
    /// <summary>The figures of some indicators, with their sources.</summary>
    /// <param name="actors">only of or to these; null for all</param>
    /// <param name="first">year of the period's start</param>
    /// <exception cref="InputException">An indicator was not imported, or has no figure of these actors and years.</exception>
    public static (IReadOnlyList<SeriesValue> Figures, IReadOnlyList<Source> Sources) Figures(
        this StoreFile store, IReadOnlyList<string> indicators, IReadOnlyList<string>? actors, int first, int last, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(indicators);
        List<SeriesValue> figures = [];
        HashSet<int> imports = [];
        foreach (var indicator in indicators)
        {
            var before = figures.Count;
            figures.AddRange(store.Records("""
                select indicator, variant, actor, partner, period_start, period_end, value, low, high, unit, source, confidence, note, import
                from series where indicator = $1 and import > 0 and year(period_start) between $2 and $3 order by all
                """, indicator, first, last).Where(row => actors is null || actors.Contains((string)row[2]!) || (row[3] is string partner && actors.Contains(partner))).Select(row =>
            {
                imports.Add((int)row[13]!);
                return new SeriesValue(
                    (string)row[0]!, (string?)row[1], (string)row[2]!, (string?)row[3], (DateOnly)row[4]!, (DateOnly?)row[5],
                    (double)row[6]!, (double?)row[7], (double?)row[8], (string)row[9]!, (string)row[10]!,
                    publication.Of((DateOnly)row[4]!, (DateOnly?)row[5]), Enum.Parse<Confidence>((string)row[11]!, ignoreCase: true),
                    (string?)row[12] is { } note ? publication.Note is { } more ? $"{note}; {more}" : note : publication.Note);
            }));
            if (figures.Count == before)
                throw None(store, indicator);
        }
        // Several files may be of one source: each that a figure came by is named.
        var sources = store.Records("select s.id, s.title, s.publisher, s.kind, s.published, s.note, i.id, i.file || ' (' || left(i.sha256, 12) || ')' from sources s join imports i on i.id = s.import order by i.id")
            .Where(row => imports.Contains((int)row[6]!)).GroupBy(row => (string)row[0]!, StringComparer.Ordinal)
            .Select(files => (Of: files.First(), Note: $"from {string.Join(", ", files.Select(row => (string)row[7]!))}"))
            .Select(source => new Source((string)source.Of[0]!, (string)source.Of[1]!, (string?)source.Of[2], Enum.Parse<SourceKind>((string)source.Of[3]!, ignoreCase: true),
                source.Of[4] is string text && PartialDate.TryParse(text, out var published) ? published : null, source.Of[5] is string terms ? $"{terms}; {source.Note}" : source.Note));
        return (figures, [.. sources]);
    }

    static InputException None(StoreFile store, string indicator)
    {
        var imported = store.Texts("select distinct indicator from series where import > 0 order by 1");
        return imported.Contains(indicator) ? new($"the store has no {indicator} of these states and years; expected others ('entente records show {indicator}' says what there is).")
            : store.First("select 1 from series where indicator = $1 limit 1", indicator) is not null ? new($"'{indicator}' is of the bundled records, which every data folder begins with.")
            : new($"the store has no figures '{indicator}'{(Nearest.Hint(indicator, imported) is { Length: > 0 } hint ? hint : "; expected an indicator of an imported data set ('entente records list').")}");
    }
}
