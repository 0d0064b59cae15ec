using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>The World Bank's figures on forces and economies, by country and year.</summary>
sealed class MilitarySpendingWdi : Importer
{
    static readonly (string Column, Indicator Is)[] Figures =
    [
        ("MS.MIL.XPND.GD.ZS", new("wdi-milex-share-of-gdp", "Military expenditure", "percent of GDP")),
        ("MS.MIL.XPND.CD", new("wdi-milex", "Military expenditure", "current USD")),
        ("MS.MIL.TOTL.P1", new("wdi-armed-forces", "Armed forces personnel", "persons")),
        ("MS.MIL.MPRT.KD", new("wdi-arms-imports", "Arms imports", "trend-indicator value")),
        ("MS.MIL.XPRT.KD", new("wdi-arms-exports", "Arms exports", "trend-indicator value")),
        ("NY.GDP.MKTP.CD", new("wdi-gdp", "Gross domestic product", "current USD")),
        ("NY.GDP.MKTP.KD", new("wdi-gdp-constant", "Gross domestic product", "USD 2010")),
        ("SP.POP.TOTL", new("wdi-population", "Population", "persons")),
        ("VC.BTL.DETH", new("wdi-battle-deaths", "Battle-related deaths", "persons")),
        ("SM.POP.REFG", new("wdi-refugees-hosted", "Refugees by country of asylum", "persons")),
        ("TX.VAL.MRCH.CD.WT", new("wdi-merchandise-exports", "Merchandise exports", "current USD")),
        ("TM.VAL.MRCH.CD.WT", new("wdi-merchandise-imports", "Merchandise imports", "current USD")),
    ];

    public override string Kind => "wdi";

    public override Source Source => DataSets.Wdi;

    public override IReadOnlyList<string> Columns => ["country", "iso3", "year", "MS.MIL.XPND.GD.ZS"];

    public override IReadOnlyList<string> Optional => [.. Figures.Select(figure => figure.Column).Where(column => column != "MS.MIL.XPND.GD.ZS")];

    public override IReadOnlyList<Indicator> Indicators => [.. Figures.Select(figure => figure.Is)];

    public override void Read(ImportRow row, Intake into)
    {
        var year = row.Year("year");
        var actor = row.OfName(row.Text("iso3"), year) ?? row.Named("country", year);
        foreach (var (column, indicator) in Figures)
            if (row.Amount(column) is { } value)
                into.Add(Years.Figure(indicator.Id, actor, null, year, value, indicator.Unit));
    }
}
