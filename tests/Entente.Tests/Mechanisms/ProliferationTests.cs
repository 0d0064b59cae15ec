using CsCheck;
using Entente.Mechanisms;

namespace Entente.Tests.Mechanisms;

public class ProliferationTests
{
    [Fact]
    public void Support_and_hazard_stay_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new Proliferation());

    [Fact]
    public void The_threatened_want_weapons_of_their_own_and_are_likelier_to_start() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong, Gen.Int[1, 24]).Sample((fear, seed, months) =>
        {
            var lab = Watched();
            var (calm, afraid) = (Seen(fear.Less), Seen(fear.More));
            Assert.True(afraid.Support > calm.Support && afraid.Hazard > calm.Hazard);
            Assert.True(afraid.Started >= calm.Started);
            Assert.Equal(calm.Felt, afraid.Felt); // the protector is not within reach

            Look Seen(double more) => new(lab, months, seed, new Shock().To(Quantities.Threat, 1 + more, lab.World.Towards(lab[3], lab[0])));
        });

    [Fact]
    public void Would_the_protector_trade_a_city_of_its_own() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong, Gen.Int[1, 24]).Sample((fear, seed, months) =>
        {
            var lab = Watched();
            var (safe, exposed) = (Seen(fear.Less), Seen(fear.More));
            Assert.True(exposed.Felt < safe.Felt);
            Assert.True(exposed.Support > safe.Support && exposed.Hazard > safe.Hazard);

            Look Seen(double more) => new(lab, months, seed, new Shock().To(Quantities.Threat, 1 + more, lab.World.Towards(lab[2], lab[0])));
        });

    [Fact]
    public void A_protector_that_has_come_closer_is_trusted_more() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong, Gen.Int[1, 24]).Sample((near, seed, months) =>
        {
            var lab = Watched();
            var (farther, closer) = (Seen(near.Less), Seen(near.More));
            Assert.True(closer.Felt > farther.Felt);
            Assert.True(closer.Support < farther.Support && closer.Hazard < farther.Hazard);

            Look Seen(double alignment) => new(lab, months, seed, new Shock().To(Quantities.Alignment, alignment, lab.World.Between(lab[3], lab[2])));
        });

    [Fact]
    public void A_promise_that_is_doubted_is_replaced() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong, Gen.Int[2, 24]).Sample((promise, seed, months) =>
        {
            var lab = Watched();
            var (weak, firm) = (Seen(promise.Less), Seen(promise.More));
            Assert.True(firm.Felt > weak.Felt && firm.Support < weak.Support && firm.Hazard < weak.Hazard && firm.Started <= weak.Started);

            Look Seen(double credibility) => new(lab, months, seed, new Shock().To(Quantities.Credibility, credibility, lab.World.Aspirants[0]));
        });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Neither_fear_nor_friendship_moves_a_certainty(double credibility) =>
        Gen.Select(Gen.Double[0, 20], Gen.Double[-1, 1], Gen.ULong).Sample((threat, alignment, seed) =>
        {
            var lab = Watched().SetAll(Quantities.Credibility, credibility);
            var news = new Shock().To(Quantities.Threat, threat, lab.World.Towards(lab[2], lab[0])).To(Quantities.Alignment, alignment, lab.World.Between(lab[3], lab[2]));
            Assert.Equal(credibility, new Look(lab, 3, seed, news).Felt);
        });

    [Fact]
    public void The_odds_of_a_promise_fall_with_the_threat_to_the_protector_by_the_decoupling()
    {
        // Threat is measured from a tenth of a point, below which a rival counts as quiet.
        var lab = Watched().Hold("Proliferation.decoupling", 0.5).SetAll(Quantities.Credibility, 0.6).SetAll(Quantities.Threat, 0.9);
        var felt = new Look(lab, 1, 1, new Shock().To(Quantities.Threat, 3.9, lab.World.Towards(lab[2], lab[0]))).Felt;
        Assert.Equal(1.5 / 2, felt / (1 - felt), 1e-12); // fourfold to the half
    }

    [Fact]
    public void One_start_raises_the_others_support_and_hazard_a_month_later() =>
        Gen.ULong.Sample(seed =>
        {
            var lab = Watched();
            var (first, second) = (lab.World.Aspirants[0], lab.World.Aspirants[1]);
            (double[] Support, double[] Hazard) Seen(double neighboursPace)
            {
                lab.Set(Quantities.StartPace, second, neighboursPace);
                return (lab.Path(3, seed, Quantities.NuclearSupport, first, new Proliferation()), lab.Path(3, seed, Quantities.StartHazard, first, new Proliferation()));
            }
            var (alone, followed) = (Seen(0), Seen(1e4));
            Assert.Equal((alone.Support[1], alone.Hazard[1]), (followed.Support[1], followed.Hazard[1]));
            Assert.True(followed.Support[2] > alone.Support[2] && followed.Hazard[2] > alone.Hazard[2]);
        });

    [Fact]
    public void A_neighbour_that_had_started_all_along_is_no_news() =>
        Gen.ULong.Sample(seed =>
        {
            var lab = Watched();
            var alone = new Look(lab, 6, seed);
            lab.Set(Quantities.Started, lab.World.Aspirants[1], 1);
            Assert.Equal(alone, new Look(lab, 6, seed));
        });

    [Fact]
    public void Support_closes_the_way_to_its_reasons_at_the_pace_of_the_reversion()
    {
        var lab = Still().Hold("Proliferation.reversion", 0.5).Hold("Proliferation.by-threat", 0.4).SetAll(Quantities.Threat, 0.9);
        var support = lab.Path(24, 1, Quantities.NuclearSupport, lab.World.Aspirants[0], new Proliferation(), new Shock().To(Quantities.Threat, 1.9, lab.World.Towards(lab[3], lab[0])));
        for (var month = 0; month <= 24; month++)
            Assert.Equal(0.4 * Math.Log(2) * (1 - Math.Exp(-0.5 * month / 12)), Math.Log(support[month] / (1 - support[month])), 1e-12);
    }

    [Fact]
    public void Moods_scatter_as_widely_as_noise_and_reversion_say()
    {
        // The stationary variance of the discrete step: noise per month over 1 - (1 - share)².
        const double noise = 0.3, reversion = 2;
        const int publics = 2_000;
        var lab = Still().Hold("Proliferation.noise", noise).Hold("Proliferation.reversion", reversion);
        var squares = 0.0;
        for (var seed = 0ul; seed < publics; seed++)
        {
            var support = new Look(lab, 36, seed).Support;
            squares += Math.Pow(Math.Log(support / (1 - support)), 2);
        }
        var variance = noise * noise / 12 / (1 - Math.Exp(-2 * reversion / 12));
        Assert.Equal(variance, squares / publics, 4 * variance * Math.Sqrt(2.0 / publics));
    }

    [Theory]
    [InlineData(0.1, 1)]
    [InlineData(2, 1)]
    [InlineData(0.5, 12)]
    public void In_an_unchanged_world_starts_come_as_often_as_their_pace_says(double pace, int months)
    {
        const uint replicates = 20_000;
        var lab = Still();
        lab.Set(Quantities.StartPace, lab.World.Aspirants[0], pace);
        var chance = 1 - Math.Exp(-pace * months / 12);
        Assert.Equal(chance, lab.Mean(months, replicates, Quantities.Started, lab.World.Aspirants[0], new Proliferation()), Watching.MonteCarloError(chance, replicates));
    }

    [Fact]
    public void Each_reason_to_start_multiplies_the_hazard_by_its_own_weight()
    {
        var lab = Still();
        var (able, other) = (lab.World.Aspirants[0], lab.World.Aspirants[1]);
        lab.SetAll(Quantities.Threat, 0.9).Set(Quantities.StartPace, able, 0.01).Set(Quantities.StartPace, other, 1e4);
        Shock Reasons() => new Shock().To(Quantities.Threat, 1.9, lab.World.Towards(able.Actor, lab[0])).To(Quantities.Credibility, 0.4, able);
        double LogHazard(params string[] counted)
        {
            foreach (var reason in new[] { "support", "threat", "credibility", "start" })
                lab.Hold($"Proliferation.start-by-{reason}", counted.Contains(reason) ? 0.5 : 0);
            return Math.Log(lab.Run(2, 1, new Proliferation(), Reasons()).Of(Quantities.StartHazard, able) / 0.01); // by the second month all are felt
        }
        var support = lab.Run(2, 1, new Proliferation(), Reasons()).Of(Quantities.NuclearSupport, able);
        Assert.Equal(0, LogHazard(), 1e-12);
        Assert.Equal(0.5 * Math.Log(2), LogHazard("threat"), 1e-12); // from 0.9 to 1.9 over the quiet tenth
        Assert.Equal(0.5 * 0.3, LogHazard("credibility"), 1e-12);    // from 0.7 to 0.4
        Assert.Equal(0.5 * 1, LogHazard("start"), 1e-12);
        Assert.Equal(0.5 * Math.Log(support / (1 - support)), LogHazard("support"), 1e-12);
        Assert.Equal(LogHazard("threat") + LogHazard("credibility") + LogHazard("start") + LogHazard("support"),
            LogHazard("threat", "credibility", "start", "support"), 1e-12);
    }

    [Fact]
    public void The_hazard_stays_within_twentyfold_of_its_pace_whatever_happens() =>
        Gen.Select(Anywhere.State, Gen.Double[0.001, 0.1], Gen.ULong, Gen.Int[1, 24]).Sample((lab, pace, seed, months) =>
        {
            var hazard = lab.SetAll(Quantities.StartPace, pace).Run(months, seed, new Proliferation(), new Shock().To(Quantities.Threat, 20, [.. lab.World.Dyads]))
                .Of(Quantities.StartHazard, lab.World.Aspirants[0]);
            Assert.InRange(hazard, pace * Math.Exp(-3) * (1 - 1e-12), pace * Math.Exp(3) * (1 + 1e-12));
        });

    [Fact]
    public void Who_has_started_does_not_unlearn_it_and_who_cannot_never_starts() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
        {
            var (able, unable) = (lab.World.Aspirants[0], lab.World.Aspirants[1]);
            lab.Set(Quantities.Started, able, 0).Set(Quantities.StartPace, able, 2).Set(Quantities.Started, unable, 0).Set(Quantities.StartPace, unable, 0);
            var path = lab.Path(24, seed, Quantities.Started, able, new Proliferation());
            for (var month = 1; month <= 24; month++)
                Assert.True(path[month] >= path[month - 1]);
            Assert.Equal(0, lab.Run(24, seed, new Proliferation()).Of(Quantities.Started, unable));
        });

    [Fact]
    public void In_an_unchanged_world_without_moods_publics_rest() =>
        Gen.Select(Anywhere.Share, Anywhere.Share, Gen.Double[0, 20], Gen.ULong).Sample((support, credible, threat, seed) =>
            Still().SetAll(Quantities.NuclearSupport, support).SetAll(Quantities.Credibility, credible).SetAll(Quantities.Threat, threat).Rests(() => new Proliferation(), seed));

    /// <summary>The first aspirant after some months.</summary>
    sealed record Look(double Felt, double Support, double Hazard, double Started)
    {
        internal Look(Lab lab, int months, ulong seed, params Mechanism[] others) : this(lab.Run(months, seed, [new Proliferation(), .. others]), lab.World.Aspirants[0]) { }

        Look(Entente.Simulation.Block<Entente.Simulation.Scalar> state, Aspirant of)
            : this(state.Of(Quantities.FeltCredibility, of), state.Of(Quantities.NuclearSupport, of), state.Of(Quantities.StartHazard, of), state.Of(Quantities.Started, of)) { }
    }

    /// <summary>
    /// The fourth actor weighs weapons, and the second would if it could; the third protects them and the first is feared, by all alike.
    /// Parameters stand at their medians, where no exponent comes to the end of its range.
    /// </summary>
    static Lab Watched()
    {
        var lab = new Lab().SetAll(Quantities.Threat, 1);
        foreach (var parameter in lab.Model(new Proliferation()).Item1.Parameters)
            lab.Hold(parameter.Name, parameter.Parameter.Prior.Median);
        return lab.Set(Quantities.StartPace, lab.World.Aspirants[0], 0.5).Set(Quantities.StartPace, lab.World.Aspirants[1], 0);
    }

    /// <summary>Without moods and without starts.</summary>
    static Lab Still() => new Lab().Hold("Proliferation.noise", 0).SetAll(Quantities.StartPace, 0);
}
