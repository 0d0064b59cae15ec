namespace Entente.Records;

/// <summary>One missile or space launcher that left the ground, or should have.</summary>
/// <param name="Date">the local (Korean) date; the first of the month where only the month is known</param>
/// <param name="TimeUtc">the hour in UTC, which may belong to the day before</param>
public sealed record Attempt(
    DateOnly Date, Precision Precision, TimeOnly? TimeUtc, string Actor, string Vehicle, string Class, string? Facility,
    AttemptOutcome Outcome, double? ApogeeKm, double? DistanceKm, string Source)
{
    internal static readonly string[] Columns =
        ["date", "precision", "time_utc", "actor", "vehicle", "class", "facility", "outcome", "apogee_km", "distance_km", "source"];

    internal static Attempt Read(Row row, IReadOnlyDictionary<string, Actor> actors, IReadOnlyDictionary<string, Source> sources) => new(
        row.Date("date"),
        row.Choice<Precision>("precision"),
        row.OptionalTime("time_utc"),
        row.Known("actor", "actor", actors, "actors.csv"),
        row.Text("vehicle"),
        row.Text("class"),
        row.Optional("facility"),
        row.Choice<AttemptOutcome>("outcome"),
        row.OptionalNumber("apogee_km"),
        row.OptionalNumber("distance_km"),
        row.Known("source", "source", sources, "sources.csv"));
}
