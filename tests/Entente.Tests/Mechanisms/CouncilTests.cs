using CsCheck;
using Entente.Mechanisms;

namespace Entente.Tests.Mechanisms;

public class CouncilTests
{
    [Fact]
    public void Sanctions_stay_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new Council());

    [Fact]
    public void Adoption_is_likelier_the_nearer_a_veto_holder_stands_to_the_sponsor_and_the_farther_from_the_target() =>
        Gen.Select(Anywhere.TwoShares, Gen.Double[-0.5, 0.5], Gen.ULong).Sample((near, other, seed) =>
        {
            // Within half a unit either way no vote is a certainty.
            var (less, more) = (near.Less - 0.5, near.More - 0.5);
            Assert.True(Adoption(more, other, seed) > Adoption(less, other, seed));
            Assert.True(Adoption(other, more, seed) < Adoption(other, less, seed));
        });

    [Fact]
    public void A_promised_veto_defeats_every_draft_and_the_monitors() =>
        Gen.Select(Anywhere.State, Gen.ULong, Gen.Int[1, 12]).Sample((lab, seed, months) =>
        {
            var state = lab.Set(Quantities.Delivered, lab.TermOf(TermKind.Shield), 1).Run(months, seed, new Council());
            Assert.Equal(0, state.Of(Quantities.AdoptionChance, lab.Regime));
            Assert.Equal(0, state.Of(Quantities.RenewalChance, lab.Regime));
            Assert.Equal(lab.Run(0, seed, new Council()).Of(Quantities.Stringency, lab.Regime), state.Of(Quantities.Stringency, lab.Regime));
        });

    [Fact]
    public void The_more_certain_the_shield_the_less_likely_the_adoption() =>
        Gen.Select(Anywhere.TwoShares, Gen.Double[-0.5, 0.5], Gen.ULong).Sample((shield, alignment, seed) =>
            Assert.True(Adoption(alignment, 0, seed, shield.More) < Adoption(alignment, 0, seed, shield.Less)));

    [Fact]
    public void A_veto_once_cast_makes_the_next_adoption_less_likely() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong).Sample((precedent, seed) =>
            Assert.True(Adoption(0, 0.3, seed, precedent: precedent.More) < Adoption(0, 0.3, seed, precedent: precedent.Less)));

    [Fact]
    public void Sanctions_never_grow_milder() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
        {
            var path = lab.Path(24, seed, Quantities.Stringency, lab.Regime, new Council());
            for (var month = 1; month <= 24; month++)
                Assert.True(path[month] >= path[month - 1]);
        });

    [Fact]
    public void Without_an_incident_nothing_is_tabled() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
        {
            var state = lab.SetAll(Quantities.Attempted, 0).SetAll(Quantities.Adopted, 0).SetAll(Quantities.Precedent, 0.5).Run(24, seed, new Council());
            Assert.Equal((0, 0.5), (state.Of(Quantities.Adopted, lab.Regime), state.Of(Quantities.Precedent, lab.Regime)));
        });

    [Fact]
    public void The_monitors_lapse_only_in_the_month_of_their_renewal() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
        {
            var path = lab.Path(24, seed, Quantities.Monitoring, lab.Regime, new Council());
            for (var month = 1; month <= 24; month++)
                if (new YearMonth(2023, 9).Plus(month).Month != 3)
                    Assert.Equal(path[month - 1], path[month]);
                else
                    Assert.True(path[month] == path[month - 1] || path[month] == 0);
        });

    [Fact]
    public void A_veto_in_March_2024_ends_the_monitors_of_September_2023()
    {
        var lab = new Lab();
        var path = lab.Set(Quantities.Delivered, lab.TermOf(TermKind.Shield), 1).Path(12, 1, Quantities.Monitoring, lab.Regime, new Council());
        Assert.Equal([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], path);
    }

    [Fact]
    public void Enforcement_leaks_without_monitors_and_through_partners_who_look_away() =>
        Gen.Select(Anywhere.TwoShares, Anywhere.Share, Gen.ULong).Sample((x, other, seed) =>
        {
            double Enforced(double watched, double compliance)
            {
                var lab = new Lab().SetAll(Quantities.Monitoring, watched).SetAll(Quantities.EffectiveCompliance, compliance);
                return lab.Run(0, seed, new Council()).Of(Quantities.Enforcement, lab.Regime);
            }
            Assert.True(Enforced(x.Less, other) < Enforced(x.More, other));
            Assert.True(Enforced(other, x.Less) < Enforced(other, x.More));
        });

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(-0.3, 0.45, 0, 0)]
    [InlineData(-0.3, 0.4, 0.35, 0)]
    [InlineData(0.2, 0.5, 0.1, 0.6)]
    public void The_vote_is_every_pattern_of_yes_no_and_abstention_added_up(double patronToSponsor, double patronToTarget, double shield, double precedent)
    {
        // So soft a slope that no vote is certain.
        const double slope = 2, width = 0.6, resistance = -1, gravity = 1, vetoAgain = 1, gravest = 0.8, sponsorToTarget = -0.7;
        var sponsor = slope * (1 - sponsorToTarget + resistance) + gravity * gravest - vetoAgain * precedent;
        var patron = slope * (patronToSponsor - patronToTarget + resistance) + gravity * gravest - vetoAgain * precedent;
        var elected = slope * (0.5 - -0.5 + resistance) + gravity * gravest;
        (double Yes, double No, bool Veto)[] seats = [Seat(sponsor, true), Shielded(Seat(patron, true)), .. Enumerable.Repeat(Seat(elected, false), 13)];

        var lab = new Lab().Hold("Council.slope", slope).Hold("Council.width", width).Hold("Council.resistance", resistance)
            .Hold("Council.gravity", gravity).Hold("Council.veto-again", vetoAgain);
        lab.Set(Quantities.Alignment, lab.World.Between(lab[2], lab[0]), sponsorToTarget);
        Assert.Equal(Patterns(0, 0, 1), Adoption(patronToSponsor, patronToTarget, 1, shield, precedent, lab), 1e-12);

        static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
        static (double Yes, double No, bool Veto) Seat(double y, bool veto) => (Logistic(y - width), Logistic(-y - width), veto);
        (double Yes, double No, bool Veto) Shielded((double Yes, double No, bool Veto) seat) => (seat.Yes * (1 - shield), 1 - (1 - seat.No) * (1 - shield), seat.Veto);
        double Patterns(int seat, int yes, double chance) => seat == seats.Length
            ? yes >= 9 ? chance : 0
            : Patterns(seat + 1, yes + 1, chance * seats[seat].Yes)
                + Patterns(seat + 1, yes, chance * (1 - seats[seat].Yes - seats[seat].No))
                + (seats[seat].Veto ? 0 : Patterns(seat + 1, yes, chance * seats[seat].No));
    }

    [Fact]
    public void Without_incidents_and_with_monitors_that_all_support_the_regime_rests() =>
        Gen.Select(Anywhere.Share, Gen.ULong).Sample((strict, seed) =>
        {
            var lab = new Lab().SetAll(Quantities.Stringency, strict);
            lab.Set(Quantities.Alignment, lab.World.Between(lab[1], lab[2]), 1).Set(Quantities.Alignment, lab.World.Between(lab[1], lab[0]), -1)
                .Rests(() => new Council(), seed);
        });

    static double Adoption(double patronToSponsor, double patronToTarget, ulong seed, double shield = 0, double precedent = 0, Lab? lab = null)
    {
        lab ??= new Lab();
        lab.Set(Quantities.Alignment, lab.World.Between(lab[1], lab[2]), patronToSponsor).Set(Quantities.Alignment, lab.World.Between(lab[1], lab[0]), patronToTarget)
            .Set(Quantities.Precedent, lab.Regime, precedent).Set(Quantities.Delivered, lab.TermOf(TermKind.Shield), shield);
        return lab.Run(0, seed, new Council()).Of(Quantities.AdoptionChance, lab.Regime);
    }
}
