using System.Globalization;
using CsvHelper;
using Entente.Measures.Bargaining;
using Entente.Tests;

namespace Entente.Measures.Tests.Bargaining;

public class ExpectedUtilityModelTests
{
    /// <summary>
    /// Ten states of the European Communities on the date of emission standards, after Scholz, Calbert and Smith (2011). Values by
    /// jmckib/bdm-scholz-expected-utility-model; the paper prints medians 8.4, 9.9 (four times), 7.4 and means 7.4, 7.5, 7.6, 7.3, 7.3, 7.4.
    /// </summary>
    [Fact]
    public void Ten_states_on_emission_standards()
    {
        double[] medians = [7.0, 8.415932315, 9.610859134, 9.961979590, 9.961979590, 9.961979590, 7.472046362];
        double[] means = [7.389955686853767, 7.461314378, 7.552500866, 7.590144997, 7.358130531, 7.349173990, 7.414877545];
        var rounds = ExpectedUtilityModel.Run(States(), 6);
        Assert.All(medians.Zip(rounds), pair => Assert.Equal(pair.First, pair.Second.Median, 5e-9));
        Assert.All(means.Zip(rounds), pair => Assert.Equal(pair.First, pair.Second.Mean, 5e-9));
    }

    [Fact]
    public void The_median_is_where_half_the_weight_lies_on_either_side()
    {
        var round = ExpectedUtilityModel.Run([new("a", 1, 0.5, 0), new("b", 1, 0.4, 3), new("c", 2, 0.3, 4), new("d", 1, 0.1, 9)], 0)[0];
        Assert.Equal(3, round.Median);
        Assert.Equal((0.4 * 3 + 0.6 * 4 + 0.1 * 9) / 1.6, round.Mean, 1e-12);
    }

    [Fact]
    public void Nobody_leaves_the_range_of_the_first_positions_and_the_order_of_the_list_does_not_matter()
    {
        Stakeholder[] some =
        [
            new("a", 0.9, 0.3, 1), new("b", 0.5, 0.8, 4), new("c", 0.7, 0.6, 5.5), new("d", 0.2, 0.9, 8), new("e", 1, 0.45, 10),
        ];
        var forward = ExpectedUtilityModel.Run(some, 4);
        var backward = ExpectedUtilityModel.Run([.. some.Reverse()], 4);
        Assert.All(forward.Zip(backward), pair => Assert.All(pair.First.Positions.Zip(pair.Second.Positions.Reverse()), x => Assert.Equal(x.First, x.Second, 1e-9)));
        Assert.All(forward, round => Assert.All(round.Positions, x => Assert.InRange(x, 1, 10)));
        Assert.NotEqual(forward[0].Positions, forward[1].Positions);
    }

    [Fact]
    public void Without_a_difference_there_is_no_issue() =>
        Assert.Throws<ArgumentException>(() => ExpectedUtilityModel.Run([new("a", 1, 1, 3), new("b", 1, 1, 3)], 1));

    static List<Stakeholder> States()
    {
        using var reader = CsvReader.FromFile(Checkout.Shared("data/bargaining/scholz-emission-standards.csv"), new() { Separator = ',' });
        List<string> columns = [.. reader.Headers];
        List<Stakeholder> states = [];
        double Number(string column) => double.Parse(reader.GetString(columns.IndexOf(column)), CultureInfo.InvariantCulture);
        while (reader.Read())
            states.Add(new(reader.GetString(columns.IndexOf("Actor")), Number("Capability"), Number("Salience"), Number("Position")));
        return states;
    }
}
