using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// Talks come and go as states: none, contact, talks, agreement, collapse. An actor that is cut off, short of supplies or afraid of its
/// counterpart seeks contact sooner than it did at the start, engagement makes contact likelier and pressure less likely; a patron acts
/// through the isolation that it ends. While talks are on the actor holds its programmes back; a collapse gives them priority for some years.
/// </summary>
/// <remarks>
/// <code>
/// none → contact        contact pace · exp(by isolation Δisolation + by shortfall Δshortfall + by threat · (T / T(0) - 1) + by line Δ(engagement - pressure))
/// contact → talks       deepening          contact → none         fading
/// talks → agreement     agreeing           talks → collapse       breaking
/// agreement → collapse  unravelling        collapse → none        healing
/// P(leaving in a month) = 1 - exp(-sum of the rates / 12), to where in proportion to the rates
/// talks of the actor    = 1 in talks or agreement, a part in contact, else 0
/// priority              → 1 with the years, times the setback in the month of a collapse
/// </code>
/// Rates per year; Δ: against the start; T: the threat that the actor feels from its counterpart; the lines of both sides count.
/// </remarks>
public sealed class Diplomacy : Mechanism
{
    World world = null!;
    Line[][] lines = [];
    Dyad[] fears = [];
    Written<Negotiation> state, resumed, agreed;
    Written<Actor> talks, priority;
    Recalled<Negotiation> contactPace;
    Recalled<Actor> isolation, shortfall;
    Recalled<Dyad> threat;
    Read<Line> pressure, engagement;
    ParameterPlace byIsolation, byShortfall, byThreat, byLine, deepening, fading, agreeing, breaking, unravelling, healing, contactPart, setback, memory;

    public override MechanismNote Note { get; } = new(
        "Talks come and go as states: none, contact, talks, agreement, collapse. Isolation, want and fear drive an actor to seek contact, engagement invites it and pressure deters it; a new patron lessens the wish by ending the isolation. Talks hold programmes back, a collapse gives them priority for some years.",
        "none → contact at pace · exp(isolation, shortfall, threat and line, against the start); contact → talks → agreement or collapse → none at constant rates; priority jumps at a collapse and decays",
        "The record of 1993-2019 in events.csv; Fearon (1995), International Organization 49, on why bargains that both would want fail",
        "Who meets whom, at which rank; statements that name conditions; a moratorium declared or ended");

    public override void Declare(Declaration d)
    {
        world = d.World;
        lines = [.. world.Negotiations.Select(n => world.Lines.Where(l =>
            (l.Actor == n.Counterpart && l.Towards == n.Actor) || (l.Actor == n.Actor && l.Towards == n.Counterpart)).ToArray())];
        fears = [.. world.Negotiations.Select(n => world.Towards(n.Actor, n.Counterpart))];
        state = d.Writes(Quantities.TalksState);
        resumed = d.Begins(Quantities.Resumed);
        agreed = d.Begins(Quantities.Agreed);
        talks = d.Begins(Quantities.Talks);
        priority = d.Writes(Quantities.Priority);
        contactPace = d.Recalls(Quantities.ContactPace);
        isolation = d.Recalls(Quantities.Isolation);
        shortfall = d.Recalls(Quantities.Shortfall);
        threat = d.Recalls(Quantities.Threat);
        pressure = d.Reads(Quantities.Pressure);
        engagement = d.Reads(Quantities.Engagement);

        byIsolation = d.Parameter("by-isolation", "1", Prior.LogNormal(1.5, 0.6),
            Provenance.Judgement("a government wholly cut off is taken to seek contact some four times as often as one with open doors; nobody has measured it"),
            "log pace of contacts for a unit of isolation");
        byShortfall = d.Parameter("by-shortfall", "1", Prior.LogNormal(0.7, 0.6),
            Provenance.Judgement("want brought offers in 1994 and 2011-12 and none in 2020-22 behind closed borders (events.csv), so less than isolation"),
            "log pace of contacts for a government without any supplies");
        byThreat = d.Parameter("by-threat", "1", Prior.LogNormal(0.3, 0.7),
            Provenance.Judgement("the crises of 1993-94 and of 2017 went before the talks of 1994 and of 2018 (events.csv), those of 2013 and 2022 did not; weak and wide"),
            "log pace of contacts when the threat from the counterpart doubles");
        byLine = d.Parameter("by-line", "1", Prior.LogNormal(0.8, 0.5),
            Provenance.Judgement("a full turn of a line from pressure to engagement is taken to multiply contacts by five"),
            "log pace of contacts for a line of engagement, or against it for one of pressure");
        deepening = d.Parameter("deepening", "1/year", Prior.LogNormal(2, 0.5),
            Provenance.Judgement("envoys who meet settle within half a year whether there will be talks"),
            "rate from contact to talks");
        fading = d.Parameter("fading", "1/year", Prior.LogNormal(1.5, 0.5),
            Provenance.Judgement("about as many channels fall silent as lead to talks; silence is not recorded, so wide"),
            "rate from contact back to none");
        agreeing = d.Parameter("agreeing", "1/year", Prior.LogNormal(1.1, 0.4),
            Provenance.Judgement("five texts (events.csv: 1994-10-21, 2005-09-19, 2007-02-13, 2012-02-29, 2018-06-12) after some four and a half years of talks in all; when talks began is recalled for 1993-06, 2003-08, 2006-12 and 2011-07, which events.csv does not have"),
            "rate from talks to an agreement");
        breaking = d.Parameter("breaking", "1/year", Prior.LogNormal(0.3, 0.6),
            Provenance.Judgement("one of the same six rounds ended without a text (events.csv: 2019-06-30 to 2019-10-05), in four and a half years of talks; somewhat more, since what never became a round is not seen"),
            "rate from talks to a collapse");
        unravelling = d.Parameter("unravelling", "1/year", Prior.LogNormal(0.6, 0.5),
            Provenance.Record("events.csv: agreements of 1994-10-21, 2005-09-19, 2007-02-13, 2012-02-29 and 2018-06-12 ended by 2003-01-10, 2006-10-09, 2008-12-11, 2012-04-13 and 2019-02-28: five ends in 12 years, four in 4 years without the first"),
            "rate from an agreement to its collapse");
        healing = d.Parameter("healing", "1/year", Prior.LogNormal(2, 0.5),
            Provenance.Record("events.csv: four months from 2019-02-28 to a meeting on 2019-06-30, some months from 2006-10-09 to the talks before 2007-02-13, years after 2009 and 2012"),
            "rate from a collapse back to where contact is possible");
        contactPart = d.Parameter("contact-part", "share", Prior.LogitNormal(0.3, 0.5),
            Provenance.Judgement("while envoys sound each other out the gravest tests wait, the others do not"),
            "restraint while there is contact only, relative to talks");
        setback = d.Parameter("setback", "ratio", Prior.LogNormal(1.3, 0.3),
            Provenance.Record("series.csv, missiles-launched: 27 in 2019 after the collapse of 2019-02-28 against 24 and 21 in 2016 and 2017, before the talks; 8 in 2009 and 6 in 2013 against none in the years before: more, by how much the few numbers leave open"),
            "priority of the programmes after a collapse, against before");
        memory = d.Parameter("memory", "years", Prior.LogNormal(2, 0.4),
            Provenance.Judgement("the plan that a collapse gives rise to runs out after some years"),
            "years for the priority to fall back by two thirds");
    }

