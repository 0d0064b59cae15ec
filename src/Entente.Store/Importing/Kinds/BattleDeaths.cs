using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>The dead in battle of a dyad of parties in a year.</summary>
sealed class BattleDeaths : Importer
{
    static readonly Indicator Deaths = new("battle-deaths", "Dead in battle between the government and its opponent (low to high)", "persons");

    public override string Kind => "ucdp-battle-deaths";

    public override Source Source => DataSets.BattleDeaths;

    public override IReadOnlyList<string> Columns => ["conflict_id", "dyad_id", "side_a", "side_b", "year", "bd_best", "bd_low", "bd_high", "gwno_a", "gwno_b"];

    public override IReadOnlyList<Indicator> Indicators => [Deaths];

    public override void Read(ImportRow row, Intake into)
    {
        var year = row.Year("year");
        var states = Sides.Of(row, "gwno_a", year);
        var against = Sides.Of(row, "gwno_b", year);
        if (states.Count == 0 || row.Amount("bd_best") is not { } best)
            throw row.Wrong("the row has no government or no best estimate; expected both.");
        into.Add(Years.Figure(Deaths.Id, states[0], against.Count > 0 ? against[0] : null, year, best, Deaths.Unit,
            row.Amount("bd_low"), row.Amount("bd_high"), row.Text("dyad_id"), $"{row.Text("side_a")} against {row.Text("side_b")}"));
    }
}
