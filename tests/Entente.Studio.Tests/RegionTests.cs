using Entente.Studio;
using Entente.Studio.Components.OfSystem;
using Microsoft.Extensions.Logging.Abstractions;

namespace Entente.Tests;

/// <summary>What the system page says of actors and their ties, without a browser.</summary>
public sealed class RegionTests
{
    static readonly CaseShelf Shelf = CaseShelf.OfBundled();

    [Fact]
    public void A_region_holds_every_pair_and_every_commitment_in_every_month()
    {
        using var answers = new Answers();
        var region = Ask(answers, new());
        Assert.Equal(60, region.Months);
        var (north, russia) = (region.World.Actors.Single(a => a.Id == "PRK"), region.World.Actors.Single(a => a.Id == "RUS"));
        Assert.Same(region.World.Between(north, russia), region.Of(region.World.Between(russia, north)).Outcome.Entity);
        Assert.All(region.World.Pairs, pair => Assert.All(region.Of(pair).With, of => Assert.InRange(of.Mean, -1, 1)));
        var treaty = region.Of(region.World.Commitments.Single(c => c.Id == "prk-rus-treaty"));
        Assert.All(treaty.With.Zip(treaty.With.Skip(1)), months => Assert.True(months.Second.Mean >= months.First.Mean));
        Assert.True(treaty.With[59].Mean > treaty.Without[59].Mean);
    }

    [Fact]
    public void Weak_ties_are_left_out_unless_asked_and_the_strongest_lies_on_top()
    {
        using var answers = new Answers();
        var region = Ask(answers, new());
        var all = TieDrawing.Of(region, TieReading.With, 24, weakToo: true, Language.English);
        var strong = TieDrawing.Of(region, TieReading.With, 24, weakToo: false, Language.English);
        Assert.Equal(region.World.Pairs.Length, all.Length);
        Assert.Equal(region.World.Pairs.Count(pair => Math.Abs(region.Of(pair).With[23].Mean) >= 0.1 || TieDrawing.Made(region, pair, TieReading.With, 24) > 0), strong.Length);
        Assert.InRange(strong.Length, 1, all.Length - 1);
        Assert.Equal(region.World.Pairs.MaxBy(pair => Math.Abs(region.Of(pair).With[23].Mean))!.Id, Field(all[^1], "id"));
    }

    [Fact]
    public async Task The_bench_beside_knows_what_was_believed_when_a_number_is_held()
    {
        using var answers = new Answers();
        using var bench = new Workbench(Shelf, answers, NullLogger<Workbench>.Instance);
        using var beside = new RegionBench(Shelf, answers);
        var found = new TaskCompletionSource();
        beside.Changed += () =>
        {
            if (beside.Believed is not null)
                found.TrySetResult();
        };
        bench.Open(Address.Read("dprk-famine-1994", "?hold=Alignment.exchange=0"), ask: false);
        beside.Follow(bench);
        await found.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Equal("Alignment.exchange", Assert.Single(beside.Region!.Answer.Scenario.Held).Name);
        Assert.Empty(beside.Believed!.Scenario.Held);
        Assert.Equal(bench.Near.Count, beside.Believed.Impact.Outcomes.Count);
    }

    [Theory]
    [InlineData("vostochny-2023", "PRK")]
    [InlineData("iran-drones-2022", "IRN")]
    [InlineData("dprk-famine-1994", "PRK")]
    public void Those_who_stand_with_the_first_actor_stand_beside_it(string name, string first)
    {
        var world = Shelf.Read(name).World;
        var order = Circle.Order(world);
        Assert.Equal(first, order[0].Id);
        Assert.Equal(world.Actors.OrderBy(a => a.Id), order.OrderBy(a => a.Id));
        var friendly = order.Skip(1).Select(actor => world.Initials.First(i => i.Quantity == Quantities.Alignment && i.Entity == world.Between(order[0], actor)).Prior.Median > 0).ToList();
        Assert.Equal(friendly.OrderByDescending(x => x), friendly);
        Assert.Contains(true, friendly);
        Assert.Contains(false, friendly);
    }

    [Theory]
    [InlineData("vostochny-2023", "PRK RUS")]
    [InlineData("iran-drones-2022", "IRN RUS")]
    [InlineData("dprk-famine-1994", "PRK RUS CHN")] // both patrons were lost
    public void The_parties_of_an_event_are_those_between_whom_its_terms_pass(string name, string parties) =>
        Assert.Equal(parties.Split(' ').Order(), EventFlows.PartiesOf(Shelf.Read(name).World).Select(actor => actor.Id).Order());

    [Fact]
    public void A_circle_has_its_first_half_on_the_left_and_no_two_at_one_place()
    {
        var places = Enumerable.Range(0, 8).Select(rank => Circle.Place(rank, 8)).ToList();
        Assert.All(places, place => Assert.Equal(1, Math.Sqrt(place.X * place.X + place.Y * place.Y), 12));
        Assert.All(places.Take(4), place => Assert.True(place.X < 0));
        Assert.All(places.Skip(4), place => Assert.True(place.X > 0));
        Assert.Equal(8, places.Distinct().Count());
    }

    static object? Field(object of, string name) => of.GetType().GetProperty(name)!.GetValue(of);

    static Region Ask(Answers answers, Inquiry inquiry)
    {
        var scenario = inquiry.Of(Shelf.Read("vostochny-2023"));
        return new(answers.Find(scenario, inquiry.Query, new(200, 1, 60, 2), Region.OutcomesOf(scenario.Case.World), TestContext.Current.CancellationToken));
    }
}
