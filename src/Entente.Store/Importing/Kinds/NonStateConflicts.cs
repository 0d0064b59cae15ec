using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>Fighting between organised groups of which none is a government, by year. The groups have names and no codes.</summary>
sealed class NonStateConflicts : Importer
{
    public override string Kind => "ucdp-non-state";

    public override Source Source => DataSets.NonState;

    public override IReadOnlyList<string> Columns => ["dyad_id", "org", "side_a_name", "side_b_name", "year", "best_fatality_estimate", "location"];

    public override void Read(ImportRow row, Intake into)
    {
        var year = row.Year("year");
        into.Add(new EventRow($"{row.Text("dyad_id")}-{year}", new(year, 1, 1), "year", null, row.Text("side_a_name"), "fights", null, row.Text("side_b_name"),
            "non-state conflict", null, row.Amount("best_fatality_estimate"), "persons", null, row.Text("location")));
    }
}
