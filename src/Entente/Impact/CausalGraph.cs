using Entente.Simulation;

namespace Entente;

/// <summary>What a node of a causal graph stands for.</summary>
public enum CausalKind
{
    /// <summary>What the event sets.</summary>
    Event,

    /// <summary>One causal process.</summary>
    Mechanism,

    /// <summary>What is asked about, where one outcome is.</summary>
    Outcome,
}

/// <param name="Id"><c>event</c>, <c>outcome</c>, or the mechanism's name.</param>
/// <param name="Given">The variables that it uses, that nobody writes and that the world says something of: they stay as they began.</param>
public sealed record CausalNode(string Id, CausalKind Kind, Text Title, IReadOnlyList<Quantity> Given);

/// <summary>What one node determines and another uses.</summary>
/// <param name="LastMonth">Whether it is used as it stood a month ago.</param>
public sealed record CausalEdge(CausalNode From, CausalNode To, bool LastMonth, IReadOnlyList<Quantity> Variables);

/// <summary>How the mechanisms of a model hang together, by the reads and writes that they declare.</summary>
/// <remarks>
/// Without what a mechanism recalls of itself, without the variables of a kind of entity that the world has not,
/// and without those that nobody writes and nothing is believed of: such a variable changes nothing.
/// </remarks>
/// <param name="Outcome">What the graph leads to, or null for the whole.</param>
/// <param name="Nodes">The event first, then the mechanisms in the order in which a month runs them.</param>
/// <param name="Edges">In the order of the nodes that they leave; the one to the outcome last.</param>
public sealed record CausalGraph(Outcome? Outcome, IReadOnlyList<CausalNode> Nodes, IReadOnlyList<CausalEdge> Edges)
{
    /// <summary>The whole, or what is upstream of an outcome.</summary>
    public static CausalGraph Of(Model model, Event happening, Outcome? outcome = null)
    {
        var whole = Whole(model, happening);
        if (outcome is null)
            return whole;
        var asked = new CausalNode("outcome", CausalKind.Outcome, outcome.Title, []);
        List<CausalEdge> edges = [.. whole.Edges];
        if (model.OwnerOf(outcome.Quantity) is { } owner)
            edges.Add(new(whole.Nodes.Single(n => n.Id == owner.Mechanism.Name), asked, false, [outcome.Quantity]));
        var upstream = new HashSet<CausalNode> { asked };
        for (var known = 0; known < upstream.Count;)
        {
            known = upstream.Count;
            upstream.UnionWith([.. edges.Where(e => upstream.Contains(e.To)).Select(e => e.From)]);
        }
        return new(outcome, [.. whole.Nodes.Append(asked).Where(upstream.Contains)], [.. edges.Where(e => upstream.Contains(e.To))]);
    }

    static CausalGraph Whole(Model model, Event happening)
    {
        var believed = model.World.Initials.Select(i => i.Quantity).ToHashSet();
        var set = happening.Interventions.Select(i => i.Quantity).ToHashSet();
        var root = new CausalNode("event", CausalKind.Event, happening.Title, []);
        var nodes = model.Declarations.ToDictionary(d => d, d => new CausalNode(d.Mechanism.Name, CausalKind.Mechanism, new(d.Mechanism.Name, d.Mechanism.Name),
            [.. d.Uses.Select(u => u.Quantity).Where(q => model.OwnerOf(q) is null && believed.Contains(q) && !set.Contains(q)).Distinct()]));

        var arrows = new List<(CausalNode From, CausalNode To, bool LastMonth, Quantity Variable)>();
        foreach (var (declaration, node) in nodes)
            foreach (var (quantity, use) in declaration.Uses.Where(u => model.World.All(u.Quantity.Of).Count > 0))
            {
                var owner = model.OwnerOf(quantity);
                if (set.Contains(quantity) && (owner is null || owner == declaration))
                    arrows.Add((root, node, false, quantity));
                else if (owner is not null && owner != declaration)
                    arrows.Add((nodes[owner], node, use == Use.Recalls, quantity));
            }

        List<CausalNode> order = [root, .. nodes.Values];
        return new(null, order, [.. arrows.GroupBy(a => (a.From, a.To, a.LastMonth)).Select(g => new CausalEdge(g.Key.From, g.Key.To, g.Key.LastMonth, [.. g.Select(a => a.Variable).Distinct()]))
            .OrderBy(e => order.IndexOf(e.From)).ThenBy(e => order.IndexOf(e.To)).ThenBy(e => e.LastMonth)]);
    }
}
