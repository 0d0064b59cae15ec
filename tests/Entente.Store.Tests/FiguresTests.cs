using Entente.Records;

namespace Entente.Store.Tests;

/// <summary>Imported figures on their way into a data folder.</summary>
public class FiguresTests
{
    static readonly Publication Lagging = new(null, 12);

    /// <summary>Trade by dyad and trade by state are two files of one source.</summary>
    [Fact]
    public void A_source_names_the_files_that_the_figures_came_by_and_no_others()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("dyads.csv", "ccode1,ccode2,year,flow1,flow2\n710,731,2010,1200,2300\n"));
        temp.Import(temp.Write("states.csv", "ccode,year,imports,exports\n731,2010,3000,2000\n731,2011,3100,2100\n"));
        var (figures, sources) = temp.Store.Figures(["imports"], null, 1800, 2100, Lagging);
        Assert.Equal([(3000, new(2011, 12, 31)), (3100, new DateOnly(2012, 12, 31))], figures.Select(figure => (figure.Value, figure.Published)));
        Assert.StartsWith("free for research; cite; from states.csv (", Assert.Single(sources).Note, StringComparison.Ordinal);

        (_, sources) = temp.Store.Figures(["imports", "imports-from"], null, 1800, 2100, Lagging);
        Assert.Matches(@"^free for research; cite; from dyads\.csv \([0-9a-f]{12}\), states\.csv \([0-9a-f]{12}\)$", Assert.Single(sources).Note);
    }

    [Fact]
    public void Of_two_states_the_figures_of_either_are_taken()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("dyads.csv", "ccode1,ccode2,year,flow1,flow2\n710,731,2010,1200,2300\n2,740,2010,5,6\n"));
        Assert.Equal(["CHN|PRK", "PRK|CHN"], temp.Store.Figures(["imports-from"], ["PRK"], 2010, 2010, Lagging).Figures.Select(figure => $"{figure.Actor}|{figure.Partner}"));
    }

    [Theory]
    [InlineData("import", "did you mean 'imports'?")]
    [InlineData("exports", "of these states and years")]
    [InlineData("cinc", "is of the bundled records")]
    public void What_is_not_there_is_said(string indicator, string words)
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("states.csv", "ccode,year,imports,exports\n731,2010,3000,2000\n"));
        Assert.Contains(words, Assert.Throws<InputException>(() => temp.Store.Figures([indicator], ["KOR"], 1800, 2100, Lagging)).Message, StringComparison.Ordinal);
    }
}
