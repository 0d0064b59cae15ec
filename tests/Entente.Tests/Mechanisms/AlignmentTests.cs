using CsCheck;
using Entente.Mechanisms;

namespace Entente.Tests.Mechanisms;

public class AlignmentTests
{
    [Fact]
    public void Alignment_stays_between_hostile_and_aligned_from_any_state() => Anywhere.StaysInBounds(() => new Alignment());

    [Fact]
    public void A_deal_in_force_draws_its_parties_together() =>
        Gen.Select(Anywhere.State, Gen.ULong, Anywhere.Share).Sample((lab, seed, force) =>
        {
            // Partners whose trade does not hang on the sponsors: for others the disrepute counts against it.
            lab.SetAll(Quantities.Exposure, 0).SetAll(Quantities.Delivered, 0)
                .Set(Quantities.Alignment, Parties(lab), 0).Set(Quantities.VotingPosition, Parties(lab), 0);
            var without = After(1, lab.Set(Quantities.Struck, lab.Deal, 0), seed);
            Assert.True(After(1, lab.Set(Quantities.Struck, lab.Deal, force), seed) > without);
        });

    [Fact]
    public void Closeness_to_an_actor_under_new_sanctions_costs_a_partner_who_trades_with_the_sponsors() =>
        Gen.Select(Anywhere.Share, Anywhere.Share, Anywhere.Share, Gen.ULong).Sample((closeness, exposed, strict, seed) =>
        {
            var lab = AtRest();
            var pair = Parties(lab);
            double Under(double at, double exposure)
            {
                lab.Set(Quantities.Alignment, pair, at).Set(Quantities.VotingPosition, pair, at).Set(Quantities.Exposure, lab[1], exposure);
                return After(2, lab, seed, new Shock().To(Quantities.Stringency, strict, lab.Regime));
            }
            Assert.True(Under(closeness, exposed) < Under(closeness, 0));
            Assert.Equal(Under(-closeness, 0), Under(-closeness, exposed)); // who stands apart has no standing to lose
        });

    [Fact]
    public void Who_hands_over_arms_to_a_war_costs_its_partner_standing() => Assert.True(Disrepute(rounds: 100_000) < 0);

    [Fact]
    public void Who_hands_over_no_arms_costs_nobody_standing_for_arms() => Assert.Equal(0, Disrepute(rounds: 0));

    [Theory]
    [InlineData(0.9, 0.6)]   // a new friend of my friend becomes mine
    [InlineData(0.9, -0.6)]  // a new friend of my enemy becomes my enemy
    [InlineData(-0.9, 0.6)]  // a new enemy of my friend becomes mine
    [InlineData(-0.9, -0.6)] // a new enemy of my enemy becomes my friend
    public void A_triad_moves_towards_balance(double abGoesTo, double bc)
    {
        var lab = AtRest().Hold("Alignment.reversion", 1);
        lab.Set(Quantities.VotingPosition, Parties(lab), abGoesTo)
            .Set(Quantities.Alignment, Between(lab, 1, 2), bc).Set(Quantities.VotingPosition, Between(lab, 1, 2), bc);
        Assert.Equal(Math.Sign(abGoesTo * bc), Math.Sign(lab.Run(6, 1, new Alignment()).Of(Quantities.Alignment, Between(lab, 0, 2))));
    }

    [Fact]
    public void Those_who_come_to_fear_the_same_third_draw_together_and_one_who_fears_alone_does_not() =>
        Gen.Select(Gen.Double[0.1, 20], Gen.ULong).Sample((fear, seed) =>
        {
            var lab = AtRest();
            var (onA, onB) = (lab.World.Towards(lab[0], lab[2]), lab.World.Towards(lab[1], lab[2]));
            Assert.True(After(2, lab, seed, new Shock().To(Quantities.Threat, fear, onA, onB)) > 0);
            Assert.Equal(0, After(2, lab, seed, new Shock().To(Quantities.Threat, fear, onA)));
        });

    [Fact]
    public void Recognition_moves_the_pair_by_its_step() =>
        Gen.Select(Gen.Double[-0.9, 0.9], Gen.Double[0, 0.5]).Sample((at, step) =>
        {
            var lab = AtRest();
            lab.Set(Quantities.Alignment, Parties(lab), at).Set(Quantities.VotingPosition, Parties(lab), at)
                .Set(Quantities.Delivered, lab.TermOf(TermKind.Recognition), step);
            Assert.Equal(Math.Tanh(Math.Atanh(at) + step), After(1, lab, 1), 1e-12);
        });

