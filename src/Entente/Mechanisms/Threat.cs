using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// What j could do to i, as i feels it: j's capability, which thins out over distance, and j's delivery programmes that reach i,
/// times how hostile the two are; boats at sea count as well. Feeling follows the facts with a lag of some months, and a test beyond the usual
/// rhythm alarms at once.
/// </summary>
/// <remarks>
/// <code>
/// target_ij = (1 - A_ij)/2 · (100 c_j exp(-distance_ij/reach) + sum over programmes p of j that reach i: weight_p · success_p
///             + sum over fleets of j that i tracks: weight · boats at sea)
/// dT_ij/dt = (target_ij - T_ij)/lag + (1 - A_ij)/2 · alarm · weight_p · (test of p - chance of one at the start)
/// </code>
/// c_j: share of the world's capability. Not symmetric: the strong frighten the weak.
/// </remarks>
public sealed class Threat : Mechanism
{
    /// <summary>Index: below it nobody is afraid, and what comes is not measured against nothing.</summary>
    internal const double Quiet = 0.1;

    World world = null!;
    Written<Dyad> threat;
    Read<Pair> alignment;
    Recalled<Actor> capability;
    Recalled<TechnicalProgramme> weight;
    Read<TechnicalProgramme> successChance, outOfTurn;
    Recalled<Fleet> boatWeight;
    Read<Fleet> atSea;
    ParameterPlace reach, lag, alarm;

    public override MechanismNote Note { get; } = new(
        "One actor feels what another could do to it: capability that thins out over distance, and delivery programmes that reach it, times hostility. Feeling follows the facts with a lag.",
        "T → (1 − A)/2 · (100 c exp(−distance/reach) + Σ weight · success chance of programmes in range + Σ weight · boats at sea), with a lag of some months, and an alarm for a test beyond the usual rhythm",
        "Boulding (1962), Conflict and Defense, on the loss-of-strength gradient; Singer, Bremer & Stuckey (1972) on capability; Walt (1987), The Origins of Alliances",
        "Threat perception in national white papers and polls after a test; force deployments");

    public override void Declare(Declaration d)
    {
        world = d.World;
        threat = d.Begins(Quantities.Threat);
        alignment = d.Reads(Quantities.Alignment);
        capability = d.Recalls(Quantities.Capability);
        weight = d.Recalls(Quantities.ThreatWeight);
        successChance = d.Reads(Quantities.SuccessChance);
        outOfTurn = d.Reads(Quantities.OutOfTurn);
        boatWeight = d.Recalls(Quantities.BoatWeight);
        atSea = d.Reads(Quantities.AtSea);
        reach = d.Parameter("reach", "km", Prior.LogNormal(5_000, 0.4),
            Provenance.Judgement("Boulding gives the gradient's shape and no number; conventional force is taken to lose two thirds of its weight over an ocean"),
            "distance over which capability falls to 1/e");
        lag = d.Parameter("lag", "months", Prior.LogNormal(4, 0.4),
            Provenance.Judgement("white papers and polls answer a test within two quarters"),
            "months for a feeling to follow the facts");
        alarm = d.Parameter("alarm", "share", Prior.LogNormal(0.05, 0.6),
            Provenance.Judgement("a single test moves polls by a few points for a month or two, while the arsenal itself moves them for years"),
            "alarm of a test, as a share of the programme's weight");
    }

    public override void Begin<V>(in Month<V> month)
    {
        foreach (var dyad in world.Dyads)
            if (dyad.From != dyad.To)
                month[threat[dyad]] = Target(month, dyad);
    }

    public override void Step<V>(in Month<V> month)
    {
        var share = 1.0 - Exp(-1.0 / month[lag]);
        foreach (var dyad in world.Dyads)
            if (dyad.From != dyad.To)
                month[threat[dyad]] = Max(month[threat.Past(dyad)] + share * (Target(month, dyad) - month[threat.Past(dyad)]) + Alarm(month, dyad), V.Of(0));
    }

    V Target<V>(in Month<V> month, Dyad dyad) where V : unmanaged, IReal<V>
    {
        var power = 100.0 * month[capability[dyad.To]] * Exp(-dyad.Kilometres / month[reach]);
        foreach (var programme in world.Programmes)
            if (programme.Delivers && programme.Owner == dyad.To && programme.Reaches.Contains(dyad.From))
                power += month[weight[programme]] * month[successChance[programme]];
        foreach (var fleet in world.Fleets)
            if (fleet.Owner == dyad.To && fleet.Trackers.Contains(dyad.From))
                power += month[boatWeight[fleet]] * month[atSea[fleet]];
        return Hostility(month, dyad) * power;
    }

    V Alarm<V>(in Month<V> month, Dyad dyad) where V : unmanaged, IReal<V>
    {
        var surprise = V.Of(0);
        foreach (var programme in world.Programmes)
            if (programme.Delivers && programme.Owner == dyad.To && programme.Reaches.Contains(dyad.From))
                surprise += month[weight[programme]] * month[outOfTurn[programme]];
        return Hostility(month, dyad) * month[alarm] * surprise;
    }

    V Hostility<V>(in Month<V> month, Dyad dyad) where V : unmanaged, IReal<V> => 0.5 * (1.0 - month[alignment[world.Between(dyad.From, dyad.To)]]);
}
