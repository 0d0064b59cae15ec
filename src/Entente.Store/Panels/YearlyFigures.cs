using System.Globalization;

namespace Entente.Store.Panels;

/// <summary>A figure of one year.</summary>
public readonly record struct YearlyFigure(string Actor, string? Partner, string? Variant, double Value);

/// <summary>The figures of one kind, year by year.</summary>
public sealed class YearlyFigures
{
    readonly Dictionary<int, List<YearlyFigure>> years = [];

    YearlyFigures()
    {
    }

    /// <summary>Of an actor with two numbers in the year the figure under the later one last.</summary>
    public IReadOnlyList<YearlyFigure> In(int year) => years.TryGetValue(year, out var figures) ? figures : [];

    /// <summary>The years that have any, in order.</summary>
    public IReadOnlyList<int> Years => [.. years.Keys.Order()];

    /// <summary>Of an indicator, in the years from first to last.</summary>
    /// <param name="spells">whether the indicator tells from when to when something held, and not a figure for one year: each year that it touches then has it, up to the last that the data know of; of two in a year the one that lasts longer</param>
    public static YearlyFigures Of(StoreFile store, string indicator, int first, int last, bool spells = false) => Read(store,
        spells
            ? """
              select y, actor, partner, variant, arg_max(value, coalesce(period_end, '9999-12-31'::date)) from series,
                  (select unnest(range($2, least($3, (select max(year(coalesce(period_end, period_start))) from series where indicator = $1)) + 1)) as y)
              where indicator = $1 and year(period_start) <= y and (period_end is null or year(period_end) >= y) group by all order by variant nulls last
              """
            : "select year(period_start), actor, partner, variant, value from series where indicator = $1 and year(period_start) between $2 and $3 order by variant nulls last",
        indicator, first, last);

    /// <summary>Of a statement that gives year, actor, partner, variant and value.</summary>
    internal static YearlyFigures Read(StoreFile store, string sql, params ReadOnlySpan<object?> values)
    {
        var figures = new YearlyFigures();
        foreach (var row in store.Records(sql, values))
        {
            var year = Convert.ToInt32(row[0], CultureInfo.InvariantCulture);
            if (!figures.years.TryGetValue(year, out var list))
                figures.years.Add(year, list = []);
            list.Add(new((string)row[1]!, (string?)row[2], (string?)row[3], Convert.ToDouble(row[4], CultureInfo.InvariantCulture)));
        }
        return figures;
    }
}
