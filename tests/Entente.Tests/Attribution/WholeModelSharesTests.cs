using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>The terms and the channels of a deal in the Lab, with every mechanism of the catalogue at work.</summary>
public class WholeModelSharesTests
{
    static readonly Lab Lab = Priced();
    static readonly (Model Model, Settings Settings) Everything = Lab.Model([.. Catalogue.Names.Select(name => Catalogue.Make(name)!)]);

    static readonly Outcome[] Outcomes =
    [
        new("alignment", new("a", "가"), "-1 to 1", OutcomeKind.Level, Quantities.Alignment, Lab.World.Between(Lab[0], Lab[1])),
        new("fire", new("f", "나"), "rounds/day", OutcomeKind.Level, Quantities.Fire, Lab.World.Belligerents[0]),
        new("war", new("w", "다"), "%", OutcomeKind.Chance, Quantities.GoingOn, Lab.War, 100),
        new("launch", new("l", "라"), "%", OutcomeKind.Level, Quantities.SuccessChance, Lab.Launcher, 100),
        new("food", new("p", "마"), "kg/year", OutcomeKind.Level, Quantities.FoodPerHead, Lab.World.Populations[0]),
    ];

    static readonly EnsembleOptions Options = new(20, 1, 24, 2);
    static readonly Paths Paths = Ensemble.Run(Everything.Model, Everything.Settings, TheEvent, Outcomes, Options);

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void The_shares_of_the_terms_add_up_to_the_impact_to_rounding()
    {
        var (impact, shares) = (Impact.Of(Paths, 1, Cancel), TermShares.Of(Run(), cancel: Cancel));
        Assert.Equal(0, shares.Orders);
        Assert.Equal(Lab.World.Terms, shares.Causes);
        Assert.Contains(shares.Impacts, i => i.Impact.Mean != 0);
        Assert.All(shares.Impacts, of => AddsUp(of, impact));
        Assert.All(shares.Impacts, of => Assert.Equal(default, of.Rest));
    }

    [Fact]
    public void The_shares_of_the_channels_add_up_to_the_impact_to_rounding()
    {
        var (impact, shares) = (Impact.Of(Paths, 1, Cancel), ChannelShares.Of(Run(), cancel: Cancel));
        Assert.Equal(["Alignment", "Attrition", "Dependence", "Humanitarian", "Programme", "Council", "Submarine"], shares.Causes.Select(c => c.Declaration.Mechanism.Name));
        Assert.All(shares.Impacts, of => AddsUp(of, impact));
    }

    /// <summary>A mean and an error of exactly 0: in no replicate is there a difference in a bit.</summary>
    [Fact]
    public void With_all_channels_cut_the_world_is_that_without_the_event_bit_for_bit() =>
        Assert.All(ChannelShares.Of(Run(), cancel: Cancel).Impacts, of => Assert.Equal(default, of.Rest));

