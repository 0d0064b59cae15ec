using System.Globalization;
using Entente.Store.Columns;

namespace Entente.Store;

/// <summary>What a store says of one thing: some lines about it, and a table.</summary>
public sealed record Card(IReadOnlyList<string> Lines, IEnumerable<Batch> Rows);

/// <summary>Cards of actors, indicators and data sets.</summary>
public static class Cards
{
    /// <summary>Of an actor by its code or one of its names, of an indicator, or of a data set; null where it is none of these.</summary>
    public static Card? CardOf(this StoreFile store, string name)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (store.First("select code from actors where upper(code) = upper($1) or upper(name_en) = upper($1) or name_ko = $1 or iso3 = upper($1) or iso2 = upper($1)", name) is [string code])
            return store.OfActor(code);
        if (store.First("select id from indicators where id = $1", name) is [string indicator])
            return store.OfIndicator(indicator);
        if (name == "bundled")
            return new(["bundled: the records that travel with the program"], store.RowsOf(0));
        if (store.First("select id from imports where dataset = $1", name) is [int import])
            return store.OfImport(import);
        return store.First("select id from sources where id = $1", name) is not null ? store.OfSource(name) : null;
    }

    static Card OfActor(this StoreFile store, string code)
    {
        var a = store.First("select name_en, name_ko, kind, iso3, iso2, capital_en, capital_ko, latitude, longitude, since, until from actors where code = $1", code)!;
        List<string> lines = [$"{code}  {a[0]}, {a[1]} ({a[2]})"];
        if (a[3] is not null)
            lines.Add($"ISO 3166        {a[3]}, {a[4]}");
        foreach (var (system, said) in new[] { ("cow", "COW"), ("gw", "Gleditsch-Ward") })
            if (store.Texts("select number || case when since is null then '' else ' since ' || since end || case when until is null then '' else ' until ' || until end from actor_codes where actor = $1 and system = $2 and import = (select max(import) from actor_codes where actor = $1 and system = $2) order by since", code, system) is { Count: > 0 } numbers)
                lines.Add($"{said,-15} {string.Join("; ", numbers)}");
        if (a[5] is not null)
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"capital         {a[5]}, {a[6]} ({a[7]:0.0000}, {a[8]:0.0000})"));
        if (a[9] is not null || a[10] is not null)
            lines.Add($"exists          {Day(a[9])} to {(a[10] is null ? "now" : Day(a[10]))}");
        return new(lines, store.Rows("""
            select s.indicator, year(min(s.period_start)) as first, year(max(coalesce(s.period_end, s.period_start))) as last, count(*) as figures,
                arg_max(s.value, (s.period_start, s.value)) as latest, max(s.unit) as unit, string_agg(distinct s.source, '; ' order by s.source) as source
            from series s where s.actor = $1 group by s.indicator
            union all select 'events', year(min(date)), year(max(date)), count(*), null, null, case when import = 0 then 'bundled' else min(source) end from events where actor = $1 or partner = $1 group by import
            union all select 'attempts', year(min(date)), year(max(date)), count(*), null, null, case when import = 0 then 'bundled' else min(source) end from attempts where actor = $1 group by import
            union all select 'votes in the ' || v.body, year(min(r.date)), year(max(r.date)), count(*), null, null, case when v.import = 0 then 'bundled' else min(v.source) end
                from votes v left join (select body, id, min(date) as date from roll_calls group by body, id) r on r.body = v.body and r.id = v.roll_call where v.actor = $1 group by v.body, v.import
            order by 1, 7
            """, code));
    }

    static Card OfIndicator(this StoreFile store, string indicator)
    {
        var about = store.First("select title, unit from indicators where id = $1", indicator)!;
        var sources = store.Texts("select distinct s.id || ': ' || s.title || coalesce(', ' || s.publisher, '') from series v join sources s on s.id = v.source where v.indicator = $1 order by 1", indicator);
        return new([$"{indicator}: {about[0]}", $"unit     {about[1]}", .. sources.Select(source => $"source   {source}")], store.Rows("""
            select actor, partner, variant, period_start as start, period_end as "end", value, low, high, source, note from series where indicator = $1
            order by period_start desc, value desc, actor, partner, variant
            """, indicator));
    }

    static Card OfImport(this StoreFile store, int import)
    {
        var i = store.First("select i.dataset, i.file, i.rows, i.rejected, i.imported_at, s.title, s.publisher, s.note from imports i left join sources s on s.import = i.id where i.id = $1", import)!;
        return new(
            [
                $"{i[0]}: {i[5]}",
                $"publisher  {i[6]} ({i[7]})",
                string.Create(CultureInfo.InvariantCulture, $"imported   {i[4]:yyyy-MM-dd HH:mm} UTC from {i[1]}: {i[2]:N0} rows, {i[3]:N0} refused"),
            ],
            store.RowsOf(import));
    }

    static Card OfSource(this StoreFile store, string id)
    {
        var s = store.First("select title, publisher, kind, published, note from sources where id = $1 order by import limit 1", id)!;
        return new(
            [$"{id}: {s[0]}", $"publisher  {s[1] ?? "none"} ({s[2]}{(s[3] is null ? "" : $", {s[3]}")})", .. s[4] is null ? Array.Empty<string>() : [$"note       {s[4]}"]],
            store.Rows("""
                select indicator as what, year(min(period_start)) as first, year(max(coalesce(period_end, period_start))) as last, count(*) as rows from series where source = $1 group by indicator
                union all select 'events', year(min(date)), year(max(date)), count(*) from events where list_contains(string_split(source, ';'), $1) having count(*) > 0
                union all select 'attempts', year(min(date)), year(max(date)), count(*) from attempts where source = $1 having count(*) > 0
                union all select 'roll calls', year(min(date)), year(max(date)), count(*) from roll_calls where source = $1 having count(*) > 0
                order by 1
                """, id));
    }

    static IEnumerable<Batch> RowsOf(this StoreFile store, int import) => store.Rows("""
                select indicator as what, year(min(period_start)) as first, year(max(coalesce(period_end, period_start))) as last, count(*) as rows, count(distinct actor) as actors from series where import = $1 group by indicator
                union all select 'events', year(min(date)), year(max(date)), count(*), count(distinct actor) from events where import = $1 having count(*) > 0
                union all select 'attempts', year(min(date)), year(max(date)), count(*), count(distinct actor) from attempts where import = $1 having count(*) > 0
                union all select 'roll calls', year(min(date)), year(max(date)), count(*), null from roll_calls where import = $1 having count(*) > 0
                union all select 'votes', null, null, count(*), count(distinct actor) from votes where import = $1 having count(*) > 0
                union all select 'issues of roll calls', null, null, count(*), null from roll_call_issues where import = $1 having count(*) > 0
                union all select 'codes', year(min(since)), year(max(until)), count(*), count(distinct actor) from actor_codes where import = $1 having count(*) > 0
                union all select 'capitals', year(min(since)), year(max(until)), count(*), count(distinct actor) from capitals where import = $1 having count(*) > 0
                order by 1
                """, import);

    static string Day(object? day) => day is DateOnly date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "before the lists begin";
}
