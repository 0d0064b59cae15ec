using Entente.Store.Panels;
using Entente.Tests;

namespace Entente.Store.Tests.Importing;

/// <summary>Spells of a number that went from one state to another, or of a state that changed its number.</summary>
public class SpellTests
{
    const string States = "ccode,stateabb,styear,stmonth,stday,endyear,endmonth,endday\n";

    /// <summary>345 was Serbia's, Yugoslavia's from 1 December 1918, and Serbia's again from 5 June 2006; the list has it as one state.</summary>
    [Fact]
    public void Yugoslavias_number_was_serbias_before_it_and_after()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("states.csv", States + "345,YUG,1878,7,13,1941,4,20\n345,YUG,1944,10,20,2016,12,31\n310,HUN,1918,11,16,2016,12,31\n290,POL,1918,11,11,2016,12,31\n325,ITA,1861,3,17,2016,12,31\n"));
        Assert.Equal(["SRB|1878-07-13|1918-11-30", "YUG|1918-12-01|1941-04-20", "YUG|1944-10-20|2006-06-04", "SRB|2006-06-05|"],
            temp.Ask("select actor, since, until from actor_codes where import > 0 and number = 345 order by since"));

        // Whose the figures of a year are, is its state: never both in one year.
        var system = StateSystem.Of(temp.Store, "cow");
        Assert.Equal(["SRB", "YUG", "YUG", "SRB", "SRB"], new[] { 1918, 1919, 2005, 2006, 2007 }.Select(year => Assert.Single(system.In(year).Members, member => member.Number == 345).Actor));

        temp.Import(temp.Write("capitals.csv", "ccode,capital,stdate,enddate,lat,lng\n345,Belgrade,1878-07-13,2024-12-31,44.8,20.5\n310,Budapest,1918-11-16,2024-12-31,47.5,19\n"));
        Assert.Equal(["SRB|1918-11-30", "YUG|2006-06-04", "SRB|2024-12-31"], temp.Ask("select actor, until from capitals where import > 0 and name = 'Belgrade' order by since"));

        temp.Import(temp.Write("contiguity.csv", "ccode1,ccode2,conttype,stdate,enddate\n310,345,1,1920-06-04,2016-12-01\n"));
        Assert.Equal(["HUN|YUG|1920-06-04|2006-06-04", "HUN|SRB|2006-06-05|2016-12-01"],
            temp.Ask("select actor, partner, period_start, period_end from series where import > 0 order by period_start"));
    }

    /// <summary>Until 2 October 1990 Germany was 260 and its neighbour 265; the year's figures of both numbers stand apart, and so do the spells that reach into it.</summary>
    [Fact]
    public void In_the_year_in_which_it_changed_its_number_a_state_has_the_borders_of_each()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("contiguity.csv", "ccode1,ccode2,conttype,stdate,enddate\n260,265,1,1954-03-25,1990-10-02\n255,290,1,1990-10-03,2016-12-01\n220,260,1,1955-05-05,1990-10-02\n"));
        Assert.Equal(["DEU|DDR|1954-03-25|1989-12-31|", "FRA|DEU|1955-05-05|1989-12-31|", "DEU|DDR|1990-01-01|1990-10-02|COW 260", "FRA|DEU|1990-01-01|1990-10-02|COW 260", "DEU|POL|1990-10-03|2016-12-01|"],
            temp.Ask("select actor, partner, period_start, period_end, variant from series where import > 0 order by period_start, actor"));
    }

    [Fact]
    public void A_number_that_nobody_had_in_the_spell_is_refused()
    {
        using var temp = new TempStore();
        var result = temp.Import(temp.Write("states.csv", States + "731,PRK,1948,9,9,2016,12,31\n9999,XXX,1950,1,1,2016,12,31\n"));
        Assert.Equal("The ccode is 9999; expected the COW number of a state between 1950 and 2016.", Assert.Single(result.Refused).Reason);
    }

    /// <summary>The published lists of one project must agree: whoever has a population in a year is a member of the system in it.</summary>
    [Fact]
    public void Every_state_of_the_capabilities_is_found_in_the_list_of_states()
    {
        using var temp = new TempStore();
        temp.Import(Checkout.Shared("data/peacesciencer/cow_states.csv"));
        temp.Import(Checkout.Shared("data/peacesciencer/cow_nmc.csv"));
        var system = StateSystem.Of(temp.Store, "cow");
        var lost = temp.Ask("select year(period_start), actor, variant from series where indicator = 'nmc-tpop' and import > 0 and year(period_start) <= 2016")
            .Select(row => row.Split('|')).GroupBy(row => int.Parse(row[0], null))
            .SelectMany(year => year.Where(row => system.In(year.Key).PlaceOf(row[1], row[2].Length > 0 ? row[2] : null) < 0)).Select(row => string.Join(' ', row));
        Assert.Empty(lost);
    }
}
