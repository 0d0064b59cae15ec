using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>What each of two states bought from the other in a year.</summary>
sealed class DyadicTrade : Importer
{
    static readonly Indicator Imports = new("imports-from", "Imports of the actor from the partner", "million USD");
    static readonly Indicator Smoothed = new("imports-from-smoothed", "Imports of the actor from the partner, gaps closed by the compilers", "million USD");

    public override string Kind => "trade";

    public override Source Source => DataSets.Trade;

    public override IReadOnlyList<string> Columns => ["ccode1", "ccode2", "year", "flow1", "flow2"];

    public override IReadOnlyList<string> Optional => ["smoothflow1", "smoothflow2"];

    public override IReadOnlyList<Indicator> Indicators => [Imports, Smoothed];

    public override void Read(ImportRow row, Intake into)
    {
        var year = row.Year("year");
        var (one, other) = (row.Cow("ccode1", year), row.Cow("ccode2", year));
        Add(Imports, one, other, row.Amount("flow1"));
        Add(Imports, other, one, row.Amount("flow2"));
        // A smoothed figure is kept where it says something else.
        if (row.Amount("smoothflow1") is { } first && first != row.Amount("flow1"))
            Add(Smoothed, one, other, first);
        if (row.Amount("smoothflow2") is { } second && second != row.Amount("flow2"))
            Add(Smoothed, other, one, second);

        void Add(Indicator indicator, string actor, string partner, double? flow)
        {
            if (flow is { } value)
                into.Add(Years.Figure(indicator.Id, actor, partner, year, value, indicator.Unit));
        }
    }
}
