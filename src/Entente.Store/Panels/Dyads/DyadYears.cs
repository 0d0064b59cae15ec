using Entente.Store.Columns;

namespace Entente.Store.Panels.Dyads;

/// <summary>Dyads and years built as they are asked for, a year a batch, with what is measured of them in columns.</summary>
public static class DyadYears
{
    /// <param name="first">year</param>
    /// <param name="last">year, included</param>
    /// <param name="only">dyads of which at least one is among these actors; null for all</param>
    /// <param name="both">of which both are</param>
    public static IEnumerable<Batch> Of(
        StateSystem system, int first, int last, bool directed, IReadOnlyList<DyadMeasure> measures, IReadOnlySet<string>? only = null, IProgress<(int Done, int Of)>? progress = null, bool both = false)
    {
        for (var year = first; year <= last; year++)
        {
            yield return Of(DyadYear.Of(system.In(year), directed, only, both), measures);
            progress?.Report((year - first + 1, last - first + 1));
        }
    }

    /// <summary>One year.</summary>
    public static Batch Of(DyadYear dyads, IReadOnlyList<DyadMeasure> measures)
    {
        var members = dyads.States.Members;
        List<Column> columns =
        [
            new WholeColumn("year", [.. Enumerable.Repeat<long?>(dyads.States.Year, dyads.Count)]),
            new TextColumn("actor1", Array.ConvertAll(dyads.First, place => (string?)members[place].Actor)),
            new WholeColumn("code1", Array.ConvertAll(dyads.First, place => (long?)members[place].Number)),
            new TextColumn("actor2", Array.ConvertAll(dyads.Second, place => (string?)members[place].Actor)),
            new WholeColumn("code2", Array.ConvertAll(dyads.Second, place => (long?)members[place].Number)),
        ];
        foreach (var measure in measures)
        {
            double[][] values = [.. measure.Columns.Select(_ => new double[dyads.Count])];
            foreach (var column in values)
                Array.Fill(column, double.NaN);
            measure.Fill(dyads, values);
            columns.AddRange(measure.Columns.Zip(values, (name, column) => new NumberColumn(name, column)));
        }
        return new(columns);
    }
}
