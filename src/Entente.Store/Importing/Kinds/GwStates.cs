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
        into.Add(new CodeRow(row.Gw("gwcode", until.Year), "gw", row.Whole("gwcode"), since, until));
    }
}
