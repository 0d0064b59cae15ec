using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>Military expenditure in constant dollars of 2019: SIPRI's since 1949, or the long run since 1816 that Our World in Data joined to it.</summary>
sealed class MilitarySpendingDollars(bool longRun) : Importer
{
    const string Unit = "USD 2019";
    readonly Indicator spending = new(longRun ? "milex-long-run" : "milex-constant", "Military expenditure", Unit);
    readonly Indicator perHead = new(longRun ? "milex-long-run-per-head" : "milex-per-head", "Military expenditure per person", Unit);

    public override string Kind => longRun ? "milex-long-run" : "milex-dollars";

    public override Source Source => longRun ? DataSets.LongRunDollars : DataSets.SipriDollars;

    public override IReadOnlyList<string> Columns => [longRun ? "country" : "Entity", longRun ? "year" : "Year", "military_expenditure", "military_expenditure_per_capita"];

    public override IReadOnlyList<Indicator> Indicators => [spending, perHead];

    public override void Read(ImportRow row, Intake into)
    {
        var year = row.Year(Columns[1]);
        var actor = row.Named(Columns[0], year);
        if (row.Amount("military_expenditure") is { } all)
            into.Add(Years.Figure(spending.Id, actor, null, year, all, Unit));
        if (row.Amount("military_expenditure_per_capita") is { } head)
            into.Add(Years.Figure(perHead.Id, actor, null, year, head, Unit));
    }
}
