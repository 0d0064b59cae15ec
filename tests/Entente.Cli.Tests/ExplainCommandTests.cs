using System.Text.RegularExpressions;

namespace Entente.Tests;

public sealed partial class ExplainCommandTests : IDisposable
{
    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Fact]
    public void The_mechanism_that_writes_an_outcome_comes_first_with_its_parameters_and_where_they_come_from()
    {
        var answer = entente.Run("explain vostochny-2023 launcher-success --no-attribution").Done();
        var heads = answer.Lines.Where(line => Head().IsMatch(line)).ToList();
        Assert.StartsWith("Programme, which writes it", heads[0], StringComparison.Ordinal);
        Assert.Contains(heads, head => head.StartsWith("Exchange, 2 steps away", StringComparison.Ordinal));

        var programme = Joined(answer.Lines.SkipWhile(line => line != heads[0]).TakeWhile(line => line != heads[1]));
        var parameters = Reference.Case.Model().Parameters.Where(p => p.Mechanism.Name == "Programme").Select(p => p.Parameter).ToList();
        Assert.NotEmpty(parameters);
        Assert.All(parameters, p => Assert.Contains($"{p.Name}, {p.Meaning} ({p.Unit}): {p.Prior} [{p.Provenance.Kind}] {p.Provenance.Words}", programme, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_believed_at_the_start_stands_with_its_reason()
    {
        var said = Joined(entente.Run("explain vostochny-2023 launcher-success --no-attribution").Done().Lines);
        Assert.Contains("launcher: normal -0.85 ± 0.5 [judgement] two of eight worked to 2023-08 (attempts.csv)", said, StringComparison.Ordinal);
        Assert.Contains("The event: The summit of 13 September 2023, 2023-09-13", said, StringComparison.Ordinal);
        Assert.All(Reference.Case.World.Terms, term => Assert.Contains($"{term.Id}, {term.From.Id} to {term.To.Id} ({term.Unit})", said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("launcher-success")]
    [InlineData("war-going-on")]
    [InlineData("alignment-prk-rus")]
    public void An_explanation_fits_a_hundred_columns(string outcome)
    {
        var answer = entente.Run($"explain vostochny-2023 {outcome} --no-attribution").Done();
        Assert.All(answer.Lines, line => Assert.True(Columns(line) <= 100, line));
    }

    [Fact]
    public void With_a_case_folder_one_argument_is_the_outcome_and_two_are_a_name_and_the_outcome()
    {
        entente.CopyCase(fitted: true);
        var bundled = entente.Run("explain vostochny-2023 fire-rus --no-attribution").Done().Bytes;
        Assert.Equal(bundled, entente.Run("explain fire-rus --case-folder mine --no-attribution").Done().Bytes);
        Assert.Equal(bundled, entente.Run("explain whatever fire-rus --case-folder mine --no-attribution").Done().Bytes);
    }

    [Theory]
    [InlineData("mermaid", "flowchart LR\n  event([\"The summit of 13 September 2023\"])\n", "  Exchange -->|\"delivered\"| Programme\n")]
    [InlineData("dot", "digraph entente {\n", "  \"Exchange\" -> \"Programme\" [label=\"delivered\"];\n")]
    [InlineData("json", "{\n  \"schema\": \"entente/graph/1\",\n  \"case\": \"vostochny-2023\",\n  \"outcome\": null,\n", "\"id\": \"Programme\"")]
    public void The_whole_causal_diagram_is_drawn_in_three_ways(string format, string begins, string has)
    {
        var answer = entente.Run($"explain vostochny-2023 --graph {format}").Done();
        Assert.StartsWith(begins, answer.Out, StringComparison.Ordinal);
        Assert.Contains(has, answer.Out, StringComparison.Ordinal);
        Assert.All(Reference.Case.Mechanisms, mechanism => Assert.Contains(mechanism, answer.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void With_an_outcome_the_diagram_leads_to_it()
    {
        var graph = entente.Run("explain vostochny-2023 launcher-success --graph json").Json();
        Assert.Equal("launcher-success", graph.GetProperty("outcome").GetString());
        var last = graph.GetProperty("edges").EnumerateArray().Last();
        Assert.Equal(("Programme", "outcome"), (last.GetProperty("from").GetString(), last.GetProperty("to").GetString()));
    }

    static string Joined(IEnumerable<string> lines) => string.Join(' ', lines.Select(line => line.Trim()));

    /// <summary>Hangul takes two columns of a terminal.</summary>
    static int Columns(string line) => line.Sum(c => c is >= '\u1100' and <= '\u11FF' or >= '\u3130' and <= '\u318F' or >= '\uAC00' and <= '\uD7A3' ? 2 : 1);

    [GeneratedRegex(@"^[A-Z]\w+, (which writes it|\d+ steps away), through ")]
    private static partial Regex Head();
}
