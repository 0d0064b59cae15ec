using Entente.Records;

namespace Entente.Cases;

/// <summary>What a test asks of a column: <c>category=nuclear-test</c>, one of several by <c>|</c>, or a text in it by <c>~</c>.</summary>
static class RecordFilter
{
    internal static Func<RecordRow, bool> Read(Binary filter, string name, RecordTable table, Archive archive, Func<string, InputException> wrong)
    {
        if (filter is not { Written: "=" or "~", Left: Word { IsQuoted: false } column })
            throw wrong($"'{filter}' is no filter; expected column=value, or column~'text' for a text in it.");
        if (!table.Columns.Contains(column.Text))
            throw wrong($"{name} have no column '{column}'{YamlMap.Suggest(column.Text, table.Columns)}");
        var values = Choices(filter.Right, filter, wrong).ToList();
        if (filter.Written == "~")
            return row => row.Columns[column.Text] is { } text && values.Exists(value => text.Contains(value, StringComparison.OrdinalIgnoreCase));
        foreach (var value in values)
            Check(value, column.Text, name, table, archive, wrong);
        return row => row.Columns[column.Text] is { } text && values.Contains(text);
    }

    static IEnumerable<string> Choices(Syntax syntax, Binary filter, Func<string, InputException> wrong) => syntax switch
    {
        Word word => [word.Text],
        Figure figure => [figure.Text],
        Binary { Sign: TestToken.Bar } choice => [.. Choices(choice.Left, filter, wrong), .. Choices(choice.Right, filter, wrong)],
        _ => throw wrong($"'{syntax}' in '{filter}' is no value; expected a name, or a text in quotes."),
    };

    /// <summary>A value that no row has would select nothing for ever, which is a slip and not a finding.</summary>
    static void Check(string value, string column, string name, RecordTable table, Archive archive, Func<string, InputException> wrong)
    {
        if (column is "actor" or "partner")
        {
            if (archive.Actors.All(actor => actor.Code != value))
                throw wrong($"the {column} '{value}' is not in actors.csv{YamlMap.Suggest(value, archive.Actors.Select(actor => actor.Code))}");
            return;
        }
        var known = table.Rows.Select(row => row.Columns[column]).OfType<string>().Distinct().ToList();
        if (!known.Contains(value))
            throw wrong($"no row of {name} has the {column} '{value}'{YamlMap.Suggest(value, known)}");
    }
}
