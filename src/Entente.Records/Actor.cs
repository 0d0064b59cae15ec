namespace Entente.Records;

/// <summary>A state, an organisation or a group that a record speaks of.</summary>
/// <param name="Code">ISO 3166-1 alpha-3 for a state</param>
/// <param name="Cow">its number in the Correlates of War</param>
/// <param name="Gw">its number in the list of Gleditsch and Ward, which differs for Germany</param>
public sealed record Actor(string Code, string NameEn, string NameKo, ActorKind Kind, int? Cow, int? Gw, string Source)
{
    internal static readonly string[] Columns = ["code", "name_en", "name_ko", "kind", "cow", "gw", "source"];

    internal static Actor Read(Row row, IReadOnlyDictionary<string, Source> sources) => new(
        row.Text("code"),
        row.Text("name_en"),
        row.Text("name_ko"),
        row.Choice<ActorKind>("kind"),
        row.Optional("cow") is null ? null : row.Count("cow"),
        row.Optional("gw") is null ? null : row.Count("gw"),
        row.Known("source", "source", sources, "sources.csv"));
}
