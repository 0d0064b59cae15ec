namespace Entente.Records;

/// <summary>Where a record comes from.</summary>
/// <param name="Publisher">null for the public record, which has none</param>
/// <param name="Published">as far as the source itself says; for a data set, the release that was used</param>
/// <param name="Note">whether it was read, and by which way it came</param>
public sealed record Source(string Id, string Title, string? Publisher, SourceKind Kind, PartialDate? Published, string? Note)
{
    internal static readonly string[] Columns = ["id", "title", "publisher", "kind", "published", "note"];

    internal static Source Read(Row row) => new(
        row.Text("id"),
        row.Text("title"),
        row.Optional("publisher"),
        row.Choice<SourceKind>("kind"),
        row.OptionalPartialDate("published"),
        row.Optional("note"));
}
