using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// Each side fires what it has: stock, production and deliveries, up to what the front asks for. Being fired at exhausts. A war ends
/// at a monthly hazard that rises with exhaustion, with shortage and with stalemate, so shells delivered to a side prolong it;
/// and the more the enemy fires, the more a side asks for.
/// </summary>
/// <remarks>
/// <code>
/// wanted_s   = wanted_s(0) · (1 + answer · (fire of the enemy last month / at the start - 1)), no less than a third of the start's
/// supply_s   = (production + deliveries + stock / horizon) / days in a month
/// fire_s     = wanted · (1 - exp(-supply / wanted))          nearly all of a small supply, nearly all that is wanted of a large one
/// shortage_s = 1 - fire / wanted
/// exhaustion_s gains wear · fire of the enemy / 10,000 per year and recovers slowly
/// hazard     = base · exp(by exhaustion Δ(E_1 + E_2) + by shortage Δ(S_1 + S_2) + by stalemate Δ exp(-|ln(fire_1 / fire_2)|))
/// production follows dP/dt = growth · P (1 - P / capacity)
/// </code>
/// Δ: against the start. That losses follow the enemy's fire is Lanchester's aimed-fire law, here with artillery as the fire.
/// </remarks>
public sealed class Attrition : Mechanism
{
    World world = null!;
    Written<War> goingOn, age, hazard;
    Written<Belligerent> stock, production, fire, shortage, exhaustion;
    Recalled<Belligerent> wanted, capacity;
    Recalled<Supporter> roundsPerAid;
    Recalled<Supporter> aid;
    Read<DealTerm> delivered;
    ParameterPlace horizon, answer, growth, wear, recovery, baseHazard, byExhaustion, byShortage, byStalemate;

    public override MechanismNote Note { get; } = new(
        "Each side fires what stock, production and deliveries allow, up to what the front asks for. Being fired at exhausts. The war ends at a hazard that rises with exhaustion, shortage and stalemate, so shells delivered to a side prolong it.",
        "fire = wanted · (1 − exp(−supply/wanted)); hazard = base · exp(exhaustion + shortage + stalemate terms, against the start)",
        "Lanchester (1916), Aircraft in Warfare; Bennett & Stam (1996), American Political Science Review 90, on war duration; Zartman (1985), Ripe for Resolution",
        "Fire counts by both staffs; satellite imagery of depots; production figures; truce talks");

    public override void Declare(Declaration d)
    {
        world = d.World;
        goingOn = d.Writes(Quantities.GoingOn);
        age = d.Writes(Quantities.Age);
        hazard = d.Begins(Quantities.EndingHazard);
        stock = d.Writes(Quantities.Stock);
        production = d.Writes(Quantities.Production);
        capacity = d.Recalls(Quantities.ProductionCapacity);
        wanted = d.Recalls(Quantities.WantedFire);
        fire = d.Begins(Quantities.Fire);
        shortage = d.Begins(Quantities.Shortage);
        exhaustion = d.Begins(Quantities.Exhaustion);
        aid = d.Recalls(Quantities.Aid);
        roundsPerAid = d.Recalls(Quantities.RoundsPerAid);
        delivered = d.Reads(Quantities.Delivered);
        horizon = d.Parameter("horizon", "months", Prior.LogNormal(18, 0.3),
            Provenance.Judgement("staffs ration a stock over the next year or two"),
            "months over which a side spreads its stock");
        answer = d.Parameter("answer", "share", Prior.LogitNormal(0.3, 0.5),
            Provenance.Judgement("counter-battery fire is part of the demand for shells, the rest is infantry support"),
            "how far what a side asks for follows the enemy's fire");
        growth = d.Parameter("growth", "1/year", Prior.LogNormal(0.6, 0.4),
            Provenance.Judgement("announced plans of 2023 on both sides: output to double in about two years"),
            "expansion of production while far from capacity");
        wear = d.Parameter("wear", "1/year", Prior.LogNormal(0.25, 0.4),
            Provenance.Judgement("scale of the exhaustion index: 10,000 rounds a day for a year make a quarter"),
            "exhaustion from a year of 10,000 rounds a day");
        recovery = d.Parameter("recovery", "1/year", Prior.LogNormal(0.2, 0.4),
            Provenance.Judgement("mobilisation and repair make good a fifth in a year"),
            "exhaustion made good");
        baseHazard = d.Parameter("hazard", "1/month", Prior.LogNormal(0.015, 0.5),
            Provenance.Judgement("interstate wars that outlast a year and a half have mostly gone on for years: about one in six ends in the next year"),
            "monthly hazard of the war's end in the state of the start");
        byExhaustion = d.Parameter("by-exhaustion", "1", Prior.LogNormal(0.25, 0.5),
            Provenance.Judgement("losses of men were made good on both sides in 2022-23 while shells set the tempo: exhaustion counts less than supply"),
            "log hazard for a unit of exhaustion of both sides together");
        byShortage = d.Parameter("by-shortage", "1", Prior.LogNormal(1.5, 0.5),
            Provenance.Judgement("a side that can fire half of what it needs seeks a pause about twice as readily"),
            "log hazard for a side wholly without shells");
        byStalemate = d.Parameter("by-stalemate", "1", Prior.LogNormal(0.3, 0.6),
            Provenance.Judgement("the direction is Zartman's hurting stalemate; the size is not known, so small and wide"),
            "log hazard of an even exchange of fire against a wholly uneven one");
    }