    [Fact]
    public void It_does_not_matter_which_actor_is_named_first() =>
        Gen.Select(Gen.Shuffle(new[] { 0, 1, 2, 3 }), Gen.Double[-0.9, 0.9].Array[12], Anywhere.Share.Array[4], Gen.ULong).Sample((roles, pairs, power, seed) =>
        {
            Lab[] labs = [AtRest(), AtRest()];
            Pair In(Lab lab, Pair pair) => lab == labs[0] ? lab.World.Pairs[pair.Index] : Between(lab, roles[pair.A.Index], roles[pair.B.Index]);
            var ends = labs.Select(lab =>
            {
                Actor Role(int i) => lab[lab == labs[0] ? i : roles[i]];
                foreach (var pair in labs[0].World.Pairs)
                    lab.Set(Quantities.Alignment, In(lab, pair), pairs[pair.Index]).Set(Quantities.VotingPosition, In(lab, pair), pairs[6 + pair.Index]);
                for (var i = 0; i < 4; i++)
                    lab.Set(Quantities.Capability, Role(i), power[i]);
                var fears = new Shock().To(Quantities.Threat, 3, lab.World.Towards(Role(0), Role(2)), lab.World.Towards(Role(3), Role(2)));
                return (lab, end: lab.Run(12, seed, new Alignment(), fears));
            }).ToArray();
            foreach (var pair in labs[0].World.Pairs)
                Assert.Equal(ends[0].end.Of(Quantities.Alignment, In(labs[0], pair)), ends[1].end.Of(Quantities.Alignment, In(labs[1], pair)), 1e-12);
        });

    [Fact]
    public void What_is_settled_at_the_start_moves_nobody() =>
        Gen.Select(Anywhere.State, Gen.Double[-0.99, 0.99].Array[6], Gen.ULong).Sample((lab, at, seed) =>
        {
            foreach (var pair in lab.World.Pairs)
                lab.Set(Quantities.Alignment, pair, at[pair.Index]).Set(Quantities.VotingPosition, pair, at[pair.Index]);
            lab.SetAll(Quantities.Struck, 0).SetAll(Quantities.Delivered, 0).SetAll(Quantities.Entered, 0).Hold("Alignment.noise", 0).Rests(() => new Alignment(), seed);
        });

    [Fact]
    public void A_treaty_entered_is_one_step_together() => Gen.ULong.Sample(seed =>
    {
        var path = AtRest().Hold("Alignment.commitment", 0.2).Path(4, seed, Quantities.Alignment, Parties(AtRest()),
            new Alignment(), new Shock().To(Quantities.Entered, 1, AtRest().World.Commitments[0]));
        Assert.Equal(0, path[1]);
        Assert.Equal(Math.Tanh(0.2), path[2], 9);
    });

    [Fact]
    public void A_rebuff_undoes_a_recognition_of_the_same_size() => Gen.Double[0.01, 1].Sample(size =>
    {
        var lab = AtRest();
        var rebuff = new DealTerm(lab.World.Terms.Length, "rebuff", new("rebuff", "냉대"), null, lab[1], lab[0], TermKind.Rebuff, "artanh step");
        var with = lab.Adding(rebuff).Set(Quantities.Delivered, rebuff, size).Set(Quantities.Delivered, lab.TermOf(TermKind.Recognition), size);
        Assert.Equal(0, After(1, with, seed: 1), 12);
        Assert.True(After(1, with.Set(Quantities.Delivered, lab.TermOf(TermKind.Recognition), 0), seed: 1) < 0);
    });

    [Fact]
    public void A_crisis_drives_a_pair_apart_and_a_line_of_engagement_draws_it_together() => Gen.ULong.Sample(seed =>
    {
        var lab = AtRest();
        var (rivalry, line) = (lab.World.Rivalries[0], lab.World.Lines[0]);
        double Rivals(params Mechanism[] shock) => lab.Run(6, seed, [new Alignment(), .. shock]).Of(Quantities.Alignment, rivalry.Pair);
        var quiet = Rivals();
        Assert.True(Rivals(new Shock().To(Quantities.Rung, 2, rivalry)) < quiet);
        Assert.True(Rivals(new Shock().To(Quantities.Engagement, 1, line)) > quiet);
        Assert.True(Rivals(new Shock().To(Quantities.Pressure, 1, line)) < quiet);
    });

    /// <summary>Nobody near anybody, no noise.</summary>
    static Lab AtRest() => new Lab().Hold("Alignment.noise", 0);

    static Pair Parties(Lab lab) => Between(lab, 0, 1);

    static Pair Between(Lab lab, int a, int b) => lab.World.Between(lab[a], lab[b]);

    static double After(int months, Lab lab, ulong seed, params Mechanism[] others) =>
        lab.Run(months, seed, [new Alignment(), .. others]).Of(Quantities.Alignment, Parties(lab));

    /// <summary>What the disrepute of arms does to the pair when deliveries begin.</summary>
    static double Disrepute(double rounds)
    {
        var lab = AtRest();
        lab.Set(Quantities.Exposure, lab[1], 1).Set(Quantities.Alignment, Parties(lab), 0.4);
        double At(double disrepute) => After(3, lab.Hold("Alignment.arms-disrepute", disrepute), 1, new Shock().To(Quantities.Delivered, rounds, lab.TermOf(TermKind.Munitions)));
        return At(0.5) - At(0);
    }
}
