using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// Two actors hold goods that the other needs. A good is worth more to who lacks it; being caught costs; a deal is in force
/// when both together gain. The one who can wait gets the better terms, so leverage lies with the less urgent party.
/// </summary>
/// <remarks>
/// <code>
/// urgency_i  = (1 - alternatives_i) · (importance-weighted mean need for what i would receive)
/// leverage_A = (floor + urgency_B) / (2 floor + urgency_A + urgency_B)
/// surplus    = sum over terms: size · unit value · (need of receiver - cost share) - caught · stringency · enforcement · exposure · value
/// struck     = logistic(surplus / (doubt · value on the table)),  0 with an empty table
/// delivered  = size(t) · struck · leverage of the receiver / its leverage at the start, no more than the giver can spare
///              (a shield, a recognition and workers do not scale with leverage)
/// </code>
/// What an actor does to another alone is delivered as it stands: nobody has to agree to it.
/// The share is the limit of Rubinstein's alternating offers when offers follow closely: the ratio of the parties' discount rates,
/// with urgency as the rate. Leverage is what each could ask for, whatever of it was agreed behind the scenes. A supply of ammunition is needed in proportion to the shortage at the front, a technology to what the
/// receiver's programmes lack, supplies to the shortfall of trade (food to hunger as well), recognition to isolation, a shield to enforced sanctions.
/// </remarks>
public sealed class Exchange : Mechanism
{
    World world = null!;
    Recalled<Deal> alternativesOfA, alternativesOfB;
    Written<Deal> urgencyOfA, urgencyOfB, leverageOfA, leverageOfB, surplus, struck;
    Recalled<DealTerm> size, ramp, lasts, after, output, hiddenShare;
    Written<DealTerm> reserve, delivered, deliveredSoFar;
    Recalled<Belligerent> shortage;
    Recalled<War> goingOn;
    Recalled<TechnicalProgramme> successChance;
    Recalled<Actor> shortfall, isolation, exposure;
    Recalled<Population> hunger;
    Recalled<SanctionsRegime> stringency, enforcement;
    ParameterPlace floor, doubt, caught, drawdown;

    public override MechanismNote Note { get; } = new(
        "Two actors hold goods that the other needs. A deal is in force when both together gain from it, the cost of being caught included. The party that can wait gets the better terms: leverage lies with the less urgent one.",
        "leverage_A = (floor + urgency_B)/(2 floor + urgency_A + urgency_B); struck = logistic(surplus/(doubt · value)); delivered = size · struck · receiver's leverage now/at the start",
        "Nash (1950), Econometrica 18; Rubinstein (1982), Econometrica 50; Muthoo (1999), Bargaining Theory with Applications, ch. 3",
        "Counts of ships, railcars and containers; published contracts; who visits whom, and what is announced");

    public override void Declare(Declaration d)
    {
        world = d.World;
        alternativesOfA = d.Recalls(Quantities.AlternativesOfA);
        alternativesOfB = d.Recalls(Quantities.AlternativesOfB);
        urgencyOfA = d.Begins(Quantities.UrgencyOfA);
        urgencyOfB = d.Begins(Quantities.UrgencyOfB);
        leverageOfA = d.Begins(Quantities.LeverageOfA);
        leverageOfB = d.Begins(Quantities.LeverageOfB);
        surplus = d.Begins(Quantities.Surplus);
        struck = d.Begins(Quantities.Struck);
        size = d.Recalls(Quantities.Size);
        ramp = d.Recalls(Quantities.Ramp);
        lasts = d.Recalls(Quantities.Lasts);
        after = d.Recalls(Quantities.After);
        output = d.Recalls(Quantities.Output);
        hiddenShare = d.Recalls(Quantities.HiddenShare);
        reserve = d.Writes(Quantities.Reserve);
        delivered = d.Begins(Quantities.Delivered);
        deliveredSoFar = d.Begins(Quantities.DeliveredSoFar);
        shortage = d.Recalls(Quantities.Shortage);
        goingOn = d.Recalls(Quantities.GoingOn);
        successChance = d.Recalls(Quantities.SuccessChance);
        shortfall = d.Recalls(Quantities.Shortfall);
        isolation = d.Recalls(Quantities.Isolation);
        exposure = d.Recalls(Quantities.Exposure);
        hunger = d.Recalls(Quantities.Hunger);
        stringency = d.Recalls(Quantities.Stringency);
        enforcement = d.Recalls(Quantities.Enforcement);
        floor = d.Parameter("floor", "1", Prior.LogNormal(0.15, 0.3),
            Provenance.Judgement("even a party without need is somewhat impatient; keeps leverage between about 0.1 and 0.9"),
            "impatience of a party that needs nothing");
        doubt = d.Parameter("doubt", "share of the value", Prior.LogNormal(0.15, 0.4),
            Provenance.Judgement("gains that outsiders cannot see, a sixth of the value on the table"),
            "unseen part of the gains");
        caught = d.Parameter("caught", "share of the value", Prior.LogNormal(0.3, 0.5),
            Provenance.Judgement("secondary sanctions in proportion to trade with the sponsors; no estimate exists for these goods"),
            "cost of being caught, for a party wholly exposed");
        drawdown = d.Parameter("drawdown", "months", Prior.LogNormal(24, 0.4),
            Provenance.Judgement("a giver that faces an enemy of its own spends a reserve over two years, not one winter"),
            "months over which a giver lets its reserve go");
    }

    public override void Begin<V>(in Month<V> month)
    {
        foreach (var deal in world.Deals)
            Bargain(month, deal);
    }

