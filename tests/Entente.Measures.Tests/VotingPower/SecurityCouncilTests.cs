using Entente.Measures.VotingPower;

namespace Entente.Measures.Tests.VotingPower;

/// <summary>
/// The United Nations Security Council and other councils of the textbooks, in exact fractions computed by enumeration with other software;
/// the decimals are those of the literature.
/// </summary>
public class SecurityCouncilTests
{
    static readonly WeightedGame Since1966 = new(9, [.. Enumerable.Repeat(1, 15)], [0, 1, 2, 3, 4]);
    static readonly WeightedGame From1946 = new(7, [.. Enumerable.Repeat(1, 11)], [0, 1, 2, 3, 4]);

    public static TheoryData<string> Ways => ["weights and vetoes", "enumeration", "weights alone"];

    [Theory, MemberData(nameof(Ways))]
    public void A_permanent_member_has_ten_times_the_swings_of_an_elected_one(string way)
    {
        var power = way switch
        {
            "enumeration" => Since1966.Enumerated().Power(),
            "weights alone" => new WeightedGame(39, [7, 7, 7, 7, 7, .. Enumerable.Repeat(1, 10)]).Power(),
            _ => Since1966.Power(),
        };
        Assert.Equal(848, power.Winning);
        Assert.Equal(0.02587890625, (double)power.Collectivity);
        Assert.Equal((848, 84), (power.Swings[0], power.Swings[14]));
        Assert.Equal(5080, power.Swings.Sum(swings => (int)swings));
        Assert.Equal((new(106, 635), new(21, 1270)), (power.Banzhaf[0], power.Banzhaf[14]));
        Assert.Equal((new(53, 1024), new(21, 4096)), (power.Penrose[0], power.Penrose[14]));
        Assert.Equal((new(421, 2145), new(4, 2145)), (power.ShapleyShubik[0], power.ShapleyShubik[14]));
        Assert.Equal(0.1669291339, (double)power.Banzhaf[0], 1e-10);
        Assert.Equal(0.0018648019, (double)power.ShapleyShubik[14], 1e-10);
    }

    [Fact]
    public void Coalitions_that_would_form_give_elected_members_more()
    {
        var indices = Since1966.Enumerated().Coalition();
        Assert.Equal(210, indices.MinimalWinning);
        Assert.Equal((new(1, 9), new(2, 45)), (indices.DeeganPackel[0], indices.DeeganPackel[14]));
        Assert.Equal((new(1, 9), new(2, 45)), (indices.PublicGood[0], indices.PublicGood[14]));
        Assert.Equal((new(283, 1590), new(7, 636)), (indices.Johnston[0], indices.Johnston[14]));
    }

    [Fact]
    public void The_council_of_eleven()
    {
        var power = From1946.Power();
        Assert.Equal(new(57, 2048), power.Collectivity);
        Assert.Equal((new(19, 105), new(1, 63)), (power.Banzhaf[0], power.Banzhaf[10]));
        Assert.Equal((new(57, 1024), new(5, 1024)), (power.Penrose[0], power.Penrose[10]));
        Assert.Equal((new(76, 385), new(1, 462)), (power.ShapleyShubik[0], power.ShapleyShubik[10]));
    }

    [Fact]
    public void Luxembourg_had_a_vote_and_no_power_in_the_community_of_six()
    {
        var power = new WeightedGame(12, [4, 4, 4, 2, 2, 1]).Power();
        Assert.Equal([new(7, 30), new(7, 30), new(7, 30), new(3, 20), new(3, 20), 0], power.ShapleyShubik);
        Assert.Equal([new(5, 21), new(5, 21), new(5, 21), new(1, 7), new(1, 7), 0], power.Banzhaf);
    }

    [Fact]
    public void One_share_in_a_hundred_can_be_worth_forty_nine()
    {
        var power = new WeightedGame(51, [50, 49, 1]).Power();
        Assert.Equal([new(2, 3), new(1, 6), new(1, 6)], power.ShapleyShubik);
        Assert.Equal([new(3, 5), new(1, 5), new(1, 5)], power.Banzhaf);
    }

    [Theory]
    [InlineData(0.5, 0, 0.5, 0.02587890625)]
    [InlineData(0.9, 0, 0.9, 0.590484613786416)]
    [InlineData(0.8, 0.15, 0.8, 0.7644524880855041)]
    public void A_draft_passes_with_this_chance(double permanent, double abstains, double elected, double chance) =>
        Assert.Equal(chance, DraftPassage.Chance<double>(Council(permanent, abstains, elected, 0), 9), 1e-14);

    [Fact]
    public void A_draft_before_members_who_do_not_care_passes_once_in_a_hundred()
    {
        Assert.Equal(new(48932, 4782969), DraftPassage.Chance<Rational>(Council<Rational>(new(1, 3), new(1, 3), new(1, 3), new(1, 3)), 9));
        Assert.Equal(0.010230465637556923, DraftPassage.Chance<double>(Council(1 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0), 9), 1e-15);
    }

    static Voter<T>[] Council<T>(T permanent, T abstains, T elected, T electedAbstains) =>
        [.. Enumerable.Repeat(new Voter<T>(permanent, abstains, Veto: true), 5), .. Enumerable.Repeat(new Voter<T>(elected, electedAbstains), 10)];
}
