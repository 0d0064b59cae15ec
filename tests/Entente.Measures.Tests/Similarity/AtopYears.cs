using Entente.Measures.Capability;
using Entente.Measures.Similarity;
using Entente.Measures.Tests.Capability;

namespace Entente.Measures.Tests.Similarity;

/// <summary>Portfolios of the states of the National Material Capabilities in each year of ATOP, 1816-2018, with their capability as weights.</summary>
static class AtopYears
{
    internal static IEnumerable<(int Year, byte[][] Rows, double[] Weights)> All()
    {
        var (years, states, columns, _) = CincTests.Capabilities();
        var scores = new double[years.Length];
        Cinc.OverPanel(years, new(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]), scores);
        var promises = ClassicTable.Rows("data/peacesciencer/atop_alliance.csv.gz",
                "ccode1", "ccode2", "year", "atop_defense", "atop_neutral", "atop_nonagg", "atop_consul")
            .ToLookup(row => ClassicTable.Whole(row[2]));
        foreach (var year in Enumerable.Range(0, years.Length).Where(row => years[row] <= 2018).GroupBy(row => years[row]))
        {
            var places = year.Index().ToDictionary(row => states[row.Item], row => row.Index);
            var portfolios = new byte[places.Count * places.Count];
            var ties = promises[year.Key]
                .Select(row => (From: ClassicTable.Whole(row[0]), To: ClassicTable.Whole(row[1]), Level(row)))
                .Where(tie => places.ContainsKey(tie.From) && places.ContainsKey(tie.To))
                .Select(tie => new AllianceTie(places[tie.From], places[tie.To], tie.Item3));
            AlliancePortfolio.Of([.. ties], places.Count, portfolios);
            yield return (year.Key, [.. portfolios.Chunk(places.Count)], [.. year.Select(row => double.IsNaN(scores[row]) ? 0 : scores[row])]);
        }
    }

    static byte Level(string[] row) => AlliancePortfolio.Level(row[3] == "1", row[4] == "1" || row[5] == "1", row[6] == "1");
}
