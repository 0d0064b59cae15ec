using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Entente.Report;

/// <summary>A causal graph as JSON by <c>docs/graph.schema.json</c>.</summary>
public static class GraphJson
{
    public const string Schema = "entente/graph/1";

    public static void Write(CausalGraph graph, string caseId, Stream stream)
    {
        Write(graph, caseId, stream, indented: true);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>What is written may stand inside an HTML element: no character of HTML's syntax is left as it is.</summary>
    internal static void Write(CausalGraph graph, string caseId, Stream stream, bool indented)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("case", caseId);
        json.WriteString("outcome", graph.Outcome?.Id);
        json.WriteStartArray("nodes");
        foreach (var node in graph.Nodes)
            WriteNode(json, node);
        json.WriteEndArray();
        json.WriteStartArray("edges");
        foreach (var edge in graph.Edges)
            WriteEdge(json, edge);
        json.WriteEndArray();
        json.WriteStartArray("variables");
        foreach (var quantity in graph.Nodes.SelectMany(n => n.Given).Concat(graph.Edges.SelectMany(e => e.Variables)).Distinct().OrderBy(q => q.Id, StringComparer.Ordinal))
            WriteVariable(json, quantity);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteNode(Utf8JsonWriter json, CausalNode node)
    {
        json.WriteStartObject();
        json.WriteString("id", node.Id);
        json.WriteString("kind", NameOf(node.Kind));
        WriteTitle(json, node.Title);
        WriteIds(json, "given", node.Given);
        json.WriteEndObject();
    }

    static void WriteEdge(Utf8JsonWriter json, CausalEdge edge)
    {
        json.WriteStartObject();
        json.WriteString("from", edge.From.Id);
        json.WriteString("to", edge.To.Id);
        json.WriteBoolean("last_month", edge.LastMonth);
        WriteIds(json, "variables", edge.Variables);
        json.WriteEndObject();
    }

    static void WriteVariable(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteStartObject();
        json.WriteString("id", quantity.Id);
        WriteTitle(json, quantity.Title);
        json.WriteString("unit", quantity.Unit);
        json.WriteEndObject();
    }

    static void WriteTitle(Utf8JsonWriter json, Text title)
    {
        json.WriteStartObject("title");
        json.WriteString("en", title.En);
        json.WriteString("ko", title.Ko);
        json.WriteEndObject();
    }

    static void WriteIds(Utf8JsonWriter json, string name, IReadOnlyList<Quantity> quantities)
    {
        json.WriteStartArray(name);
        foreach (var quantity in quantities)
            json.WriteStringValue(quantity.Id);
        json.WriteEndArray();
    }

    static string NameOf(CausalKind kind) => kind switch
    {
        CausalKind.Event => "event",
        CausalKind.Mechanism => "mechanism",
        CausalKind.Outcome => "outcome",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
