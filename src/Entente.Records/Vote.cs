namespace Entente.Records;

/// <summary>A vote of the Security Council on a resolution or draft, with the five permanent members by name.</summary>
/// <param name="Trigger">what it answered</param>
public sealed record Vote(
    string Document, DateOnly Date, string Kind, string Trigger, VoteResult Result, int Yes, int No, int Abstain,
    Ballot Usa, Ballot Gbr, Ballot Fra, Ballot Chn, Ballot Rus, string Source, string? Note)
{
    internal static readonly string[] Columns =
        ["document", "date", "kind", "trigger", "result", "yes", "no", "abstain", "usa", "gbr", "fra", "chn", "rus", "source", "note"];

    internal static Vote Read(Row row, IReadOnlyDictionary<string, Source> sources) => new(
        row.Text("document"),
        row.Date("date"),
        row.Text("kind"),
        row.Text("trigger"),
        row.Choice<VoteResult>("result"),
        row.Count("yes"),
        row.Count("no"),
        row.Count("abstain"),
        row.Choice<Ballot>("usa"),
        row.Choice<Ballot>("gbr"),
        row.Choice<Ballot>("fra"),
        row.Choice<Ballot>("chn"),
        row.Choice<Ballot>("rus"),
        row.Known("source", "source", sources, "sources.csv"),
        row.Optional("note"));
}
