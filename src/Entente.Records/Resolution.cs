namespace Entente.Records;

/// <summary>How a question came out.</summary>
/// <param name="Happened">null while it is open</param>
public sealed record Resolution(string Id, bool? Happened, PartialDate? Date, string? Source, long Line)
{
    /// <summary>A file with the columns <c>id</c> and <c>resolution</c> (yes, no or nothing); <c>resolution_date</c> and <c>resolution_source</c> where they are given, and any others.</summary>
    public static IReadOnlyList<Resolution> Load(string path) => Table.Read(path, ["id", "resolution"], Read, key: "id");

    static Resolution Read(Row row) => new(
        row.Text("id"),
        row.Optional("resolution") switch
        {
            null => null,
            "yes" => true,
            "no" => false,
            var other => throw row.Wrong($"the resolution '{other}' is not known; expected yes, no or nothing."),
        },
        row.IfThere("resolution_date") is null ? null : row.OptionalPartialDate("resolution_date"),
        row.IfThere("resolution_source"),
        row.Line);
}
