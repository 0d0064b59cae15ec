using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// Supporters give more when the side they support is in need and when they stand close to it, and less as their public tires.
/// Fatigue grows with what the war costs and with its length, and wears off slowly. What is spent or feared in another theatre is
/// missing in this one.
/// </summary>
/// <remarks>
/// <code>
/// aid → usual · policy · (1 + need · Δshortage) · (1 + closeness · ΔA) · (1 - weariness · Δfatigue) · (1 - diversion · elsewhere), while the war goes on
/// elsewhere   = max(0, threat from third actors now / at the start - 1)
/// dF/dt (per month) = pressure · (1 - F) · (aid / usual) · (1 + ln(1 + months of war / patience)) - relief · F
/// burden      = aid + theatre · elsewhere + hull · hulls that follow boats at sea beyond those of the start
/// </code>
/// Without a war fatigue only wears off.
/// </remarks>
public sealed class Burden : Mechanism
{
    World world = null!;
    Recalled<Supporter> usual, policy;
    Written<Supporter> aid, aidSoFar, fatigue, burden;
    Read<Belligerent> shortage;
    Read<War> goingOn, age;
    Read<Pair> alignment;
    Read<Dyad> threat;
    Recalled<Actor> tracking;
    ParameterPlace need, closeness, weariness, diversion, theatre, hull, pressure, relief, patience, adjustment;

    public override MechanismNote Note { get; } = new(
        "Supporters give more when the side they support is short and close to them, less as their public tires. Fatigue grows with cost and length and wears off slowly. What is feared in another theatre is missing in this one.",
        "aid → usual · policy · (1 + need ΔS)(1 + closeness ΔA)(1 − weariness ΔF)(1 − diversion · elsewhere); dF/dt = pressure (1 − F) aid/usual (1 + ln(1 + months of war/patience)) − relief F",
        "Mueller (1973), War, Presidents and Public Opinion, on support falling with cumulative cost; Pew surveys 2022-03 to 2023-06; Kiel Ukraine Support Tracker",
        "Appropriations and allocations by month; the next survey wave; stock transfers between theatres");

    public override void Declare(Declaration d)
    {
        world = d.World;
        usual = d.Recalls(Quantities.UsualAid);
        policy = d.Recalls(Quantities.AidPolicy);
        aid = d.Begins(Quantities.Aid);
        aidSoFar = d.Begins(Quantities.AidSoFar);
        fatigue = d.Writes(Quantities.Fatigue);
        burden = d.Begins(Quantities.Burden);
        shortage = d.Reads(Quantities.Shortage);
        goingOn = d.Reads(Quantities.GoingOn);
        age = d.Reads(Quantities.Age);
        alignment = d.Reads(Quantities.Alignment);
        threat = d.Reads(Quantities.Threat);
        tracking = d.Recalls(Quantities.TrackingBurden);
        need = d.Parameter("need", "1", Prior.LogNormal(0.8, 0.5),
            Provenance.Judgement("allocations of 2022-23 rose in the quarters after setbacks; no clean estimate"),
            "aid answered to a rise in shortage");
        closeness = d.Parameter("closeness", "1", Prior.LogNormal(0.8, 0.5),
            Provenance.Judgement("among supporters, aid per head falls to nothing as alignment does"),
            "aid for a unit of alignment");
        weariness = d.Parameter("weariness", "1", Prior.LogNormal(1.5, 0.4),
            Provenance.Judgement("ten points more who say 'too much' are taken to cost a sixth of aid through parliaments"),
            "aid lost for a rise in fatigue");
        diversion = d.Parameter("diversion", "share", Prior.LogitNormal(0.3, 0.6),
            Provenance.Judgement("interceptors and shells come from the same stocks, money mostly does not"),
            "aid lost when the threat elsewhere doubles");
        theatre = d.Parameter("theatre", "EUR billion/month", Prior.LogNormal(1.0, 0.6),
            Provenance.Judgement("a reinforced posture in Asia is taken to cost some ten billion a year, against defence spending of hundreds of billions"),
            "cost when the threat elsewhere doubles");
        hull = d.Parameter("hull", "EUR billion/month", Prior.LogNormal(0.01, 0.5),
            Provenance.Judgement("a frigate or an attack submarine with its crew is taken to cost some hundred million a year to keep at sea"),
            "cost of a hull that follows boats at sea");
        pressure = d.Parameter("pressure", "1/month", Prior.LogNormal(0.043, 0.25),
            Provenance.Record("series.csv, Pew 'too much': 7% in 2022-03, 20% in 2022-09, 26% in 2023-01, 28% in 2023-06; least squares by hand over the war's first fifteen months"),
            "growth of fatigue at the usual cost");
        relief = d.Parameter("relief", "1/month", Prior.LogNormal(0.156, 0.25),
            Provenance.Record("the same four surveys: fatigue wears off by a seventh a month, so that only a lasting cost keeps it up"),
            "fatigue that wears off");
        patience = d.Parameter("patience", "months", Prior.LogNormal(18, 0.3),
            Provenance.Judgement("a public judges a war by electoral time: a year and a half is long"),
            "months of war after which the same cost tires markedly more");
        adjustment = d.Parameter("adjustment", "months", Prior.LogNormal(4, 0.3),
            Provenance.Judgement("a package takes a quarter from decision to delivery"),
            "months for aid to follow");
    }

