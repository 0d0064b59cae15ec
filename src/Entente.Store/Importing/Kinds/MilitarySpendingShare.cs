using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>Military expenditure as a share of GDP.</summary>
sealed class MilitarySpendingShare : Importer
{
    const string Value = "Military expenditure (% of GDP)";
    static readonly Indicator Share = new("milex-share-of-gdp", "Military expenditure", "percent of GDP");

    public override string Kind => "milex-share";

    public override Source Source => DataSets.SipriShare;

    public override IReadOnlyList<string> Columns => ["Entity", "Code", "Year", Value];

    public override IReadOnlyList<Indicator> Indicators => [Share];

    public override void Read(ImportRow row, Intake into)
    {
        if (row.Amount(Value) is { } value)
            into.Add(Years.Figure(Share.Id, row.Named("Entity"), null, row.Year("Year"), value, Share.Unit));
    }
}
