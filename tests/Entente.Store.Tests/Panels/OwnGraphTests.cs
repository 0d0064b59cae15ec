using Entente.Records;
using Entente.Store.Panels;

namespace Entente.Store.Tests.Panels;

/// <summary>A signed graph in a file of one's own.</summary>
public sealed class OwnGraphTests : IDisposable
{
    readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData("a b 1\nb c -1\na,c,-\n")]
    [InlineData("from to sign\na b 1\nb c -1\na,c,-\n")]
    [InlineData("# ours\n\none,other,Weight\na b +1\nb c -1\na\tc\t-\n")]
    public void Friends_and_foes_are_read_under_a_header_or_none(string text)
    {
        var named = Read(text);
        Assert.Equal(["a", "b", "c"], named.Names);
        Assert.Equal([true, false, false], named.Graph.Edges.Select(edge => edge.Positive));
    }

    [Theory]
    [InlineData("A B 0.5\nB C -1\n", "line 1: the line is 'A B 0.5'; expected two names and a sign, such as 'USA GBR 1'.")]
    [InlineData("A B\nB C -1\n", "line 1: the line is 'A B'")]
    [InlineData("A B friends\nB C -1\n", "line 1: the line is 'A B friends'")]
    [InlineData("A B 1\none other sign\n", "line 2: the line is 'one other sign'")]
    [InlineData("a b 1\nb a 1\n", "line 2: the tie of b and a stands already above")]
    public void A_line_that_is_no_tie_is_refused_the_first_like_any_other(string text, string words) =>
        Assert.Contains(words, Assert.Throws<InputException>(() => Read(text)).Message, StringComparison.Ordinal);

    NamedGraph Read(string text)
    {
        File.WriteAllText(file, text);
        return SignedTies.Read(file);
    }
}
