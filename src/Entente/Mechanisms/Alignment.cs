using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// How close two governments stand. Friends of friends and enemies of enemies draw together; so do partners in a deal that works
/// and those who fear the same third; closeness to an actor that the world has sanctioned costs a partner who trades with the sponsors.
/// A commitment entered and a recognition are steps together, a rebuff is a step apart; a crisis drives apart, and so do words of pressure.
/// What stood at the start is taken to be settled already: only changes since then move anything.
/// </summary>
/// <remarks>
/// <code>
/// A = tanh z
/// dz_ij/dt = balance (B_ij - B_ij(0)) + exchange D_ij + threat (S_ij - S_ij(0)) - reputation (R_ij - R_ij(0))
///            - crisis (rung_ij - rung_ij(0)) + words (engagement - pressure, against the start)
///            + reversion (artanh P_ij - z_ij) + noise,   and a step of z with a recognition, a rebuff, a commitment entered
/// B_ij = sum over k of c_k A_ik A_kj / sum of c_k,  S_ij = sum over k of min(T_ik, T_jk) / (1 + T_ik + T_jk)
/// R_ij = (pariah_i exposure_j + pariah_j exposure_i) max(A_ij, 0)
/// </code>
/// c: share of capability; D: deals in force between i and j (0 to 1 each); T: threat felt; P: long-run position by UN voting;
/// pariah: stringency of sanctions on the actor, more by the share that its arms have in what a side of a war gets. Bounded by construction.
/// </remarks>
public sealed class Alignment : Mechanism
{
    World world = null!;
    Written<Pair> alignment, settledPull;
    Recalled<Pair> votingPosition;
    Recalled<Actor> capability, exposure;
    Recalled<Dyad> threat;
    Recalled<SanctionsRegime> stringency;
    Recalled<Belligerent> production;
    Read<Deal> struck;
    Read<DealTerm> delivered;
    Recalled<Commitment> entered;
    Recalled<Rivalry> rung;
    Recalled<Line> lineEngagement, linePressure;
    Third[][] thirds = [];
    Ties[] ties = [];
    ParameterPlace balance, exchange, sharedThreat, reputation, armsDisrepute, commitment, crisis, words, reversion, noise;

    public override MechanismNote Note { get; } = new(
        "Friends of friends and enemies of enemies draw together. Partners in a deal that works, and those who fear the same third, draw together as well. Closeness to a sanctioned actor costs a partner whose trade depends on the sponsors.",
        "A = tanh z; dz/dt = balance ΔB + exchange D + threat ΔS − reputation ΔR + reversion (artanh P − z) + noise; a recognition moves z by its step",
        "Heider (1946), J. Psychology 21; Marvel, Kleinberg, Kleinberg & Strogatz (2011), PNAS 108; Bailey, Strezhnev & Voeten (2017), J. Conflict Resolution 61",
        "UN roll calls after the event; joint statements, visits and treaties of the pair; a sponsor's sanctions on the partner");

