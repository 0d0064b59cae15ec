using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>What each member of the General Assembly voted.</summary>
sealed class AssemblyVotes : Importer
{
    public override string Kind => "unga-votes";

    public override Source Source => DataSets.Assembly;

    public override IReadOnlyList<string> Columns => ["rcid", "country", "country_code", "vote"];

    public override IReadOnlyList<string> ReadBy => ["unga-roll-calls"];

    public override void Read(ImportRow row, Intake into)
    {
        // The code is empty for three members that have none. Of a roll call that is known the year says who "Yugoslavia" was.
        var year = row.YearOf("UNGA", row.Id("rcid"));
        var member = row.Optional("country_code") is { } code && row.OfName(code, year) is { } actor ? actor : row.Named("country", year);
        var vote = row.Text("vote");
        if (vote is not ("yes" or "no" or "abstain"))
            throw row.Wrong($"the vote is '{vote}'; expected yes, no or abstain.");
        into.Add(new VoteRow("UNGA", row.Id("rcid"), member, vote));
    }
}
