using System.Collections.Immutable;

namespace Entente;

/// <summary>
/// Who and what there is, and what is believed of it at the start. A world is a description: it holds no state and runs nothing.
/// </summary>
public sealed record World
{
    readonly Pair?[] pairs;
    readonly int count;

    /// <param name="start">The month whose end is the state at month 0.</param>
    /// <param name="actors">In the order that pairs are named by; index i at place i.</param>
    /// <param name="kilometres">Between two actors' capitals.</param>
    public World(YearMonth start, IReadOnlyList<Actor> actors, Func<Actor, Actor, double> kilometres)
    {
        Start = start;
        Actors = [.. actors];
        count = actors.Count;
        pairs = new Pair?[actors.Count * actors.Count];
        var all = new List<Pair>();
        for (var i = 0; i < actors.Count; i++)
            for (var j = i + 1; j < actors.Count; j++)
            {
                var pair = new Pair(all.Count, actors[i], actors[j]);
                all.Add(pair);
                pairs[i * actors.Count + j] = pairs[j * actors.Count + i] = pair;
            }
        Pairs = [.. all];
        Dyads = [.. from i in actors from j in actors select new Dyad(i.Index * actors.Count + j.Index, i, j, i == j ? 0 : kilometres(i, j))];
    }

    /// <summary>The month of month 0; month 1 is the first that is simulated.</summary>
    public YearMonth Start { get; }

    public ImmutableArray<Actor> Actors { get; }

    /// <summary>Every two actors once.</summary>
    public ImmutableArray<Pair> Pairs { get; }

    /// <summary>Every ordered pair, the diagonal included (unused).</summary>
    public ImmutableArray<Dyad> Dyads { get; }

    public ImmutableArray<TradeTie> TradeTies { get; init; } = [];
    public ImmutableArray<TechnicalProgramme> Programmes { get; init; } = [];
    public ImmutableArray<Deal> Deals { get; init; } = [];
    public ImmutableArray<DealTerm> Terms { get; init; } = [];
    public ImmutableArray<SanctionsRegime> Regimes { get; init; } = [];
    public ImmutableArray<VetoHolder> VetoHolders { get; init; } = [];
    public ImmutableArray<War> Wars { get; init; } = [];
    public ImmutableArray<Belligerent> Belligerents { get; init; } = [];
    public ImmutableArray<Supporter> Supporters { get; init; } = [];
    public ImmutableArray<HiddenDeal> HiddenDeals { get; init; } = [];
    public ImmutableArray<Observation> Observations { get; init; } = [];
    public ImmutableArray<Fleet> Fleets { get; init; } = [];
    public ImmutableArray<Commitment> Commitments { get; init; } = [];
    public ImmutableArray<Arena> Arenas { get; init; } = [];
    public ImmutableArray<Aspirant> Aspirants { get; init; } = [];
    public ImmutableArray<Rivalry> Rivalries { get; init; } = [];
    public ImmutableArray<Line> Lines { get; init; } = [];
    public ImmutableArray<Negotiation> Negotiations { get; init; } = [];
    public ImmutableArray<Visit> Visits { get; init; } = [];
    public ImmutableArray<Population> Populations { get; init; } = [];
    public ImmutableArray<Disaster> Disasters { get; init; } = [];

    /// <summary>What is believed of the variables at the start.</summary>
    public ImmutableArray<Initial> Initials { get; init; } = [];

    /// <summary>What this world believes of mechanisms' parameters (by full name, for example <c>Burden.pressure</c>) where it differs from what they bring.</summary>
    public ImmutableDictionary<string, (Prior Prior, Provenance Provenance)> Parameters { get; init; } = ImmutableDictionary<string, (Prior, Provenance)>.Empty;

    /// <summary>The pair of two different actors, in either order.</summary>
    public Pair Between(Actor a, Actor b) =>
        pairs[a.Index * count + b.Index] ?? throw new ArgumentException($"{a} makes no pair with itself.", nameof(b));

    /// <summary>What <paramref name="from"/> feels of <paramref name="to"/>.</summary>
    public Dyad Towards(Actor from, Actor to) => Dyads[from.Index * count + to.Index];

    /// <summary>The entities of a kind, in order of their index.</summary>
    public IReadOnlyList<Entity> All(Type kind) => kind switch
    {
        _ when kind == typeof(Actor) => Actors,
        _ when kind == typeof(Pair) => Pairs,
        _ when kind == typeof(Dyad) => Dyads,
        _ when kind == typeof(TradeTie) => TradeTies,
        _ when kind == typeof(TechnicalProgramme) => Programmes,
        _ when kind == typeof(Deal) => Deals,
        _ when kind == typeof(DealTerm) => Terms,
        _ when kind == typeof(SanctionsRegime) => Regimes,
        _ when kind == typeof(VetoHolder) => VetoHolders,
        _ when kind == typeof(War) => Wars,
        _ when kind == typeof(Belligerent) => Belligerents,
        _ when kind == typeof(Supporter) => Supporters,
        _ when kind == typeof(HiddenDeal) => HiddenDeals,
        _ when kind == typeof(Observation) => Observations,
        _ when kind == typeof(Fleet) => Fleets,
        _ when kind == typeof(Commitment) => Commitments,
        _ when kind == typeof(Arena) => Arenas,
        _ when kind == typeof(Aspirant) => Aspirants,
        _ when kind == typeof(Rivalry) => Rivalries,
        _ when kind == typeof(Line) => Lines,
        _ when kind == typeof(Negotiation) => Negotiations,
        _ when kind == typeof(Visit) => Visits,
        _ when kind == typeof(Population) => Populations,
        _ when kind == typeof(Disaster) => Disasters,
        _ => throw new ArgumentException($"{kind.Name} is no kind of entity.", nameof(kind)),
    };
}