    public override void Begin<V>(in Month<V> month) => TellWhoTalks(month);

    public override void Step<V>(in Month<V> month)
    {
        var kept = Exp(-Month<V>.Years / month[memory]);
        foreach (var actor in world.Actors)
            month[priority[actor]] = 1.0 + kept * (month[priority.Past(actor)] - 1.0);
        foreach (var negotiation in world.Negotiations)
        {
            Move(month, negotiation);
            var fallen = Is(month[state[negotiation]], 4) * (1.0 - Is(month[state.Past(negotiation)], 4));
            month[priority[negotiation.Actor]] *= 1.0 + fallen * (month[setback] - 1.0);
        }
        TellWhoTalks(month);
    }

    void Move<V>(in Month<V> month, Negotiation negotiation) where V : unmanaged, IReal<V>
    {
        var was = month[state.Past(negotiation)];
        var (silent, contact, talking, bound, fallen) = (Is(was, 0), Is(was, 1), Is(was, 2), Is(was, 3), Is(was, 4));

        // Where it may go first, where it may go second, and how readily.
        var first = silent * month[contactPace[negotiation]] * Incentive(month, negotiation)
            + contact * month[deepening] + talking * month[agreeing] + bound * month[unravelling] + fallen * month[healing];
        var second = contact * month[fading] + talking * month[breaking];
        var toFirst = silent + contact * 2.0 + talking * 3.0 + bound * 4.0;
        var toSecond = talking * 4.0;
        var stays = contact + talking * 2.0 + bound * 3.0 + fallen * 4.0;

        var both = first + second;
        var leaves = 1.0 - Exp(-Month<V>.Years * both);
        var leavesToFirst = leaves * first / Max(both, V.Of(1e-12));
        var draw = month.Uniform(negotiation);
        var now = V.Select(V.Above(leavesToFirst, draw), toFirst, V.Select(V.Above(leaves, draw), toSecond, stays));

        var held = Max(Is(now, 2) + Is(now, 3), talking + bound);
        month[state[negotiation]] = now;
        month[resumed[negotiation]] = Max(month[resumed.Past(negotiation)], held);
        month[agreed[negotiation]] = Max(month[agreed.Past(negotiation)], Max(Is(now, 3), bound));
    }

    /// <summary>How much sooner than at the start the actor and its counterpart find to each other.</summary>
    V Incentive<V>(in Month<V> month, Negotiation negotiation) where V : unmanaged, IReal<V>
    {
        var actor = negotiation.Actor;
        var fear = fears[negotiation.Index];
        var log = month[byIsolation] * (month[isolation[actor]] - month.AtStart(isolation[actor]))
            + month[byShortfall] * (month[shortfall[actor]] - month.AtStart(shortfall[actor]))
            + month[byThreat] * (month[threat[fear]] - month.AtStart(threat[fear])) / Max(month.AtStart(threat[fear]), V.Of(Threat.Quiet));
        foreach (var line in lines[negotiation.Index])
            log += month[byLine] * (month[engagement[line]] - month[pressure[line]] - month.AtStart(engagement[line]) + month.AtStart(pressure[line]));
        return Exp(Clamp(log, -3, 3));
    }

    void TellWhoTalks<V>(in Month<V> month) where V : unmanaged, IReal<V>
    {
        foreach (var actor in world.Actors)
            month[talks[actor]] = V.Of(0);
        foreach (var negotiation in world.Negotiations)
        {
            var at = month[state[negotiation]];
            month[talks[negotiation.Actor]] = Max(month[talks[negotiation.Actor]], Is(at, 2) + Is(at, 3) + Is(at, 1) * month[contactPart]);
        }
    }

    /// <summary>1 where the state is the one asked for, else 0.</summary>
    static V Is<V>(V at, int asked) where V : unmanaged, IReal<V> =>
        V.Indicator(V.And(V.Above(at, V.Of(asked - 0.5)), V.Above(V.Of(asked + 0.5), at)));
}
