using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>Civilians killed by a government in a year. Other perpetrators are events without an actor that has a code.</summary>
sealed class OneSidedViolence : Importer
{
    static readonly Indicator Deaths = new("one-sided-deaths", "Civilians killed by the government (low to high)", "persons");

    public override string Kind => "ucdp-one-sided";

    public override Source Source => DataSets.OneSided;

    public override IReadOnlyList<string> Columns => ["conflict_id", "actor_id", "actor_name", "year", "best_fatality_estimate", "low_fatality_estimate", "high_fatality_estimate", "is_government_actor", "gwnoa"];

    public override IReadOnlyList<Indicator> Indicators => [Deaths];

    public override void Read(ImportRow row, Intake into)
    {
        var year = row.Year("year");
        if (row.Amount("best_fatality_estimate") is not { } best)
            throw row.Wrong("the best_fatality_estimate is missing; expected a count.");
        var states = Sides.Of(row, "gwnoa", year);
        if (row.Flag("is_government_actor") is true && states.Count > 0)
            into.Add(Years.Figure(Deaths.Id, states[0], null, year, best, Deaths.Unit, row.Amount("low_fatality_estimate"), row.Amount("high_fatality_estimate"), row.Text("actor_id"), row.Text("actor_name")));
        else
            into.Add(new EventRow($"{row.Text("actor_id")}-{year}", new(year, 1, 1), "year", null, row.Text("actor_name"), "kills civilians", null, null, "one-sided violence", null, best, "persons", null, null));
    }
}
