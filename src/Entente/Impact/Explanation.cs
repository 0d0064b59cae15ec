using Entente.Simulation;

namespace Entente;

/// <summary>A mechanism upstream of an outcome.</summary>
/// <param name="Steps">How many mechanisms the shortest way to the outcome passes, itself included.</param>
/// <param name="Parameters">As the case believes them.</param>
/// <param name="Through">The variables by which it reaches the next one on a shortest way.</param>
public sealed record Upstream(Declaration Declaration, int Steps, IReadOnlyList<Parameter> Parameters, IReadOnlyList<Quantity> Through);

/// <summary>What feeds an outcome, by the declared reads and writes.</summary>
/// <param name="Mechanisms">Nearest first.</param>
/// <param name="Starts">What is believed at the start of the variables that the nearest mechanism uses.</param>
public sealed record Explanation(Outcome Outcome, IReadOnlyList<Upstream> Mechanisms, IReadOnlyList<Initial> Starts)
{
    public static Explanation Of(Model model, Outcome outcome)
    {
        var found = new List<Upstream>();
        var seen = new HashSet<Quantity> { outcome.Quantity };
        List<Quantity> front = [outcome.Quantity];
        for (var steps = 1; front.Count > 0; steps++)
        {
            var owners = front.GroupBy(model.OwnerOf).Where(g => g.Key is not null && found.All(u => u.Declaration != g.Key)).ToList();
            found.AddRange(owners.Select(g => new Upstream(g.Key!, steps,
                [.. model.Parameters.Where(p => p.Mechanism == g.Key!.Mechanism).Select(p => p.Parameter)], [.. g])));
            front = [.. owners.SelectMany(g => g.Key!.Uses).Select(use => use.Quantity).Where(seen.Add)];
        }
        var near = found.FirstOrDefault()?.Declaration.Uses.Select(u => u.Quantity).ToHashSet() ?? [outcome.Quantity];
        return new(outcome, found, [.. model.World.Initials.Where(i => near.Contains(i.Quantity))]);
    }
}
