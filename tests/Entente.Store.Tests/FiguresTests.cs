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
        Assert.All(figures, figure => Assert.Equal(sources[0].Id, figure.Source));

        (figures, sources) = temp.Store.Figures(["imports", "imports-from"], null, 1800, 2100, Lagging);
        Assert.Equal(["dyads.csv", "states.csv"], sources.Select(source => source.Note!.Split(' ')[5]).Order());
        Assert.Equal(sources.Single(source => source.Note!.Contains("dyads.csv", StringComparison.Ordinal)).Id, figures.First(figure => figure.Partner is not null).Source);
    }

    /// <summary>Germany stands in the table of 1990 as 260 and as 255; a case reads the later, and 260 where there is no other.</summary>
    [Fact]
    public void A_state_that_changed_its_number_has_one_figure_in_the_year()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("nmc.csv", "ccode,year,milex,milper,irst,pec,tpop,upop\n260,1990,42,469,38,400,63232,21000\n255,1990,37,545,38,,79402,25673\n"));
        var (figures, _) = temp.Store.Figures(["nmc-tpop", "nmc-pec"], null, 1990, 1990, Lagging);
        Assert.Equal([("nmc-tpop", 79402.0), ("nmc-pec", 400.0)], figures.Select(figure => (figure.Indicator, figure.Value)));
    }

    /// <summary>Published figures now and then lie outside their own bounds; a record's do not.</summary>
    [Fact]
    public void A_bound_on_the_wrong_side_is_noted_and_left_out()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("deaths.csv", "conflict_id,dyad_id,side_a,side_b,year,bd_best,bd_low,bd_high,gwno_a,gwno_b\n1,1,Government of Russia,Government of Ukraine,2022,30,32,40,365,369\n"));
        var figure = Assert.Single(temp.Store.Figures(["battle-deaths"], null, 2022, 2022, Lagging).Figures);
        Assert.Equal((30, null, 40), (figure.Value, figure.Low, figure.High));
        Assert.Contains("the published low is 32", figure.Note, StringComparison.Ordinal);
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