    public override void Declare(Declaration d)
    {
        world = d.World;
        thirds = [.. world.Pairs.Select(pair => world.Actors.Where(k => k != pair.A && k != pair.B).Select(k => new Third(k,
            world.Between(pair.A, k), world.Between(k, pair.B), world.Towards(pair.A, k), world.Towards(pair.B, k))).ToArray())];
        ties = [.. world.Pairs.Select(pair => new Ties(
            [.. world.Commitments.Where(c => !c.Minor && c.Members.Contains(pair.A) && c.Members.Contains(pair.B))],
            [.. world.Rivalries.Where(r => r.Pair == pair)],
            [.. world.Lines.Where(l => world.Between(l.Actor, l.Towards) == pair)]))];
        alignment = d.Writes(Quantities.Alignment);
        settledPull = d.Begins(Quantities.SettledPull);
        votingPosition = d.Recalls(Quantities.VotingPosition);
        capability = d.Recalls(Quantities.Capability);
        exposure = d.Recalls(Quantities.Exposure);
        threat = d.Recalls(Quantities.Threat);
        stringency = d.Recalls(Quantities.Stringency);
        production = d.Recalls(Quantities.Production);
        struck = d.Reads(Quantities.Struck);
        delivered = d.Reads(Quantities.Delivered);
        entered = d.Recalls(Quantities.Entered);
        rung = d.Recalls(Quantities.Rung);
        lineEngagement = d.Recalls(Quantities.Engagement);
        linePressure = d.Recalls(Quantities.Pressure);

        balance = d.Parameter("balance", "1/year", Prior.LogNormal(0.30, 0.5),
            Provenance.Judgement("structural balance acts over years among states: half a unit of balance moves a neutral pair by about 0.15 in a year"),
            "pull of shared friends and shared enemies");
        exchange = d.Parameter("exchange", "1/year", Prior.LogNormal(0.15, 0.5),
            Provenance.Judgement("a full deal in force for a year moves a pair about as far as the years 2021-22 moved Russia and North Korea"),
            "pull of a deal in force");
        sharedThreat = d.Parameter("threat", "1/year", Prior.LogNormal(0.20, 0.6),
            Provenance.Judgement("the trilateral of 2023 followed five years of rising missile threat; wide, since the same threat left 2019 without a trilateral"),
            "pull of a shared threat");
        reputation = d.Parameter("reputation", "1/year", Prior.LogNormal(0.25, 0.6),
            Provenance.Judgement("no study measures it; set so that a partner with a third of its trade at stake loses about what the deal would have drawn it"),
            "push away from a sanctioned partner");
        armsDisrepute = d.Parameter("arms-disrepute", "1", Prior.LogNormal(0.5, 0.5),
            Provenance.Judgement("to be the whole arsenal of a war of aggression is taken to cost half as much standing as the full sanctions regime"),
            "disrepute of supplying all that a side of a war gets, relative to full sanctions");
        commitment = d.Parameter("commitment", "artanh step", Prior.LogNormal(0.05, 0.5),
            Provenance.Judgement("a treaty or a first joint drill mostly seals what had grown before: less than half of a state visit's step"),
            "step together when a commitment is entered");
        crisis = d.Parameter("crisis", "1/year", Prior.LogNormal(0.10, 0.5),
            Provenance.Judgement("a year of mobilisation (two rungs) moves a pair by about 0.2 on the artanh scale, as 2017 did for the United States and North Korea"),
            "push apart for a rung above the start's");
        words = d.Parameter("words", "1/year", Prior.LogNormal(0.05, 0.6),
            Provenance.Judgement("words move alignment a little: a full turn from pressure to engagement moves a pair by a tenth in a year"),
            "pull of a line of engagement, push of one of pressure");
        reversion = d.Parameter("reversion", "1/year", Prior.LogNormal(0.03, 0.5),
            Provenance.Judgement("positions in UN voting move by a fraction of their range in a decade, so a departure closes by a few percent a year"),
            "return to the long-run position of UN voting");
        noise = d.Parameter("noise", "1/sqrt(year)", Prior.LogNormal(0.06, 0.3),
            Provenance.Judgement("year-to-year scatter of a pair's distance in UN voting, about a twentieth of the range"),
            "events that the model does not name");
    }

    public override void Begin<V>(in Month<V> month)
    {
        foreach (var pair in world.Pairs)
            month[settledPull[pair]] = Pull(month, pair);
    }

    public override void Step<V>(in Month<V> month)
    {
        foreach (var pair in world.Pairs)
        {
            var z = Artanh(month[alignment.Past(pair)]);
            var drift = Pull(month, pair) - month[settledPull.Past(pair)]
                + month[exchange] * DealsInForce(month, pair)
                + Lately(month, ties[pair.Index])
                + month[reversion] * (Artanh(month[votingPosition[pair]]) - z);
            z += Month<V>.Years * drift
                + month[noise] * Math.Sqrt(Month<V>.Years) * month.Noise(pair)
                + Steps(month, pair);
            month[alignment[pair]] = Tanh(Clamp(z, -4, 4));
        }
    }

