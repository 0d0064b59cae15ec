using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>How two states border on each other, in spells.</summary>
sealed class Contiguity : Importer
{
    static readonly Indicator Kinds = new("contiguity", "1 land border, 2 up to 12 miles of water, 3 up to 24, 4 up to 150, 5 up to 400", "type 1 to 5");

    public override string Kind => "contiguity";

    public override Source Source => DataSets.Contiguity;

    public override IReadOnlyList<string> Columns => ["ccode1|state1no", "ccode2|state2no", "conttype", "stdate", "enddate"];

    public override IReadOnlyList<Indicator> Indicators => [Kinds];

    public override void Read(ImportRow row, Intake into)
    {
        var (since, until) = (row.Date("stdate"), row.Date("enddate"));
        if (until < since)
            throw row.Wrong($"the spell ends on {until:yyyy-MM-dd}, before its start on {since:yyyy-MM-dd}; expected an end on or after it.");
        var type = row.Whole("conttype");
        if (type is < 0 or > 5)
            throw row.Wrong($"the conttype is {type}; expected 0 to 5.");
        if (type == 0)
            return;
        foreach (var one in row.CowSpellsByVariant("ccode1", since, until))
            foreach (var other in row.CowSpellsByVariant("ccode2", since, until))
            {
                var (from, to) = (one.Since > other.Since ? one.Since : other.Since, one.Until < other.Until ? one.Until : other.Until);
                if (from <= to)
                    into.Add(new SeriesRow(Kinds.Id, one.Actor, other.Actor, from, to, type, Kinds.Unit,
                        Variant: one.Variant is { } a && other.Variant is { } b ? $"{a}, {b}" : one.Variant ?? other.Variant));
            }
    }
}
