using Entente.Measures.Capability;

namespace Entente.Measures.Tests.Capability;

public class CincGoldenTests
{
    /// <summary>State-years of the National Material Capabilities (COW, to 2022) with the index as it is published with them.</summary>
    [Theory]
    [InlineData(2, 1816, 0.039697491)]
    [InlineData(200, 1816, 0.33661938)]
    [InlineData(365, 1816, 0.16430406)]
    [InlineData(2, 1914, 0.20636405)]
    [InlineData(255, 1914, 0.15820104)]
    [InlineData(710, 1914, 0.092164904)]
    [InlineData(2, 1945, 0.38386354)]
    [InlineData(365, 1945, 0.11820719)]
    [InlineData(2, 1990, 0.14144771)]
    [InlineData(255, 1990, 0.029267116)]
    [InlineData(710, 2016, 0.23082519)]
    [InlineData(2, 2022, 0.123565740)]
    [InlineData(710, 2022, 0.234096630)]
    [InlineData(365, 2022, 0.038196992)]
    public void A_state_has_its_published_score(int state, int year, double cinc)
    {
        var (years, states, columns, _) = CincTests.Capabilities();
        var scores = new double[years.Length];
        Cinc.OverPanel(years, new(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]), scores);
        var row = Enumerable.Range(0, years.Length).Single(row => (states[row], years[row]) == (state, year));
        Assert.Equal(cinc, scores[row], 5e-8);
    }
}
