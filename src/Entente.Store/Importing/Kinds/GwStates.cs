using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>The independent states of Gleditsch and Ward, and from when to when.</summary>
sealed class GwStates : Importer
{
    public override string Kind => "gw-states";

    public override Source Source => DataSets.GwStates;

    public override IReadOnlyList<string> Columns => ["gwcode", "stateabb|gw_abb", "statename|gw_name", "startdate|start", "enddate|end"];

    public override void Read(ImportRow row, Intake into)
    {
        var (since, until) = (row.Date("startdate"), row.Date("enddate"));
        if (until < since)
            throw row.Wrong($"the state ends on {until:yyyy-MM-dd}, before its start on {since:yyyy-MM-dd}; expected an end on or after it.");
        foreach (var (actor, from, to) in row.GwSpells("gwcode", since, until))
            into.Add(new CodeRow(actor, "gw", row.Whole("gwcode"), from, to));
    }
}
