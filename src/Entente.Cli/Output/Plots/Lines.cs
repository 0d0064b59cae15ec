using System.Globalization;
using Entente.Store.Columns;

namespace Entente.Cli.Output.Plots;

/// <summary>Rows of a table as lines over the years.</summary>
static class Lines
{
    /// <summary>
    /// A line for each different text in the columns that name it, the one of the highest mean first; missing values leave it out, and so do rows
    /// with a variant, which are a state under its second number of the year.
    /// </summary>
    internal static IReadOnlyList<Curve> Of(IEnumerable<Batch> batches, IReadOnlyList<string> names, string value)
    {
        Dictionary<string, (List<double> X, List<double> Y)> lines = [];
        foreach (var batch in batches)
        {
            var x = (WholeColumn)batch.Columns.First(column => column.Name == "year");
            var y = (NumberColumn)batch.Columns.First(column => column.Name == value);
            var variant = batch.Columns.FirstOrDefault(column => column.Name == "variant") as TextColumn;
            var naming = names.Select(name => (TextColumn)batch.Columns.First(column => column.Name == name)).ToList();
            for (var row = 0; row < batch.Rows; row++)
            {
                if (double.IsNaN(y.Values[row]) || x.Values[row] is not { } year || variant?.Values[row] is not null)
                    continue;
                var name = string.Join("-", naming.Select(column => column.Values[row]));
                if (!lines.TryGetValue(name, out var line))
                    lines.Add(name, line = ([], []));
                line.X.Add(year);
                line.Y.Add(y.Values[row]);
            }
        }
        return [.. lines.Select(line => new Curve(line.Key, [.. line.Value.X], [.. line.Value.Y])).OrderByDescending(line => line.Y.Average())];
    }

    /// <summary>What a picture says below itself when it shows fewer lines than there are.</summary>
    internal static string TitleOf(string title, IReadOnlyList<Curve> lines) => lines.Count <= LinePicture.MostLines ? title
        : string.Create(CultureInfo.InvariantCulture, $"{title} (the {LinePicture.MostLines} highest of {lines.Count:N0})");
}
