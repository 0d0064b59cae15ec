namespace Entente;

/// <summary>What is believed of one variable at the start, and why.</summary>
public sealed record Initial(Quantity Quantity, Entity Entity, Prior Prior, Provenance Provenance)
{
    /// <summary>For example <c>alignment of PRK~RUS</c>.</summary>
    public override string ToString() => Name(Quantity, Entity);

    internal static string Name(Quantity quantity, Entity entity) => $"{quantity.Id} of {entity.Id}";
}
