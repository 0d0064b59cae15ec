using Entente.Simulation;

namespace Entente;

/// <summary>A mechanism by which the event reaches the rest of the world.</summary>
/// <param name="Takes">The variables of the event's own mechanisms that it uses: cut, it takes them from the run without the event.</param>
public sealed record Channel(Declaration Declaration, IReadOnlyList<Quantity> Takes)
{
    /// <summary>
    /// The channels of a model, by what its mechanisms declare. The event's own mechanisms are those that use or write what it sets, or write another variable of
    /// the kind of entity that it acts on; every other mechanism that uses a variable which these write is a channel, in the order of a month.
    /// </summary>
    public static IReadOnlyList<Channel> Of(Model model, Event e)
    {
        var sets = e.Interventions.Select(i => i.Quantity).ToHashSet();
        var kinds = sets.Select(q => q.Of).ToHashSet();
        var own = model.Declarations.Where(d => d.Uses.Any(u => sets.Contains(u.Quantity) || (u.Use == Use.Writes && kinds.Contains(u.Quantity.Of)))).ToList();
        var theirs = own.SelectMany(d => d.Uses).Where(u => u.Use == Use.Writes && model.World.All(u.Quantity.Of).Count > 0).Select(u => u.Quantity).ToHashSet();
        return [.. model.Declarations.Except(own).Where(d => !model.Off.Contains(d.Mechanism.Name))
            .Select(d => new Channel(d, [.. d.Uses.Select(u => u.Quantity).Where(theirs.Contains).Distinct()])).Where(c => c.Takes.Count > 0)];
    }
}
