using Entente.Measures.SyntheticControl;

namespace Entente.Measures.Tests.SyntheticControl;

/// <summary>The panels of the literature, with the donors and predictors of the papers.</summary>
static class Panels
{
    internal static Panel Basque(double from) =>
        new("basque.csv", "regionname", "year", "gdpcap", "Basque Country (Pais Vasco)", from, "Spain (Espana)");

    internal static Panel Germany(double from) => new("germany.csv", "country", "year", "gdp", "West Germany", from);

    internal static Panel California() => new("prop99-smoking.csv", "state", "year", "cigsale", "California", 1989);

    internal static Panel Kansas() => new("kansas-gdp.csv", "state", "year_qtr", "lngdpcapita", "Kansas", 2012.25);

    /// <summary>The predictors of Abadie, Diamond and Hainmueller (2011), <i>Journal of Statistical Software</i> 42(13): schooling in per cent.</summary>
    internal static Predictor[] Of1960s(Panel basque)
    {
        string[] schools = ["school.illit", "school.prim", "school.med", "school.high", "school.post.high"];
        var counts = schools.Select(school => basque.Mean(school, 1964, 1969)).ToList();
        var higher = new Predictor("school.higher", counts[3].Treated + counts[4].Treated, [.. counts[3].Donors.Zip(counts[4].Donors, (a, b) => a + b)]);
        Predictor[] levels = [.. counts.Take(3), higher];
        var all = new Predictor("all", levels.Sum(level => level.Treated), [.. Enumerable.Range(0, basque.Donors.Count).Select(j => levels.Sum(level => level.Donors[j]))]);
        return
        [
            .. levels.Select(level => new Predictor(level.Name, 100 * level.Treated / all.Treated, [.. level.Donors.Zip(all.Donors, (a, b) => 100 * a / b)])),
            basque.Mean("invest", 1964, 1969),
            basque.Mean("gdpcap", 1960, 1969),
            .. new[] { "sec.agriculture", "sec.energy", "sec.industry", "sec.construction", "sec.services.venta", "sec.services.nonventa" }
                .Select(sector => basque.Mean(sector, 1961, 1969)),
            basque.Mean("popdens", 1969, 1969),
        ];
    }

    /// <summary>Those of Abadie, Diamond and Hainmueller (2010).</summary>
    internal static Predictor[] Of1980s(Panel california) =>
    [
        california.Mean("lnincome", 1980, 1988),
        california.Mean("retprice", 1980, 1988),
        california.Mean("age15to24", 1980, 1988),
        california.Mean("beer", 1984, 1988),
        .. new[] { 1975, 1980, 1988 }.Select(year => california.Mean($"cigsale {year}", year, year, "cigsale")),
    ];

    /// <summary>Those of Abadie, Diamond and Hainmueller (2015), "Comparative Politics and the Synthetic Control Method", of one decade.</summary>
    internal static Predictor[] OfDecade(Panel germany, int first, int schooled, string invested) =>
    [
        germany.Mean("gdp", first, first + 9),
        germany.Mean("trade", first, first + 9),
        germany.Mean("infrate", first, first + 9),
        germany.Mean("industry", first, first + 9),
        germany.Of("schooling", unit => new[] { schooled, schooled + 5.0 }.Select(year => germany.At(unit, year, "schooling")).Where(double.IsFinite).Average()),
        germany.Mean(invested, 1980, 1980),
    ];
}
