using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>What the Security Council voted on, with the counts and who vetoed.</summary>
sealed class CouncilVotes : Importer
{
    public override string Kind => "unsc-votes";

    public override Source Source => DataSets.Council;

    public override IReadOnlyList<string> Columns => ["date", "meeting_record", "topic", "status", "symbol", "vote_mode", "yes", "no", "abstain", "vetoed_by", "tally_check"];

    public override void Read(ImportRow row, Intake into)
    {
        var result = row.Text("status");
        if (result is not ("adopted" or "vetoed" or "not_adopted"))
            throw row.Wrong($"the status is '{result}'; expected adopted, vetoed or not_adopted.");
        var document = row.Optional("symbol") ?? row.Text("meeting_record");
        string[] notes = [.. new[] { row.Optional("vetoed_by") is { } who ? $"vetoed by {who}" : null, row.Optional("tally_check") is { } check and not "ok" ? $"printed tally: {check}" : null }.OfType<string>()];
        into.Add(new RollCallRow(
            "UNSC", document, null, row.Date("date"), document, row.Text("topic"), row.Optional("vote_mode"), result,
            Votes("yes"), Votes("no"), Votes("abstain"), null, null, null, notes.Length == 0 ? null : string.Join("; ", notes)));

        int? Votes(string column) => row.Amount(column) switch
        {
            null => null,
            { } count when count == Math.Floor(count) && count <= 15 => (int)count,
            _ => throw row.Wrong($"the {column} is {row.Text(column)}; expected a count from 0 to 15."),
        };
    }
}
