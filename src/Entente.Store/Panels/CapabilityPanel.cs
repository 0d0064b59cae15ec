using Entente.Measures.Capability;

namespace Entente.Store.Panels;

/// <summary>National capabilities by state and year, with the index computed of them.</summary>
/// <param name="Variant">of a state under its second number of the year</param>
/// <param name="Cinc">the index computed here</param>
/// <param name="Published">the index as it was published, NaN where the file had none</param>
public readonly record struct CapabilityRow(int Year, string Actor, string? Variant, double Cinc, double Published);

public static class CapabilityPanel
{
    const string Sql = """
        select year(period_start), actor, variant, max(value) filter (indicator = 'nmc-milex'), max(value) filter (indicator = 'nmc-milper'), max(value) filter (indicator = 'nmc-irst'),
            max(value) filter (indicator = 'nmc-pec'), max(value) filter (indicator = 'nmc-tpop'), max(value) filter (indicator = 'nmc-upop'), max(value) filter (indicator = 'cinc-published')
        from series where (indicator like 'nmc-%' or indicator = 'cinc-published') and year(period_start) between $1 and $2
        group by 1, 2, 3 order by 1, 2, 3 nulls last
        """;

    /// <summary>By year, then actor; of a state with two numbers in the year the later one last, so that it stays where a list knows the state once.</summary>
    public static IReadOnlyList<CapabilityRow> Of(StoreFile store, int first, int last)
    {
        List<(int Year, string Actor, string? Variant, double Published)> rows = [];
        List<double>[] components = [[], [], [], [], [], []];
        foreach (var row in store.Records(Sql, first, last))
        {
            rows.Add(((int)(long)row[0]!, (string)row[1]!, (string?)row[2], (double?)row[9] ?? double.NaN));
            for (var component = 0; component < components.Length; component++)
                components[component].Add((double?)row[3 + component] ?? double.NaN);
        }
        double[][] columns = [.. components.Select(column => column.ToArray())];
        var scores = new double[rows.Count];
        Cinc.OverPanel([.. rows.Select(row => row.Year)], new(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]), scores);
        return [.. rows.Select((row, i) => new CapabilityRow(row.Year, row.Actor, row.Variant, scores[i], row.Published))];
    }

    /// <summary>The rows whose index is known, of each actor and year one: that of the later number.</summary>
    public static IEnumerable<CapabilityRow> EachActorOnce(IEnumerable<CapabilityRow> rows) =>
        rows.Where(row => double.IsFinite(row.Cinc)).GroupBy(row => (row.Year, row.Actor)).Select(own => own.Last());
}
