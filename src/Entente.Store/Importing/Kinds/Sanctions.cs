using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>
/// Cases of sanctions, as spells from each sender toward each target. A side that is no state, such as the UN or the EU, is no actor:
/// a case without a state on either side becomes an event, in which the side keeps its name.
/// </summary>
sealed class Sanctions : Importer
{
    static readonly (string Column, Indicator Is)[] Sorts =
    [
        ("trade", new("sanction-trade", "Trade sanction of the actor on the partner", "in force")),
        ("arms", new("sanction-arms", "Arms sanction of the actor on the partner", "in force")),
        ("military", new("sanction-military", "Sanction on military assistance of the actor on the partner", "in force")),
        ("financial", new("sanction-financial", "Financial sanction of the actor on the partner", "in force")),
        ("travel", new("sanction-travel", "Travel sanction of the actor on the partner", "in force")),
        ("other", new("sanction-other", "Another sanction of the actor on the partner", "in force")),
    ];

    public override string Kind => "sanctions";

    public override Source Source => DataSets.Sanctions;

    public override IReadOnlyList<string> Columns => ["case_id", "sanctioned_state", "sanctioning_state", "begin", "end", "trade", "arms", "military", "financial", "travel", "other", "objective", "success"];

    public override IReadOnlyList<Indicator> Indicators => [.. Sorts.Select(sort => sort.Is)];

    public override void Read(ImportRow row, Intake into)
    {
        var (begin, end) = (row.Year("begin"), row.Year("end"));
        if (end < begin)
            throw row.Wrong($"the case ends in {end}, before it begins in {begin}; expected an end in or after it.");
        var success = row.Text("success");
        DateOnly since = new(begin, 1, 1);
        DateOnly? until = success.Contains("ongoing", StringComparison.Ordinal) ? null : new(end, 12, 31);
        var (id, note) = (row.Text("case_id"), $"{row.Text("objective")}; {success}");
        var (senders, targets) = (States(row, "sanctioning_state", begin), States(row, "sanctioned_state", begin));
        foreach (var (column, indicator) in Sorts)
        {
            if (row.Flag(column) is not true)
                continue;
            foreach (var sender in senders)
                foreach (var target in targets)
                    into.Add(new SeriesRow(indicator.Id, sender, target, since, until, 1, indicator.Unit, Variant: id, Note: note));
            if (senders.Count == 0 || targets.Count == 0)
                into.Add(new EventRow($"{id}-{column}", since, "year", One(senders), row.Text("sanctioning_state"), "sanctions", One(targets), row.Text("sanctioned_state"), indicator.Id, null, null, null, success, note));
        }
    }

    // The file goes on writing South Vietnam after 1975, when there was one Vietnam.
    static IReadOnlyList<string> States(ImportRow row, string column, int year) =>
        row.OfNames(year > 1975 ? row.Text(column).Replace("South Vietnam", "Vietnam", StringComparison.Ordinal) : row.Text(column), year);

    static string? One(IReadOnlyList<string> states) => states.Count == 1 ? states[0] : null;
}