    public override void Step<V>(in Month<V> month)
    {
        foreach (var deal in world.Deals)
        {
            Bargain(month, deal);
            var worth = V.Of(0);
            var value = V.Of(0);
            foreach (var term in world.Terms)
            {
                if (term.Deal != deal)
                    continue;
                var offered = Offered(month, term) * term.UnitValue;
                value += offered;
                worth += offered * (Need(month, term) - term.CostShare);
            }
            var risk = month[caught] * (UnderSanctions(month, deal.A) * month[exposure[deal.B]] + UnderSanctions(month, deal.B) * month[exposure[deal.A]]);
            month[surplus[deal]] = worth - risk * value;
            var onTheTable = V.Above(value, V.Of(0));
            month[struck[deal]] = V.Select(onTheTable,
                Logistic(month[surplus[deal]] / (month[doubt] * V.Select(onTheTable, value, V.Of(1)))), V.Of(0));

            foreach (var term in world.Terms)
                if (term.Deal == deal)
                    Deliver(month, term, deal);
        }
        foreach (var term in world.Terms)
            if (term.Deal is null)
                month[delivered[term]] = Bounded(term, Offered(month, term));
        foreach (var term in world.Terms)
            month[deliveredSoFar[term]] = month[deliveredSoFar.Past(term)] + month[delivered[term]];
    }

    void Bargain<V>(in Month<V> month, Deal deal) where V : unmanaged, IReal<V>
    {
        var ofA = (1.0 - month[alternativesOfA[deal]]) * MeanNeed(month, deal, deal.A);
        var ofB = (1.0 - month[alternativesOfB[deal]]) * MeanNeed(month, deal, deal.B);
        var share = (month[floor] + ofB) / (2.0 * month[floor] + ofA + ofB);
        month[urgencyOfA[deal]] = ofA;
        month[urgencyOfB[deal]] = ofB;
        month[leverageOfA[deal]] = share;
        month[leverageOfB[deal]] = 1.0 - share;
    }

    V MeanNeed<V>(in Month<V> month, Deal deal, Actor receiver) where V : unmanaged, IReal<V>
    {
        var (sum, weight) = (V.Of(0), 0.0);
        foreach (var term in world.Terms)
            if (term.Deal == deal && term.To == receiver)
            {
                sum += term.Importance * Need(month, term);
                weight += term.Importance;
            }
        return weight > 0 ? sum / weight : V.Of(0);
    }

    void Deliver<V>(in Month<V> month, DealTerm term, Deal deal) where V : unmanaged, IReal<V>
    {
        var terms = term.To == deal.A ? leverageOfA : leverageOfB;
        var now = month[terms[deal]];
        var start = month.AtStart(terms.Past(deal));
        var amount = Offered(month, term) * month[struck[deal]];
        switch (term.Kind)
        {
            case TermKind.Munitions or TermKind.Arms:
                var spared = month[output[term]] + month[reserve.Past(term)] / month[drawdown];
                amount = Min(amount * now / start, spared);
                month[reserve[term]] = month[reserve.Past(term)] + Max(month[output[term]] - amount, -month[reserve.Past(term)]);
                break;
            case TermKind.Shield or TermKind.Labour or TermKind.Recognition or TermKind.Withdrawal or TermKind.Rebuff:
                break;
            default:
                amount = amount * now / start;
                break;
        }
        month[delivered[term]] = Bounded(term, amount);
    }

    static V Bounded<V>(DealTerm term, V amount) where V : unmanaged, IReal<V> =>
        term.Kind is TermKind.Shield or TermKind.Withdrawal ? Min(amount, V.Of(1)) : amount;

    /// <summary>The size on the table this month: it grows over the ramp and falls to nothing when the term has run out.</summary>
    V Offered<V>(in Month<V> month, DealTerm term) where V : unmanaged, IReal<V>
    {
        var since = month.Number - month[after[term]];
        var onTheTable = month[size[term]] * month[hiddenShare[term]];
        if (term.Kind is TermKind.Recognition or TermKind.Rebuff)
            return onTheTable * (V.Indicator(V.Above(since, V.Of(0))) - V.Indicator(V.Above(since, V.Of(1)))); // a visit and its communique happen once
        var grown = Clamp(since / Max(month[ramp[term]], V.Of(1)), 0, 1);
        var still = V.Indicator(V.Above(month[lasts[term]] + 0.5, since));
        return onTheTable * grown * still;
    }

    V Need<V>(in Month<V> month, DealTerm term) where V : unmanaged, IReal<V>
    {
        switch (term.Kind)
        {
            case TermKind.Munitions or TermKind.Arms:
                foreach (var side in world.Belligerents)
                    if (side.Actor == term.To)
                        return month[shortage[side]] * month[goingOn[side.War]];
                return V.Of(0);
            case TermKind.Technology:
                var (sum, count) = (V.Of(0), 0);
                foreach (var programme in world.Programmes)
                    if (term.IsHelpTo(programme))
                    {
                        sum += 1.0 - month[successChance[programme]];
                        count++;
                    }
                return count > 0 ? sum / count : V.Of(0);
            case TermKind.Supplies or TermKind.Labour:
                return term.FoodPerUnit > 0 ? Max(month[shortfall[term.To]], Hungry(month, term.To)) : month[shortfall[term.To]];
            case TermKind.Recognition:
                return month[isolation[term.To]];
            default:
                return UnderSanctions(month, term.To);
        }
    }

    V Hungry<V>(in Month<V> month, Actor actor) where V : unmanaged, IReal<V>
    {
        foreach (var population in world.Populations)
            if (population.Actor == actor)
                return month[hunger[population]];
        return V.Of(0);
    }

    V UnderSanctions<V>(in Month<V> month, Actor actor) where V : unmanaged, IReal<V>
    {
        var sum = V.Of(0);
        foreach (var regime in world.Regimes)
            if (regime.Target == actor)
                sum += month[stringency[regime]] * month[enforcement[regime]];
        return sum;
    }
}
