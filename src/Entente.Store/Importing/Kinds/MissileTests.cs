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
        // Of the first tests the month alone is known, or the year.
        var when = row.Partial("date");
        var precision = (when.Last.DayNumber - when.First.DayNumber) switch { 0 => "day", < 31 => "month", _ => "year" };
        into.Add(new AttemptRow(
            when.First, precision, Time(row), "PRK", row.Text("missile_name"), row.Text("missile_type"), row.Optional("facility_name"),
            outcome, row.Amount("apogee_km"), row.Amount("distance_km"), row.Optional("landing")));
    }

    static TimeOnly? Time(ImportRow row)
    {
        if (row.Optional("time") is not { } text)
            return null;
        var plain = text.EndsWith("(UTC)", StringComparison.Ordinal) ? text[..^5].TrimEnd() : text;
        return TimeOnly.TryParseExact(plain, ["HH:mm", "H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time
            : throw row.Wrong($"the time is '{text}'; expected hh:mm (UTC).");
    }
}
