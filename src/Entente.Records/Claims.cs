namespace Entente.Records;

/// <summary>Reads the claims of a case.</summary>
public static class Claims
{
    /// <summary>In the order of the file; the codes of actors are checked where <paramref name="archive"/> are given.</summary>
    public static IReadOnlyList<Claim> Load(string path, Archive? archive = null) =>
        Table.Read(path, Claim.Columns, row => Claim.Read(row, archive?.ActorsByCode), key: "id", optional: Claim.OptionalColumns);
}
