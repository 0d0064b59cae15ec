using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>The six components of national capability, and the published index beside them.</summary>
sealed class CapabilityComponents : Importer
{
    static readonly (string Column, Indicator Is)[] Figures =
    [
        ("milex", new("nmc-milex", "Military expenditure; current pounds to 1913, current dollars from 1914", "thousand")),
        ("milper", new("nmc-milper", "Military personnel", "thousand persons")),
        ("irst", new("nmc-irst", "Iron and steel production", "thousand tons")),
        ("pec", new("nmc-pec", "Primary energy consumption", "thousand coal-ton equivalents")),
        ("tpop", new("nmc-tpop", "Total population", "thousand persons")),
        ("upop", new("nmc-upop", "Urban population", "thousand persons")),
        ("cinc", new("cinc-published", "Composite Index of National Capability, as published", "share of world capability")),
    ];

    public override string Kind => "nmc";

    public override Source Source => DataSets.Capabilities;

    public override IReadOnlyList<string> Columns => ["ccode", "year", "milex", "milper", "irst", "pec", "tpop", "upop"];

    public override IReadOnlyList<string> Optional => ["cinc"];

    public override IReadOnlyList<Indicator> Indicators => [.. Figures.Select(figure => figure.Is)];

    public override void Read(ImportRow row, Intake into)
    {
        var year = row.Year("year");
        var actor = row.Cow("ccode", year);
        foreach (var (column, indicator) in Figures)
            if (row.Amount(column) is { } value)
                into.Add(Years.Figure(indicator.Id, actor, null, year, value, indicator.Unit));
    }
}
