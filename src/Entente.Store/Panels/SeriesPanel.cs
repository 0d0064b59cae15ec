using System.Globalization;
using CsvHelper;
using Entente.Records;
using Entente.Store.Importing;

namespace Entente.Store.Panels;

/// <summary>One quantity of several units over the same periods; NaN where it is missing.</summary>
/// <param name="Periods">years, or years with a fraction for parts of them, in order</param>
/// <param name="Units">in the order of their names</param>
/// <param name="Values">of each unit, by period</param>
public sealed record SeriesPanel(IReadOnlyList<double> Periods, IReadOnlyList<string> Units, IReadOnlyList<double[]> Values)
{
    /// <summary>The first period of each new unit of measurement, where that changes: figures on its two sides cannot be compared.</summary>
    public IReadOnlyList<double> Breaks { get; init; } = [];

    /// <summary>Whether figures of a period, by its place, can be compared with those of the next: no break lies between, and no year.</summary>
    public bool LeadsOn(int place) => place + 1 < Periods.Count && Periods[place + 1] - Periods[place] <= 1 && !Breaks.Any(at => Periods[place] < at && at <= Periods[place + 1]);

    /// <summary>The values of a unit.</summary>
    /// <param name="what">what named it, for the complaint: <c>--actor</c></param>
    /// <exception cref="InputException">There is no such unit.</exception>
    public double[] Of(string unit, string what)
    {
        for (var i = 0; i < Units.Count; i++)
            if (Units[i] == unit)
                return Values[i];
        throw new InputException($"{what} is '{unit}', of which there are no figures{(Nearest.Hint(unit, Units) is { Length: > 0 } hint ? hint : ".")}");
    }

    /// <summary>An indicator of the store by actor and year; of several figures of a year their mean.</summary>
    public static SeriesPanel Of(StoreFile store, string indicator, int first, int last)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (store.First("select id from indicators where id = $1", indicator) is null)
            throw Import.KindOf(indicator) is not null ? store.Lacks($"figures of {indicator}", indicator, first, last)
                : new InputException(Nearest.Hint(indicator, store.Texts("select distinct id from indicators order by 1").Concat(Import.Indicators)) is { Length: > 0 } hint
                    ? $"'{indicator}' is no indicator of the store{hint}" : $"'{indicator}' is no indicator of the store; 'entente records query \"from indicators\"' lists them.");
        return Build(store.Records(
                """
                select year(period_start), actor, coalesce(avg(value) filter (variant is null), avg(value)) from series
                where indicator = $1 and (variant is null or regexp_matches(variant, '^(COW|Gleditsch-Ward) ')) and partner is null and year(period_start) between $2 and $3 group by all
                """, indicator, first, last)
            .Select(row => (Period: (double)(long)row[0]!, Unit: (string)row[1]!, Value: (double)row[2]!))) with
        { Breaks = UnitBreaks.Of(indicator) };
    }

    /// <summary>A column of a person's own table, a row for each unit and period.</summary>
    public static SeriesPanel Of(string path, string unit, string time, string value)
    {
        return Readable.Read(path, () => Read(path, unit, time, value));
    }

    static SeriesPanel Read(string path, string unit, string time, string value)
    {
        using var reader = CsvReader.FromFile(path, new() { Separator = ',', TrackLineNumbers = true, PoolStrings = true });
        string[] headers = [.. reader.Headers];
        var (u, t, v) = (Column(unit), Column(time), Column(value));
        List<(double, string, double)> rows = [];
        HashSet<(double, string)> known = [];
        while (reader.Read())
        {
            if (reader.FieldCount != headers.Length)
                throw new InputException(path, reader.LineNumber, $"the row has {reader.FieldCount} fields; expected {headers.Length}, as in the header.");
            var (period, name) = (Number(t) ?? throw new InputException(path, reader.LineNumber, $"the {time} is empty; expected a number."), reader.GetString(u));
            if (!known.Add((period, name)))
                throw new InputException(path, reader.LineNumber, string.Create(CultureInfo.InvariantCulture, $"{name} in {period} stands already above; expected one row for each {unit} and {time}."));
            rows.Add((period, name, Number(v) ?? double.NaN));
        }
        return Build(rows);

        int Column(string name) => Array.IndexOf(headers, name) is >= 0 and var place ? place
            : throw new InputException(path, 1, $"there is no column '{name}'{(Nearest.Hint(name, headers) is { Length: > 0 } hint ? hint : $"; expected one of {string.Join(", ", headers)}.")}");

        double? Number(int column)
        {
            if (reader.IsEmpty(column) || reader.GetString(column) == "NA")
                return null;
            return double.TryParse(reader.GetString(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number
                : throw new InputException(path, reader.LineNumber, $"the {headers[column]} '{reader.GetString(column)}' is not a number; expected one such as 12.5.");
        }
    }

    static SeriesPanel Build(IEnumerable<(double Period, string Unit, double Value)> rows)
    {
        var all = rows.ToList();
        double[] periods = [.. all.Select(row => row.Period).Distinct().Order()];
        string[] units = [.. all.Select(row => row.Unit).Distinct().Order(StringComparer.Ordinal)];
        var places = periods.Index().ToDictionary(period => period.Item, period => period.Index);
        var lines = units.ToDictionary(unit => unit, _ => Enumerable.Repeat(double.NaN, periods.Length).ToArray());
        foreach (var (period, unit, value) in all)
            lines[unit][places[period]] = value;
        return new(periods, units, [.. units.Select(unit => lines[unit])]);
    }
}
