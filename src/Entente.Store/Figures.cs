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
        Dictionary<int, Source> sources = [];
        foreach (var indicator in indicators)
        {
            List<SeriesValue> found = [];
            foreach (var row in store.Records("""
                select indicator, variant, actor, partner, period_start, period_end, value, low, high, unit, confidence, note, import
                from series where indicator = $1 and import > 0 and year(period_start) between $2 and $3 order by all
                """, indicator, first, last).Where(row => actors is null || actors.Contains((string)row[2]!) || (row[3] is string partner && actors.Contains(partner))))
            {
                if (!sources.TryGetValue((int)row[12]!, out var source))
                    sources.Add((int)row[12]!, source = SourceOf(store, (int)row[12]!));
                found.Add(FigureOf(row, source, publication));
            }
            if (found.Count == 0)
                throw None(store, indicator);
            // A state that changed its number in the year has two figures, of which a case reads one: the later number's.
            var plain = found.Where(figure => figure.Variant is null).Select(figure => (figure.Actor, figure.Partner, figure.Start.Year)).ToHashSet();
            figures.AddRange(found.Where(figure => figure.Variant?.StartsWith("COW ", StringComparison.Ordinal) != true && figure.Variant?.StartsWith("Gleditsch-Ward ", StringComparison.Ordinal) != true
                || !plain.Contains((figure.Actor, figure.Partner, figure.Start.Year))));
        }
        return (figures, [.. sources.Values]);
    }

    static SeriesValue FigureOf(object?[] row, Source source, Publication publication)
    {
        var (start, end, value) = ((DateOnly)row[4]!, (DateOnly?)row[5], (double)row[6]!);
        var (low, high) = ((double?)row[7], (double?)row[8]);
        string?[] notes = [(string?)row[11], low > value ? $"the published low is {low}" : null, high < value ? $"the published high is {high}" : null, publication.Note];
        return new((string)row[0]!, (string?)row[1], (string)row[2]!, (string?)row[3], start, end, value, low > value ? null : low, high < value ? null : high, (string)row[9]!,
            source.Id, publication.Of(start, end), Enum.Parse<Confidence>((string)row[10]!, ignoreCase: true), notes.OfType<string>().Any() ? string.Join("; ", notes.OfType<string>()) : null);
    }

    /// <summary>Of one import: another edition is another source.</summary>
    static Source SourceOf(StoreFile store, int import)
    {
        var row = store.First("select s.id, s.title, s.publisher, s.kind, s.published, s.note, i.file, i.sha256 from sources s join imports i on i.id = s.import where i.id = $1", import)!;
        var from = $"from {row[6]} ({((string)row[7]!)[..12]})";
        return new($"{row[0]}-{((string)row[7]!)[..8]}", (string)row[1]!, (string?)row[2], Enum.Parse<SourceKind>((string)row[3]!, ignoreCase: true),
            row[4] is string text && PartialDate.TryParse(text, out var published) ? published : null, row[5] is string terms ? $"{terms}; {from}" : from);
    }

    static InputException None(StoreFile store, string indicator)
    {
        var imported = store.Texts("select distinct indicator from series where import > 0 order by 1");
        return imported.Contains(indicator) ? new($"the store has no {indicator} of these states and years; expected others ('entente records show {indicator}' says what there is).")
            : store.First("select 1 from series where indicator = $1 limit 1", indicator) is not null ? new($"'{indicator}' is of the bundled records, which every data folder begins with.")
            : new($"the store has no figures '{indicator}'{(Nearest.Hint(indicator, imported) is { Length: > 0 } hint ? hint : "; expected an indicator of an imported data set ('entente records list').")}");
    }
}