    public override void Begin<V>(in Month<V> month)
    {
        foreach (var supporter in world.Supporters)
        {
            month[aid[supporter]] = month[usual[supporter]] * month[policy[supporter]] * month[goingOn[supporter.Side.War]];
            month[burden[supporter]] = month[aid[supporter]];
        }
    }

    public override void Step<V>(in Month<V> month)
    {
        foreach (var supporter in world.Supporters)
        {
            var on = month[goingOn[supporter.Side.War]];
            var between = alignment[world.Between(supporter.Actor, supporter.Side.Actor)];
            var lacking = shortage[supporter.Side];
            var tired = month[fatigue.Past(supporter)];
            var elsewhere = Elsewhere(month, supporter);
            var asked = month[usual[supporter]] * month[policy[supporter]] * on
                * Max(1.0 + month[need] * (month[lacking] - month.AtStart(lacking)), V.Of(0))
                * Max(1.0 + month[closeness] * (month[between] - month.AtStart(between)), V.Of(0))
                * Max(1.0 - month[weariness] * (tired - month.AtStart(fatigue.Past(supporter))), V.Of(0))
                * Max(1.0 - month[diversion] * elsewhere, V.Of(0));
            var step = 1.0 - Exp(-1.0 / month[adjustment]);
            var given = month[aid.Past(supporter)] + step * (asked - month[aid.Past(supporter)]);
            month[aid[supporter]] = given;
            month[aidSoFar[supporter]] = month[aidSoFar.Past(supporter)] + given;
            var length = 1.0 + Log(1.0 + month[age[supporter.Side.War]] / month[patience]);
            var cost = given / Max(month[usual[supporter]], V.Of(1e-9));
            month[fatigue[supporter]] = Clamp(
                tired + month[pressure] * (1.0 - tired) * cost * on * length - month[relief] * tired, 0, 1);
            month[burden[supporter]] = given + month[theatre] * elsewhere
                + month[hull] * (month[tracking[supporter.Actor]] - month.AtStart(tracking[supporter.Actor]));
        }
    }

    V Elsewhere<V>(in Month<V> month, Supporter supporter) where V : unmanaged, IReal<V>
    {
        var (now, start) = (V.Of(0), V.Of(0));
        foreach (var other in world.Actors)
        {
            if (other == supporter.Actor || other == supporter.Side.Enemy.Actor)
                continue;
            var felt = threat[world.Towards(supporter.Actor, other)];
            now += month[felt];
            start += month.AtStart(felt);
        }
        return Max((now - start) / Max(start, V.Of(Threat.Quiet)), V.Of(0));
    }
}
