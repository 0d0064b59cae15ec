using System.Globalization;
using Entente.Records;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Entente.Cases;

/// <summary>
/// A mapping of a case file whose fields are asked for by name. Whatever is wrong is an <see cref="InputException"/> with file and line;
/// a field that nobody asked for is found by <see cref="Done"/>.
/// </summary>
sealed class YamlMap
{
    readonly YamlMappingNode node;
    readonly string file;
    readonly HashSet<string> asked = [];
    readonly Dictionary<YamlNode, string> laidFrom; // by reference: the file of a node that was laid over this one's

    YamlMap(YamlMappingNode node, string file, string what, Dictionary<YamlNode, string>? laidFrom = null)
    {
        this.node = node;
        this.file = file;
        What = what;
        this.laidFrom = laidFrom ?? new(ReferenceEqualityComparer.Instance);
    }

    /// <summary>What the mapping describes, for messages: <c>the term 'shells'</c>.</summary>
    internal string What { get; }

    internal static YamlMap Load(string path)
    {
        var stream = new YamlStream();
        Parser? parser = null;
        try
        {
            using var reader = new StreamReader(path);
            parser = new(reader);
            stream.Load(parser);
        }
        catch (YamlException e)
        {
            throw new InputException(path, e.Start.Line, $"this is not valid YAML: {e.Message.TrimEnd('.')}.");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // What the parser throws for some stray signs, without a word on which or where.
            throw new InputException(path, parser?.Current?.End.Line, "this is not valid YAML here or just after: a sign such as { or : stands where none may; expected quotes around a word that has one.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, null, "the file cannot be read; expected a case in YAML.");
        }
        return stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root
            ? new(root, path, "the case")
            : throw new InputException(path, 1, "found no fields; expected a case with 'id', 'title', 'actors' and so on.");
    }

    internal long Line => node.Start.Line;

    /// <summary>
    /// Puts a field of another file over this mapping's own. Mappings are merged to a depth; below it, and where there is no mapping,
    /// the other's replaces. A mapping with a "*" replaces as a whole, since it speaks of all. Complaints name the file that a value came from.
    /// </summary>
    internal void Lay(string field, YamlMap from, int depth) => Lay(node, field, from.Need(field), from.file, depth);

    void Lay(YamlMappingNode under, string field, YamlNode over, string from, int depth)
    {
        var key = new YamlScalarNode(field);
        if (depth > 0 && over is YamlMappingNode { Children: { } fields } && !fields.ContainsKey(new YamlScalarNode("*"))
            && under.Children.TryGetValue(key, out var own) && own is YamlMappingNode map)
        {
            foreach (var (name, value) in fields)
                Lay(map, Scalar("a name", name), value, from, depth - 1);
            return;
        }
        under.Children.Remove(key);
        under.Children.Add(key, over);
        laidFrom[over] = from;
    }

    internal IReadOnlyList<string> Names => [.. node.Children.Keys.Select(key => Scalar("a name", key))];

    internal bool Has(string field) => Find(field) is not null;

    internal string Word(string field) => Scalar(field, Need(field));

    internal string? WordOrNull(string field) => Find(field) is { } found ? Scalar(field, found) : null;

    internal IReadOnlyList<string> Words(string field) => Find(field) switch
    {
        YamlSequenceNode list => [.. list.Select(item => Scalar(field, item))],
        YamlScalarNode one => [Scalar(field, one)],
        null => [],
        var other => throw Wrong(other, $"'{field}' is a mapping; expected a list of names."),
    };

    internal double Number(string field) => NumberIn(field, Need(field));

    internal double NumberOr(string field, double otherwise) => Find(field) is { } found ? NumberIn(field, found) : otherwise;

    internal IReadOnlyList<double> Numbers(string field) => Need(field) switch
    {
        YamlSequenceNode list => [.. list.Select(item => NumberIn(field, item))],
        var one => [NumberIn(field, one)],
    };

    internal int Whole(string field, int otherwise, int least, int most)
    {
        var value = NumberOr(field, otherwise);
        return value == Math.Floor(value) && value >= least && value <= most ? (int)value
            : throw At(field, string.Create(CultureInfo.InvariantCulture, $"'{field}' is {value}; expected a whole number from {least} to {most}."));
    }

    /// <summary>How many of a variable's units make one of those that the case speaks in.</summary>
    internal double Scale()
    {
        var scale = NumberOr("scale", 1);
        return scale > 0 ? scale : throw At("scale", $"'scale' is {scale.ToString(CultureInfo.InvariantCulture)}; expected more than 0.");
    }

    internal bool Flag(string field) => WordOrNull(field) switch
    {
        null or "false" or "no" => false,
        "true" or "yes" => true,
        var other => throw At(field, $"'{field}' is '{other}'; expected true or false."),
    };

    internal DateOnly Date(string field) => DateOnly.TryParseExact(Word(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? date : throw At(field, $"the date '{Word(field)}' of '{field}' is not a date; expected yyyy-mm-dd.");

    internal YearMonth Month(string field) => MonthIn(field, Word(field));

    internal IEnumerable<YearMonth> Months(string field) => Words(field).Select(word => MonthIn(field, word));

    internal Text Text(string field)
    {
        var map = Map(field);
        var text = new Text(map.Word("en"), map.Word("ko"));
        map.Done();
        return text;
    }

    internal YamlMap Map(string field) => Need(field) is YamlMappingNode map ? new(map, FileOf(map), $"'{field}' of {What}", laidFrom)
        : throw At(field, $"'{field}' of {What} is no mapping; expected fields below it.");

    /// <summary>One mapping, or a list of them.</summary>
    internal IReadOnlyList<YamlMap> OneOrMore(string field) => Find(field) is YamlSequenceNode { Children.Count: > 0 } ? Maps(field) : [Map(field)];

    /// <summary>A list of mappings, each named by its 'id' where it has one, and no two alike.</summary>
    internal IReadOnlyList<YamlMap> Maps(string field)
    {
        if (Find(field) is not { } found)
            return [];
        if (found is not YamlSequenceNode list)
            throw Wrong(found, $"'{field}' is no list; expected entries that begin with '-'.");
        var ids = new HashSet<string>();
        var maps = new List<YamlMap>();
        foreach (var item in list)
        {
            var map = item as YamlMappingNode ?? throw Wrong(item, $"an entry of '{field}' is no mapping; expected fields.");
            if (IdOf(map) is { } id && !ids.Add(id))
                throw Wrong(map, $"there are two '{id}' in '{field}'; expected each id once.");
            maps.Add(new(map, FileOf(list), IdOf(map) is { } name ? $"'{name}' in '{field}'" : $"an entry of '{field}'", laidFrom));
        }
        return maps;
    }

    /// <summary>One of a closed set, given by its names.</summary>
    internal T One<T>(string field, string what, IReadOnlyDictionary<string, T> valid) => Pick(field, Word(field), what, valid);

    internal T Pick<T>(string field, string name, string what, IReadOnlyDictionary<string, T> valid) =>
        valid.TryGetValue(name, out var found) ? found : throw At(field, $"'{name}' is no {what}{Suggest(name, valid.Keys)}");

    /// <summary>Complains about a field that means nothing here.</summary>
    internal void Done()
    {
        foreach (var key in node.Children.Keys)
            if (key is YamlScalarNode { Value: { } name } && !asked.Contains(name))
                throw At(name, $"{What} has no field '{name}'{Suggest(name, asked)}");
    }

    /// <summary>A complaint about a field.</summary>
    internal InputException At(string field, string sentence) => node.Children.FirstOrDefault(child => child.Key.Equals(new YamlScalarNode(field))) is { Key: { } key, Value: { } value }
        ? new(FileOf(value), laidFrom.ContainsKey(value) ? value.Start.Line : key.Start.Line, sentence)
        : Here(sentence);

    /// <summary>A complaint about the mapping as a whole.</summary>
    internal InputException Here(string sentence) => new(file, Line, sentence);

    static string? IdOf(YamlMappingNode map) => map.Children.TryGetValue(new YamlScalarNode("id"), out var id) && id is YamlScalarNode { Value: { } name } ? name : null;

    internal static string Suggest(string found, IEnumerable<string> valid)
    {
        var names = valid.ToList();
        // A pair stands in the order of the actors.
        if (found.Split('~') is [var a, var b] && names.Contains($"{b}~{a}"))
            return $"; did you mean '{b}~{a}'?";
        return Nearest.Name(found, names) is { } near ? $"; did you mean '{near}'?"
            : names.Count is > 0 and <= 12 ? $"; expected one of {string.Join(", ", names.Order(StringComparer.Ordinal))}." : ".";
    }

    YamlNode? Find(string field)
    {
        asked.Add(field);
        return node.Children.TryGetValue(new YamlScalarNode(field), out var found) ? found : null;
    }

    YamlNode Need(string field)
    {
        if (Find(field) is { } found)
            return found;
        var stranger = Nearest.Name(field, Names.Except(asked));
        throw stranger is null ? Here($"{What} has no '{field}'; it is needed.") : At(stranger, $"{What} has no '{field}'; is '{stranger}' meant for it?");
    }

    string Scalar(string field, YamlNode found) => found is YamlScalarNode { Value: { Length: > 0 } value } ? value
        : throw Wrong(found, $"'{field}' of {What} is empty or no single value; expected one.");

    YearMonth MonthIn(string field, string word) => DateOnly.TryParseExact(word + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? new(date.Year, date.Month) : throw At(field, $"the month '{word}' of '{field}' is not a month; expected yyyy-mm.");

    double NumberIn(string field, YamlNode found) =>
        double.TryParse(Scalar(field, found), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value : throw Wrong(found, $"'{Scalar(field, found)}' of '{field}' is not a number.");

    InputException Wrong(YamlNode at, string sentence) => new(FileOf(at), at.Start.Line, sentence);

    string FileOf(YamlNode value) => laidFrom.GetValueOrDefault(value, file);
}
