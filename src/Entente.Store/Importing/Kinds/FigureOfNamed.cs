using System.Globalization;
using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>One figure a row for a state by its name and a year, as Our World in Data gives them.</summary>
/// <param name="value">the column of the figure</param>
/// <param name="most">the highest that the scale knows</param>
sealed class FigureOfNamed(string kind, Source source, string value, Indicator indicator, double most = double.PositiveInfinity) : Importer
{
    public override string Kind => kind;

    public override Source Source => source;

    public override IReadOnlyList<string> Columns => ["Entity", "Year", value];

    public override IReadOnlyList<Indicator> Indicators => [indicator];

    public override void Read(ImportRow row, Intake into)
    {
        if (row.Amount(value) is not { } figure)
            return;
        if (figure > most)
            throw row.Wrong(string.Create(CultureInfo.InvariantCulture, $"the {value} is {figure}; expected 0 to {most}."));
        var year = row.Year("Year");
        into.Add(Years.Figure(indicator.Id, row.Named("Entity", year), null, year, figure, indicator.Unit));
    }
}
