using System.Globalization;
using CsvHelper;
using Entente.Measures.SyntheticControl;
using Entente.Tests;

namespace Entente.Measures.Tests.SyntheticControl;

/// <summary>Units by periods, from a CSV file of one row for each unit and period.</summary>
sealed class Panel
{
    readonly Dictionary<(string Unit, double Time), double[]> rows = [];
    readonly List<string> columns;
    readonly string outcome;
    readonly List<double> times;

    internal Panel(string file, string unit, string time, string outcome, string treated, double from, params string[] without)
    {
        using var reader = CsvReader.FromFile(Checkout.Shared("data/reference-inputs/" + file), new() { Separator = ',' });
        columns = [.. reader.Headers];
        var (unitAt, timeAt) = (columns.IndexOf(unit), columns.IndexOf(time));
        while (reader.Read())
            rows.Add((reader.GetString(unitAt), Number(reader.GetString(timeAt))), [.. columns.Select((_, i) => Number(reader.GetString(i)))]);
        this.outcome = outcome;
        times = [.. rows.Keys.Select(key => key.Time).Distinct().Order()];
        TreatedName = treated;
        Donors = [.. rows.Keys.Select(key => key.Unit).Distinct().Where(name => name != treated && !without.Contains(name)).Order(StringComparer.Ordinal)];
        TreatedFrom = Place(from);
        Treated = Series(treated);
        DonorSeries = [.. Donors.Select(Series)];
    }

    internal string TreatedName { get; }
    internal IReadOnlyList<string> Donors { get; }
    internal double[] Treated { get; }
    internal double[][] DonorSeries { get; }
    internal int TreatedFrom { get; }

    internal int Place(double time) => times.IndexOf(time);

    internal double At(string unit, double time, string column) => rows[(unit, time)][columns.IndexOf(column)];

    internal IReadOnlyDictionary<string, double> Named(IReadOnlyList<double> weights) => Donors.Zip(weights).ToDictionary(x => x.First, x => x.Second);

    internal Predictor Mean(string name, double first, double last, string? column = null) =>
        Of(name, unit => Enumerable.Range((int)first, (int)(last - first) + 1)
            .Where(time => rows.ContainsKey((unit, time))).Select(time => At(unit, time, column ?? name)).Where(double.IsFinite).Average());

    internal Predictor Of(string name, Func<string, double> value) => new(name, value(TreatedName), [.. Donors.Select(value)]);

    double[] Series(string unit) => [.. times.Select(time => At(unit, time, outcome))];

    static double Number(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
}
