using CsCheck;
using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests.Mechanisms;

public class DiplomacyTests
{
    [Fact]
    public void Talks_stay_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new Diplomacy());

    [Fact]
    public void Talks_move_only_as_talks_can() =>
        Gen.Select(Gen.Int[0, 4], Gen.Double[0, 20], Gen.ULong).Sample((start, pace, seed) =>
        {
            (int, int)[] steps = [(0, 1), (1, 0), (1, 2), (2, 3), (2, 4), (3, 4), (4, 0)];
            var lab = new Lab().SetAll(Quantities.TalksState, start).SetAll(Quantities.ContactPace, pace);
            var path = lab.Path(60, seed, Quantities.TalksState, Talks(lab), new Diplomacy());
            for (var month = 1; month <= 60; month++)
                Assert.True(path[month] == path[month - 1] || steps.Contains(((int)path[month - 1], (int)path[month])), $"from {path[month - 1]} to {path[month]}");
        });

    [Fact]
    public void Talks_stand_as_often_in_each_state_as_their_rates_say()
    {
        // One way round: 0 → 1 → 2 → 3 → 4 → 0, so a state is held in proportion to the time that it lasts.
        const uint replicates = 8_000;
        double[] rates = [0.5, 1, 2, 0.8, 3]; // out of none, contact, talks, agreement, collapse
        var lab = AtMedians().SetAll(Quantities.ContactPace, rates[0]).Hold("Diplomacy.fading", 0).Hold("Diplomacy.breaking", 0)
            .Hold("Diplomacy.deepening", rates[1]).Hold("Diplomacy.agreeing", rates[2]).Hold("Diplomacy.unravelling", rates[3]).Hold("Diplomacy.healing", rates[4]);
        var months = rates.Select(rate => 1 / (1 - Math.Exp(-rate / 12))).ToArray();
        var seen = States(lab, 240, replicates);
        for (var state = 0; state <= 4; state++)
            Assert.Equal(months[state] / months.Sum(), seen[state], Watching.MonteCarloError(months[state] / months.Sum(), replicates));
    }

    [Theory]
    [InlineData(2, 1.1, 0.3)]
    [InlineData(2, 0.2, 5)]
    public void Talks_end_in_an_agreement_or_a_collapse_in_proportion_to_the_rates(int start, double agreeing, double breaking)
    {
        const uint replicates = 20_000;
        var lab = AtMedians().SetAll(Quantities.TalksState, start).Hold("Diplomacy.agreeing", agreeing).Hold("Diplomacy.breaking", breaking);
        var ends = 1 - Math.Exp(-(agreeing + breaking) / 12);
        var seen = States(lab, 1, replicates);
        Assert.Equal(ends * agreeing / (agreeing + breaking), seen[3], Watching.MonteCarloError(ends * agreeing / (agreeing + breaking), replicates));
        Assert.Equal(ends * breaking / (agreeing + breaking), seen[4], Watching.MonteCarloError(ends * breaking / (agreeing + breaking), replicates));
    }

    [Fact]
    public void First_contacts_come_at_the_pace_of_the_start()
    {
        const uint replicates = 20_000;
        var lab = AtMedians().SetAll(Quantities.ContactPace, 2);
        var chance = 1 - Math.Exp(-2.0 / 12);
        Assert.Equal(chance, States(lab, 1, replicates)[1], Watching.MonteCarloError(chance, replicates));
    }

    [Fact]
    public void The_cut_off_the_needy_and_the_afraid_seek_contact_sooner() =>
        Gen.Select(Gen.OneOf(Gen.Const(0), Gen.Const(1), Gen.Const(2)), Anywhere.TwoShares, Gen.Double[0.1, 12], Gen.ULong).Sample((reason, more, pace, seed) =>
            SoonerWith(lab => reason switch
            {
                0 => share => new Shock().To(Quantities.Isolation, share, lab[0]),
                1 => share => new Shock().To(Quantities.Shortfall, share, lab[0]),
                _ => share => new Shock().To(Quantities.Threat, share, lab.World.Towards(lab[0], lab[2])),
            }, more, pace, seed));

    [Fact]
    public void Engagement_invites_contact_and_pressure_deters_it() =>
        Gen.Select(Anywhere.TwoShares, Gen.Double[0.1, 12], Gen.ULong).Sample((line, pace, seed) =>
        {
            SoonerWith(lab => share => new Shock().To(Quantities.Engagement, share, lab.World.Lines[0]), line, pace, seed);
            SoonerWith(lab => share => new Shock().To(Quantities.Pressure, 1 - share, lab.World.Lines[0]), line, pace, seed);
        });

    [Theory]
    [InlineData("isolation")]
    [InlineData("shortfall")]
    [InlineData("threat")]
    [InlineData("engagement")]
    public void Every_reason_to_talk_makes_talks_more_frequent(string reason)
    {
        var lab = AtMedians().SetAll(Quantities.Threat, 1);
        Mechanism[] More() => [new Diplomacy(), reason switch
        {
            "isolation" => new Shock().To(Quantities.Isolation, 1, lab[0]),
            "shortfall" => new Shock().To(Quantities.Shortfall, 1, lab[0]),
            "threat" => new Shock().To(Quantities.Threat, 3, lab.World.Towards(lab[0], lab[2])),
            _ => new Shock().To(Quantities.Engagement, 1, lab.World.Lines[0]),
        }];
        Assert.True(lab.Mean(36, 4_000, Quantities.Resumed, Talks(lab), More()) > lab.Mean(36, 4_000, Quantities.Resumed, Talks(lab), new Diplomacy()) + 0.05);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0.25)]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 0)]
    public void Who_talks_holds_its_programmes_back(double state, double talks)
    {
        var lab = Still().Hold("Diplomacy.contact-part", 0.25).SetAll(Quantities.TalksState, state);
        var after = lab.Run(2, 1, new Diplomacy());
        Assert.Equal(talks, after.Of(Quantities.Talks, lab[0]));
        Assert.Equal(0, after.Of(Quantities.Talks, lab[1]));
    }

    [Fact]
    public void What_has_been_held_and_agreed_stays_so() =>
        Gen.Select(Anywhere.State, Gen.Int[0, 4], Gen.ULong).Sample((lab, start, seed) =>
        {
            lab.SetAll(Quantities.TalksState, start).SetAll(Quantities.Resumed, 0).SetAll(Quantities.Agreed, 0);
            var (state, resumed, agreed) = (Quantities.TalksState, Quantities.Resumed, Quantities.Agreed);
            double[] At(Quantity<Negotiation> quantity) => lab.Path(60, seed, quantity, Talks(lab), new Diplomacy());
            var (was, held, bound) = (At(state), At(resumed), At(agreed));
            for (var month = 1; month <= 60; month++)
            {
                Assert.Equal(was[..(month + 1)].Any(s => s is 2 or 3), held[month] == 1);
                Assert.Equal(was[..(month + 1)].Any(s => s is 3), bound[month] == 1);
            }
        });

    [Fact]
    public void A_collapse_gives_the_programmes_priority_and_the_years_take_it_back()
    {
        var lab = Still().SetAll(Quantities.TalksState, 3).Hold("Diplomacy.unravelling", 1e4).Hold("Diplomacy.setback", 1.5).Hold("Diplomacy.memory", 2);
        var priority = lab.Path(37, 1, Quantities.Priority, lab[0], new Diplomacy());
        Assert.Equal((1, 1.5), (priority[0], priority[1]));
        Assert.Equal(1 + 0.5 * Math.Exp(-1), priority[25], 1e-9);
        for (var month = 2; month <= 37; month++)
            Assert.InRange(priority[month], 1, priority[month - 1]);
    }

    [Fact]
    public void A_collapse_quickens_the_attempts()
    {
        double Chance(double unravelling)
        {
            var lab = Still().SetAll(Quantities.TalksState, 3).Hold("Diplomacy.unravelling", unravelling).Hold("Diplomacy.setback", 1.5).Hold("Diplomacy.memory", 1e9);
            return lab.Run(3, 1, new Diplomacy(), new Programme()).Of(Quantities.AttemptChance, lab.Launcher);
        }
        Assert.Equal(1 - Math.Exp(-1.5 * 2 / 12), Chance(1e4), 1e-6);
        Assert.True(Chance(0) < 1 - Math.Exp(-2.0 / 12)); // talks hold them back as long as the agreement stands
    }

    [Fact]
    public void Without_a_pace_of_contacts_silence_rests() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
            lab.SetAll(Quantities.TalksState, 0).SetAll(Quantities.ContactPace, 0).SetAll(Quantities.Priority, 1).Rests(() => new Diplomacy(), seed));

    static Negotiation Talks(Lab lab) => lab.World.Negotiations[0];

    static void SoonerWith(Func<Lab, Func<double, Shock>> reason, (double Less, double More) shares, double pace, ulong seed)
    {
        double FirstContact(double share)
        {
            var lab = new Lab().SetAll(Quantities.ContactPace, pace).SetAll(Quantities.Pressure, 0.5).SetAll(Quantities.Engagement, 0.5).SetAll(Quantities.Threat, 0.5)
                .Hold("Diplomacy.fading", 0).Hold("Diplomacy.deepening", 0);
            var path = lab.Path(60, seed, Quantities.TalksState, Talks(lab), new Diplomacy(), reason(lab)(share));
            return path.Count(state => state == 0);
        }
        Assert.True(FirstContact(shares.More) <= FirstContact(shares.Less));
    }

    /// <summary>The share of replicates in each state after some months.</summary>
    static double[] States(Lab lab, int months, uint replicates)
    {
        var (model, settings) = lab.Model(new Diplomacy());
        var block = new Block<Lanes>(model, settings, seed: 20190228);
        var seen = new double[5];
        for (var first = 0u; first < replicates; first += (uint)Lanes.Width)
        {
            block.Begin(first, null);
            for (var month = 1; month <= months; month++)
                block.Step(month, first);
            for (var lane = 0; lane < Lanes.Width; lane++)
                seen[(int)block[Quantities.TalksState, Talks(lab)].Lane(lane)] += 1.0 / replicates;
        }
        return seen;
    }

    static Lab AtMedians()
    {
        var lab = new Lab();
        foreach (var parameter in lab.Model(new Diplomacy()).Item1.Parameters)
            lab.Hold(parameter.Name, parameter.Parameter.Prior.Median);
        return lab;
    }

    /// <summary>Every state lasts.</summary>
    static Lab Still()
    {
        var lab = AtMedians().SetAll(Quantities.ContactPace, 0);
        foreach (var rate in new[] { "deepening", "fading", "agreeing", "breaking", "unravelling", "healing" })
            lab.Hold($"Diplomacy.{rate}", 0);
        return lab;
    }
}
