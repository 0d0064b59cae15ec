using System.Runtime.CompilerServices;
using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// An incident puts a draft on the table. Each member votes yes, no or abstains: the closer to the sponsor and the further from the
/// target, and the graver the incident, the sooner yes; once a draft has failed, those who can veto do so more easily again; a patron that has promised
/// a shield votes no. Enough yes votes and no veto adopt. What is adopted makes sanctions stricter; the monitors' mandate needs
/// a vote of its own each year, and enforcement leaks without them and through partners who look away.
/// </summary>
/// <remarks>
/// <code>
/// y_m = slope · (A_m,sponsor - A_m,target + resistance of the draft) + gravity · severity - precedent
/// P(yes) = logistic(y - width), P(no) = logistic(-y - width), the rest abstain;  P(no) of a shield's giver: 1 - (1 - P(no))(1 - shield)
/// a defeat is traced to its vetoes, one holder after another, by P(no)/P(defeat) given the votes before it
/// P(adopt) = P(at least the needed yes votes, and no "no" of a veto holder), exactly, by adding one seat after another
/// a draft comes up with chance tabling · severity · P(adopt)
/// stringency gains step · (1 - stringency) with each measure
/// watch       → 1 - monitors' part · (1 - monitoring)
/// enforcement → sum over trade partners of potential share · compliance · watch
/// </code>
/// </remarks>
public sealed class Council : Mechanism
{
    World world = null!;
    int mostSeats;
    VetoHolder[][] holders = [];
    Written<VetoHolder> vetoes;
    Written<SanctionsRegime> stringency, enforcement, watch, monitoring, precedent, adoptionChance, renewalChance, adopted, anyAdopted;
    Recalled<SanctionsRegime> otherMonitoring;
    Read<Pair> alignment;
    Read<TechnicalProgramme> attempted;
    Recalled<TechnicalProgramme> severity;
    Read<DealTerm> delivered;
    Read<TradeTie> compliance;
    Recalled<TradeTie> potential;
    ParameterPlace slope, width, resistance, renewalResistance, gravity, vetoAgain, tabling, step, monitorsPart, adjustment;

    public override MechanismNote Note { get; } = new(
        "An incident puts a draft on the table; members near the sponsor and far from the target vote yes, a patron that promised a shield votes no, and one veto defeats it. Measures adopted make sanctions stricter; without monitors, and through partners who look away, enforcement leaks.",
        "y = slope · (A_sponsor − A_target + resistance) + gravity · severity − precedent; yes logistic(y − width), no logistic(−y − width); adopted with the needed yes votes and no veto",
        "UN Charter, Art. 27; ordered response after McKelvey & Zavoina (1975), J. Mathematical Sociology 4; voting records in votes.csv to 2023-03",
        "The next draft against the target: who vetoes, who abstains; the vote on the monitors' mandate");

    public override void Declare(Declaration d)
    {
        world = d.World;
        mostSeats = world.Regimes.Select(r => r.Council.Members.Sum(b => b.Seats)).DefaultIfEmpty(0).Max();
        holders = [.. world.Regimes.Select(regime => world.VetoHolders.Where(holder => holder.Regime == regime).ToArray())];
        vetoes = d.Begins(Quantities.Vetoes);
        stringency = d.Writes(Quantities.Stringency);
        enforcement = d.Begins(Quantities.Enforcement);
        watch = d.Begins(Quantities.Watch);
        monitoring = d.Writes(Quantities.Monitoring);
        precedent = d.Writes(Quantities.Precedent);
        adoptionChance = d.Begins(Quantities.AdoptionChance);
        renewalChance = d.Begins(Quantities.RenewalChance);
        adopted = d.Begins(Quantities.Adopted);
        anyAdopted = d.Begins(Quantities.AnyAdopted);
        otherMonitoring = d.Recalls(Quantities.OtherMonitoring);
        alignment = d.Reads(Quantities.Alignment);
        attempted = d.Reads(Quantities.Attempted);
        severity = d.Recalls(Quantities.Severity);
        delivered = d.Reads(Quantities.Delivered);
        compliance = d.Reads(Quantities.EffectiveCompliance);
        potential = d.Recalls(Quantities.TradePotential);

        var fromVotes = Provenance.Judgement("set by hand to the 25 votes of votes.csv up to 2023-03: unanimity to 2017, two vetoes on 2022-05-26, every renewal passed");
        slope = d.Parameter("slope", "1", Prior.LogNormal(12, 0.15), fromVotes, "how sharply votes follow alignment");
        width = d.Parameter("width", "1", Prior.LogNormal(0.6, 0.3), fromVotes, "half-width of the band in which a member abstains");
        resistance = d.Parameter("resistance", "alignment", Prior.Normal(0.78, 0.05), fromVotes,
            "how much nearer to the target than to the sponsor a member may stand and still vote for sanctions");
        renewalResistance = d.Parameter("renewal-resistance", "alignment", Prior.Normal(1.62, 0.06), fromVotes,
            "the same for the monitors' mandate, which imposes nothing new");
        gravity = d.Parameter("gravity", "1", Prior.LogNormal(1.0, 0.4), fromVotes, "what the gravest incident adds to a yes");
        vetoAgain = d.Parameter("veto-again", "1", Prior.LogNormal(1.0, 0.5),
            Provenance.Judgement("vetoes on one target come in series: once cast, the next costs less"),
            "what a failed draft takes from the next yes of a veto holder");
        tabling = d.Parameter("tabling", "chance", Prior.LogitNormal(0.5, 0.5),
            Provenance.Record("votes.csv and events.csv: every nuclear test to 2017 and about half of the long-range tests brought a draft"),
            "chance that the gravest incident brings a draft that would pass");
        step = d.Parameter("step", "share", Prior.LogitNormal(0.25, 0.4),
            Provenance.Judgement("ten sanctions resolutions took the regime from nothing to most of what can be forbidden"),
            "share of what is still allowed that a measure forbids");
        monitorsPart = d.Parameter("monitors-part", "share", Prior.LogitNormal(0.25, 0.5),
            Provenance.Judgement("reports name ships and banks; states that would not enforce do not start to for a report"),
            "share of enforcement that hangs on monitors");
        adjustment = d.Parameter("adjustment", "months", Prior.LogNormal(6, 0.3),
            Provenance.Judgement("ports and banks follow a change of line within half a year"),
            "months for enforcement to follow");
    }