    /// <summary>What shared friends, shared threats and disrepute pull, per year, as the world stands.</summary>
    V Pull<V>(in Month<V> month, Pair pair) where V : unmanaged, IReal<V> =>
        month[balance] * Balance(month, pair) + month[sharedThreat] * SharedThreat(month, pair) - month[reputation] * Reputation(month, pair);

    V Balance<V>(in Month<V> month, Pair pair) where V : unmanaged, IReal<V>
    {
        var (sum, weight) = (V.Of(0), V.Of(0));
        foreach (var third in thirds[pair.Index])
        {
            var c = month[capability[third.Actor]];
            weight += c;
            sum += c * month[alignment.Past(third.WithA)] * month[alignment.Past(third.WithB)];
        }
        return sum / Max(weight, V.Of(1e-9));
    }

    V SharedThreat<V>(in Month<V> month, Pair pair) where V : unmanaged, IReal<V>
    {
        var sum = V.Of(0);
        foreach (var third in thirds[pair.Index])
        {
            var onA = month[threat[third.OnA]];
            var onB = month[threat[third.OnB]];
            sum += Min(onA, onB) / (1.0 + onA + onB);
        }
        return sum;
    }

    V Reputation<V>(in Month<V> month, Pair pair) where V : unmanaged, IReal<V> =>
        (Pariah(month, pair.A) * month[exposure[pair.B]] + Pariah(month, pair.B) * month[exposure[pair.A]])
        * Max(month[alignment.Past(pair)], V.Of(0));

    V Pariah<V>(in Month<V> month, Actor actor) where V : unmanaged, IReal<V>
    {
        var sum = V.Of(0);
        foreach (var regime in world.Regimes)
            if (regime.Target == actor)
                sum += month[stringency[regime]];
        foreach (var side in world.Belligerents)
        {
            var supplied = V.Of(0);
            foreach (var term in world.Terms)
                if (term.From == actor && term.To == side.Actor && term.Kind is TermKind.Munitions or TermKind.Arms)
                    supplied += month[delivered[term]] * term.RoundsPerUnit;
            sum += month[armsDisrepute] * supplied / Max(supplied + month[production[side]], V.Of(1));
        }
        return sum;
    }

    V DealsInForce<V>(in Month<V> month, Pair pair) where V : unmanaged, IReal<V>
    {
        var sum = V.Of(0);
        foreach (var deal in world.Deals)
            if (world.Between(deal.A, deal.B) == pair)
                sum += month[struck[deal]];
        return sum;
    }

    V Steps<V>(in Month<V> month, Pair pair) where V : unmanaged, IReal<V>
    {
        var step = V.Of(0);
        foreach (var term in world.Terms)
            if (term.Kind is TermKind.Recognition or TermKind.Rebuff && world.Between(term.From, term.To) == pair)
                step += term.Kind == TermKind.Recognition ? month[delivered[term]] : -month[delivered[term]];
        foreach (var made in ties[pair.Index].Commitments)
            step += month[commitment] * month[entered[made]];
        return step;
    }

    /// <summary>What crises and words pull a year, against those of the start.</summary>
    V Lately<V>(in Month<V> month, Ties between) where V : unmanaged, IReal<V>
    {
        var pull = V.Of(0);
        foreach (var rivalry in between.Rivalries)
            pull -= month[crisis] * (month[rung[rivalry]] - month.AtStart(rung[rivalry]));
        foreach (var line in between.Lines)
            pull += month[words] * (month[lineEngagement[line]] - month[linePressure[line]]
                - month.AtStart(lineEngagement[line]) + month.AtStart(linePressure[line]));
        return pull;
    }

    /// <summary>What two actors have with each other besides their alignment.</summary>
    readonly record struct Ties(Commitment[] Commitments, Rivalry[] Rivalries, Line[] Lines);

    /// <summary>A third actor beside a pair: how each of the two stands with it, and what each feels of it.</summary>
    readonly record struct Third(Actor Actor, Pair WithA, Pair WithB, Dyad OnA, Dyad OnB);
}
