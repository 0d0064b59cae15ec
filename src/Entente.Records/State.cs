namespace Entente.Records;

/// <summary>A state of the past or present, or a territory that data sets name, with the codes they call it by.</summary>
/// <param name="Code">ISO 3166-1 alpha-3; of a former state its code in ISO 3166-3, else one of our own that is no ISO code</param>
/// <param name="Iso3">its alpha-3 codes, the present one first</param>
/// <param name="Iso2">its alpha-2 codes, the present one first</param>
/// <param name="Cow">its numbers in the Correlates of War</param>
/// <param name="Gw">its numbers in the list of Gleditsch and Ward</param>
/// <param name="Latitude">of the capital, degrees north</param>
/// <param name="Longitude">of the capital, degrees east</param>
/// <param name="Start">when it entered the state system; null for a territory that is older than our record</param>
/// <param name="End">its last day, or null while it exists</param>
/// <param name="Aliases">other English names, former ones among them</param>
public sealed record State(string Code, StateKind Kind, IReadOnlyList<string> Iso3, IReadOnlyList<string> Iso2,
    IReadOnlyList<StateNumber> Cow, IReadOnlyList<StateNumber> Gw, string NameEn, string NameKo, string CapitalEn, string CapitalKo,
    double Latitude, double Longitude, DateOnly? Start, DateOnly? End, IReadOnlyList<string> Aliases)
{
    internal static readonly string[] Columns =
    [
        "code", "kind", "iso3", "iso2", "cow", "gw", "name_en", "name_ko", "capital_en", "capital_ko", "lat", "lon", "start", "end", "aliases",
    ];

    /// <summary>Its number in the Correlates of War on a day, or null: Germany is 260 in 1985 and 255 in 2000.</summary>
    public int? CowAt(DateOnly date) => At(Cow, date);

    /// <summary>Its number in the list of Gleditsch and Ward on a day, or null.</summary>
    public int? GwAt(DateOnly date) => At(Gw, date);

    /// <summary>Its present or last number in the Correlates of War, or null.</summary>
    public int? LastCow => Last(Cow);

    /// <summary>Its present or last number in the list of Gleditsch and Ward, or null.</summary>
    public int? LastGw => Last(Gw);

    internal static State Read(Row row) => new(
        row.Text("code"),
        row.Choice<StateKind>("kind"),
        Several(row, "iso3"),
        Several(row, "iso2"),
        Numbers(row, "cow"),
        Numbers(row, "gw"),
        row.Text("name_en"),
        row.Text("name_ko"),
        row.Text("capital_en"),
        row.Text("capital_ko"),
        row.Number("lat"),
        row.Number("lon"),
        row.OptionalDate("start"),
        row.OptionalDate("end"),
        Several(row, "aliases"));

    static int? Last(IReadOnlyList<StateNumber> numbers) => numbers.Count == 0 ? null : numbers.MaxBy(number => number.Until).Number;

    static string[] Several(Row row, string column) => row.Optional(column)?.Split(';') ?? [];

    static StateNumber[] Numbers(Row row, string column) =>
        [.. Several(row, column).Select(text => StateNumber.TryParse(text, out var number) ? number
            : throw row.Wrong($"the {column} '{text}' is not a state's number; expected one such as 731 or 260@1949-09-21..1990-10-02."))];

    static int? At(IReadOnlyList<StateNumber> numbers, DateOnly date)
    {
        foreach (var number in numbers)
            if (number.HoldsAt(date))
                return number.Number;
        return null;
    }
}
