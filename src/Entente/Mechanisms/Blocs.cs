using System.Collections.Immutable;
using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// Actors bind themselves to each other, one commitment after another: sooner the closer the least willing two of them stand, the more
/// they all fear the same others, once they have taken another step together, and once a hostile bloc has taken one.
/// A commitment made stays made. How far all this divides the region into two camps is read off the signed graph of alignments.
/// </summary>
/// <remarks>
/// <code>
/// hazard of c = pace_c · exp(by alignment ΔZ_c + by threat ΔS_c + by step · steps_c + by rival · answers_c)
/// Z_c         = artanh of the least alignment among c's members
/// S_c         = sum over outsiders k of min over members i of T_ik / (1 + sum over members of T_ik)
/// steps_c     = commitments made since the start, minor ones apart, that share two members or more with c
/// answers_c   = sum of max(-mean alignment between the two memberships, 0) over commitments made since the start that share none with c
/// balance     = E/W,  polarisation = E / number of pairs        E, W: see <see cref="TwoCamps"/>
/// </code>
/// Δ: against the start. T: threat felt. Balance says how well two camps explain the signs, whatever the size of the ties;
/// polarisation also how strong the ties are.
/// </remarks>
public sealed class Blocs : Mechanism
{
    World world = null!;
    int mostActors;
    Membership[] memberships = [];
    Prospect[] prospects = [];
    Pair?[][] matrices = [];
    Recalled<Commitment> pace;
    Written<Commitment> made, entered, hazard;
    Written<Arena> polarisation, balance;
    Read<Pair> alignment;
    Read<Dyad> threat;
    ParameterPlace byAlignment, byThreat, byStep, byRival;

    public override MechanismNote Note { get; } = new(
        "Actors bind themselves sooner the closer the least willing of them stand, the more they fear the same others, after another step together, and in answer to a hostile bloc's step. Two camps are read off the signed graph of alignments.",
        "hazard = pace · exp(by-alignment Δartanh(least A) + by-threat ΔS + by-step · own steps + by-rival · hostile steps); balance = 1 − 2 · frustration / sum of |A|",
        "Snyder (1984), The Security Dilemma in Alliance Politics, World Politics 36; Harary (1959), Behavioral Science 4; Doreian & Mrvar (2015), J. Social Structure 16; Aref & Wilson (2018), J. Complex Networks 6",
        "Treaties signed and first joint drills, with dates; invitations declined; standing bodies founded");

