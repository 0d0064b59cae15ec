using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>The shortest way between two states' territories on the first of January.</summary>
sealed class MinimumDistance : Importer
{
    static readonly Indicator Distance = new("minimum-distance", "Shortest distance between the territories on 1 January", "km");

    public override string Kind => "minimum-distance";

    public override Source Source => DataSets.MinimumDistance;

    public override IReadOnlyList<string> Columns => ["ccode1", "ccode2", "year", "mindist"];

    public override IReadOnlyList<Indicator> Indicators => [Distance];

    public override void Read(ImportRow row, Intake into)
    {
        var year = row.Year("year");
        if (row.Amount("mindist") is { } distance)
            into.Add(new SeriesRow(Distance.Id, row.Cow("ccode1", year), row.Cow("ccode2", year), new(year, 1, 1), new(year, 1, 1), distance, Distance.Unit));
    }
}
