using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>Armed conflicts by year: each government against its first opponent.</summary>
sealed class ArmedConflicts : Importer
{
    static readonly Indicator Intensity = new("armed-conflict", "Armed conflict of the year: 1 is 25 to 999 dead in battle, 2 is 1,000 and more", "level 1 or 2");

    public override string Kind => "ucdp-conflicts";

    public override Source Source => DataSets.ArmedConflict;

    public override IReadOnlyList<string> Columns => ["conflict_id", "location", "side_a", "side_b", "year", "intensity_level", "type_of_conflict", "gwno_a", "gwno_b"];

    public override IReadOnlyList<Indicator> Indicators => [Intensity];

    public override void Read(ImportRow row, Intake into)
    {
        var year = row.Year("year");
        var level = row.Whole("intensity_level");
        if (level is not (1 or 2))
            throw row.Wrong($"the intensity_level is {level}; expected 1 or 2.");
        // A side may be several governments; the first is the primary party.
        var states = Sides.Of(row, "gwno_a", year);
        var against = Sides.Of(row, "gwno_b", year);
        if (states.Count == 0)
            throw row.Wrong("the gwno_a is empty; expected the Gleditsch-Ward number of a government.");
        into.Add(Years.Figure(Intensity.Id, states[0], against.Count > 0 ? against[0] : null, year, level, Intensity.Unit,
            variant: row.Text("conflict_id"), note: $"{row.Text("side_a")} against {row.Text("side_b")}, in {row.Text("location")}"));
    }
}
