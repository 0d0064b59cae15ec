using CsCheck;
using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests.Mechanisms;

public class ThreatTests
{
    [Fact]
    public void Threat_is_never_negative_from_any_state() => Anywhere.StaysInBounds(() => new Threat());

    [Fact]
    public void More_capability_frightens_more() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong, Gen.Int[0, 12]).Sample((power, seed, months) =>
        {
            double At(double capability) => Felt(new Lab(), Quantities.Capability, lab => lab[2], capability, months, seed);
            Assert.True(At(power.More) > At(power.Less));
        });

    [Fact]
    public void The_closer_two_stand_the_less_they_fear() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong, Gen.Int[0, 12]).Sample((near, seed, months) =>
        {
            double At(double closeness) => Felt(new Lab(), Quantities.Alignment, Pair, 2 * closeness - 1, months, seed);
            Assert.True(At(near.More) < At(near.Less));
        });

    [Fact]
    public void Perfect_friends_fear_nothing() => Assert.Equal(0, Felt(new Lab(), Quantities.Alignment, Pair, 1, 12, 1));

    [Fact]
    public void Capability_frightens_less_from_farther_away() =>
        Gen.Select(Gen.Double[0, 20_000], Gen.Double[1, 5_000], Gen.ULong).Sample((near, step, seed) => Assert.True(At(near + step, seed) < At(near, seed)));

    [Fact]
    public void At_the_reach_a_third_of_the_capability_is_left() => Assert.Equal(100 * 0.3 / Math.E / 2, At(5_000, 1), 1e-12);

    [Fact]
    public void The_strong_frighten_the_weak_more_than_the_weak_the_strong()
    {
        var lab = new Lab();
        var state = lab.Set(Quantities.Capability, lab[0], 0.3).Run(3, 1, new Threat());
        Assert.True(state.Of(Quantities.Threat, lab.World.Towards(lab[2], lab[0])) > state.Of(Quantities.Threat, lab.World.Towards(lab[0], lab[2])));
    }

    [Fact]
    public void A_delivery_programme_frightens_those_it_reaches_and_nobody_else() =>
        Gen.Select(Gen.Double[0.1, 20], Anywhere.Share, Gen.ULong).Sample((weight, reliable, seed) =>
        {
            var lab = new Lab();
            lab.SetAll(Quantities.SuccessChance, reliable);
            var without = lab.Run(3, seed, new Threat());
            var with = lab.SetAll(Quantities.ThreatWeight, weight).Run(3, seed, new Threat());
            foreach (var dyad in lab.World.Dyads)
                if (dyad == lab.World.Towards(lab[2], lab[0])) // the missile is the first actor's and reaches the third; the launcher carries no weapon
                    Assert.True(with.Of(Quantities.Threat, dyad) > without.Of(Quantities.Threat, dyad));
                else
                    Assert.Equal(without.Of(Quantities.Threat, dyad), with.Of(Quantities.Threat, dyad));
        });

    [Fact]
    public void Feeling_follows_a_quarrel_month_by_month_and_never_beyond_it() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong).Sample((near, seed) =>
        {
            var lab = new Lab();
            var dyad = lab.World.Towards(lab[0], lab[2]);
            var quarrel = Felt(new Lab(), Quantities.Alignment, Pair, near.Less, 0, seed);
            var path = lab.Set(Quantities.Alignment, Pair(lab), near.More)
                .Path(24, seed, Quantities.Threat, dyad, new Threat(), new Shock().To(Quantities.Alignment, near.Less, Pair(lab)));
            for (var month = 1; month <= 24; month++)
                Assert.InRange(path[month], path[month - 1], quarrel * (1 + 1e-12));
            Assert.True(path[1] > path[0]);
        });

    [Fact]
    public void Where_the_facts_stand_still_so_does_the_feeling() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
        {
            foreach (var programme in lab.World.Programmes)
                lab.Set(Quantities.OutOfTurn, programme, 0);
            lab.Rests(() => new Threat(), seed);
        });

    [Fact]
    public void A_test_beyond_the_usual_rhythm_alarms_those_in_reach_at_once_and_the_alarm_fades() => Gen.ULong.Sample(seed =>
    {
        var lab = new Lab().SetAll(Quantities.ThreatWeight, 10);
        var felt = lab.World.Towards(lab[2], lab[0]);
        var path = lab.Path(12, seed, Quantities.Threat, felt, new Threat(), new Once(lab.Missile));
        Assert.True(path[1] > path[0]);
        Assert.True(path[12] < path[1]);
        Assert.True(path[12] > path[0]);
    });

    [Fact]
    public void Boats_at_sea_are_felt_by_those_who_have_to_track_them() => Gen.ULong.Sample(seed =>
    {
        var lab = new Lab().SetAll(Quantities.BoatWeight, 5);
        var tracker = lab.World.Towards(lab[2], lab[0]);
        var other = lab.World.Towards(lab[1], lab[0]);
        var quiet = lab.Run(6, seed, new Threat());
        var busy = lab.Run(6, seed, new Threat(), new Shock().To(Quantities.AtSea, 2, lab.World.Fleets[0]));
        Assert.True(busy.Of(Quantities.Threat, tracker) > quiet.Of(Quantities.Threat, tracker));
        Assert.Equal(quiet.Of(Quantities.Threat, other), busy.Of(Quantities.Threat, other));
    });

    /// <summary>One test in the first month.</summary>
    sealed class Once(TechnicalProgramme programme) : Mechanism
    {
        Written<TechnicalProgramme> outOfTurn;

        public override MechanismNote Note => new("", "", "", "");

        public override void Declare(Declaration d) => outOfTurn = d.Writes(Quantities.OutOfTurn);

        public override void Step<V>(in Month<V> month) => month[outOfTurn[programme]] = V.Of(month.Number == 1 ? 1 : 0);
    }

    static Pair Pair(Lab lab) => lab.World.Between(lab[0], lab[2]);

    /// <summary>What the first actor feels of the third.</summary>
    static double Felt<E>(Lab lab, Quantity<E> quantity, Func<Lab, E> entity, double value, int months, ulong seed) where E : Entity =>
        lab.Set(quantity, entity(lab), value).Run(months, seed, new Threat()).Of(Quantities.Threat, lab.World.Towards(lab[0], lab[2]));

    /// <summary>What two strangers feel of one another over a distance, each with three tenths of the world's capability.</summary>
    static double At(double kilometres, ulong seed)
    {
        var world = new World(new(2023, 9), new Lab().World.Actors[..2], (_, _) => kilometres);
        var known = Provenance.Judgement("laboratory");
        var model = new Model(world with
        {
            Initials =
            [
                new(Quantities.Alignment, world.Pairs[0], Prior.Fixed(0), known),
                .. world.Actors.Select(actor => new Initial(Quantities.Capability, actor, Prior.Fixed(0.3), known)),
            ],
        }, [new Threat()]);
        var block = new Block<Scalar>(model, new Settings(model).With(model.ParameterNamed("Threat.reach")!, 5_000), seed);
        block.Begin(0, null);
        block.Step(1, 0);
        return block.Of(Quantities.Threat, world.Towards(world.Actors[0], world.Actors[1]));
    }
}