    public override void Begin<V>(in Month<V> month)
    {
        foreach (var side in world.Belligerents)
            Shoot(month, side, month[wanted[side]], Deliveries(month, side), month[stock[side]], month[production[side]]);
        foreach (var war in world.Wars)
            month[hazard[war]] = month[baseHazard];
    }

    public override void Step<V>(in Month<V> month)
    {
        foreach (var side in world.Belligerents)
        {
            var start = month.AtStart(fire.Past(side.Enemy));
            var asked = month[wanted[side]] * Max(
                1.0 + month[answer] * (month[fire.Past(side.Enemy)] / Max(start, V.Of(1)) - 1.0), V.Of(1.0 / 3));
            var arrived = Deliveries(month, side);
            var made = month[production.Past(side)];
            var most = Max(month[capacity[side]], V.Of(1));
            var grown = Exp(Month<V>.Years * month[growth]);
            month[production[side]] = most * made * grown / (most + made * (grown - 1.0)); // the curve itself, which a month too long cannot overshoot
            Shoot(month, side, asked, arrived, month[stock.Past(side)], made);
            month[stock[side]] = Max(month[stock.Past(side)] + made + arrived - month[fire[side]] * Month<V>.Days, V.Of(0));
        }
        foreach (var side in world.Belligerents)
            month[exhaustion[side]] = month[exhaustion.Past(side)]
                + Month<V>.Years * (month[wear] * month[fire[side.Enemy]] / 10_000.0 - month[recovery] * month[exhaustion.Past(side)]);
        foreach (var war in world.Wars)
            End(month, war);
    }

    void Shoot<V>(in Month<V> month, Belligerent side, V asked, V arrived, V held, V made) where V : unmanaged, IReal<V>
    {
        var supply = (made + arrived + held / month[horizon]) / Month<V>.Days;
        var met = 1.0 - Exp(-supply / Max(asked, V.Of(1)));
        month[fire[side]] = asked * met * month[goingOn.Past(side.War)];
        month[shortage[side]] = 1.0 - met;
    }

    void End<V>(in Month<V> month, War war) where V : unmanaged, IReal<V>
    {
        var (a, b) = (war.Sides[0], war.Sides[1]);
        var log = month[byExhaustion] * (month[exhaustion[a]] + month[exhaustion[b]] - month.AtStart(exhaustion.Past(a)) - month.AtStart(exhaustion.Past(b)))
            + month[byShortage] * (month[shortage[a]] + month[shortage[b]] - month.AtStart(shortage.Past(a)) - month.AtStart(shortage.Past(b)))
            + month[byStalemate] * (Evenness(month[fire[a]], month[fire[b]]) - Evenness(month.AtStart(fire.Past(a)), month.AtStart(fire.Past(b))));
        month[hazard[war]] = month[baseHazard] * Exp(Clamp(log, -3, 3));
        var ends = Happens(month.Uniform(war), 1.0 - Exp(-month[hazard[war]]));
        month[goingOn[war]] = month[goingOn.Past(war)] * (1.0 - ends);
        month[age[war]] = month[age.Past(war)] + month[goingOn[war]];
    }

    /// <summary>exp(-|ln(a/b)|): 1 when both fire alike, near 0 when one fires far more.</summary>
    static V Evenness<V>(V a, V b) where V : unmanaged, IReal<V>
    {
        var (x, y) = (Max(a, V.Of(1)), Max(b, V.Of(1)));
        return Min(x, y) / Max(x, y);
    }

    V Deliveries<V>(in Month<V> month, Belligerent side) where V : unmanaged, IReal<V>
    {
        var sum = V.Of(0);
        foreach (var term in world.Terms)
            if (term.To == side.Actor && term.Kind is TermKind.Munitions or TermKind.Arms)
                sum += month[delivered[term]] * term.RoundsPerUnit;
        foreach (var supporter in world.Supporters)
            if (supporter.Side == side)
                sum += month[aid[supporter]] * month[roundsPerAid[supporter]];
        return sum;
    }
}
