using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>Major conventional weapons delivered from one state to another in a year.</summary>
sealed class ArmsTransfers : Importer
{
    static readonly Indicator Deliveries = new("arms-transfers", "Major conventional weapons delivered by the actor to the partner; 0 is below half a million", "million trend-indicator value");

    public override string Kind => "arms-transfers";

    public override Source Source => DataSets.ArmsTransfers;

    public override IReadOnlyList<string> Columns => ["supplier", "recipient", "year", "value"];

    public override IReadOnlyList<Indicator> Indicators => [Deliveries];

    public override void Read(ImportRow row, Intake into)
    {
        var year = row.Year("year");
        if (row.Amount("value") is { } value)
            into.Add(Years.Figure(Deliveries.Id, row.Named("supplier", year), row.Named("recipient", year), year, value, Deliveries.Unit));
    }
}
