using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>What the General Assembly voted on.</summary>
sealed class AssemblyRollCalls : Importer
{
    public override string Kind => "unga-roll-calls";

    public override Source Source => DataSets.Assembly;

    public override IReadOnlyList<string> Columns => ["rcid", "session", "date", "unres", "amend", "para"];

    public override IReadOnlyList<string> Optional => ["importantvote", "short", "descr"];

    public override void Read(ImportRow row, Intake into) => into.Add(new RollCallRow(
        "UNGA", row.Id("rcid"), row.Whole("session"), row.Date("date"), row.Optional("unres"), row.Optional("descr") ?? row.Optional("short"), null, null,
        null, null, null, row.Flag("importantvote"), row.Flag("amend"), row.Flag("para"), row.Optional("short")));
}
