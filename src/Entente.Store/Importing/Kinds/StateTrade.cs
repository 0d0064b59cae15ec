using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>A state's trade with all others in a year.</summary>
sealed class StateTrade : Importer
{
    static readonly Indicator Imports = new("imports", "Imports from all others", "million USD");
    static readonly Indicator Exports = new("exports", "Exports to all others", "million USD");

    public override string Kind => "state-trade";

    public override Source Source => DataSets.Trade;

    public override IReadOnlyList<string> Columns => ["ccode", "year", "imports", "exports"];

    public override IReadOnlyList<Indicator> Indicators => [Imports, Exports];

    public override void Read(ImportRow row, Intake into)
    {
        var year = row.Year("year");
        var actor = row.Cow("ccode", year);
        if (row.Amount("imports") is { } imports)
            into.Add(Years.Figure(Imports.Id, actor, null, year, imports, Imports.Unit));
        if (row.Amount("exports") is { } exports)
            into.Add(Years.Figure(Exports.Id, actor, null, year, exports, Exports.Unit));
    }
}
