namespace Entente.Simulation;

/// <summary>The order of a month, from what the mechanisms declare: who writes a variable runs before who reads it.</summary>
public static class Schedule
{
    /// <summary>
    /// The declarations in an order that serves every read, ties by name. Refuses two writers of one variable,
    /// and a circle of reads (one of them must recall last month's value instead).
    /// </summary>
    public static IReadOnlyList<Declaration> Order(IReadOnlyList<Declaration> declarations)
    {
        var owners = new Dictionary<Quantity, Declaration>();
        foreach (var declaration in declarations)
            foreach (var (quantity, use) in declaration.Uses)
                if (use == Use.Writes && !owners.TryAdd(quantity, declaration))
                    throw new ModelException($"Both {owners[quantity].Mechanism.Name} and {declaration.Mechanism.Name} write {quantity}; a variable has one owner.");

        var waiting = declarations.OrderBy(d => d.Mechanism.Name, StringComparer.Ordinal).ToList();
        var order = new List<Declaration>();
        while (waiting.Count > 0)
        {
            var ready = waiting.FirstOrDefault(d => !d.Uses.Any(u => u.Use == Use.Reads
                && owners.TryGetValue(u.Quantity, out var owner) && owner != d && waiting.Contains(owner)));
            if (ready is null)
                throw new ModelException($"{string.Join(", ", waiting.Select(d => d.Mechanism.Name))} read each other's variables within one month; one of them must recall last month's value.");
            waiting.Remove(ready);
            order.Add(ready);
        }
        return order;
    }
}
