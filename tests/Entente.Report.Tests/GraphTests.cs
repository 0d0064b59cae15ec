using System.Text.RegularExpressions;
using Entente.Report;
using NJsonSchema;

namespace Entente.Tests;

public partial class GraphTests
{
    const string Hostile = "a \"b\" <c> \\ ; ] --> | %% \n end # {d} `e` 전쟁";

    [Fact]
    public void Mermaid() => Golden.Holds(Write(GraphMermaid.Write, Example.Graph(outcome: true)));

    [Fact]
    public void Mermaid_in_Korean() => Golden.Holds(Write(GraphMermaid.Write, Example.Graph(outcome: true), Language.Korean));

    [Fact]
    public void Dot() => Golden.Holds(Write(GraphDot.Write, Example.Graph(outcome: true)));

    [Theory]
    [InlineData(Language.English), InlineData(Language.Korean)]
    public void Whatever_a_title_holds_every_line_is_a_node_or_an_arrow(Language language)
    {
        var graph = Example.Graph(Hostile, outcome: true);
        var mermaid = Write(GraphMermaid.Write, graph, language).TrimEnd('\n').Split('\n');
        Assert.Equal("flowchart LR", mermaid[0]);
        Assert.All(mermaid[1..], line => Assert.Matches(MermaidLine(), line));
        Assert.Equal(graph.Nodes.Count + graph.Edges.Count, mermaid.Length - 1);

        var dot = Write(GraphDot.Write, graph, language);
        Assert.Matches(DotGraph(), dot);
        Assert.Equal(graph.Nodes.Count + graph.Edges.Count + 3, DotStatement().Count(dot));
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public async Task Json_follows_the_published_schema(bool outcome)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "graph.schema.json"));
        Assert.Empty(schema.Validate(Json(Example.Graph(outcome: outcome))));
        Assert.NotEmpty(schema.Validate(Json(Example.Graph(outcome: outcome)).Replace("last_month", "last_year", StringComparison.Ordinal)));
    }

    [Fact]
    public void Json_names_every_variable_once_in_both_languages()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Json(Example.Graph()));
        Assert.Equal(["delivered", "going-on", "production-capacity", "rounds-per-aid", "shortage", "size", "wanted-fire"],
            json.RootElement.GetProperty("variables").EnumerateArray().Select(v => v.GetProperty("id").GetString()));
        Assert.All(json.RootElement.GetProperty("variables").EnumerateArray(), v => Assert.NotEmpty(v.GetProperty("title").GetProperty("ko").GetString()!));
    }

    static string Write(Action<CausalGraph, TextWriter, Language> write, CausalGraph graph, Language language = Language.English)
    {
        using var writer = new StringWriter();
        write(graph, writer, language);
        return writer.ToString();
    }

    static string Json(CausalGraph graph)
    {
        using var stream = new MemoryStream();
        GraphJson.Write(graph, "vostochny-2023", stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    // The parts of the two languages that are used: a text in quotation marks without the signs that either reads as its own.
    [GeneratedRegex("""^  \w+(\(\["[^"<>`\[\]{}|]+(<br>[^"<>`\[\]{}|]+)*"\]\)|\{\{"[^"<>`\[\]{}|]+"\}\}|\["[^"<>`\[\]{}|]+(<br>[^"<>`\[\]{}|]+)*"\]| (-->|-\.->)\|"[^"<>`\[\]{}|]+(<br>[^"<>`\[\]{}|]+)*"\| \w+)$""")]
    private static partial Regex MermaidLine();

    [GeneratedRegex("""^digraph \w+ \{\n(  [^\n]*;\n)+\}\n$""")]
    private static partial Regex DotGraph();

    [GeneratedRegex("""^  (rankdir=LR|(node|edge|"(\\.|[^"\\\n])*"( -> "(\\.|[^"\\\n])*")?) \[\w+=(\w+|"(\\.|[^"\\\n])*")(, \w+=(\w+|"(\\.|[^"\\\n])*"))*\]);$""", RegexOptions.Multiline)]
    private static partial Regex DotStatement();
}
