using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Entente.Studio;

/// <summary>What a request gives the fields of its resource, each value checked by itself.</summary>
sealed class Query
{
    readonly Fields fields;
    readonly Dictionary<string, List<string>> values = [];

    internal Query(Fields fields) => this.fields = fields;

    /// <summary>Reads a request's address, by the fields of its endpoint.</summary>
    /// <exception cref="Refusal">A field that is not taken, that is given twice, or that is none of what it may be.</exception>
    public static ValueTask<Query?> BindAsync(HttpContext context, ParameterInfo _)
    {
        var fields = context.GetEndpoint()!.Metadata.GetRequiredMetadata<Fields>();
        var query = new Query(fields);
        foreach (var (name, given) in context.Request.Query)
        {
            var field = fields.Named(name);
            foreach (var value in given)
                if (!string.IsNullOrEmpty(value))
                    query.Add(field, value);
        }
        query.Close();
        return ValueTask.FromResult<Query?>(query);
    }

    internal void Add(Field field, string value)
    {
        field.Check(value);
        if (!values.TryGetValue(field.Name, out var all))
            values[field.Name] = all = [];
        else if (!field.Repeats)
            throw new Refusal(400, $"{field.Name} is given twice; expected it once.");
        all.Add(value);
    }

    /// <summary>Says that all is read.</summary>
    /// <exception cref="Refusal">Something that is needed is not there.</exception>
    internal void Close()
    {
        if (fields.All.FirstOrDefault(field => field.IsNeeded && !values.ContainsKey(field.Name)) is { } missing)
            throw new Refusal(400, $"{missing.Name} is missing: {missing.Says}");
    }

    internal IReadOnlyList<string> All(string name) => values.TryGetValue(name, out var all) ? all : [];

    /// <summary>Null where it is not given and is nothing by default.</summary>
    internal string? One(string name) => values.TryGetValue(name, out var all) ? all[0] : fields.All.FirstOrDefault(field => field.Name == name)?.Otherwise;

    internal int Whole(string name) => int.Parse(One(name)!, CultureInfo.InvariantCulture);

    internal DateOnly? Day(string name) => One(name) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    internal bool IsCsv => One("format") == "csv";

    internal Language Language => Address.LanguageOf(One("lang"));
}
