using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>What a roll call of the General Assembly was about; it may be about several things.</summary>
sealed class AssemblyIssues : Importer
{
    public override string Kind => "unga-issues";

    public override Source Source => DataSets.Assembly;

    public override IReadOnlyList<string> Columns => ["rcid", "short_name", "issue"];

    public override void Read(ImportRow row, Intake into) => into.Add(new IssueRow("UNGA", row.Id("rcid"), row.Text("issue")));
}
