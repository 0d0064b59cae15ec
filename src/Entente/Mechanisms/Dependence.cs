using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// Whom an actor trades with is whom it depends on. Trade moves towards what the border lets through, less what sanctions take at the
/// hands of partners who enforce them; a new patron's supplies come on top and make the old one count for less. Isolation is what is
/// missing, in trade and in friends, against a peer that nobody shuns.
/// </summary>
/// <remarks>
/// <code>
/// trade_e  → potential_e · border · (1 - withdrawn by the partner) · (1 - bite · stringency · compliance_e · watch) + supplies and wages from the partner's deals
/// border   = 1 - (1 - border(0)) exp(-t / reopening)
/// share_e  = trade_e / sum trade;  concentration = sum of share_e squared (Herfindahl-Hirschman)
/// shortfall = 1 - min(1, trade / requirement)
/// isolation = 1 - (min(1, trade / peer trade) + sum over k of c_k max(0, A_ik) / sum of c_k) / 2
/// compliance_e falls with a deal in force with the actor and as the two draw closer
/// </code>
/// </remarks>
public sealed class Dependence : Mechanism
{
    World world = null!;
    Recalled<TradeTie> potential, compliance;
    Written<TradeTie> effectiveCompliance, trade, share;
    Recalled<Actor> requirement, peerTrade, border, capability;
    Written<Actor> shortfall, concentration, isolation;
    Recalled<SanctionsRegime> stringency, watch;
    Read<Pair> alignment;
    Read<Deal> struck;
    Read<DealTerm> delivered;
    ParameterPlace bite, reopening, adjustment, friendship;

    public override MechanismNote Note { get; } = new(
        "Whom an actor trades with is whom it depends on. Sanctions cut trade at the hands of partners who enforce them; a new patron's supplies come on top and make the old patron count for less. Isolation is what is missing, in trade and in friends, against an unshunned peer.",
        "trade → potential · border · (1 − bite · stringency · compliance) + supplies; concentration = Σ share²; isolation = 1 − (trade/peer + friends)/2",
        "Hirschman (1945), National Power and the Structure of Foreign Trade; trade returns of KOTRA and Chinese customs",
        "Mirror trade returns by partner; ship-to-ship transfers; the price of fuel and grain in local markets");

    public override void Declare(Declaration d)
    {
        world = d.World;
        potential = d.Recalls(Quantities.TradePotential);
        compliance = d.Recalls(Quantities.Compliance);
        effectiveCompliance = d.Begins(Quantities.EffectiveCompliance);
        trade = d.Writes(Quantities.Trade);
        share = d.Begins(Quantities.TradeShare);
        requirement = d.Recalls(Quantities.Requirement);
        peerTrade = d.Recalls(Quantities.PeerTrade);
        border = d.Recalls(Quantities.BorderOpenness);
        capability = d.Recalls(Quantities.Capability);
        shortfall = d.Begins(Quantities.Shortfall);
        concentration = d.Begins(Quantities.Concentration);
        isolation = d.Begins(Quantities.Isolation);
        stringency = d.Recalls(Quantities.Stringency);
        watch = d.Recalls(Quantities.Watch);
        alignment = d.Reads(Quantities.Alignment);
        struck = d.Reads(Quantities.Struck);
        delivered = d.Reads(Quantities.Delivered);
        bite = d.Parameter("bite", "share", Prior.LogitNormal(0.75, 0.4),
            Provenance.Record("series.csv, trade-total PRK: 6.3 billion USD in 2015 before the sectoral sanctions, 2.8 in 2018 after them, enforced in part"),
            "share of trade that full and enforced sanctions take");
        reopening = d.Parameter("reopening", "months", Prior.LogNormal(12, 0.4),
            Provenance.Judgement("trade more than doubled in the year after freight trains returned in 2022"),
            "months for a closed border to open by two thirds");
        adjustment = d.Parameter("adjustment", "months", Prior.LogNormal(5, 0.3),
            Provenance.Record("series.csv, trade-total PRK: the sanctions of late 2017 show in full in the total of 2018"),
            "months for trade to follow");
        friendship = d.Parameter("friendship", "1", Prior.LogNormal(0.5, 0.4),
            Provenance.Judgement("Chinese enforcement eased by perhaps a fifth as alignment rose by 0.4 from 2017 to 2019"),
            "enforcement lost as a partner draws closer by one unit of alignment");
    }

