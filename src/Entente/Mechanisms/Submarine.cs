using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// A fleet of missile boats is years of work before the first one sails. Help from abroad shortens that time; after the first boat the yard
/// delivers further ones now and then. Part of the boats are at sea, and whoever has to know where they are keeps hulls out to follow them.
/// </summary>
/// <remarks>
/// <code>
/// progress gains     (1 + speed · help) / lead time per year, up to 1, which commissions the first boat
/// P(a further boat)  = 1 - exp(-build pace / 12) in each later month
/// at sea             = boats · on station
/// tracking burden_i  = sum over the fleets that i tracks of hulls per boat · boats at sea
/// </code>
/// help: delivered technology in logit/year, as for programmes. Help shortens the way to the first boat only: what limits the series
/// is the yard. A yard commissions one boat a month at most. How uncertain a lead time is stands in the prior of the case.
/// </remarks>
public sealed class Submarine : Mechanism
{
    const double ShortestLead = 1.0 / 12; // years: nothing is built in less than a month
    const double Whole = 1 - 1e-9;        // so that the months of a lead time add up to it whatever the rounding

    World world = null!;
    Recalled<Fleet> leadTime, buildPace, onStation, hullsPerBoat;
    Written<Fleet> progress, boats, atSea;
    Written<Actor> tracking;
    Read<DealTerm> delivered;
    ParameterPlace speed;

    public override MechanismNote Note { get; } = new(
        "A fleet of missile boats takes years of work before the first one sails, fewer with help from abroad. After the first boat the yard delivers further ones now and then. Part of them are at sea, and those who have to know where they are keep hulls out to follow them.",
        "progress gains (1 + speed · help)/lead time per year; at 1 the first boat, then boats at a hazard; at sea = boats · on station; burden = Σ hulls per boat · boats at sea",
        "None measures it for new builders: the few public histories of first nuclear boats set the lead times, which are judgement",
        "Imagery of hulls and of a land-based reactor; a reactor or its engineers received from abroad; trials at sea; patrols and how they were followed");

    public override void Declare(Declaration d)
    {
        world = d.World;
        leadTime = d.Recalls(Quantities.LeadTime);
        progress = d.Writes(Quantities.Progress);
        buildPace = d.Recalls(Quantities.BuildPace);
        boats = d.Writes(Quantities.Boats);
        onStation = d.Recalls(Quantities.OnStation);
        atSea = d.Begins(Quantities.AtSea);
        hullsPerBoat = d.Recalls(Quantities.HullsPerBoat);
        tracking = d.Begins(Quantities.TrackingBurden);
        delivered = d.Reads(Quantities.Delivered);
        speed = d.Parameter("speed", "years/logit", Prior.LogNormal(1.0, 0.6),
            Provenance.Judgement("a logit a year, help as massive as a reactor bought whole, is taken to double the pace; British yards, which bought one for their first nuclear boat, had it three years before the first boat of their own design"),
            "work added by help of a logit a year, relative to the fleet's own");
    }

    public override void Begin<V>(in Month<V> month)
    {
        foreach (var fleet in world.Fleets)
            month[atSea[fleet]] = month[boats[fleet]] * month[onStation[fleet]];
        Follow(month);
    }

    public override void Step<V>(in Month<V> month)
    {
        foreach (var fleet in world.Fleets)
        {
            var before = month[progress.Past(fleet)];
            var pace = (1.0 + month[speed] * HelpFor(month, fleet)) / Max(month[leadTime[fleet]], V.Of(ShortestLead));
            var after = before + Month<V>.Years * pace;
            var (complete, completed) = (V.Above(before, V.Of(Whole)), V.Above(after, V.Of(Whole)));
            var further = Happens(month.Uniform(fleet), 1.0 - Exp(-Month<V>.Years * month[buildPace[fleet]]));
            month[progress[fleet]] = V.Select(completed, V.Of(1), after);
            month[boats[fleet]] = month[boats.Past(fleet)] + V.Select(complete, further, V.Indicator(completed));
            month[atSea[fleet]] = month[boats[fleet]] * month[onStation[fleet]];
        }
        Follow(month);
    }

    /// <summary>What each actor keeps at sea to follow the boats of the fleets that it tracks.</summary>
    void Follow<V>(in Month<V> month) where V : unmanaged, IReal<V>
    {
        foreach (var actor in world.Actors)
        {
            var hulls = V.Of(0);
            foreach (var fleet in world.Fleets)
                if (fleet.Trackers.Contains(actor))
                    hulls += month[hullsPerBoat[fleet]] * month[atSea[fleet]];
            month[tracking[actor]] = hulls;
        }
    }

    V HelpFor<V>(in Month<V> month, Fleet fleet) where V : unmanaged, IReal<V>
    {
        var sum = V.Of(0);
        foreach (var term in world.Terms)
            if (term.IsHelpTo(fleet))
                sum += month[delivered[term]];
        return sum;
    }
}
