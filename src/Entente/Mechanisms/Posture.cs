using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// Governments hold lines towards others: engagement, deterrence or pressure. A line lasts as long as the government;
/// in a month in which another can take office, the other camp comes in with some chance and brings its own line,
/// and the camp that leaves is the other camp of the next election.
/// </summary>
/// <remarks>
/// <code>
/// stance s from -1 (engagement) through 0 (deterrence) to 1 (pressure)
/// in a month of change:  with chance turnover, stance and elected stance change places; otherwise, and in all other months, both stay
/// pressure = max(s, 0),  engagement = max(-s, 0)
/// </code>
/// A line's months are those in which a government would take office, not those of the vote. What words do is said where they act, in the
/// mechanisms that read pressure and engagement.
/// </remarks>
public sealed class Posture : Mechanism
{
    World world = null!;
    Recalled<Line> turnover;
    Written<Line> stance, electedStance, pressure, engagement;

    public override MechanismNote Note { get; } = new(
        "Governments hold lines towards others, from engagement through deterrence to pressure. A line lasts as long as the government; in a month in which another can take office, the other camp comes in with some chance and brings its own line.",
        "pressure = max(stance, 0), engagement = max(−stance, 0); in a month of change stance and the other camp's stance change places with chance turnover",
        "Jervis (1976), Perception and Misperception in International Politics, on deterrence and the spiral; Mattes, Leeds & Carroll (2015), International Studies Quarterly 59, on leadership turnover and foreign policy",
        "Platforms and polls before an election; policy reviews and speeches after it");

    public override void Declare(Declaration d)
    {
        world = d.World;
        stance = d.Writes(Quantities.Stance);
        electedStance = d.Writes(Quantities.ElectedStance);
        turnover = d.Recalls(Quantities.Turnover);
        pressure = d.Begins(Quantities.Pressure);
        engagement = d.Begins(Quantities.Engagement);
    }

    public override void Begin<V>(in Month<V> month)
    {
        foreach (var line in world.Lines)
            Speak(month, line);
    }

    public override void Step<V>(in Month<V> month)
    {
        foreach (var line in world.Lines)
        {
            var (own, others) = (month[stance.Past(line)], month[electedStance.Past(line)]);
            if (line.Elections.Contains(month.Calendar))
            {
                var change = V.Above(month[turnover[line]], month.Uniform(line));
                (own, others) = (V.Select(change, others, own), V.Select(change, own, others));
            }
            month[stance[line]] = own;
            month[electedStance[line]] = others;
            Speak(month, line);
        }
    }

    void Speak<V>(in Month<V> month, Line line) where V : unmanaged, IReal<V>
    {
        month[pressure[line]] = Max(month[stance[line]], V.Of(0));
        month[engagement[line]] = Max(-month[stance[line]], V.Of(0));
    }
}
