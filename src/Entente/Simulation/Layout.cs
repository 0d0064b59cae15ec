namespace Entente.Simulation;

/// <summary>Where each variable lies in a block's state: variables one after another, their entities in order.</summary>
public sealed class Layout
{
    readonly Dictionary<Quantity, int> offsets = [];
    readonly List<(Quantity Quantity, Entity Entity)> places = [];

    internal Layout(World world)
    {
        foreach (var quantity in Quantities.All.Values)
        {
            offsets[quantity] = places.Count;
            places.AddRange(world.All(quantity.Of).Select(entity => (quantity, entity)));
        }
    }

    /// <summary>How many values one replicate's state has.</summary>
    public int Count => places.Count;

    /// <summary>What lies where.</summary>
    public IReadOnlyList<(Quantity Quantity, Entity Entity)> Places => places;

    public int Offset(Quantity quantity) => offsets[quantity];

    public int PlaceOf(Quantity quantity, Entity entity) => offsets[quantity] + entity.Index;
}
