using System.Collections.Immutable;
using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>
/// A small world of two rivals, a patron and an onlooker, in which every variable stands at a chosen value, so that one mechanism
/// can be watched alone: what the others would write stays as it was set.
/// </summary>
sealed class Lab
{
    readonly Dictionary<(Quantity, Entity), double> values = [];
    readonly Dictionary<string, double> parameters = [];

    internal Lab(int actors = 4)
    {
        string[] codes = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"];
        Actor[] all = [.. codes[..actors].Select((code, i) => new Actor(i, code, Same(code)))];
        var (a, b, c) = (all[0], all[1], all[2]);
        War = new War(0, "war", Same("war"));
        War.Fight(new(0, War, b), new(1, War, c));
        Deal = new Deal(0, "deal", Same("deal"), a, b);
        Launcher = new TechnicalProgramme(0, "launcher", Same("launcher"), a, "rocketry", delivers: false, []);
        Missile = new TechnicalProgramme(1, "missile", Same("missile"), a, "rocketry", delivers: true, [c]);
        var council = new VotingBody("council", Same("council"), 9,
            [new("sponsor", 1, true, c, 0, 0), new("patron", 1, true, b, 0, 0), new("others", 13, false, null, 0.5, -0.5)]);
        World = new World(new(2023, 9), all, (_, _) => 1_000)
        {
            Programmes = [Launcher, Missile],
            Deals = [Deal],
            Terms =
            [
                Term(0, "shells", a, b, TermKind.Munitions), Term(1, "arms", a, b, TermKind.Arms), Term(2, "technology", b, a, TermKind.Technology),
                Term(3, "supplies", b, a, TermKind.Supplies), Term(4, "shield", b, a, TermKind.Shield), Term(5, "recognition", b, a, TermKind.Recognition),
                Term(6, "labour", a, b, TermKind.Labour),
            ],
            TradeTies = [new(0, "tie-patron", Same("patron"), a, b), new(1, "tie-onlooker", Same("onlooker"), a, all[^1]), new(2, "tie-others", Same("others"), a, null)],
            Regimes = [new(0, "regime", Same("regime"), council, sponsor: c, target: a, renewalMonth: 3)],
            Wars = [War],
            Belligerents = War.Sides,
            Supporters = [new(0, War.Sides[1], all[^1])],
        };
        var population = new Population(0, a);
        World = World with
        {
            HiddenDeals =
            [
                new(0, "bread", Same("bread"), Deal, new Dictionary<DealTerm, double> { [TermOf(TermKind.Munitions)] = 1, [TermOf(TermKind.Supplies)] = 1 }.ToImmutableDictionary()),
                new(1, "rockets", Same("rockets"), Deal, World.Terms.ToImmutableDictionary(term => term, _ => 1.0)),
            ],
            Observations =
            [
                new Tally(0, "ships", Same("ships"), Deal, new(2023, 11, 15), 2, [TermOf(TermKind.Munitions)], 1_000, 0.5),
                new SeenAttempt(1, "launch", Same("launch"), Deal, new(2023, 12, 15), 3, Launcher, worked: true),
                new Trace(2, "engine", Same("engine"), Deal, new(2024, 3, 15), 6, [TermOf(TermKind.Technology)], half: 1, falseAlarm: 0.1),
            ],
            Fleets = [new(0, "fleet", Same("fleet"), a, [c])],
            Commitments =
            [
                new(0, "treaty-ab", Same("treaty"), CommitmentKind.Treaty, [a, b]), new(1, "drill-ab", Same("drill"), CommitmentKind.Exercise, [a, b]),
                new(2, "body-cd", Same("body"), CommitmentKind.Treaty, [c, all[^1]]),
            ],
            Arenas = [new(0, "region", Same("region"), [.. all])],
            Aspirants = [new(0, all[^1], c, [a]), new(1, b, c, [a])],
            Rivalries = [new(0, World.Between(a, c))],
            Lines = [new(0, c, a, [new(2024, 1)])],
            Negotiations = [new(0, "talks", Same("talks"), a, c)],
            VetoHolders = VetoHolder.Of(World.Regimes),
            Visits = [new(0, "call", Same("call"), a, b), new(1, "meeting", Same("meeting"), a, c)],
            Populations = [population],
            Disasters = [new(0, "flood", Same("flood"), population, new(2024, 7))],
        };
        foreach (var actor in World.Actors)
            Set(Quantities.Capability, actor, 0.1).Set(Quantities.Requirement, actor, 100).Set(Quantities.PeerTrade, actor, 100).Set(Quantities.BorderOpenness, actor, 1);
        foreach (var tie in World.TradeTies)
            Set(Quantities.TradePotential, tie, 50).Set(Quantities.Trade, tie, 20).Set(Quantities.Compliance, tie, 0.5).Set(Quantities.EffectiveCompliance, tie, 0.5);
        foreach (var term in World.Terms)
            Set(Quantities.Ramp, term, 1).Set(Quantities.Lasts, term, 1_000).Set(Quantities.Reserve, term, 1e9).Set(Quantities.Output, term, 1e6);
        foreach (var side in World.Belligerents)
            Set(Quantities.WantedFire, side, 10_000).Set(Quantities.Stock, side, 1e6).Set(Quantities.Production, side, 1e5).Set(Quantities.ProductionCapacity, side, 2e5)
                .Set(Quantities.Fire, side, 5_000).Set(Quantities.Shortage, side, 0.5);
        foreach (var supporter in World.Supporters)
            Set(Quantities.UsualAid, supporter, 2).Set(Quantities.AidPolicy, supporter, 1).Set(Quantities.RoundsPerAid, supporter, 20_000).Set(Quantities.Fatigue, supporter, 0.25);
        Set(Quantities.GoingOn, War, 1).Set(Quantities.Monitoring, Regime, 1).Set(Quantities.LeverageOfA, Deal, 0.5).Set(Quantities.LeverageOfB, Deal, 0.5);
        Set(Quantities.LeadTime, World.Fleets[0], 10).Set(Quantities.BuildPace, World.Fleets[0], 0.5).Set(Quantities.OnStation, World.Fleets[0], 0.3).Set(Quantities.HullsPerBoat, World.Fleets[0], 3);
        SetAll(Quantities.PriorWeight, 1).SetAll(Quantities.CommitmentPace, 0.1).SetAll(Quantities.Credibility, 0.7).SetAll(Quantities.NuclearSupport, 0.5).SetAll(Quantities.StartPace, 0.01)
            .SetAll(Quantities.IncidentPace, 1).SetAll(Quantities.ContactPace, 0.3).SetAll(Quantities.VisitPace, 0.5);
        Set(Quantities.People, population, 20).Set(Quantities.FoodNeed, population, 170).Set(Quantities.NormalHarvest, population, 3_500).Set(Quantities.Harvest, population, 3_500)
            .Set(Quantities.InputDependence, population, 0.4).Set(Quantities.NormalFoodImports, population, 500).Set(Quantities.AidOffered, population, 500);
        foreach (var programme in World.Programmes)
            Set(Quantities.CampaignPace, programme, 2).Set(Quantities.RoutinePace, programme, 1).Set(Quantities.Severity, programme, 0.8).Set(Quantities.SuccessChance, programme, 0.5);
    }