    public override void Begin<V>(in Month<V> month)
    {
        Span<V> tally = stackalloc V[mostSeats + 1];
        foreach (var regime in world.Regimes)
        {
            month[watch[regime]] = WatchTarget(month, regime);
            month[enforcement[regime]] = EnforcementTarget(month, regime);
            month[adoptionChance[regime]] = ChanceOfAdoption(month, regime, tally, month[resistance], GravestOfItsArms(month, regime), month[precedent[regime]]);
            month[renewalChance[regime]] = ChanceOfAdoption(month, regime, tally, month[renewalResistance], V.Of(0), V.Of(0));
        }
    }

    public override void Step<V>(in Month<V> month)
    {
        Span<V> tally = stackalloc V[mostSeats + 1];
        foreach (var regime in world.Regimes)
        {
            var vetoedBefore = month[precedent.Past(regime)];
            month[adoptionChance[regime]] = ChanceOfAdoption(month, regime, tally, month[resistance], GravestOfItsArms(month, regime), vetoedBefore);
            month[renewalChance[regime]] = ChanceOfAdoption(month, regime, tally, month[renewalResistance], V.Of(0), V.Of(0));

            var gravest = V.Of(0);
            foreach (var programme in world.Programmes)
                if (programme.Owner == regime.Target)
                    gravest = Max(gravest, month[attempted[programme]] * month[severity[programme]]);
            var chance = ChanceOfAdoption(month, regime, tally, month[resistance], gravest, vetoedBefore);
            var tabled = Happens(month.Uniform(regime, 0), month[tabling] * gravest * chance);
            var passed = tabled * Happens(month.Uniform(regime, 1), chance);
            month[precedent[regime]] = Min(vetoedBefore + (tabled - passed), V.Of(1));
            month[adopted[regime]] = month[adopted.Past(regime)] + passed;
            month[anyAdopted[regime]] = Max(month[anyAdopted.Past(regime)], passed);
            month[stringency[regime]] = month[stringency.Past(regime)] + passed * month[step] * (1.0 - month[stringency.Past(regime)]);

            month[monitoring[regime]] = month.Calendar.Month == regime.RenewalMonth
                ? month[monitoring.Past(regime)] * Happens(month.Uniform(regime, 2), month[renewalChance[regime]])
                : month[monitoring.Past(regime)];
            CountVetoes(month, regime, tabled - passed, chance, month[resistance], gravest, vetoedBefore, 0);
            CountVetoes(month, regime, month[monitoring.Past(regime)] - month[monitoring[regime]], month[renewalChance[regime]], month[renewalResistance], V.Of(0), V.Of(0), 1);
            var follow = 1.0 - Exp(-1.0 / month[adjustment]);
            month[watch[regime]] = month[watch.Past(regime)] + follow * (WatchTarget(month, regime) - month[watch.Past(regime)]);
            month[enforcement[regime]] = month[enforcement.Past(regime)] + follow * (EnforcementTarget(month, regime) - month[enforcement.Past(regime)]);
        }
    }

    /// <summary>The severity of a test of the target's gravest delivery programme: the incident for which the chance of adoption is shown.</summary>
    V GravestOfItsArms<V>(in Month<V> month, SanctionsRegime regime) where V : unmanaged, IReal<V>
    {
        var gravest = V.Of(0);
        foreach (var programme in world.Programmes)
            if (programme.Owner == regime.Target && programme.Delivers)
                gravest = Max(gravest, month[severity[programme]]);
        return gravest;
    }

