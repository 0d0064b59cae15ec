using Entente.Records;
using Entente.Store.Panels;

namespace Entente.Store.Importing.Kinds;

/// <summary>Published ideal points by session, with their interval.</summary>
sealed class AssemblyIdealPoints : Importer
{
    static readonly Indicator Point = new("ideal-point-published", "Ideal point in the General Assembly, as published (5% to 95%)", "standard deviations");

    public override string Kind => "ideal-points";

    public override Source Source => DataSets.IdealPoints;

    public override IReadOnlyList<string> Columns => ["ccode", "session", "NVotes", "IdealPoint", "Q5%", "Q95%"];

    public override IReadOnlyList<Indicator> Indicators => [Point];

    public override void Read(ImportRow row, Intake into)
    {
        var session = row.Whole("session");
        if (session is < 1 or > 150)
            throw row.Wrong($"the session is {session}; expected 1 to 150.");
        var year = AssemblyPanel.YearBefore + session;
        into.Add(Years.Figure(Point.Id, row.Cow("ccode", year), null, year, row.Number("IdealPoint"), Point.Unit, row.Number("Q5%"), row.Number("Q95%")));
    }
}
