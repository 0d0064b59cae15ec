using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// Between rivals an incident can climb to mobilisation, to limited force and to war, and mostly dies down before that. Threat, a test out of turn
/// and lines of pressure quicken every step up, and drills of either side's blocs make incidents; a hot line that is answered, talks, engagement
/// and what binds the two slow it. What stood at the start is in the base rates already.
/// </summary>
/// <remarks>
/// <code>
/// rungs: 0 none, 1 incident, 2 mobilisation, 3 limited force, 4 war: a Markov chain in continuous time, one rung at a time
/// rate up   0→1 pace · m · exp(by exercise · drills), 1→2 mobilise · m, 2→3 strike · m, 3→4 war · m        rate down  1→0 calm, 2→1 stand-down, 3→2 cease-fire, 4→3 peace
/// m = (1 - hot-line · H)/(1 - hot-line · H(0))
///     · exp(by threat Δln(1 + T) + by launch · tests out of turn + by pressure Δpressure - by engagement Δengagement - by talks (Δtalks + ties))
/// in a quarter of a month at most one move: P(move) = 1 - exp(-(up + down)/48), up with chance up/(up + down)
/// </code>
/// T: mean threat of the two; tests out of turn: attempts of a delivery programme of the one that reaches the other, less the chance of one at the start; drills:
/// exercises made since the start by blocs that hold the one and not the other; ties: commitments made since the start that bind both; Δ: against the start.
/// Which way a move goes is the chain's own; a stay is longer than the chain's by half a quarter of a month. A rivalry that is at war at the start
/// has used no force since until it climbs again.
/// </remarks>
public sealed class Crisis : Mechanism
{
    const int Parts = 4; // of a month, about a week each

    World world = null!;
    Tension[] tensions = [];
    Recalled<Rivalry> pace, hotLine;
    Written<Rivalry> rung, highest, incidents, force;
    Read<Dyad> threat;
    Read<TechnicalProgramme> outOfTurn;
    Recalled<Commitment> made;
    Recalled<Actor> talks;
    Read<Line> pressure, engagement;
    ParameterPlace mobilise, strike, war, calm, standDown, ceaseFire, peace;
    ParameterPlace byThreat, byLaunch, byExercise, byPressure, byEngagement, byTalks, hotLinePart;

    public override MechanismNote Note { get; } = new(
        "Between rivals an incident can climb to mobilisation, limited force and war, and mostly dies down before that. Threat, tests out of turn and lines of pressure quicken every step up, and drills make incidents; hot lines, talks and engagement slow it.",
        "a Markov chain on rungs 0 to 4; rates up = base · exp(threat, tests, pressure − engagement − talks, against the start) · (1 − hot-line part · hot line); rates down are fixed",
        "Schelling (1966), Arms and Influence; Kahn (1965), On Escalation; Jones, Bremer & Singer (1996), Conflict Management and Peace Science 15, on levels of hostility in militarized disputes",
        "Dated incidents with what they climbed to; alerts and evacuations; whether a hot line is answered");

