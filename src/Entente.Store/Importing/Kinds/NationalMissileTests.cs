using System.Globalization;
using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>The missile tests of one state, which the file's name says.</summary>
sealed class NationalMissileTests : Importer
{
    public override string Kind => "missile-tests-2019";

    public override Source Source => DataSets.NationalMissileTests;

    public override bool NeedsActor => true;

    public override IReadOnlyList<string> Columns => ["launch_time", "missile_name", "facility_name", "apogee_km", "distance_travelled_km", "test_successful", "test_confirmed"];

    public override IReadOnlyList<string> Optional => ["missile_type", "missile_family", "landing_location"];

    public override void Read(ImportRow row, Intake into)
    {
        var when = row.Text("launch_time");
        if (!DateTime.TryParseExact(when, ["yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            throw row.Wrong($"the launch_time is '{when}'; expected yyyy-mm-ddThh:mm:ss.");
        var outcome = row.Optional("test_successful") switch
        {
            "true" => "success",
            "false" => "failure",
            null => "unknown",
            var other => throw row.Wrong($"the test_successful is '{other}'; expected true or false."),
        };
        into.Add(new AttemptRow(
            DateOnly.FromDateTime(time), "day", time.TimeOfDay == TimeSpan.Zero ? null : TimeOnly.FromDateTime(time), row.About, row.Optional("missile_name") ?? "unknown",
            row.Optional("missile_type") ?? row.Optional("missile_family") ?? "unknown", row.Optional("facility_name"), outcome,
            row.Amount("apogee_km"), row.Amount("distance_travelled_km"), row.Optional("test_confirmed") == "false" ? "not confirmed" : null));
    }
}
