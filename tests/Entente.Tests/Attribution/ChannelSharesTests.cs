using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>A deal that hands over its size, two mechanisms that take it up, and one that adds up what they made of it, so that every share is known by hand.</summary>
public class ChannelSharesTests
{
    const double Size = 10;

    static readonly Lab Lab = new();

    [Fact]
    public void Each_channel_gets_what_it_hands_on()
    {
        var taken = TakeApart(Quantities.Shortfall, months: 5, new Hands(), new Doubles(), new Trebles(), new Sums());
        Assert.Equal(["Doubles", "Trebles"], taken.Causes.Select(c => c.Declaration.Mechanism.Name));
        Assert.All(taken.Causes, c => Assert.Equal([Quantities.Delivered], c.Takes));
        // 2 · 10 by the one, 3 · 10 by the other, and 0.1 · 20 · 30 that takes both is shared evenly.
        var impact = Assert.Single(taken.Impacts);
        Assert.Equal((110, 20.0 + 30, 30.0 + 30, 0), (impact.Impact.Mean, impact.Shares[0].Mean, impact.Shares[1].Mean, impact.Rest.Mean));
    }

    [Fact]
    public void What_was_delivered_last_month_is_cut_as_well()
    {
        var impact = Assert.Single(TakeApart(Quantities.Shortfall, months: 5, new Hands(), new Doubles(), new Late(), new Sums()).Impacts);
        Assert.Equal((20 + 30 + 60, 0), (impact.Impact.Mean, impact.Rest.Mean)); // as in the test above: what it recalls has stood for months
        Assert.Equal((50, 60), (impact.Shares[0].Mean, impact.Shares[1].Mean));
    }

    [Fact]
    public void A_channel_behind_a_channel_gets_nothing_of_its_own()
    {
        // Sums takes from Doubles alone: it is no channel, and what it does belongs to Doubles.
        var taken = TakeApart(Quantities.Shortfall, months: 5, new Hands(), new Doubles(), new Sums());
        Assert.Equal("Doubles", Assert.Single(taken.Causes).Declaration.Mechanism.Name);
        Assert.Equal(20, Assert.Single(taken.Impacts).Shares[0].Mean);
    }

    [Fact]
    public void What_the_deal_itself_changes_needs_no_channel()
    {
        var impact = Assert.Single(TakeApart(Quantities.Delivered, months: 5, new Hands(), new Doubles()).Impacts);
        Assert.Equal((Size, Size), (impact.Impact.Mean, impact.Rest.Mean));
        Assert.Empty(impact.Shares);
    }

    [Fact]
    public void What_cannot_reach_the_outcome_is_no_channel_to_it() =>
        Assert.Equal(["Doubles"], TakeApart(Quantities.Concentration, months: 2, new Hands(), new Doubles(), new Trebles(), new Sums()).Causes.Select(c => c.Declaration.Mechanism.Name));

    [Fact]
    public void A_mechanism_that_is_off_is_no_channel()
    {
        var (model, settings) = Model(["Trebles"], new Hands(), new Doubles(), new Trebles(), new Sums());
        Assert.Equal(["Doubles"], Channel.Of(model, TheEvent).Select(c => c.Declaration.Mechanism.Name));
    }

    static Event TheEvent => new("event", new("event", "사건"), new(2023, 9, 13), [new(Quantities.Size, Lab.World.Terms[0], 0)]);

    static (Model, Settings) Model(string[] off, params Mechanism[] mechanisms)
    {
        var (model, settings) = Lab.Model(off, mechanisms);
        return (model, settings.With(Quantities.Size, Lab.World.Terms[0], Size));
    }

    static Attribution<Channel> TakeApart(Quantity quantity, int months, params Mechanism[] mechanisms)
    {
        var (model, settings) = Model([], mechanisms);
        // In a Lab sizes are levers, so the event happens by the settings and is undone by the event.
        Entity about = quantity == Quantities.Delivered ? Lab.World.Terms[0] : Lab[0];
        EnsembleOptions options = new(8, 1, months, 1);
        var paths = Ensemble.Run(model, settings, TheEvent, [new("asked", new("asked", "물음"), "", OutcomeKind.Level, quantity, about)], options);
        return ChannelShares.Of(new(model, settings, TheEvent, paths, options, [0], [months]), cancel: TestContext.Current.CancellationToken);
    }

    abstract class Toy : Mechanism
    {
        public override MechanismNote Note => new("", "", "", "");
    }

    sealed class Hands : Toy
    {
        Recalled<DealTerm> size;
        Written<DealTerm> delivered;

        public override void Declare(Declaration d)
        {
            size = d.Recalls(Quantities.Size);
            delivered = d.Writes(Quantities.Delivered);
        }

        public override void Step<V>(in Month<V> month) => month[delivered[Lab.World.Terms[0]]] = month[size[Lab.World.Terms[0]]];
    }

    sealed class Doubles : Toy
    {
        Read<DealTerm> delivered;
        Written<Actor> made;

        public override void Declare(Declaration d)
        {
            delivered = d.Reads(Quantities.Delivered);
            made = d.Writes(Quantities.Concentration);
        }

        public override void Step<V>(in Month<V> month) => month[made[Lab[0]]] = 2.0 * month[delivered[Lab.World.Terms[0]]];
    }

    sealed class Trebles : Toy
    {
        Read<DealTerm> delivered;
        Written<Actor> made;

        public override void Declare(Declaration d)
        {
            delivered = d.Reads(Quantities.Delivered);
            made = d.Writes(Quantities.Isolation);
        }

        public override void Step<V>(in Month<V> month) => month[made[Lab[0]]] = 3.0 * month[delivered[Lab.World.Terms[0]]];
    }

    sealed class Late : Toy
    {
        Recalled<DealTerm> delivered;
        Written<Actor> made;

        public override void Declare(Declaration d)
        {
            delivered = d.Recalls(Quantities.Delivered);
            made = d.Writes(Quantities.Isolation);
        }

        public override void Step<V>(in Month<V> month) => month[made[Lab[0]]] = 3.0 * month[delivered[Lab.World.Terms[0]]];
    }

    sealed class Sums : Toy
    {
        Read<Actor> one, other;
        Written<Actor> sum;

        public override void Declare(Declaration d)
        {
            one = d.Reads(Quantities.Concentration);
            other = d.Reads(Quantities.Isolation);
            sum = d.Writes(Quantities.Shortfall);
        }

        public override void Step<V>(in Month<V> month) =>
            month[sum[Lab[0]]] = month[one[Lab[0]]] + month[other[Lab[0]]] + 0.1 * month[one[Lab[0]]] * month[other[Lab[0]]];
    }
}
