using System.Globalization;
using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>North Korean missiles launched, one a row; equal rows are missiles of one salvo.</summary>
sealed class MissileTests : Importer
{
    public override string Kind => "missile-tests";

    public override Source Source => DataSets.MissileTests;

    public override IReadOnlyList<string> Columns => ["date", "time", "missile_name", "missile_type", "facility_name", "apogee_km", "distance_km", "outcome"];

    public override IReadOnlyList<string> Optional => ["landing"];

    public override void Read(ImportRow row, Intake into)
    {
        var outcome = row.Text("outcome");
        if (outcome is not ("success" or "failure" or "unknown"))
            throw row.Wrong($"the outcome is '{outcome}'; expected success, failure or unknown.");
        // Of the first tests the month alone is known.
        var when = row.Partial("date");
        into.Add(new AttemptRow(
            when.First, when.First == when.Last ? "day" : "month", Time(row.Optional("time")), "PRK", row.Text("missile_name"), row.Text("missile_type"), row.Optional("facility_name"),
            outcome, row.Amount("apogee_km"), row.Amount("distance_km"), row.Optional("landing")));
    }

    static TimeOnly? Time(string? text) => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;
}
