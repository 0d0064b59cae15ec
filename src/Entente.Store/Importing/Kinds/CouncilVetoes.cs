using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>The official list of vetoes: the no of each permanent member that cast one.</summary>
sealed class CouncilVetoes : Importer
{
    public override string Kind => "unsc-vetoes";

    public override Source Source => DataSets.Council;

    public override IReadOnlyList<string> Columns => ["date", "draft", "written_record", "agenda_item", "vetoing_members"];

    public override void Read(ImportRow row, Intake into)
    {
        var (date, draft) = (row.Date("date"), row.Text("draft"));
        var members = row.Text("vetoing_members").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var member in members)
        {
            var actor = row.OfName(member) ?? throw row.Wrong($"'{member}' is no state that is known here.");
            into.Add(new EventRow(null, date, "day", actor, member, "vetoes", null, null, "veto", null, null, null, null, $"{draft}: {row.Text("agenda_item")}"));
        }
    }
}
