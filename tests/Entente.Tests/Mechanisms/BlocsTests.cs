using CsCheck;
using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests.Mechanisms;

public class BlocsTests
{
    [Fact]
    public void Blocs_stay_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new Blocs());

    [Theory]
    [InlineData(0.1)]
    [InlineData(2)]
    public void A_commitment_is_made_as_soon_as_its_pace_says(double pace)
    {
        var lab = new Lab().SetAll(Quantities.CommitmentPace, 0);
        lab.Set(Quantities.CommitmentPace, Treaty(lab), pace);
        var chance = 1 - Math.Exp(-pace * 1.5);
        Assert.Equal(chance, lab.Mean(18, Replicates, Quantities.Made, Treaty(lab), new Blocs()), Watching.MonteCarloError(chance, Replicates));
    }

    [Fact]
    public void What_is_made_stays_made_and_is_entered_in_one_month_alone() =>
        Gen.Select(Gen.Double[0, 20], Gen.Bool, Gen.ULong).Sample((pace, atStart, seed) =>
        {
            var lab = new Lab().SetAll(Quantities.CommitmentPace, pace).Set(Quantities.Made, Treaty(new()), atStart ? 1 : 0);
            var made = lab.Path(24, seed, Quantities.Made, Treaty(lab), new Blocs());
            var entered = lab.Path(24, seed, Quantities.Entered, Treaty(lab), new Blocs());
            Assert.Equal(0, entered[0]);
            for (var month = 1; month <= 24; month++)
                Assert.Equal(entered[month], made[month] - made[month - 1]);
        });

    [Fact]
    public void A_quicker_pace_makes_every_commitment_that_a_slower_one_makes() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong, Gen.Int[1, 60]).Sample((pace, seed, months) =>
        {
            double At(double perYear)
            {
                var lab = new Lab();
                return lab.Set(Quantities.CommitmentPace, Treaty(lab), perYear).Run(months, seed, new Blocs()).Of(Quantities.Made, Treaty(lab));
            }
            Assert.True(At(pace.More) >= At(pace.Less));
        });

    [Fact]
    public void The_closer_two_stand_than_at_the_start_the_sooner_they_bind_themselves() =>
        Gen.Select(Gen.Double[-0.9, 0.9], Gen.Double[-0.9, 0.9], Gen.ULong).Sample((atStart, now, seed) =>
        {
            var lab = new Lab().Hold("Blocs.by-alignment", 0.5);
            lab.Set(Quantities.Alignment, Between(lab, 0, 1), atStart);
            var hazard = lab.Run(1, seed, new Blocs(), new Shock().To(Quantities.Alignment, now, Between(lab, 0, 1))).Of(Quantities.CommitmentHazard, Treaty(lab));
            Assert.Equal(0.1 * Math.Exp(0.5 * (Math.Atanh(now) - Math.Atanh(atStart))), hazard, 1e-9);
        });

    [Fact]
    public void Of_three_members_the_least_willing_two_set_the_pace() =>
        Gen.Select(Gen.Double[-0.8, 0.8].Array[3].Where(a => a.Order().Zip(a.Order().Skip(1)).All(x => x.Second > x.First + 0.01)), Gen.Int[0, 2], Gen.Double[0.01, 0.1]).Sample((alignments, mover, step) =>
        {
            var rank = alignments.Count(a => a < alignments[mover]);
            var quicker = ThreeMembers(alignments, mover, step) / ThreeMembers(alignments, mover, 0);
            if (rank == 0)
                Assert.True(quicker > 1);
            else
                Assert.Equal(1, quicker);
        });

    [Fact]
    public void Those_who_come_to_fear_the_same_third_bind_themselves_sooner_and_one_who_fears_alone_moves_nobody() =>
        Gen.Select(Gen.Double[0.1, 20], Gen.ULong).Sample((fear, seed) =>
        {
            var lab = new Lab();
            double Hazard(params Dyad[] felt) => lab.Run(1, seed, new Blocs(), new Shock().To(Quantities.Threat, fear, felt)).Of(Quantities.CommitmentHazard, Treaty(lab));
            var (onA, onB) = (lab.World.Towards(lab[0], lab[2]), lab.World.Towards(lab[1], lab[2]));
            Assert.True(Hazard(onA, onB) > 0.1);
            Assert.Equal(0.1, Hazard(onA));
            Assert.Equal(0.1, Hazard(lab.World.Towards(lab[0], lab[1]), lab.World.Towards(lab[1], lab[0]))); // of each other
        });

    [Fact]
    public void Each_bloc_s_step_quickens_its_next_and_its_enemies_answer() =>
        Gen.Select(Gen.Double[-1, 1].Array[4], Gen.ULong).Sample((across, seed) =>
        {
            var lab = Signed(across).Hold("Blocs.by-step", 0.3).Hold("Blocs.by-rival", 0.4);
            double[] Hazard(Commitment of) => lab.Path(2, seed, Quantities.CommitmentHazard, of, new Blocs());
            var (own, theirs) = (Hazard(Drill(lab)), Hazard(Body(lab)));
            Assert.Equal((Slow, Slow), (own[1], theirs[1]));
            Assert.Equal(Math.Exp(0.3), own[2] / Slow, 1e-12);
            Assert.Equal(Math.Exp(0.4 * Math.Max(-across.Average(), 0)), theirs[2] / Slow, 1e-12);
        });

    [Fact]
    public void A_step_with_one_partner_in_common_is_neither_one_s_own_nor_an_answer()
    {
        Actor[] actors = [.. new Lab().World.Actors[..3]];
        var (world, state) = Alone(actors, [actors[..2], actors[1..]], pace: [1e6, Slow], alignments: [-0.5, -0.5, -0.5], months: 3);
        Assert.Equal((1, Slow), (state.Of(Quantities.Made, world.Commitments[0]), state.Of(Quantities.CommitmentHazard, world.Commitments[1])));
    }

    [Fact]
    public void A_commitment_that_stood_at_the_start_moves_nobody() =>
        Gen.Select(Gen.Double[-1, 1].Array[4], Gen.ULong).Sample((across, seed) =>
        {
            var lab = Signed(across).SetAll(Quantities.CommitmentPace, 0.1).SetAll(Quantities.Made, 1);
            Assert.All(lab.Path(12, seed, Quantities.CommitmentHazard, Body(lab), new Blocs()), hazard => Assert.Equal(0.1, hazard));
        });

    [Fact]
    public void Where_nobody_means_to_bind_himself_blocs_rest() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) => lab.SetAll(Quantities.CommitmentPace, 0).Rests(() => new Blocs(), seed));

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.9)]
    public void Two_camps_are_in_full_balance_and_as_polarised_as_their_ties_are_strong(double strength)
    {
        var state = Camps(strength, strength).Run(0, 1, new Blocs());
        Assert.Equal(1, state.Of(Quantities.Balance, Region), 1e-12);
        Assert.Equal(strength, state.Of(Quantities.Polarisation, Region), 1e-12);
    }

    [Fact]
    public void Neutrals_make_no_camps_and_frustrate_nobody()
    {
        var state = new Lab().Run(1, 1, new Blocs());
        Assert.Equal((1, 0), (state.Of(Quantities.Balance, Region), state.Of(Quantities.Polarisation, Region)));
    }

    [Fact]
    public void Camps_that_harden_polarise_the_region_month_by_month() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong).Sample((strength, seed) =>
        {
            var lab = Camps(strength.Less, strength.Less);
            var enemies = new[] { Between(lab, 0, 2), Between(lab, 0, 3), Between(lab, 1, 2), Between(lab, 1, 3) };
            var path = lab.Path(1, seed, Quantities.Polarisation, lab.World.Arenas[0], new Blocs(), new Shock().To(Quantities.Alignment, -strength.More, enemies));
            Assert.Equal((2 * strength.Less + 4 * strength.More) / 6, path[1], 1e-12);
            Assert.True(path[1] > path[0]);
        });

    [Fact]
    public void An_actor_between_the_camps_costs_balance() =>
        // The third actor turns from enemy of both to friend of both, and stays a friend of their enemy: two frustrated ties of strength a half, or one.
        Gen.Double[0.05, 0.9].Sample(warmth =>
        {
            var lab = Camps(0.5, 0.5);
            foreach (var actor in new[] { 0, 1 })
                lab.Set(Quantities.Alignment, Between(lab, actor, 2), warmth);
            var weight = 4 * 0.5 + 2 * warmth;
            var frustrated = Math.Min(0.5, 2 * warmth); // it leaves its old friend, or keeps it against two
            Assert.Equal(1 - 2 * frustrated / weight, lab.Run(0, 1, new Blocs()).Of(Quantities.Balance, lab.World.Arenas[0]), 1e-12);
        });

    [Fact]
    public void An_arena_too_large_to_search_is_refused()
    {
        Actor[] actors = [.. Enumerable.Range(0, Arena.MostActors + 1).Select(i => new Actor(i, $"A{i}", new($"A{i}", $"A{i}")))];
        var world = new World(new(2023, 9), actors, (_, _) => 1_000) { Arenas = [new(0, "world", new("world", "world"), [.. actors])] };
        Assert.Equal("Arena world has 11 actors; expected 10 at most.", Assert.Throws<ModelException>(() => new Model(world, [new Blocs()])).Message);
    }

    const uint Replicates = 20_000;
    const double Slow = 1e-9; // a year

    static Commitment Treaty(Lab lab) => lab.World.Commitments[0]; // of the first two actors, as the drill is
    static Commitment Drill(Lab lab) => lab.World.Commitments[1];
    static Commitment Body(Lab lab) => lab.World.Commitments[2]; // of the other two
    static Arena Region => new Lab().World.Arenas[0];
    static Pair Between(Lab lab, int a, int b) => lab.World.Between(lab[a], lab[b]);

    /// <summary>The treaty is made in the first month, the others never. How the first two stand to the other two.</summary>
    static Lab Signed(double[] across)
    {
        var lab = new Lab();
        lab.SetAll(Quantities.CommitmentPace, Slow).Set(Quantities.CommitmentPace, Treaty(lab), 1e6);
        foreach (var (pair, i) in new[] { (0, 2), (0, 3), (1, 2), (1, 3) }.Select((pair, i) => (pair, i)))
            lab.Set(Quantities.Alignment, Between(lab, pair.Item1, pair.Item2), across[i]);
        return lab;
    }

    /// <summary>The first two against the other two.</summary>
    static Lab Camps(double friends, double enemies)
    {
        var lab = new Lab().SetAll(Quantities.Alignment, -enemies);
        return lab.Set(Quantities.Alignment, Between(lab, 0, 1), friends).Set(Quantities.Alignment, Between(lab, 2, 3), friends);
    }

    /// <summary>The hazard of a commitment of three after a month, when one of their alignments has moved.</summary>
    static double ThreeMembers(double[] atStart, int mover, double step)
    {
        Actor[] actors = [.. new Lab().World.Actors[..3]];
        var (world, state) = Alone(actors, [actors], [1], atStart, months: 1, (mover, atStart[mover] + step));
        return state.Of(Quantities.CommitmentHazard, world.Commitments[0]);
    }

    /// <summary>A world of these actors and commitments, nothing feared; where one pair moves, it does so in the first month.</summary>
    static (World World, Block<Scalar> State) Alone(Actor[] actors, Actor[][] memberships, double[] pace, double[] alignments, int months, params (int Pair, double To)[] moves)
    {
        var world = new World(new(2023, 9), actors, (_, _) => 1_000)
        {
            Commitments = [.. memberships.Select((members, i) => new Commitment(i, $"c{i}", new($"c{i}", $"c{i}"), CommitmentKind.Consultation, [.. members]))],
        };
        var known = Provenance.Judgement("laboratory");
        world = world with
        {
            Initials =
            [
                .. world.Commitments.Select(c => new Initial(Quantities.CommitmentPace, c, Prior.Fixed(pace[c.Index]), known)),
                .. world.Commitments.Select(c => new Initial(Quantities.Made, c, Prior.Fixed(0), known)),
                .. world.Pairs.Select(pair => new Initial(Quantities.Alignment, pair, Prior.Fixed(alignments[pair.Index]), known)),
                .. world.Dyads.Select(dyad => new Initial(Quantities.Threat, dyad, Prior.Fixed(0), known)),
            ],
        };
        var model = new Model(world, [new Blocs(), .. moves.Select(move => new Shock().To(Quantities.Alignment, move.To, world.Pairs[move.Pair]))]);
        var block = new Block<Scalar>(model, new Settings(model), 1);
        block.Begin(0, null);
        for (var month = 1; month <= months; month++)
            block.Step(month, 0);
        return (world, block);
    }
}
