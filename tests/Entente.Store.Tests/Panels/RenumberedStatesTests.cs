using Entente.Measures.Dependence;
using Entente.Store.Panels;
using Entente.Store.Panels.Dyads;
using Entente.Tests;

namespace Entente.Store.Tests.Panels;

/// <summary>In 1990 the Federal Republic, 260, became Germany, 255, on 3 October, and Yemen, 678, became 679 on 22 May.</summary>
public sealed class RenumberedStatesTests : IDisposable
{
    readonly TempStore temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Two_that_were_states_in_a_year_and_on_no_day_of_it_together_are_no_dyad()
    {
        var pairs = Pairs(StateSystem.Of(temp.Store, "cow").In(1990)).ToHashSet();
        Assert.DoesNotContain((260, 255), pairs);
        Assert.DoesNotContain((679, 678), pairs);
        Assert.DoesNotContain((680, 255), pairs);
        Assert.Contains((260, 2), pairs);
        Assert.Contains((255, 2), pairs);
        Assert.Contains((679, 260), pairs);
    }

    /// <summary>The lists of false dyads that peacesciencer takes out, for its own lists of states; those of Gleditsch and Ward's microstates are on neither.</summary>
    [Theory]
    [InlineData("cow", "cow_states.csv", "false_cow_dyads.csv")]
    [InlineData("gw", "gw_states.csv", "false_gw_dyads.csv")]
    public void What_is_no_dyad_is_what_peacesciencer_says_is_none(string list, string states, string none)
    {
        temp.Import(Checkout.Shared($"data/peacesciencer/{states}"));
        var known = File.ReadLines(Checkout.Shared($"data/peacesciencer/{none}")).Skip(1).Select(line => line.Split(',').Select(field => field.Trim('"')).ToArray())
            .Where(row => row.Length == 4 || row[3..5] is ["0", "0"]).Select(row => (int.Parse(row[2], null), int.Parse(row[0], null), int.Parse(row[1], null)));
        var system = StateSystem.Of(temp.Store, list);
        List<(int, int, int)> left = [];
        for (var year = 1816; year <= 2016; year++)
        {
            var there = system.In(year);
            var pairs = Pairs(there).ToHashSet();
            int[] numbers = [.. there.Members.Select(member => member.Number)];
            left.AddRange(from one in numbers from other in numbers where one != other && !pairs.Contains((one, other)) select (year, one, other));
        }
        Assert.Equal(known.Order(), left.Order());
    }

    [Fact]
    public void A_graph_has_a_state_of_two_numbers_once()
    {
        temp.Import(temp.Write("atop.csv", "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n2,260,1990,1,0,0,0,0\n260,2,1990,1,0,0,0,0\n2,255,1990,1,0,0,0,0\n255,2,1990,1,0,0,0,0\n"));
        temp.Import(temp.Write("mids.csv", "dispnum,ccode1,ccode2,year,midongoing,midonset,sidea1,hostlev1,hostlev2,fatalpre1,version\n1,260,365,1990,1,1,1,4,4,0,own\n"));
        var world = SignedTies.Of(temp.Store, 1990, 1990, friends: 1, foes: 2).In(StateSystem.Of(temp.Store, "cow").In(1990).EachActorOnce());
        Assert.Equal(["USA", "DEU", "RUS"], world.Names);
        Assert.Equal([(0, 1, true), (1, 2, false)], world.Graph.Edges.Select(edge => (edge.A, edge.B, edge.Positive)));
    }

    /// <summary>Belgium's trade stands under 260 and that of France under both.</summary>
    [Fact]
    public void Trade_under_both_numbers_is_one_states()
    {
        temp.Import(temp.Write("trade.csv", "ccode1,ccode2,year,flow1,flow2\n211,260,1990,60,40\n220,260,1990,7,7\n220,255,1990,200,100\n"));
        var states = StateSystem.Of(temp.Store, "cow").In(1990).EachActorOnce();
        var trade = TradePanel.Of(temp.Store, 1990, 1990).In(states);
        Assert.Equal(1, states.Members.Count(member => member.Actor == "DEU"));
        Assert.Equal(400, trade.Total(states.PlaceOf("DEU")));
        Assert.Equal(0.25, TradeDependence.OfTrade(trade, states.PlaceOf("DEU"), states.PlaceOf("BEL")).First);
    }

    /// <summary>Of four tenths and three tenths of all that a state holds under its two numbers, the later number's counts.</summary>
    [Fact]
    public void Concentration_counts_an_actor_once()
    {
        CapabilityRow[] rows = [new(1990, "DEU", "COW 260", 0.3, double.NaN), new(1990, "DEU", null, 0.4, double.NaN), new(1990, "USA", null, 0.2, double.NaN), new(1990, "YEM", "COW 678", 0.1, double.NaN), new(1990, "YEM", null, double.NaN, double.NaN)];
        Assert.Equal([("DEU", 0.4), ("USA", 0.2), ("YEM", 0.1)], CapabilityPanel.EachActorOnce(rows).Select(row => (row.Actor, row.Cinc)));
    }

    [Fact]
    public void A_portfolio_has_a_state_of_two_numbers_as_one_target()
    {
        temp.Import(temp.Write("atop.csv", "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n2,260,1990,1,0,0,0,0\n20,255,1990,0,0,0,0,1\n"));
        var states = StateSystem.Of(temp.Store, "cow").In(1990);
        var (once, portfolios) = (states.EachActorOnce(), AlliancePanel.Of(temp.Store, 1990, 1990).Portfolios(states));
        byte Level(int number) => portfolios[states.Members.Index().Single(member => member.Item.Number == number).Index * once.Members.Count + once.PlaceOf("DEU")];
        Assert.Equal(portfolios.Length, states.Members.Count * (states.Members.Count - 2));
        Assert.Equal([3, 1, 3, 3, 0], [Level(2), Level(20), Level(255), Level(260), Level(200)]);
    }

    static IEnumerable<(int, int)> Pairs(YearOfStates states)
    {
        var dyads = DyadYear.Of(states, directed: true);
        return dyads.First.Zip(dyads.Second, (one, other) => (states.Members[one].Number, states.Members[other].Number));
    }
}
