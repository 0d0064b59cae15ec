using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>Capitals with the days on which they were.</summary>
sealed class Capitals : Importer
{
    public override string Kind => "capitals";

    public override Source Source => DataSets.Capitals;

    public override IReadOnlyList<string> Columns => ["ccode", "capital", "stdate", "enddate", "lat", "lng"];

    public override void Read(ImportRow row, Intake into)
    {
        var (since, until) = (row.Date("stdate"), row.Date("enddate"));
        var (latitude, longitude) = (row.Number("lat"), row.Number("lng"));
        if (Math.Abs(latitude) > 90 || Math.Abs(longitude) > 180)
            throw row.Wrong($"the capital lies at {latitude}, {longitude}; expected degrees from -90 to 90 and from -180 to 180.");
        if (until < since)
            throw row.Wrong($"the capital ends on {until:yyyy-MM-dd}, before its start on {since:yyyy-MM-dd}; expected an end on or after it.");
        foreach (var (actor, from, to) in row.CowSpells("ccode", since, until))
            into.Add(new CapitalRow(actor, row.Text("capital"), latitude, longitude, from, to));
    }
}
