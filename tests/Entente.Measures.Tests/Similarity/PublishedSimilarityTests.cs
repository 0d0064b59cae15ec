using Entente.Measures.Similarity;

namespace Entente.Measures.Tests.Similarity;

public class PublishedSimilarityTests
{
    // Signorino and Ritter (1999), Table 6: alliances of 1914 with GMY RUS UKG FRN AUH ITA BEL SPN TUR NTH SWD RUM POR SWZ GRC DEN YUG BUL NOR ALB.
    static readonly byte[] Germany = [3, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0];
    static readonly byte[] Russia = [0, 3, 1, 3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>
    /// Signorino and Ritter (1999), Table 6, with the values of the R package fpsim (<c>srs</c>, <c>cohenk</c>, <c>spi</c>, <c>taub</c>,
    /// <c>bcai</c>), and others computed from the formulas.
    /// </summary>
    [Fact]
    public void Germany_and_Russia_in_1914()
    {
        var table = JointTable.Of(Germany, Russia, AlliancePortfolio.Levels);
        Assert.Equal(0.4, table.S(), 1e-9);
        Assert.Equal(0.4444444, table.S(Disagreement.Squared), 1e-7);
        Assert.Equal(-0.07758621, table.Kappa(), 1e-8);
        Assert.Equal(-0.07142857, table.Kappa(Disagreement.Linear), 1e-8);
        Assert.Equal(-0.04477612, table.Pi(), 1e-8);
        Assert.Equal(-0.08695652, table.Pi(Disagreement.Squared), 1e-8);
        Assert.Equal(-0.08433735, table.Pi(Disagreement.Linear), 1e-8);
        Assert.Equal(0.03031695, table.TauB(), 1e-8);
        Assert.Equal(-0.04, table.A(), 1e-9);
        Assert.Equal((0.4, 0.0625, 0.0625), (Math.Round(table.Binary.S(), 9), Math.Round(table.Binary.Kappa(), 9), Math.Round(table.Binary.Pi(), 9)));
    }

    /// <summary>The same table's capabilities, shares of Europe's, as weights: -0.46 in fpsim's <c>srs</c>.</summary>
    [Fact]
    public void Germany_and_Russia_among_great_powers_alone_were_opposed()
    {
        double[] capabilities = [0.25, 0.21, 0.20, 0.08, 0.08, 0.05, 0.03, 0.03, 0.02, 0.01, 0.01, 0.01, 0.01, 0.01, 0, 0, 0, 0, 0, 0];
        Assert.Equal(-0.46, Portfolio.WeightedS(Germany, Russia, AlliancePortfolio.Levels, capabilities), 1e-9);
    }

    /// <summary>Signorino and Ritter (1999), p. 133.</summary>
    [Theory]
    [InlineData("0123", "3210", 4, -1.0 / 3)]
    [InlineData("1223", "3221", 4, 1.0 / 3)]
    [InlineData("2233", "3322", 4, 1.0 / 3)]
    [InlineData("3333", "3333", 4, 1)]
    [InlineData("2201", "2202", 3, 0.75)]
    public void The_worked_portfolios(string x, string y, int levels, double s) =>
        Assert.Equal(s, JointTable.Of(Levels(x), Levels(y), levels).S(), 1e-9);

    /// <summary>Häge (2011), p. 291; values of the standard formulas.</summary>
    [Fact]
    public void Chance_agreement_of_two_states_with_few_ties()
    {
        var table = JointTable.Of(Levels("1001001000"), Levels("0110001100"), 2);
        Assert.Equal(0, table.S(), 1e-9);
        Assert.Equal(-9 / 91.0, table.Pi(), 1e-9);
        Assert.Equal(-2 / 23.0, table.Kappa(), 1e-9);
    }

    /// <summary>Häge (2011), pp. 296-297, tables in tenths; values of the standard formulas.</summary>
    [Theory]
    [InlineData(3, 2, 2, 3, 0.2, 0.2, 0.2)]
    [InlineData(6, 2, 2, 0, 0.2, -0.25, -0.25)]
    [InlineData(3, 4, 0, 3, 0.2, 0.2, 9 / 29.0)]
    public void Equal_agreement_with_unequal_chance(int none, int second, int first, int both, double s, double pi, double kappa)
    {
        var table = new JointTable([none, second, first, both], 2);
        Assert.Equal(s, table.S(), 1e-9);
        Assert.Equal(pi, table.Pi(), 1e-9);
        Assert.Equal(kappa, table.Kappa(), 1e-9);
    }

    /// <summary>
    /// The United States, which had no ally, and another state in the alliances of the Correlates of War (v4.1): the other's ties are those
    /// that the printed S, squared S and binary S admit, and the other measures must follow. Values as computed with that data set and R;
    /// tau-b of 1816 stands as -0.124 in Miller's note on fpsim.
    /// </summary>
    /// <param name="consulted">targets at level 1 of the other's portfolio, and so on; it defends itself also</param>
    [Theory]
    [InlineData(23, 1, 0, 5, 0.449275, 0.468599, 0.391304, -0.0821215, -0.0805369, -0.154122, -0.179487, -0.123665)] // with 200 in 1816
    [InlineData(23, 0, 0, 4, 0.565217, 0.565217, 0.565217, -0.0747664, -0.0747664, -0.121951, -0.121951, -0.0978232)] // with 365 in 1816
    [InlineData(45, 2, 0, 3, 0.792593, 0.812346, 0.733333, -0.040146, -0.0384615, -0.0546875, -0.0714286, -0.0525182)] // with 200 in 1914
    [InlineData(45, 2, 1, 2, 0.807407, 0.837037, 0.733333, -0.0421053, -0.0384615, -0.0485437, -0.0714286, -0.0522651)] // with 365 in 1914
    [InlineData(45, 0, 0, 1, 0.911111, 0.911111, 0.911111, -0.0227273, -0.0227273, -0.0227273, -0.0227273, -0.0227273)] // with 710 in 1914
    public void A_state_without_allies_and_another(int states, int consulted, int neutral, int defended,
        double s, double squared, double binary, double kappa, double binaryKappa, double pi, double binaryPi, double tauB)
    {
        var table = new JointTable([states - 1 - consulted - neutral - defended, consulted, neutral, defended, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0], AlliancePortfolio.Levels);
        Assert.Equal(s, table.S(), 1e-6);
        Assert.Equal(squared, table.S(Disagreement.Squared), 1e-6);
        Assert.Equal(binary, table.Binary.S(), 1e-6);
        Assert.Equal(kappa, table.Kappa(), 1e-6);
        Assert.Equal(binaryKappa, table.Binary.Kappa(), 1e-6);
        Assert.Equal(pi, table.Pi(), 1e-6);
        Assert.Equal(binaryPi, table.Binary.Pi(), 1e-6);
        Assert.Equal(tauB, table.TauB(), 1e-6);
    }

    /// <summary>
    /// Votes of session 70 of the UN General Assembly (data of the R package unvotes), without unanimous ones, after Bailey, Strezhnev and
    /// Voeten (2017), "Estimating Dynamic State Preferences from United Nations Voting Data", <i>Journal of Conflict Resolution</i> 61;
    /// values computed with other software.
    /// </summary>
    [Theory]
    [InlineData("US", "GB", 73, 0.4520548, 0.5479452, 0.4951802, 0.3998173, 0.5646288)]
    [InlineData("US", "IL", 73, 0.8493151, 0.8972603, 0.8493603, 0.7653990, 0.8110363)]
    [InlineData("US", "RU", 73, -0.1780822, -0.0547945, -0.0735294, -0.1419976, -0.1196900)]
    [InlineData("CN", "RU", 72, 0.6666667, 0.7777778, 0.6185431, 0.4281176, 0.6716517)]
    public void Votes_of_the_seventieth_session(string a, string b, int votes, double s, double squared, double kappa, double pi, double tauB)
    {
        var table = JointTable.Of(Seventieth.Value[a], Seventieth.Value[b], 3);
        Assert.Equal(votes, table.Count);
        Assert.Equal(s, table.S(), 1e-7);
        Assert.Equal(squared, table.S(Disagreement.Squared), 1e-7);
        Assert.Equal(kappa, table.Kappa(), 1e-7);
        Assert.Equal(pi, table.Pi(), 1e-7);
        Assert.Equal(tauB, table.TauB(), 1e-7);
    }

    /// <summary>All votes of 1946 of which both took part; the values of fpsim's example <c>usamex46</c>.</summary>
    [Fact]
    public void The_United_States_and_Mexico_in_1946()
    {
        var ballots = Ballots("date", date => date.StartsWith("1946", StringComparison.Ordinal));
        var table = JointTable.Of(ballots["US"], ballots["MX"], 3);
        Assert.Equal(38, table.Count);
        Assert.Equal(-0.01222707, table.Kappa(), 1e-8);
        Assert.Equal(-0.02775801, table.Pi(), 1e-8);
        Assert.Equal(0.01431261, table.TauB(), 1e-8);
    }

    static readonly Lazy<Dictionary<string, byte[]>> Seventieth = new(() => Ballots("session", session => session == "70", divided: true));

    /// <summary>Of each state; with <paramref name="divided"/> only whole drafts that somebody opposed or abstained from.</summary>
    static Dictionary<string, byte[]> Ballots(string column, Predicate<string> asked, bool divided = false)
    {
        var drafts = ClassicTable.Rows("data/unga-votes/un_roll_calls.csv", "rcid", column, "amend", "para")
            .Where(row => asked(row[1]) && !(divided && (row[2] == "1" || row[3] == "1"))).Select(row => row[0]).ToHashSet();
        var votes = ClassicTable.Rows("data/unga-votes/un_votes.csv.gz", "rcid", "country_code", "vote").Where(row => drafts.Contains(row[0])).ToList();
        var kept = votes.GroupBy(row => row[0]).Where(draft => !divided || draft.DistinctBy(row => row[2]).Count() > 1).Select(draft => draft.Key).ToList();
        var places = kept.Index().ToDictionary(draft => draft.Item, draft => draft.Index);
        return votes.GroupBy(row => row[1]).ToDictionary(state => state.Key, state =>
        {
            byte[] ballot = [.. kept.Select(_ => Portfolio.Missing)];
            foreach (var row in state)
                if (places.TryGetValue(row[0], out var place))
                    ballot[place] = row[2] switch { "yes" => 2, "abstain" => 1, _ => 0 };
            return ballot;
        });
    }

    static byte[] Levels(string digits) => [.. digits.Select(digit => (byte)(digit - '0'))];
}
