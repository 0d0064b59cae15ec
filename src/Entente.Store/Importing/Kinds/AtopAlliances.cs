using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>What two states promised each other by treaty in a year, by directed dyad.</summary>
sealed class AtopAlliances : Importer
{
    static readonly (string Column, Indicator Is)[] Pledges =
    [
        ("atop_defense", new("alliance-defence", "Pledge to defend", "0 or 1")),
        ("atop_offense", new("alliance-offence", "Pledge to join an attack", "0 or 1")),
        ("atop_neutral", new("alliance-neutrality", "Pledge to stay neutral", "0 or 1")),
        ("atop_nonagg", new("alliance-nonaggression", "Pledge not to attack", "0 or 1")),
        ("atop_consul", new("alliance-consultation", "Pledge to consult", "0 or 1")),
    ];

    public override string Kind => "atop";

    public override Source Source => DataSets.Atop;

    public override IReadOnlyList<string> Columns =>
        ["ccode1|stateA", "ccode2|stateB", "year", "atop_defense|defense", "atop_offense|offense", "atop_neutral|neutral", "atop_nonagg|nonagg", "atop_consul|consul"];

    public override IReadOnlyList<Indicator> Indicators => [.. Pledges.Select(pledge => pledge.Is)];

    public override void Read(ImportRow row, Intake into)
    {
        var year = row.Year("year");
        var (actor, partner) = (row.Cow("ccode1", year), row.Cow("ccode2", year));
        foreach (var (column, indicator) in Pledges)
            if (row.Flag(column) is true)
                into.Add(Years.Figure(indicator.Id, actor, partner, year, 1, indicator.Unit));
    }
}
