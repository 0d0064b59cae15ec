using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>What each member of the Security Council voted on drafts that failed.</summary>
sealed class CouncilBallots : Importer
{
    public override string Kind => "unsc-ballots";

    public override Source Source => DataSets.CouncilBallots;

    public override IReadOnlyList<string> Columns => ["year", "meeting_number", "voting_on", "in_favour", "abstain", "against", "n_for", "n_abstain", "n_against"];

    public override void Read(ImportRow row, Intake into)
    {
        var year = row.Year("year");
        var id = $"S/PV.{row.Text("meeting_number")}: {row.Text("voting_on")}";
        into.Add(new RollCallRow("UNSC", id, null, new(year, 1, 1), null, row.Text("voting_on"), "failed draft", "not_adopted",
            Members("in_favour", "yes"), Members("against", "no"), Members("abstain", "abstain"), null, null, null, "the day in the year is not given"));

        int Members(string column, string vote)
        {
            var names = (row.Optional(column) ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in names)
                into.Add(new VoteRow("UNSC", id, row.OfName(name) ?? throw row.Wrong($"'{name}' in {column} is no state that is known here."), vote));
            return names.Length;
        }
    }
}