    internal World World { get; private set; }
    internal War War { get; }
    internal Deal Deal { get; }
    internal TechnicalProgramme Launcher { get; }
    internal TechnicalProgramme Missile { get; }
    internal SanctionsRegime Regime => World.Regimes[0];
    internal Supporter Supporter => World.Supporters[0];

    internal Actor this[int actor] => World.Actors[actor];

    internal DealTerm TermOf(TermKind kind) => World.Terms.Single(t => t.Kind == kind);

    /// <summary>Everything not set here or in the constructor stands where it changes nothing, or at 0.</summary>
    internal Lab Set<E>(Quantity<E> quantity, E entity, double value) where E : Entity
    {
        values[(quantity, entity)] = value;
        return this;
    }

    /// <summary>One term more.</summary>
    internal Lab Adding(DealTerm term)
    {
        World = World with { Terms = World.Terms.Add(term) };
        return this;
    }

    /// <summary>One commitment more.</summary>
    internal Lab Adding(Commitment commitment)
    {
        World = World with { Commitments = World.Commitments.Add(commitment) };
        return this;
    }

    /// <summary>For a quantity whose kind is known only when the test runs.</summary>
    internal Lab Set(Quantity quantity, Entity entity, double value)
    {
        values[(quantity, entity)] = value;
        return this;
    }

    internal Lab SetAll<E>(Quantity<E> quantity, double value) where E : Entity
    {
        foreach (var entity in World.All(typeof(E)))
            values[(quantity, entity)] = value;
        return this;
    }

    /// <summary>Holds a parameter, by its full name, at a value.</summary>
    internal Lab Hold(string parameter, double value)
    {
        parameters[parameter] = value;
        return this;
    }

    /// <summary>Runs the mechanisms for some months in one replicate and hands out the state.</summary>
    internal Block<Scalar> Run(int months, ulong seed, params Mechanism[] mechanisms) => Run<Scalar>(months, seed, 0, mechanisms);

    internal Block<V> Run<V>(int months, ulong seed, uint firstReplicate, params Mechanism[] mechanisms) where V : unmanaged, IReal<V>
    {
        var (model, settings) = Model(mechanisms);
        var block = new Block<V>(model, settings, seed);
        block.Begin(firstReplicate, null);
        for (var month = 1; month <= months; month++)
            block.Step(month, firstReplicate);
        return block;
    }

    internal (Model, Settings) Model(params Mechanism[] mechanisms) => Model([], mechanisms);

    /// <param name="off">Names of mechanisms that take no step.</param>
    internal (Model, Settings) Model(IEnumerable<string> off, params Mechanism[] mechanisms)
    {
        var known = World with
        {
            Initials = [.. from quantity in Quantities.All.Values
                           from entity in World.All(quantity.Of)
                           select new Initial(quantity, entity, Prior.Fixed(values.GetValueOrDefault((quantity, entity), double.IsNaN(quantity.Neutral) ? 0 : quantity.Neutral)), Provenance.Judgement("laboratory"))],
        };
        var model = new Model(known, mechanisms, off);
        var settings = new Settings(model);
        foreach (var (name, value) in parameters)
            settings.With(model.ParameterNamed(name) ?? throw new ArgumentException(name), value);
        return (model, settings);
    }

    static Text Same(string name) => new(name, name);

    DealTerm Term(int index, string id, Actor from, Actor to, TermKind kind) =>
        new(index, id, Same(id), Deal, from, to, kind, "units") { Helps = ["rocketry"], UnitValue = 0.001, CostShare = 0.2, Importance = 1, RoundsPerUnit = 10 };
}

static class Reading
{
    internal static double Of<E>(this Block<Scalar> block, Quantity<E> quantity, E entity) where E : Entity => block[quantity, entity].Lane(0);
}
