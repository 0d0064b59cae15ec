using Entente.Records;

namespace Entente.Cases;

/// <summary>
/// The names that stand in the whole records, so that a slip in a filter is told from a thing that had not come up yet. It answers
/// whether a name is one, and nothing of when or how often.
/// </summary>
sealed class Spelling(Archive whole)
{
    readonly IReadOnlyDictionary<string, RecordTable> tables = RecordTable.Of(whole);

    internal void Check(YamlMap map, string table, string column, string value)
    {
        IEnumerable<string> known = column is "actor" or "partner" ? whole.Actors.Select(actor => actor.Code)
            : tables[table].Rows.Select(row => row.Columns[column]).OfType<string>().Distinct();
        map.Pick(column, value, $"{column} of any row of {table}.csv", known.ToDictionary(name => name));
    }
}
