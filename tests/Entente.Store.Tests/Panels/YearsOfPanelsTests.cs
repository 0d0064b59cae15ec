using Entente.Records;
using Entente.Store.Panels;

namespace Entente.Store.Tests.Panels;

/// <summary>Years of which there is nothing are known as such.</summary>
public sealed class YearsOfPanelsTests : IDisposable
{
    readonly TempStore temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void A_list_of_states_has_no_years_before_its_first()
    {
        temp.Import(temp.Write("states.csv", "ccode,stateabb,styear,stmonth,stday,endyear,endmonth,endday\n2,USA,1816,1,1,2016,12,31\n20,CAN,1920,1,10,2016,12,31\n"));
        var system = StateSystem.Of(temp.Store, "cow");
        Assert.Equal([1816, 1817], system.Of([1814, 1815, 1816, 1817]));
        Assert.Contains("the list of states has those from 1816 on and none of 1814 to 1815", Assert.Throws<InputException>(() => system.Of([1814, 1815])).Message, StringComparison.Ordinal);
    }

    /// <summary>Military expenditure is in pounds to 1913 and in dollars from 1914 on; of 1916 there is no figure.</summary>
    [Fact]
    public void A_figure_leads_on_to_the_next_year_in_the_same_unit()
    {
        temp.Import(temp.Write("nmc.csv", $"ccode,year,milex,milper,irst,pec,tpop,upop\n{string.Concat(new[] { 1912, 1913, 1914, 1915, 1917 }.Select(year => $"2,{year},300,20,90,30,250,60\n"))}"));
        Assert.Equal([true, false, true, false, false], Enumerable.Range(0, 5).Select(SeriesPanel.Of(temp.Store, "nmc-milex", 1900, 1950).LeadsOn));
        Assert.Equal([true, true, true, false, false], Enumerable.Range(0, 5).Select(SeriesPanel.Of(temp.Store, "nmc-milper", 1900, 1950).LeadsOn));
    }

    /// <summary>Session 19, of 1964, put nothing to the vote; all said the same in session 20; session 21 has no votes.</summary>
    [Fact]
    public void The_Assembly_has_the_years_whose_votes_divided_it()
    {
        temp.Import(temp.Write("rolls.csv", "rcid,session,date,unres,amend,para\n1,18,1963-10-01,R/1,0,0\n2,19,1964-12-01,R/2,0,0\n3,20,1965-10-01,R/3,0,0\n4,21,1966-10-01,R/4,0,0\n"));
        temp.Import(temp.Write("votes.csv", "rcid,country,country_code,vote\n1,United States,US,yes\n1,Canada,CA,no\n2,United States,US,yes\n2,Canada,CA,no\n3,United States,US,yes\n3,Canada,CA,yes\n"));
        Assert.Equal([1963], AssemblyPanel.Of(temp.Store).Years);
    }
}
