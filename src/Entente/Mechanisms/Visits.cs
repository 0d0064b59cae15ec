using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// Leaders call on each other at a pace that the record shows, sooner when their governments have drawn closer, when a deal between them is in force,
/// and, where they negotiate, while talks are on. A visit is counted and moves nothing: what an event's own visit does is a recognition among its terms.
/// </summary>
/// <remarks>
/// <code>
/// hazard of v = pace_v · exp(by alignment ΔZ + by deal · D + by talks ΔN)
/// Z: artanh of the alignment of guest and host;  D: deals in force between them (0 to 1 each);  N: 1 while the two are in talks or hold an agreement
/// P(visit this month) = 1 - exp(-hazard / 12)
/// </code>
/// Δ: against the start. The exponent lies within ±3. One visit of a kind in a month at most, and none prevents the next.
/// </remarks>
public sealed class Visits : Mechanism
{
    World world = null!;
    Prospect[] prospects = [];
    Recalled<Visit> pace;
    Written<Visit> hazard, visits;
    Read<Pair> alignment;
    Read<Deal> struck;
    Read<Negotiation> talksState;
    ParameterPlace byAlignment, byDeal, byTalks;

    public override MechanismNote Note { get; } = new(
        "Leaders call on each other at a pace that the record shows, sooner when their governments have drawn closer, when a deal between them is in force and, where they negotiate, while talks are on. A visit is counted and moves nothing else.",
        "hazard = pace · exp(by-alignment Δartanh A + by-deal · deals in force + by-talks Δtalks)",
        "None measures it for leaders' meetings of one pair: paces are counts of events.csv, sensitivities are judgement",
        "Invitations made and accepted; advance teams; visits that are announced, postponed or called off");

    public override void Declare(Declaration d)
    {
        world = d.World;
        prospects = [.. world.Visits.Select(visit => new Prospect(
            world.Between(visit.Guest, visit.Host),
            [.. world.Deals.Where(deal => world.Between(deal.A, deal.B) == world.Between(visit.Guest, visit.Host))],
            [.. world.Negotiations.Where(n => world.Between(n.Actor, n.Counterpart) == world.Between(visit.Guest, visit.Host))]))];
        pace = d.Recalls(Quantities.VisitPace);
        hazard = d.Begins(Quantities.VisitHazard);
        visits = d.Begins(Quantities.Visits);
        alignment = d.Reads(Quantities.Alignment);
        struck = d.Reads(Quantities.Struck);
        talksState = d.Reads(Quantities.TalksState);
        byAlignment = d.Parameter("by-alignment", "1", Prior.LogNormal(2, 0.5),
            Provenance.Judgement("events.csv, North Korea and China: no meeting in 2012-17, when their alignment had fallen to 0.05 (series.csv), and five in the sixteen months from 2018-03, when it was back at 0.4 to 0.5; the leap was in part the meetings' own doing, so less than the hundredfold that it looks like"),
            "log hazard for a unit of artanh of the alignment of the two");
        byDeal = d.Parameter("by-deal", "1", Prior.LogNormal(0.4, 0.5),
            Provenance.Judgement("what is owed has to be renewed at the top now and then: a deal in force is taken to quicken visits by half, beside what it does to the alignment; the chronicle has no deal of this kind before"),
            "log hazard for a deal in force");
        byTalks = d.Parameter("by-talks", "1", Prior.LogNormal(2.5, 0.3),
            Provenance.Judgement("all three meetings of the leaders of North Korea and the United States fell into the talks of 2018-19 (events.csv: 2018-06-12, 2019-02-28, 2019-06-30); earlier rounds stayed with envoys: about 0.5 a year of talks against 0.04 without"),
            "log hazard while the two are in talks or hold an agreement");
    }

    public override void Begin<V>(in Month<V> month)
    {
        foreach (var visit in world.Visits)
            month[hazard[visit]] = month[pace[visit]];
    }

    public override void Step<V>(in Month<V> month)
    {
        foreach (var visit in world.Visits)
        {
            var rate = month[pace[visit]] * Exp(Clamp(Readiness(month, prospects[visit.Index]), -3, 3));
            month[hazard[visit]] = rate;
            month[visits[visit]] = month[visits.Past(visit)] + Happens(month.Uniform(visit), 1.0 - Exp(-Month<V>.Years * rate));
        }
    }

    V Readiness<V>(in Month<V> month, Prospect between) where V : unmanaged, IReal<V>
    {
        var together = alignment[between.Pair];
        var log = month[byAlignment] * Blocs.Approach(month.AtStart(together), month[together]);
        foreach (var deal in between.Deals)
            log += month[byDeal] * month[struck[deal]];
        foreach (var negotiation in between.Talks)
            log += month[byTalks] * (Talking(month[talksState[negotiation]]) - Talking(month.AtStart(talksState[negotiation])));
        return log;
    }

    /// <summary>1 in talks (2) or agreement (3), else 0.</summary>
    static V Talking<V>(V state) where V : unmanaged, IReal<V> => V.Indicator(V.And(V.Above(state, V.Of(1.5)), V.Above(V.Of(3.5), state)));

    /// <summary>What bears on one visit: how the two stand, what they trade, whether they negotiate.</summary>
    readonly record struct Prospect(Pair Pair, Deal[] Deals, Negotiation[] Talks);
}