    V EnforcementTarget<V>(in Month<V> month, SanctionsRegime regime) where V : unmanaged, IReal<V>
    {
        var (enforced, all) = (V.Of(0), V.Of(0));
        foreach (var tie in world.TradeTies)
            if (tie.Owner == regime.Target)
            {
                enforced += month[potential[tie]] * month[compliance[tie]];
                all += month[potential[tie]];
            }
        return V.Select(V.Above(all, V.Of(0)), enforced / Max(all, V.Of(1e-9)), V.Of(1)) * WatchTarget(month, regime);
    }

    V WatchTarget<V>(in Month<V> month, SanctionsRegime regime) where V : unmanaged, IReal<V> =>
        1.0 - month[monitorsPart] * (1.0 - Max(month[monitoring[regime]], month[otherMonitoring[regime]]));

    V ChanceOfAdoption<V>(in Month<V> month, SanctionsRegime regime, Span<V> tally, V resisted, V gravityOfIncident, V vetoedBefore) where V : unmanaged, IReal<V>
    {
        // tally[n]: the chance of n yes votes so far, and no veto.
        tally.Fill(V.Of(0));
        tally[0] = V.Of(1);
        var counted = 0;
        foreach (var member in regime.Council.Members)
        {
            var (yes, no) = Vote(month, regime, member, resisted, gravityOfIncident, vetoedBefore);
            var stays = member.Veto ? 1.0 - yes - no : 1.0 - yes;
            for (var seat = 0; seat < member.Seats; seat++)
            {
                counted++;
                for (var n = counted; n > 0; n--)
                    tally[n] = tally[n] * stays + tally[n - 1] * yes;
                tally[0] *= stays;
            }
        }
        var chance = V.Of(0);
        for (var n = regime.Council.YesNeeded; n <= counted; n++)
            chance += tally[n];
        return Clamp(chance, 0, 1);
    }

    /// <summary>The chances that a member votes yes, and no; it abstains otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    (V Yes, V No) Vote<V>(in Month<V> month, SanctionsRegime regime, Member member, V resisted, V gravityOfIncident, V vetoedBefore) where V : unmanaged, IReal<V>
    {
        var y = month[slope] * (Leaning(month, regime, member) + resisted) + month[gravity] * gravityOfIncident;
        if (member.Veto)
            y -= month[vetoAgain] * vetoedBefore;
        var shielded = 1.0 - Shield(month, regime, member);
        return (Logistic(y - month[width]) * shielded, 1.0 - (1.0 - Logistic(-y - month[width])) * shielded);
    }

    /// <summary>
    /// Whose vetoes defeated a draft. Given the defeat and the votes of those before it, a holder's veto has the chance P(no)/P(defeat);
    /// after one veto the defeat is explained, and the others vote as they would have.
    /// </summary>
    /// <param name="defeated">1 where a draft failed this month.</param>
    /// <param name="chance">That the draft was adopted.</param>
    void CountVetoes<V>(in Month<V> month, SanctionsRegime regime, V defeated, V chance, V resisted, V gravityOfIncident, V vetoedBefore, int draw)
        where V : unmanaged, IReal<V>
    {
        if (!V.Any(V.Above(defeated, V.Of(0))))
            return;
        var defeat = 1.0 - chance;
        foreach (var holder in holders[regime.Index])
        {
            var (_, no) = Vote(month, regime, holder.Member, resisted, gravityOfIncident, vetoedBefore);
            var abstains = V.Of(1);
            for (var seat = 0; seat < holder.Member.Seats; seat++)
                abstains *= 1.0 - no;
            var against = Happens(month.Uniform(holder, draw), (1.0 - abstains) / Max(defeat, V.Of(1e-12)));
            month[vetoes[holder]] += defeated * against;
            defeat = V.Select(V.Above(against, V.Of(0)), V.Of(1), 1.0 - (1.0 - defeat) / Max(abstains, V.Of(1e-12)));
        }
    }

    V Leaning<V>(in Month<V> month, SanctionsRegime regime, Member member) where V : unmanaged, IReal<V>
    {
        if (member.Actor is null)
            return V.Of(member.TowardsSponsor - member.TowardsTarget);
        var towardsSponsor = member.Actor == regime.Sponsor ? V.Of(1) : month[alignment[world.Between(member.Actor, regime.Sponsor)]];
        var towardsTarget = member.Actor == regime.Target ? V.Of(1) : month[alignment[world.Between(member.Actor, regime.Target)]];
        return towardsSponsor - towardsTarget;
    }

    V Shield<V>(in Month<V> month, SanctionsRegime regime, Member member) where V : unmanaged, IReal<V>
    {
        var shield = V.Of(0);
        foreach (var term in world.Terms)
            if (term.Kind == TermKind.Shield && term.From == member.Actor && term.To == regime.Target)
                shield = Max(shield, month[delivered[term]]);
        return shield;
    }
}
