using Entente.Store.Panels;
using Entente.Store.Panels.Dyads;

namespace Entente.Store.Tests.Panels;

public sealed class DyadYearsTests : IDisposable
{
    const string Capabilities = "ccode,year,milex,milper,irst,pec,tpop,upop\n2,1990,300,20,90,30,250,60\n255,1990,40,5,40,9,79,25\n260,1990,30,4,35,8,63,21\n";
    readonly TempStore temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Each_pair_stands_once_or_in_both_orders()
    {
        var system = StateSystem.Of(temp.Store, "cow");
        var states = system.In(2000).Members.Count;
        Assert.Equal(states * (states - 1) / 2, DyadYear.Of(system.In(2000), directed: false).Count);
        Assert.Equal(states * (states - 1), DyadYear.Of(system.In(2000), directed: true).Count);
        var some = DyadYear.Of(system.In(2000), directed: false, new HashSet<string> { "PRK" });
        Assert.Equal(states - 1, some.Count);
    }

    [Fact]
    public void A_list_that_was_imported_takes_the_place_of_the_bundled_one()
    {
        Assert.True(StateSystem.Of(temp.Store, "cow").Bundled);
        temp.Import(temp.Write("states.csv", "ccode,stateabb,styear,stmonth,stday,endyear,endmonth,endday\n2,USA,1816,1,1,2016,12,31\n20,CAN,1920,1,10,2016,12,31\n"));
        var system = StateSystem.Of(temp.Store, "cow");
        Assert.False(system.Bundled);
        Assert.Equal(["USA"], Actors(1919));
        Assert.Equal(["USA", "CAN"], Actors(1920));
        Assert.True(StateSystem.Of(temp.Store, "gw").Bundled);

        IEnumerable<string> Actors(int year) => system.In(year).Members.Select(member => member.Actor);
    }

    /// <summary>In 1990 the Federal Republic stands as 260 and Germany as 255, each with its own capability; to Gleditsch and Ward it is one state, 260, and the later figure is its.</summary>
    [Fact]
    public void A_state_of_two_numbers_is_two_members_in_the_one_list_and_one_in_the_other()
    {
        temp.Import(temp.Write("nmc.csv", Capabilities));
        var rows = CapabilityPanel.Of(temp.Store, 1990, 1990);
        double Of(int code) => rows.Single(row => row.Actor == "DEU" && (row.Variant == "COW 260") == (code == 260)).Cinc;
        Assert.Equal([Of(255), Of(260)], Germany("cow").Select(dyad => dyad.Cinc));
        Assert.Equal([(260L, Of(255))], Germany("gw"));

        IEnumerable<(long? Code, double Cinc)> Germany(string list) => Rows.Of(DyadYears.Of(StateSystem.Of(temp.Store, list), 1990, 1990, directed: false, [new CapabilityOfTwo(rows)]))
            .Select(row => row.Split('|')).Where(row => row[1] == "USA" && row[3] == "DEU").Select(row => ((long?)long.Parse(row[4], null), double.Parse(row[6], null)));
    }

    [Fact]
    public void A_border_is_the_one_that_stood_last_in_the_year_and_none_is_known_after_the_list_was_closed()
    {
        temp.Import(temp.Write("contiguity.csv", "ccode1,ccode2,conttype,stdate,enddate\n350,640,2,1816-01-01,1919-10-31\n350,640,1,1919-11-01,1925-12-01\n"));
        var figures = YearlyFigures.Of(temp.Store, "contiguity", 1910, 1930, spells: true);
        Assert.Equal([2.0, 1.0], [figures.In(1918)[0].Value, figures.In(1919)[0].Value]);
        Assert.Equal((1910, 1925), (figures.Years[0], figures.Years[^1]));
        PairedFigures borders = new("contiguity", figures, none: 0, bothWays: true);
        double[] Of(int year)
        {
            var dyads = DyadYear.Of(StateSystem.Of(temp.Store, "cow").In(year), directed: false);
            double[][] columns = [[.. Enumerable.Repeat(double.NaN, dyads.Count)]];
            borders.Fill(dyads, columns);
            return columns[0];
        }
        Assert.Equal(1, Of(1925).Sum());
        Assert.All(Of(1926), value => Assert.True(double.IsNaN(value)));
    }