    public override void Declare(Declaration d)
    {
        world = d.World;
        tensions = [.. world.Rivalries.Select(rivalry => Between(rivalry.Pair))];
        pace = d.Recalls(Quantities.IncidentPace);
        hotLine = d.Recalls(Quantities.HotLine);
        rung = d.Writes(Quantities.Rung);
        highest = d.Begins(Quantities.HighestRung);
        incidents = d.Writes(Quantities.Incidents);
        force = d.Begins(Quantities.LimitedForce);
        threat = d.Reads(Quantities.Threat);
        outOfTurn = d.Reads(Quantities.OutOfTurn);
        made = d.Recalls(Quantities.Made);
        talks = d.Recalls(Quantities.Talks);
        pressure = d.Reads(Quantities.Pressure);
        engagement = d.Reads(Quantities.Engagement);

        mobilise = d.Parameter("mobilise", "1/year", Prior.LogNormal(8, 0.3),
            Provenance.Judgement("events.csv, category crisis, the two Koreas: of seven rows of 2010-23 two ended in deaths by fire and two more (2013, 2015) in alerts; with the quiet ones that no chronicle keeps, about two in five climb"),
            "pace at which an incident becomes a mobilisation");
        calm = d.Parameter("calm", "1/year", Prior.LogNormal(12, 0.3),
            Provenance.Judgement("an incident is out of the news within a month or so"),
            "pace at which an incident dies down");
        strike = d.Parameter("strike", "1/year", Prior.LogNormal(4, 0.4),
            Provenance.Judgement("the same rows: two of four mobilisations or worse ended in deaths by fire; fewer since both sides have nuclear weapons in view"),
            "pace at which a mobilisation becomes limited force");
        standDown = d.Parameter("stand-down", "1/year", Prior.LogNormal(6, 0.3),
            Provenance.Judgement("alerts of 2013, 2015 and 2017 lasted from three weeks to a season"),
            "pace at which a mobilisation is called off");
        war = d.Parameter("war", "1/year", Prior.LogNormal(0.5, 1.0),
            Provenance.Judgement("no use of limited force on the peninsula since 1953 became a war, in two rows (2010) and some clashes at sea that events.csv does not have: one in fifty, and wide"),
            "pace at which limited force becomes war");
        ceaseFire = d.Parameter("cease-fire", "1/year", Prior.LogNormal(24, 0.3),
            Provenance.Judgement("the shelling of 2010-11-23 lasted an hour, its alarm about two weeks"),
            "pace at which limited force ends");
        peace = d.Parameter("peace", "1/year", Prior.LogNormal(0.4, 0.5),
            Provenance.Judgement("wars between states that are not over in weeks last for years"),
            "pace at which a war sinks to limited force");
        byThreat = d.Parameter("by-threat", "1", Prior.LogNormal(0.5, 0.5),
            Provenance.Judgement("a fearful government reads an incident as the worst it could mean; a doubling of threat is taken to quicken each step by a third or so"),
            "log pace for a unit of the log of threat");
        byLaunch = d.Parameter("by-launch", "1", Prior.LogNormal(0.3, 0.6),
            Provenance.Judgement("most tests pass without an incident (attempts.csv against events.csv); those of 2017 came with the year's alarm"),
            "log pace for a test out of turn in the same month");
        byExercise = d.Parameter("by-exercise", "1", Prior.LogNormal(0.2, 0.6),
            Provenance.Judgement("drills bring forces close and are answered by drills; that most pass without an incident keeps it small"),
            "log pace of incidents for a joint exercise that did not exist at the start");
        byPressure = d.Parameter("by-pressure", "1", Prior.LogNormal(0.3, 0.6),
            Provenance.Judgement("words move crises a little: from deterrence to full pressure a third more"),
            "log pace for a line of full pressure");
        byEngagement = d.Parameter("by-engagement", "1", Prior.LogNormal(0.4, 0.6),
            Provenance.Judgement("2018 and 2019 have no row of category crisis between the Koreas (events.csv); engagement is taken to calm as much as pressure stirs, or a little more"),
            "log pace taken by a line of full engagement");
        byTalks = d.Parameter("by-talks", "1", Prior.LogNormal(0.4, 0.6),
            Provenance.Judgement("governments that talk keep incidents small; the rows of 2018-19 cannot tell talks from engagement"),
            "log pace taken by talks of either, or by a commitment that binds both");
        hotLinePart = d.Parameter("hot-line", "share", Prior.LogitNormal(0.25, 0.6),
            Provenance.Judgement("a hot line clears up accidents and stops nobody who means it; most incidents here were meant"),
            "share of the pace up that a hot line takes when it is always answered");
    }

    public override void Begin<V>(in Month<V> month)
    {
        foreach (var rivalry in world.Rivalries)
        {
            month[highest[rivalry]] = Whole(month[rung[rivalry]]);
            month[force[rivalry]] = V.Of(0);
        }
    }