    public override void Declare(Declaration d)
    {
        world = d.World;
        foreach (var arena in world.Arenas)
            if (arena.Actors.Length > Arena.MostActors)
                throw new ModelException($"Arena {arena} has {arena.Actors.Length} actors; expected {Arena.MostActors} at most.");
        mostActors = world.Arenas.Select(a => a.Actors.Length).DefaultIfEmpty(0).Max();
        matrices = [.. world.Arenas.Select(arena => (from i in arena.Actors from j in arena.Actors select i == j ? null : world.Between(i, j)).ToArray())];
        var distinct = world.Commitments.GroupBy(c => string.Join(' ', c.Members.OrderBy(actor => actor.Index))).ToList();
        memberships = [.. distinct.Select(alike => new Membership([.. alike], Within(alike.First().Members),
            [.. world.Actors.Where(k => !alike.First().Members.Contains(k)).Select(k => alike.First().Members.Select(i => world.Towards(i, k)).ToArray())]))];
        prospects = [.. world.Commitments.Select(commitment => new Prospect(
            distinct.FindIndex(alike => alike.Contains(commitment)),
            [.. world.Commitments.Where(other => !other.Minor && other != commitment && Common(commitment, other) >= 2)],
            [.. world.Commitments.Where(other => !other.Minor && Common(commitment, other) == 0)
                .Select(other => new Answer(other, [.. from i in commitment.Members from j in other.Members select world.Between(i, j)]))]))];
        pace = d.Recalls(Quantities.CommitmentPace);
        made = d.Writes(Quantities.Made);
        entered = d.Begins(Quantities.Entered);
        hazard = d.Begins(Quantities.CommitmentHazard);
        polarisation = d.Begins(Quantities.Polarisation);
        balance = d.Begins(Quantities.Balance);
        alignment = d.Reads(Quantities.Alignment);
        threat = d.Reads(Quantities.Threat);
        byAlignment = d.Parameter("by-alignment", "1", Prior.LogNormal(3, 0.5),
            Provenance.Judgement("events.csv, category trilateral: two adopted steps in 2012-21, three in the 21 months to 2023-08, about eight times the pace, while the weakest pair thawed by some 0.4 on the artanh scale; a part of that was threat"),
            "log hazard for a unit of artanh of the least alignment among the members");
        byThreat = d.Parameter("by-threat", "1", Prior.LogNormal(1.5, 0.6),
            Provenance.Judgement("the missiles of 2022 (series.csv) hastened the trilateral, those of 2017 hardly: real and smaller than the thaw; a shared threat that becomes great out of none adds about a third of a unit for three members"),
            "log hazard for a unit of threat that all members share");
        byStep = d.Parameter("by-step", "1", Prior.LogNormal(0.3, 0.5),
            Provenance.Judgement("habits and staffs of one commitment serve the next: a third quicker; earlier steps are partly the same cause seen twice"),
            "log hazard for another commitment of the same members");
        byRival = d.Parameter("by-rival", "1", Prior.LogNormal(0.4, 0.6),
            Provenance.Judgement("Snyder's argument has a sign and no size; a step of a bloc at alignment -0.5 is taken to quicken the other's by a fifth"),
            "log hazard for a commitment of a wholly hostile bloc");
    }

    public override void Begin<V>(in Month<V> month)
    {
        foreach (var commitment in world.Commitments)
        {
            month[entered[commitment]] = V.Of(0);
            month[hazard[commitment]] = month[pace[commitment]];
        }
        FindCamps(month);
    }

    public override void Step<V>(in Month<V> month)
    {
        Span<V> climates = stackalloc V[memberships.Length];
        for (var m = 0; m < memberships.Length; m++)
            climates[m] = IsAwaited(month, memberships[m]) ? Climate(month, memberships[m]) : V.Of(0);
        foreach (var commitment in world.Commitments)
        {
            if (!V.Any(V.Above(month[pace[commitment]], V.Of(0))))
            {
                month[hazard[commitment]] = month[entered[commitment]] = V.Of(0); // nobody in the block is on the way to it
                continue;
            }
            var rate = month[pace[commitment]] * Exp(Clamp(Readiness(month, prospects[commitment.Index], climates), -3, 3));
            var agreed = Happens(month.Uniform(commitment), 1.0 - Exp(-Month<V>.Years * rate));
            var before = month[made.Past(commitment)];
            month[hazard[commitment]] = rate;
            month[entered[commitment]] = agreed * (1.0 - before);
            month[made[commitment]] = Max(before, agreed);
        }
        FindCamps(month);
    }

    V Readiness<V>(in Month<V> month, Prospect prospect, ReadOnlySpan<V> climates) where V : unmanaged, IReal<V>
    {
        var steps = V.Of(0);
        foreach (var other in prospect.Kin)
            steps += Since(month, other);
        var answers = V.Of(0);
        foreach (var answer in prospect.Rivals)
            answers += Since(month, answer.To) * Hostility(month, answer.Across);
        return climates[prospect.Membership] + month[byStep] * steps + month[byRival] * answers;
    }

    bool IsAwaited<V>(in Month<V> month, Membership membership) where V : unmanaged, IReal<V>
    {
        foreach (var commitment in membership.Commitments)
            if (V.Any(V.Above(month[pace[commitment]], V.Of(0))))
                return true;
        return false;
    }

