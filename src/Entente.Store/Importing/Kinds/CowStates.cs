using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>Who is a member of the state system of the Correlates of War, and from when to when.</summary>
sealed class CowStates : Importer
{
    public override string Kind => "cow-states";

    public override Source Source => DataSets.CowStates;

    public override IReadOnlyList<string> Columns => ["ccode", "stateabb", "styear", "stmonth", "stday", "endyear", "endmonth", "endday"];

    public override void Read(ImportRow row, Intake into)
    {
        var since = Day(row, "styear", "stmonth", "stday");
        var until = Day(row, "endyear", "endmonth", "endday");
        if (until < since)
            throw row.Wrong($"the membership ends on {until:yyyy-MM-dd}, before its start on {since:yyyy-MM-dd}; expected an end on or after it.");
        foreach (var (actor, from, to) in row.CowSpells("ccode", since, until))
            into.Add(new CodeRow(actor, "cow", row.Whole("ccode"), from, to));
    }

    static DateOnly Day(ImportRow row, string year, string month, string day)
    {
        var (y, m, d) = (row.Year(year), row.Whole(month), row.Whole(day));
        return m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new(y, m, d)
            : throw row.Wrong($"{y}-{m}-{d} is no day; expected {year}, {month} and {day} of one.");
    }
}
