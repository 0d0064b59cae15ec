using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>Stockpiled nuclear warheads by state and year.</summary>
sealed class Warheads : Importer
{
    const string Value = "Stockpiled nuclear warheads";
    static readonly Indicator Stockpile = new("nuclear-warheads", "Stockpiled nuclear warheads", "warheads");

    public override string Kind => "warheads";

    public override Source Source => DataSets.Warheads;

    public override IReadOnlyList<string> Columns => ["Entity", "Year", Value];

    public override IReadOnlyList<Indicator> Indicators => [Stockpile];

    public override void Read(ImportRow row, Intake into)
    {
        if (row.Amount(Value) is { } warheads)
            into.Add(Years.Figure(Stockpile.Id, row.Named("Entity"), null, row.Year("Year"), warheads, Stockpile.Unit));
    }
}
