using System.Text;

namespace Entente.Report;

/// <summary>A causal graph as a Mermaid flowchart, which many editors and code hosts draw.</summary>
public static class GraphMermaid
{
    const int LineWidth = 28;
    const string Break = "<br>";

    public static void Write(CausalGraph graph, TextWriter writer, Language language = Language.English)
    {
        var say = Phrases.For(language);
        writer.Write("flowchart LR\n");
        foreach (var node in graph.Nodes)
        {
            var (open, close) = node.Kind switch { CausalKind.Event => ("([", "])"), CausalKind.Outcome => ("{{", "}}"), _ => ("[", "]") };
            writer.Write($"  {node.Id}{open}{Label(say.Lines(node, LineWidth))}{close}\n");
        }
        foreach (var edge in graph.Edges)
            writer.Write($"  {edge.From.Id} {(edge.LastMonth ? "-.->" : "-->")}|{Label(edge.Variables.Select(say.OnArrow))}| {edge.To.Id}\n");
    }

    static string Label(IEnumerable<string> lines) => $"\"{string.Join(Break, lines.Select(Text))}\"";

    /// <summary>Everything that Mermaid could take for its own stands as an entity.</summary>
    static string Text(string text)
    {
        var written = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or ',' or '.' or ':' or '(' or ')' or '\'')
                written.Append(rune);
            else if (Rune.IsControl(rune))
                written.Append(' ');
            else
                written.Append('#').Append(rune.Value).Append(';');
        return written.ToString();
    }
}
