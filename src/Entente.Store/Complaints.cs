using DuckDB.NET.Data;
using Entente.Records;

namespace Entente.Store;

/// <summary>What DuckDB says of a store, as one sentence for the person who asked.</summary>
static class Complaints
{
    internal static InputException Of(Exception e, string path)
    {
        var said = e.Message;
        if (said.Contains("Could not set lock", StringComparison.Ordinal) || said.Contains("being used by another process", StringComparison.Ordinal))
            return new(path, null, "the file is being used by another program; expected to have it: wait until that one is done, or take another with --store.");
        if (said.Contains("not a valid DuckDB database file", StringComparison.Ordinal))
            return new(path, null, "the file is no store of records; expected one that entente made, or the name of a new file.");
        if (said.Contains("No space left", StringComparison.Ordinal) || said.Contains("File too large", StringComparison.Ordinal))
            return new(path, null, "there is no room left on the disk for it; nothing was changed.");
        if (said.Contains("Cannot open file", StringComparison.Ordinal) || said.Contains("ermission denied", StringComparison.Ordinal) || said.Contains("Read-only file system", StringComparison.Ordinal))
            return CannotMake(path);
        return new(path, null, FirstLine(said));
    }

    internal static InputException CannotMake(string path) =>
        new($"cannot write the store '{path}': no file may be made or changed there; expected a place that may be written, such as one given with --store.");

    /// <summary>Of a statement that a person wrote: the error itself, without the drawing of where.</summary>
    internal static InputException OfQuery(DuckDBException e)
    {
        var lines = e.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var said = string.Join("; ", lines.TakeWhile(line => !line.StartsWith("LINE ", StringComparison.Ordinal)));
        return new($"the query cannot be run: {said}{(said.EndsWith('.') || said.EndsWith('!') || said.EndsWith('?') ? "" : ".")}");
    }

    static string FirstLine(string text) => text.Split('\n')[0].TrimEnd('.') + ".";
}
