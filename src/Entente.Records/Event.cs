namespace Entente.Records;

/// <summary>One dated deed of one actor, toward a partner or alone.</summary>
/// <param name="Relation">what the actor did, worded to be read between actor and partner</param>
/// <param name="Magnitude">in <paramref name="Unit"/></param>
/// <param name="Sources">ids, the main one first</param>
public sealed record Event(
    DateOnly Date, Precision Precision, string Actor, string Relation, string? Partner, string Category,
    double? Magnitude, string? Unit, string? Outcome, string Summary, IReadOnlyList<string> Sources, Confidence Confidence)
{
    internal static readonly string[] Columns =
        ["date", "precision", "actor", "relation", "partner", "category", "magnitude", "unit", "outcome", "summary", "source", "confidence"];

    internal static Event Read(Row row, IReadOnlyDictionary<string, Actor> actors, IReadOnlyDictionary<string, Source> sources) => new(
        row.Date("date"),
        row.Choice<Precision>("precision"),
        row.Known("actor", "actor", actors, "actors.csv"),
        row.Text("relation"),
        row.OptionalKnown("partner", "partner", actors, "actors.csv"),
        row.Text("category"),
        row.OptionalNumber("magnitude"),
        row.Optional("unit"),
        row.Optional("outcome"),
        row.Text("summary"),
        row.AllKnown("source", "source", sources, "sources.csv"),
        row.Choice<Confidence>("confidence"));
}