    public override void Step<V>(in Month<V> month)
    {
        foreach (var rivalry in world.Rivalries)
        {
            var quickened = Quickening(month, rivalry);
            var stirred = month[pace[rivalry]] * Exp(Clamp(month[byExercise] * Drills(month, rivalry), -3, 3));
            var at = Whole(month[rung.Past(rivalry)]);
            var most = month[highest.Past(rivalry)];
            var begun = month[incidents.Past(rivalry)];
            var used = month[force.Past(rivalry)];
            for (var part = 0; part < Parts; part++)
            {
                var (quiet, incident) = (V.Above(V.Of(0.5), at), V.Above(V.Of(1.5), at));
                var (alert, fighting) = (V.Above(V.Of(2.5), at), V.Above(V.Of(3.5), at));
                var up = quickened * V.Select(quiet, stirred, V.Select(incident, month[mobilise],
                    V.Select(alert, month[strike], V.Select(fighting, month[war], V.Of(0)))));
                var down = V.Select(quiet, V.Of(0), V.Select(incident, month[calm],
                    V.Select(alert, month[standDown], V.Select(fighting, month[ceaseFire], month[peace]))));
                var total = up + down;
                var moves = (1.0 - Exp(-total * (Month<V>.Years / Parts))) / Max(total, V.Of(1e-9));
                var draw = month.Uniform(rivalry, part);
                var rises = Happens(draw, moves * up);
                var falls = Happens(1.0 - draw, moves * down); // from the other end, so that a quicker rise takes no fall away
                begun += rises * V.Indicator(quiet);
                used = V.Select(incident, used, Max(used, rises));
                at += rises - falls;
                most = Max(most, at);
            }
            month[rung[rivalry]] = at;
            month[highest[rivalry]] = most;
            month[incidents[rivalry]] = begun;
            month[force[rivalry]] = used;
        }
    }

    /// <summary>The multiple of every pace up, m.</summary>
    V Quickening<V>(in Month<V> month, Rivalry rivalry) where V : unmanaged, IReal<V>
    {
        var tension = tensions[rivalry.Index];
        var felt = 0.5 * (month[threat[tension.OfA]] + month[threat[tension.OfB]]);
        var feltAtStart = 0.5 * (month.AtStart(threat[tension.OfA]) + month.AtStart(threat[tension.OfB]));
        var log = month[byThreat] * Log((1.0 + felt) / (1.0 + feltAtStart));
        foreach (var programme in tension.Arms)
            log += month[byLaunch] * month[outOfTurn[programme]];
        foreach (var line in tension.Lines)
            log += month[byPressure] * (month[pressure[line]] - month.AtStart(pressure[line]))
                - month[byEngagement] * (month[engagement[line]] - month.AtStart(engagement[line]));
        var calmer = Max(month[talks[rivalry.Pair.A]], month[talks[rivalry.Pair.B]]) - Max(month.AtStart(talks[rivalry.Pair.A]), month.AtStart(talks[rivalry.Pair.B]));
        foreach (var tie in tension.Ties)
            calmer += Since(month, tie);
        log -= month[byTalks] * calmer;
        var answered = (1.0 - month[hotLinePart] * month[hotLine[rivalry]]) / (1.0 - month[hotLinePart] * month.AtStart(hotLine[rivalry]));
        return Exp(Clamp(log, -3, 3)) * answered;
    }

    /// <summary>Exercises made since the start by blocs that hold the one and not the other.</summary>
    V Drills<V>(in Month<V> month, Rivalry rivalry) where V : unmanaged, IReal<V>
    {
        var count = V.Of(0);
        foreach (var drill in tensions[rivalry.Index].Drills)
            count += Since(month, drill);
        return count;
    }

    V Since<V>(in Month<V> month, Commitment commitment) where V : unmanaged, IReal<V> => month[made[commitment]] - month.AtStart(made[commitment]);

    /// <summary>The nearest rung.</summary>
    static V Whole<V>(V rung) where V : unmanaged, IReal<V> =>
        V.Indicator(V.Above(rung, V.Of(0.5))) + V.Indicator(V.Above(rung, V.Of(1.5))) + V.Indicator(V.Above(rung, V.Of(2.5))) + V.Indicator(V.Above(rung, V.Of(3.5)));

    Tension Between(Pair pair) => new(
        world.Towards(pair.A, pair.B), world.Towards(pair.B, pair.A),
        [.. world.Programmes.Where(p => p.Delivers && (p.Owner == pair.A && p.Reaches.Contains(pair.B) || p.Owner == pair.B && p.Reaches.Contains(pair.A)))],
        [.. world.Commitments.Where(c => !c.Minor && c.Kind == CommitmentKind.Exercise && c.Members.Contains(pair.A) != c.Members.Contains(pair.B))],
        [.. world.Commitments.Where(c => !c.Minor && c.Members.Contains(pair.A) && c.Members.Contains(pair.B))],
        [.. world.Lines.Where(l => world.Between(l.Actor, l.Towards) == pair)]);

    /// <summary>What stirs and what calms two rivals: what each feels of the other, arms that reach, drills of either's blocs, what binds both, their lines.</summary>
    readonly record struct Tension(Dyad OfA, Dyad OfB, TechnicalProgramme[] Arms, Commitment[] Drills, Commitment[] Ties, Line[] Lines);
}