    /// <summary>The Union's sanctions bind Germany, which the data do not name.</summary>
    [Fact]
    public void Who_is_not_named_as_a_sender_of_sanctions_is_not_known_to_send_none()
    {
        const string Header = "case_id,sanctioned_state,sanctioning_state,begin,end,trade,arms,military,financial,travel,other,objective,success";
        temp.Import(temp.Write("gsdb.csv", $"{Header}\n1,Iran,EU,2012,2016,1,0,0,0,0,0,prevent_war,failed\n2,Iran,United States,2010,2016,1,0,0,0,0,0,prevent_war,failed\n"));
        var sanctions = TradeSanctions.Of(YearlyFigures.Of(temp.Store, "sanction-trade", 2013, 2013, spells: true));
        var rows = Rows.Of(DyadYears.Of(StateSystem.Of(temp.Store, "cow"), 2013, 2013, directed: true, [sanctions], new HashSet<string> { "IRN" }));
        Assert.Contains("2013|USA|2|IRN|630|1", rows);
        Assert.Contains("2013|DEU|255|IRN|630|", rows);
    }

    [Fact]
    public void A_series_under_a_number_that_alone_has_figures_is_the_states()
    {
        temp.Import(temp.Write("trade.csv", "ccode,year,imports,exports\n255,1961,11000,13000\n260,1961,,\n255,1990,70,80\n260,1990,60,\n"));
        Assert.Equal([11000.0, 70.0], SeriesPanel.Of(temp.Store, "imports", 1950, 2000).Of("DEU", "--unit"));
        Assert.Equal([13000.0, 80.0], SeriesPanel.Of(temp.Store, "exports", 1950, 2000).Of("DEU", "--unit"));
    }

    [Fact]
    public void A_table_of_ones_own_has_one_row_for_a_unit_and_a_period()
    {
        var path = temp.Write("own.csv", "unit,year,value\nA,1990,1\nB,1990,2\nA,1990.0,3\n");
        Assert.Contains("own.csv, line 4: A in 1990 stands already above; expected one row for each unit and year.", Assert.Throws<Entente.Records.InputException>(() => SeriesPanel.Of(path, "unit", "year", "value")).Message, StringComparison.Ordinal);
    }

    /// <summary>In 1949 the capital of China moved from Nanjing to Beijing.</summary>
    [Fact]
    public void A_capital_is_the_one_at_the_end_of_the_year()
    {
        temp.Import(temp.Write("capitals.csv", "ccode,capital,stdate,enddate,lat,lng\n740,Tokyo,1816-01-01,2022-12-31,35.7,139.8\n710,Nanjing,1912-01-01,1949-09-30,32.1,118.8\n710,Beijing,1949-10-01,2022-12-31,39.9,116.4\n"));
        double Between(int year) => double.Parse(Rows.Of(DyadYears.Of(StateSystem.Of(temp.Store, "cow"), year, year, directed: false, [CapitalDistance.Of(temp.Store)], new HashSet<string> { "CHN" }))
            .Select(row => row.Split('|')).Single(row => row[1] == "CHN" && row[3] == "JPN")[5], null);
        Assert.Equal((Entente.Measures.Distance.GreatCircle.Kilometres(32.1, 118.8, 35.7, 139.8), Entente.Measures.Distance.GreatCircle.Kilometres(39.9, 116.4, 35.7, 139.8)), (Between(1940), Between(1960)));
    }

    /// <summary>Trade of 60 and 40 with China and of 10 and 15 with Japan: four fifths and one fifth.</summary>
    [Fact]
    public void Dependence_is_the_share_of_the_other_in_all_trade()
    {
        temp.Import(temp.Write("trade.csv", "ccode1,ccode2,year,flow1,flow2\n710,731,1990,60,40\n731,740,1990,10,15\n710,740,1990,300,-9\n"));
        var rows = Rows.Of(DyadYears.Of(StateSystem.Of(temp.Store, "cow"), 1990, 1990, directed: true, [new TradeDependenceOfTwo(TradePanel.Of(temp.Store, 1990, 1990))], new HashSet<string> { "PRK" }));
        Assert.Contains("1990|PRK|731|CHN|710|0.8|0.25|0.25", rows);
        Assert.Contains("1990|PRK|731|JPN|740|0.2|0.07692307692307693|0.07692307692307693", rows);
        Assert.Contains("1990|PRK|731|USA|2|||", rows);
    }

    /// <summary>Prussia promised nobody anything but to attack together: no tie.</summary>
    [Fact]
    public void A_pact_to_attack_is_no_tie_of_its_own()
    {
        temp.Import(temp.Write("atop.csv", "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n255,325,1866,0,1,0,0,0\n2,20,1866,0,0,0,0,1\n220,200,1866,1,0,0,1,1\n"));
        var states = StateSystem.Of(temp.Store, "cow").In(1866);
        Assert.Equal([("FRA", "GBR", (byte)3)], AlliancePanel.Of(temp.Store, 1866, 1866).Ties(states).Select(tie => (states.Members[tie.From].Actor, states.Members[tie.To].Actor, tie.Level)));
    }
}
