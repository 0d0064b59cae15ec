namespace Entente.Studio;

/// <summary>Some of the records of a kind.</summary>
/// <param name="Total">How many there are that fit what was asked.</param>
/// <param name="Offset">How many of them come before the rows.</param>
/// <param name="Limit">How many rows there are at most.</param>
/// <param name="Rows">In the order of their file.</param>
sealed record RecordsPage<T>(int Total, int Offset, int Limit, IReadOnlyList<T> Rows)
{
    internal static RecordsPage<T> Of(IEnumerable<T> found, Query query)
    {
        var (offset, limit) = (query.Whole("offset"), query.Whole("limit"));
        var all = found.ToList();
        return new(all.Count, offset, limit, [.. all.Skip(offset).Take(limit)]);
    }
}