    /// <summary>Technology is in one of the two hidden deals: in a block some replicates have it and others have not.</summary>
    [Fact]
    public void The_shares_are_those_of_the_game_that_runs_with_some_of_the_terms_play()
    {
        DealTerm[] terms = [Lab.TermOf(TermKind.Munitions), Lab.TermOf(TermKind.Technology), Lab.TermOf(TermKind.Supplies)];
        (Model, Settings, Paths) With(uint some)
        {
            var (model, settings) = Lab.Model([.. Catalogue.Names.Select(name => Catalogue.Make(name)!)]);
            foreach (var term in Lab.World.Terms)
                if (Array.IndexOf(terms, term) is var at && (at < 0 || (some >> at & 1) == 0))
                    settings.With(Quantities.Size, term, 0);
            return (model, settings, Ensemble.Run(model, settings, TheEvent, Outcomes, Options, cancel: Cancel));
        }
        var (all, fixedToAll, paths) = With(7);
        var shares = TermShares.Of(new(all, fixedToAll, TheEvent, paths, Options, [0, 1, 3, 4], [24]), cancel: Cancel);
        Assert.Equal(terms.OrderBy(t => t.Index), shares.Causes);
        var worth = Enumerable.Range(0, 8).Select(some => Impact.Of(With((uint)some).Item3, 1, Cancel)).ToArray();
        foreach (var of in shares.Impacts)
        {
            var expected = Shapley.Exact(3, some => worth[some].Outcomes.Single(o => o.Outcome == of.Outcome).Impact[23].Mean);
            var scale = expected.Max(Math.Abs);
            Assert.All(terms.Index(), term => Assert.Equal(expected[term.Index], of.Shares[shares.Causes.ToList().IndexOf(term.Item)].Mean, 1e-9 * scale));
        }
    }

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        Assert.Equal(Told(TermShares.Of(Run(threads: 1), cancel: Cancel)), Told(TermShares.Of(Run(threads: 3), cancel: Cancel)));
        Assert.Equal(Told(ChannelShares.Of(Run(threads: 1), cancel: Cancel)), Told(ChannelShares.Of(Run(threads: 3), cancel: Cancel)));
    }

    [Fact]
    public void A_term_that_is_left_out_is_no_cause_and_one_that_no_hidden_deal_holds_gets_nothing()
    {
        var (model, settings) = Lab.Model([.. Catalogue.Names.Select(name => Catalogue.Make(name)!)]);
        settings.With(Quantities.Size, Lab.TermOf(TermKind.Shield), 0).StartingAt(Quantities.PriorWeight, Lab.World.HiddenDeals[1], 0);
        var paths = Ensemble.Run(model, settings, TheEvent, Outcomes, Options, cancel: Cancel);
        var shares = TermShares.Of(new(model, settings, TheEvent, paths, Options, [0, 1, 2, 3, 4], [24]), cancel: Cancel);
        Assert.Equal(Lab.World.Terms.Where(t => t.Kind != TermKind.Shield), shares.Causes);
        foreach (var of in shares.Impacts)
            foreach (var (term, share) in shares.Causes.Cast<DealTerm>().Zip(of.Shares))
                if (term.Kind is not (TermKind.Munitions or TermKind.Supplies))
                    Assert.Equal(default, share);
        Assert.Contains(shares.Impacts, of => of.Shares[0].Mean != 0);
        // They are run without, and still the shares add up to the impact of a run with them: they do nothing.
        var impact = Impact.Of(paths, 1, Cancel);
        Assert.All(shares.Impacts, of => AddsUp(of, impact));
    }

    [Fact]
    public void Beyond_eight_terms_orders_are_drawn_and_agree_with_all_coalitions()
    {
        var lab = Priced();
        for (var more = 0; more < 2; more++)
            lab.Adding(new DealTerm(7 + more, $"more-{more}", new("more", "더"), lab.Deal, lab[1], lab[0], TermKind.Supplies, "units") { UnitValue = 0.001, CostShare = 0.2 });
        foreach (var term in lab.World.Terms)
            lab.Set(Quantities.Ramp, term, 1).Set(Quantities.Lasts, term, 1_000).Set(Quantities.Reserve, term, 1e9).Set(Quantities.Output, term, 1e6);
        lab.Set(Quantities.Size, lab.World.Terms[7], 50_000).Set(Quantities.Size, lab.World.Terms[8], 50_000);
        var (model, settings) = lab.Model([.. Catalogue.Names.Select(name => Catalogue.Make(name)!)]);
        Event e = new("event", new("event", "사건"), new(2023, 9, 13), [.. lab.World.Terms.Select(t => new Intervention(Quantities.Size, t, 0))]);
        Outcome fire = new("fire", new("f", "나"), "rounds/day", OutcomeKind.Level, Quantities.Fire, lab.World.Belligerents[0]);
        EnsembleOptions options = new(80, 1, 6, 2);
        var paths = Ensemble.Run(model, settings, e, [fire], options, cancel: Cancel);
        var (drawn, exact) = (TermShares.Of(new(model, settings, e, paths, options, [0], [6]), cancel: Cancel), TermShares.Of(new(model, settings, e, paths, options, [0], [6], Exact: true), cancel: Cancel));
        Assert.Equal((20, 0), (drawn.Orders, exact.Orders));
        var impact = Impact.Of(paths, 1, Cancel);
        AddsUp(drawn.Impacts[0], impact);
        AddsUp(exact.Impacts[0], impact);
        Assert.All(drawn.Impacts[0].Shares.Zip(exact.Impacts[0].Shares), pair =>
            Assert.True(Math.Abs(pair.First.Mean - pair.Second.Mean) <= 5 * (pair.First.Error + pair.Second.Error), $"{pair.First} is not {pair.Second}"));
    }

    [Fact]
    public void Nothing_is_taken_apart_once_it_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => TermShares.Of(Run(), cancel: stop.Token));
    }

    static AttributedRun Run(int threads = 2) =>
        new(Everything.Model, Everything.Settings, TheEvent, Paths, Options with { Threads = threads }, [0, 1, 2, 3, 4], [12, 24]);

    static void AddsUp(AttributedImpact of, Impact impact)
    {
        var whole = impact.Outcomes.Single(o => o.Outcome == of.Outcome).Impact[of.Month - 1].Mean;
        Assert.Equal(whole, of.Impact.Mean);
        var scale = of.Shares.Select(share => Math.Abs(share.Mean)).Append(Math.Abs(whole)).Max();
        Assert.Equal(whole, of.Shares.Sum(share => share.Mean) + of.Rest.Mean, 1e-9 * Math.Max(scale, 1e-300));
    }

    static string Told<T>(Attribution<T> of) =>
        string.Join('\n', of.Impacts.Select(i => string.Join(' ', i.Shares.Append(i.Rest).Append(i.Impact).Select(s => FormattableString.Invariant($"{s.Mean:R}±{s.Error:R}")))));

    static Event TheEvent => new("event", new("event", "사건"), new(2023, 9, 13), [.. Lab.World.Terms.Select(t => new Intervention(Quantities.Size, t, 0))]);

    static Lab Priced()
    {
        var lab = new Lab();
        foreach (var term in lab.World.Terms)
            lab.Set(Quantities.Size, term, term.Kind is TermKind.Shield or TermKind.Recognition ? 0.3 : 50_000);
        return lab.Set(Quantities.Size, lab.TermOf(TermKind.Technology), 1);
    }
}
