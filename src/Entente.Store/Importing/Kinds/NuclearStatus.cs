using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>How far each state went toward nuclear weapons, by year.</summary>
sealed class NuclearStatus : Importer
{
    static readonly Indicator Status = new("nuclear-status", "0 none, 1 considers, 2 pursues, 3 possesses nuclear weapons", "level 0 to 3");

    public override string Kind => "nuclear-status";

    public override Source Source => DataSets.NuclearStatus;

    public override IReadOnlyList<string> Columns => ["Entity", "Year", "nuclear_weapons_status"];

    public override IReadOnlyList<Indicator> Indicators => [Status];

    public override void Read(ImportRow row, Intake into)
    {
        if (row.Amount("nuclear_weapons_status") is { } status)
            into.Add(status <= 3 ? Years.Figure(Status.Id, row.Named("Entity"), null, row.Year("Year"), status, Status.Unit)
                : throw row.Wrong($"the nuclear_weapons_status is {status}; expected 0 to 3."));
    }
}
