using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>Nuclear weapons tests by state and year.</summary>
sealed class NuclearTests : Importer
{
    static readonly Indicator Tests = new("nuclear-tests", "Nuclear weapons tests of the year", "tests");

    public override string Kind => "nuclear-tests";

    public override Source Source => DataSets.NuclearTests;

    public override IReadOnlyList<string> Columns => ["Entity", "Year", "nuclear_weapons_tests"];

    public override IReadOnlyList<Indicator> Indicators => [Tests];

    public override void Read(ImportRow row, Intake into)
    {
        if (row.Amount("nuclear_weapons_tests") is { } tests)
            into.Add(Years.Figure(Tests.Id, row.Named("Entity"), null, row.Year("Year"), tests, Tests.Unit));
    }
}
