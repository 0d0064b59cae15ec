namespace Entente.Records;

/// <summary>One figure of one series. Figures that contradict each other stand side by side.</summary>
/// <param name="Variant">the pollster, class or count, where a series has several</param>
/// <param name="Partner">the other actor, where the figure is about two: aid from the actor to the partner</param>
/// <param name="End">the last day of the period; null while it is still running</param>
/// <param name="Published">the first day on which the figure was public, as far as the record says</param>
public sealed record SeriesValue(
    string Indicator, string? Variant, string Actor, string? Partner, DateOnly Start, DateOnly? End,
    double Value, double? Low, double? High, string Unit, string Source, DateOnly Published, Confidence Confidence, string? Note)
{
    internal static readonly string[] Columns =
        ["indicator", "variant", "actor", "partner", "start", "end", "value", "low", "high", "unit", "source", "published", "confidence", "note"];

    internal static SeriesValue Read(Row row, IReadOnlyDictionary<string, Actor> actors, IReadOnlyDictionary<string, Source> sources)
    {
        var value = new SeriesValue(
            row.Text("indicator"),
            row.Optional("variant"),
            row.Known("actor", "actor", actors, "actors.csv"),
            row.OptionalKnown("partner", "partner", actors, "actors.csv"),
            row.Date("start"),
            row.OptionalDate("end"),
            row.Number("value"),
            row.OptionalNumber("low"),
            row.OptionalNumber("high"),
            row.Text("unit"),
            row.Known("source", "source", sources, "sources.csv"),
            row.Date("published"),
            row.Choice<Confidence>("confidence"),
            row.Optional("note"));
        if (value.End < value.Start)
            throw row.Wrong($"the period ends on {row.Text("end")}, before its start on {row.Text("start")}; expected an end on or after it.");
        if (value.Low > value.Value)
            throw row.Wrong($"the low {row.Text("low")} is above the value {row.Text("value")}; expected low ≤ value ≤ high.");
        if (value.High < value.Value)
            throw row.Wrong($"the high {row.Text("high")} is below the value {row.Text("value")}; expected low ≤ value ≤ high.");
        return value;
    }
}