    /// <summary>How much readier the same members are than at the start, whatever they would bind themselves to.</summary>
    V Climate<V>(in Month<V> month, Membership membership) where V : unmanaged, IReal<V>
    {
        var (least, leastAtStart) = (V.Of(1), V.Of(1));
        foreach (var pair in membership.Within)
        {
            least = Min(least, month[alignment[pair]]);
            leastAtStart = Min(leastAtStart, month.AtStart(alignment[pair]));
        }
        var shared = V.Of(0);
        foreach (var felt in membership.Outsiders)
            shared += Shared(month, felt);
        return month[byAlignment] * Approach(leastAtStart, least) + month[byThreat] * shared;
    }

    /// <summary>artanh of the one less artanh of the other: on the scale on which pairs move, held off its ends.</summary>
    internal static V Approach<V>(V from, V to) where V : unmanaged, IReal<V>
    {
        var (a, b) = (Clamp(from, -0.999, 0.999), Clamp(to, -0.999, 0.999));
        return 0.5 * Log((1.0 + b) * (1.0 - a) / ((1.0 + a) * (1.0 - b)));
    }

    /// <summary>How much of an outsider's threat all members share, against the start.</summary>
    V Shared<V>(in Month<V> month, Dyad[] felt) where V : unmanaged, IReal<V>
    {
        var (least, sum) = (month[threat[felt[0]]], V.Of(1));
        var (leastAtStart, sumAtStart) = (month.AtStart(threat[felt[0]]), V.Of(1));
        foreach (var dyad in felt)
        {
            least = Min(least, month[threat[dyad]]);
            sum += month[threat[dyad]];
            leastAtStart = Min(leastAtStart, month.AtStart(threat[dyad]));
            sumAtStart += month.AtStart(threat[dyad]);
        }
        return (least * sumAtStart - leastAtStart * sum) / (sum * sumAtStart);
    }

    /// <summary>1 where the commitment was made after the start and before this month.</summary>
    V Since<V>(in Month<V> month, Commitment other) where V : unmanaged, IReal<V> => month[made.Past(other)] - month.AtStart(made.Past(other));

    V Hostility<V>(in Month<V> month, Pair[] across) where V : unmanaged, IReal<V>
    {
        var sum = V.Of(0);
        foreach (var pair in across)
            sum -= month[alignment[pair]];
        return Max(sum / across.Length, V.Of(0));
    }

    void FindCamps<V>(in Month<V> month) where V : unmanaged, IReal<V>
    {
        Span<V> space = stackalloc V[mostActors * mostActors];
        foreach (var arena in world.Arenas)
        {
            var pairs = matrices[arena.Index];
            var ties = space[..pairs.Length];
            for (var place = 0; place < pairs.Length; place++)
                ties[place] = pairs[place] is { } pair ? month[alignment[pair]] : V.Of(0);
            var n = arena.Actors.Length;
            var agreement = TwoCamps.Agreement<V>(ties, n);
            var weight = TwoCamps.Weight<V>(ties, n);
            month[polarisation[arena]] = Clamp(agreement / Math.Max(n * (n - 1) / 2, 1), 0, 1);
            month[balance[arena]] = V.Select(V.Above(weight, V.Of(1e-12)), Clamp(agreement / Max(weight, V.Of(1e-12)), 0, 1), V.Of(1));
        }
    }

    Pair[] Within(ImmutableArray<Actor> members) =>
        [.. from i in members from j in members where i.Index < j.Index select world.Between(i, j)];

    static int Common(Commitment one, Commitment other) => one.Members.Count(other.Members.Contains);

    /// <summary>What the same members may bind themselves to, their pairs, and what they feel of each outsider.</summary>
    readonly record struct Membership(Commitment[] Commitments, Pair[] Within, Dyad[][] Outsiders);

    /// <summary>What bears on one commitment: its membership, kindred commitments and those of strangers.</summary>
    readonly record struct Prospect(int Membership, Commitment[] Kin, Answer[] Rivals);

    /// <summary>A commitment of others, and the pairs between them and us.</summary>
    readonly record struct Answer(Commitment To, Pair[] Across);
}
