using CsCheck;
using Entente.Mechanisms;

namespace Entente.Tests.Mechanisms;

public class DependenceTests
{
    [Fact]
    public void Trade_and_isolation_stay_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new Dependence());

    [Fact]
    public void Stricter_sanctions_leave_less_trade() =>
        Gen.Select(Anywhere.TwoShares, Anywhere.Share, Gen.ULong, Gen.Int[1, 24]).Sample((strict, compliance, seed, months) =>
            Assert.True(Trade(strict.More, compliance, seed, months) < Trade(strict.Less, compliance, seed, months)));

    [Fact]
    public void Partners_who_enforce_leave_less_trade() =>
        Gen.Select(Anywhere.TwoShares, Anywhere.Share, Gen.ULong, Gen.Int[1, 24]).Sample((compliance, strict, seed, months) =>
            Assert.True(Trade(strict, compliance.More, seed, months) < Trade(strict, compliance.Less, seed, months)));

    [Fact]
    public void A_partner_stops_enforcing_as_its_deal_comes_into_force_and_as_it_draws_closer() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong).Sample((x, seed) =>
        {
            var lab = new Lab();
            double Enforced(Shock shock) => lab.Run(1, seed, new Dependence(), shock).Of(Quantities.EffectiveCompliance, lab.World.TradeTies[0]);
            Shock Deal(double inForce) => new Shock().To(Quantities.Struck, inForce, lab.Deal);
            Assert.True(Enforced(Deal(x.More)) < Enforced(Deal(x.Less)));
            // A step of a tenth leaves it some will to enforce.
            Shock Closer(double alignment) => new Shock().To(Quantities.Alignment, 0.1 * alignment, lab.World.Between(lab[0], lab[1]));
            Assert.True(Enforced(Closer(x.More)) < Enforced(Closer(x.Less)));
        });

    [Fact]
    public void What_a_new_patron_supplies_makes_the_old_one_count_for_less() =>
        Gen.Select(Gen.Double[1, 1e6], Gen.ULong, Gen.Int[1, 24]).Sample((tonnes, seed, months) =>
        {
            var lab = new Lab();
            var (patron, old) = (lab.World.TradeTies[0], lab.World.TradeTies[1]);
            var before = lab.Run(months, seed, new Dependence());
            foreach (var kind in new[] { TermKind.Supplies, TermKind.Labour })
            {
                var with = lab.SetAll(Quantities.Delivered, 0).Set(Quantities.Delivered, lab.TermOf(kind), tonnes).Run(months, seed, new Dependence());
                Assert.True(with.Of(Quantities.TradeShare, old) < before.Of(Quantities.TradeShare, old));
                Assert.True(with.Of(Quantities.TradeShare, patron) > before.Of(Quantities.TradeShare, patron));
                Assert.True(with.Of(Quantities.Shortfall, lab[0]) <= before.Of(Quantities.Shortfall, lab[0]));
            }
        });

    [Theory]
    [InlineData(20, 20, 20, 1.0 / 3)]
    [InlineData(50, 30, 20, 0.38)]
    [InlineData(90, 0, 0, 1)]
    [InlineData(0, 0, 0, 0)]
    public void Concentration_is_the_sum_of_squared_shares(double first, double second, double third, double index)
    {
        var lab = new Lab();
        foreach (var (tie, trade) in lab.World.TradeTies.Zip([first, second, third]))
            lab.Set(Quantities.Trade, tie, trade);
        Assert.Equal(index, lab.Run(0, 1, new Dependence()).Of(Quantities.Concentration, lab[0]), 1e-12);
    }

    [Fact]
    public void Shares_add_up_and_concentration_is_least_where_they_are_equal() =>
        Gen.Select(Gen.Double[1, 1e5].Array[3], Gen.ULong, Gen.Int[0, 12]).Sample((trades, seed, months) =>
        {
            var lab = new Lab();
            foreach (var (tie, trade) in lab.World.TradeTies.Zip(trades))
                lab.Set(Quantities.Trade, tie, trade);
            var state = lab.Run(months, seed, new Dependence());
            var shares = lab.World.TradeTies.Select(tie => state.Of(Quantities.TradeShare, tie)).ToArray();
            Assert.Equal(1, shares.Sum(), 1e-12);
            Assert.Equal(shares.Sum(s => s * s), state.Of(Quantities.Concentration, lab[0]), 1e-12);
            Assert.InRange(state.Of(Quantities.Concentration, lab[0]), 1.0 / 3 - 1e-12, 1);
        });

    [Fact]
    public void An_actor_is_less_isolated_with_more_trade_and_with_more_friends() =>
        Gen.Select(Anywhere.TwoShares, Anywhere.TwoShares).Sample((trade, near) =>
        {
            double Isolation(double traded, double alignment)
            {
                var lab = new Lab();
                lab.SetAll(Quantities.Trade, 33 * traded).Set(Quantities.Alignment, lab.World.Between(lab[0], lab[3]), alignment);
                return lab.Run(0, 1, new Dependence()).Of(Quantities.Isolation, lab[0]);
            }
            Assert.True(Isolation(trade.More, near.Less) < Isolation(trade.Less, near.Less));
            Assert.True(Isolation(trade.Less, near.More) < Isolation(trade.Less, near.Less));
            Assert.Equal(Isolation(trade.Less, 0), Isolation(trade.Less, -near.More)); // an enemy more is no friend less
        });

    [Fact]
    public void A_closed_border_opens_and_trade_comes_back()
    {
        var lab = new Lab().SetAll(Quantities.BorderOpenness, 0).SetAll(Quantities.Trade, 0);
        var path = lab.Path(24, 1, Quantities.Trade, lab.World.TradeTies[2], new Dependence());
        for (var month = 1; month <= 24; month++)
            Assert.True(path[month] > path[month - 1] && path[month] < 50);
    }

    [Fact]
    public void An_actor_that_needs_nothing_lacks_nothing()
    {
        var lab = new Lab().SetAll(Quantities.Requirement, 0).SetAll(Quantities.Trade, 0);
        Assert.Equal(0, lab.Run(0, 1, new Dependence()).Of(Quantities.Shortfall, lab[0]));
    }

    [Fact]
    public void An_actor_among_the_powerless_or_whose_peers_do_not_trade_is_isolated_by_some_number()
    {
        var powerless = new Lab().SetAll(Quantities.Capability, 0);
        Assert.InRange(powerless.Run(1, 1, new Dependence()).Of(Quantities.Isolation, powerless[0]), 0, 1);
        var idle = new Lab().SetAll(Quantities.PeerTrade, 0).SetAll(Quantities.Trade, 0);
        Assert.InRange(idle.Run(0, 1, new Dependence()).Of(Quantities.Isolation, idle[0]), 0, 1);
    }

    [Fact]
    public void Trade_that_has_settled_under_sanctions_rests() =>
        Gen.Select(Anywhere.Share, Anywhere.Share, Gen.ULong).Sample((strict, compliance, seed) =>
            new Lab().SetAll(Quantities.Stringency, strict).SetAll(Quantities.Compliance, compliance).Hold("Dependence.bite", 0.75)
                .SetAll(Quantities.Trade, 50 * (1 - 0.75 * strict * compliance)).Rests(() => new Dependence(), seed));

    static double Trade(double strict, double compliance, ulong seed, int months)
    {
        var lab = new Lab().SetAll(Quantities.Stringency, strict).SetAll(Quantities.Compliance, compliance);
        return lab.Run(months, seed, new Dependence()).Of(Quantities.Trade, lab.World.TradeTies[0]);
    }
}
