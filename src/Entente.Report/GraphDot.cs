namespace Entente.Report;

/// <summary>A causal graph in the DOT language of Graphviz.</summary>
public static class GraphDot
{
    const int LineWidth = 32;

    public static void Write(CausalGraph graph, TextWriter writer, Language language = Language.English)
    {
        var say = Phrases.For(language);
        writer.Write("digraph entente {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", fontsize=10];\n");
        foreach (var node in graph.Nodes)
            writer.Write($"  {Quoted(node.Id)} [label={Label(say.Lines(node, LineWidth))}{Shape(node.Kind)}];\n");
        foreach (var edge in graph.Edges)
            writer.Write($"  {Quoted(edge.From.Id)} -> {Quoted(edge.To.Id)} [label={Label(edge.Variables.Select(say.OnArrow))}{(edge.LastMonth ? ", style=dashed" : "")}];\n");
        writer.Write("}\n");
    }

    static string Shape(CausalKind kind) => kind switch { CausalKind.Event => ", shape=oval", CausalKind.Outcome => ", shape=hexagon", _ => "" };

    static string Label(IEnumerable<string> lines) => Quoted(string.Join('\n', lines));

    static string Quoted(string text) =>
        $"\"{string.Concat(text.Select(c => c switch { '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", _ => char.IsControl(c) ? " " : c.ToString() }))}\"";
}