    public override void Begin<V>(in Month<V> month)
    {
        foreach (var tie in world.TradeTies)
            month[effectiveCompliance[tie]] = month[compliance[tie]];
        Measure(month);
    }

    public override void Step<V>(in Month<V> month)
    {
        var step = 1.0 - Exp(-1.0 / month[adjustment]);
        foreach (var tie in world.TradeTies)
        {
            month[effectiveCompliance[tie]] = ComplianceOf(month, tie);
            var sanctions = V.Of(0);
            foreach (var regime in world.Regimes)
                if (regime.Target == tie.Owner)
                    sanctions += month[stringency[regime]] * month[effectiveCompliance[tie]] * month[watch[regime]];
            var open = 1.0 - (1.0 - month[border[tie.Owner]]) * Exp(-month.Number / month[reopening]);
            var target = month[potential[tie]] * open * (1.0 - Withdrawn(month, tie)) * Max(1.0 - month[bite] * sanctions, V.Of(0)) + FromDeals(month, tie);
            month[trade[tie]] = month[trade.Past(tie)] + step * (target - month[trade.Past(tie)]);
        }
        Measure(month);
    }

    void Measure<V>(in Month<V> month) where V : unmanaged, IReal<V>
    {
        foreach (var actor in world.Actors)
        {
            var total = V.Of(0);
            var tied = false;
            foreach (var tie in world.TradeTies)
                if (tie.Owner == actor)
                {
                    total += month[trade[tie]];
                    tied = true;
                }
            if (!tied)
                continue;

            var squares = V.Of(0);
            var any = V.Above(total, V.Of(0));
            foreach (var tie in world.TradeTies)
                if (tie.Owner == actor)
                {
                    var part = V.Select(any, month[trade[tie]] / V.Select(any, total, V.Of(1)), V.Of(0));
                    month[share[tie]] = part;
                    squares += part * part;
                }
            month[concentration[actor]] = Min(squares, V.Of(1));
            month[shortfall[actor]] = 1.0 - Part(total, month[requirement[actor]]);
            month[isolation[actor]] = 1.0 - 0.5 * (Part(total, month[peerTrade[actor]]) + Friends(month, actor));
        }
    }

    /// <summary>How much of a need is met; of no need, all.</summary>
    static V Part<V>(V part, V whole) where V : unmanaged, IReal<V> => V.Select(V.Above(whole, part), part / Max(whole, V.Of(1e-9)), V.Of(1));

    V Friends<V>(in Month<V> month, Actor actor) where V : unmanaged, IReal<V>
    {
        var (near, all) = (V.Of(0), V.Of(0));
        foreach (var other in world.Actors)
            if (other != actor)
            {
                near += month[capability[other]] * Max(month[alignment[world.Between(actor, other)]], V.Of(0));
                all += month[capability[other]];
            }
        return near / Max(all, V.Of(1e-9));
    }

    V ComplianceOf<V>(in Month<V> month, TradeTie tie) where V : unmanaged, IReal<V>
    {
        var will = month[compliance[tie]];
        if (tie.Partner is null)
            return will;
        var between = alignment[world.Between(tie.Owner, tie.Partner)];
        will -= month[friendship] * (month[between] - month.AtStart(between));
        foreach (var deal in world.Deals)
            if ((deal.A == tie.Owner && deal.B == tie.Partner) || (deal.B == tie.Owner && deal.A == tie.Partner))
                will *= 1.0 - month[struck[deal]];
        return Clamp(will, 0, 1);
    }

    V Withdrawn<V>(in Month<V> month, TradeTie tie) where V : unmanaged, IReal<V>
    {
        var kept = V.Of(1);
        foreach (var term in world.Terms)
            if (term.Kind == TermKind.Withdrawal && term.To == tie.Owner && term.From == tie.Partner)
                kept *= 1.0 - month[delivered[term]];
        return 1.0 - kept;
    }

    V FromDeals<V>(in Month<V> month, TradeTie tie) where V : unmanaged, IReal<V>
    {
        var sum = V.Of(0);
        foreach (var term in world.Terms)
            if ((term.Kind == TermKind.Supplies && term.To == tie.Owner && term.From == tie.Partner)
                || (term.Kind == TermKind.Labour && term.From == tie.Owner && term.To == tie.Partner))
                sum += month[delivered[term]] * term.UnitValue;
        return sum;
    }
}
