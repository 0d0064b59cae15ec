using Entente.Cases;

namespace Entente.Tests;

/// <summary>What was agreed at Vostochny, before and after what was seen of it.</summary>
public class HiddenDealTests
{
    const int Words = 0, Bread = 1; // in the case's order

    static readonly Impact Blind = Scenario.Of(Vostochny.Case, [], []).Run(new(1_000, 1, 9, 2));
    static readonly Impact Seeing = Scenario.Of(Vostochny.Case, [], []).Observing(new(2024, 6, 30)).Run(new(1_000, 1, 9, 2));

    [Fact]
    public void Beforehand_the_hidden_deals_weigh_what_the_case_says()
    {
        var weights = Assert.Single(Blind.Hidden).Weights;
        var said = Vostochny.Case.World.HiddenDeals.Select(deal => Vostochny.Case.World.Initials.Single(i => i.Entity == deal).Prior.Median).ToList();
        Assert.Equal(1, said.Sum(), 1e-9);
        for (var i = 0; i < said.Count; i++)
            Assert.Equal(said[i], weights[i], 4 * Math.Sqrt(said[i] * (1 - said[i]) / 1_000));
        Assert.Equal(1_000, Blind.Counted);
    }

    [Fact]
    public void A_thousand_containers_leave_little_of_the_reading_that_only_words_were_exchanged()
    {
        var after = Seeing.Hidden[1];
        Assert.Equal("containers-2023-10", Assert.Single(after.Seen).Id);
        Assert.InRange(after.Weights[Words], 0, 0.02);
    }

    [Fact]
    public void An_engine_of_a_new_kind_speaks_against_bread_alone()
    {
        var before = Seeing.Hidden.Last(belief => belief.Seen.All(o => o.Id != "engine-2024-05") && belief.Seen.All(o => o.Month < 8));
        var after = Seeing.Hidden.Single(belief => belief.Seen.Any(o => o.Id == "engine-2024-05"));
        Assert.True(after.Weights[Bread] < before.Weights[Bread]);
    }

    [Fact]
    public void Each_observation_leaves_fewer_replicates_worth_of_the_run_and_the_answer_counts_no_more()
    {
        Assert.True(Seeing.Hidden[^1].EffectiveReplicates < Blind.Counted);
        Assert.Equal((int)Seeing.Hidden[^1].EffectiveReplicates, Seeing.Counted);
    }
}
