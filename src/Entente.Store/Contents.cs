using Entente.Records;
using Entente.Store.Columns;
using Entente.Store.Importing;

namespace Entente.Store;

/// <summary>What a store holds, data set by data set.</summary>
public static class StoreContents
{
    // The bundled records are many sources; an import is one.
    const string Sql = """
        with dated as (
            select import, min(period_start) as first, max(coalesce(period_end, period_start)) as last from series group by import
            union all select import, min(date), max(date) from events group by import
            union all select import, min(date), max(date) from roll_calls group by import
            union all select import, min(date), max(date) from attempts group by import),
        years as (select import, year(min(first)) as first, year(max(last)) as last from dated group by import),
        bundled as (
            select (select count(*) from series where import = 0) + (select count(*) from events where import = 0) + (select count(*) from votes where import = 0)
                + (select count(*) from roll_calls where import = 0) + (select count(*) from attempts where import = 0) + (select count(*) from actors where import = 0) as rows)
        select 'bundled' as dataset, first, last, rows, 0 as refused, 'The records that travel with the program' as title
        from bundled, years where import = 0
        union all
        select * from (
            select i.dataset, y.first, y.last, i.rows, i.rejected, s.title
            from imports i left join years y on y.import = i.id left join sources s on s.import = i.id
            order by i.dataset)
        """;

    /// <summary>A row for each data set: its name, first and last year, rows, rows refused and title.</summary>
    public static IEnumerable<Batch> Contents(this StoreFile store) => store.Rows(Sql);

    /// <summary>A complaint that the store has no figures of a kind, or none of the years asked for, with what would help.</summary>
    /// <param name="what">of them, in the plural</param>
    /// <param name="indicator">of which there must be some</param>
    public static InputException Lacks(this StoreFile store, string what, string indicator, int first, int last)
    {
        var kind = Import.KindOf(indicator);
        var years = store.First("select year(min(period_start)), year(max(coalesce(period_end, period_start))) from series where indicator = $1", indicator)!;
        return new(years[0] is null
            ? $"the store has no {what}; expected a file of the kind {kind} ('entente records import {kind} FILE')."
            : $"the store has {what} of {years[0]} to {years[1]} and none of {(first == last ? $"{first}" : $"{first} to {last}")}; expected other --years.");
    }

    /// <summary>The files that were imported of some kinds, each with the beginning of its SHA-256.</summary>
    public static IReadOnlyList<string> Imported(this StoreFile store, params IReadOnlyList<string> kinds) =>
        [.. kinds.SelectMany(kind => store.Texts("select file || ' (' || left(sha256, 12) || ')' from imports where kind = $1 order by id", kind))];

    /// <summary>Every name that a card can be asked for.</summary>
    public static IReadOnlyList<string> Names(this StoreFile store) => store.Texts(
        "select code from actors union select name_en from actors union select name_ko from actors union select id from indicators union select dataset from imports union select id from sources order by 1");
}
