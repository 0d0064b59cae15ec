using Entente.Mechanisms;

namespace Entente.Simulation;

/// <summary>How a mechanism uses a variable.</summary>
public enum Use
{
    /// <summary>It alone determines the variable.</summary>
    Writes,

    /// <summary>It reads this month's value, so it runs after the variable's owner.</summary>
    Reads,

    /// <summary>It reads last month's value.</summary>
    Recalls,
}

/// <summary>Where a mechanism says what it uses. The handles that it gets back are the only way to the state.</summary>
public sealed class Declaration
{
    readonly Layout layout;
    readonly List<(Quantity, Use)> uses = [];
    readonly List<Quantity> begun = [];
    readonly List<Parameter> parameters = [];
    readonly int firstParameter;

    internal Declaration(Mechanism mechanism, World world, Layout layout, int firstParameter)
    {
        Mechanism = mechanism;
        World = world;
        this.layout = layout;
        this.firstParameter = firstParameter;
    }

    public Mechanism Mechanism { get; }

    /// <summary>Whom the mechanism acts on.</summary>
    public World World { get; }

    public IReadOnlyList<(Quantity Quantity, Use Use)> Uses => uses;

    /// <summary>The variables whose state at month 0 the mechanism computes itself.</summary>
    public IReadOnlyList<Quantity> Begun => begun;

    public IReadOnlyList<Parameter> Parameters => parameters;

    /// <summary>The mechanism alone determines it; its state at month 0 comes from the world.</summary>
    public Written<E> Writes<E>(Quantity<E> quantity) where E : Entity
    {
        uses.Add((quantity, Use.Writes));
        return new(layout.Offset(quantity));
    }

    /// <summary>The mechanism alone determines it, in <see cref="Mechanism.Begin"/> for month 0 as well.</summary>
    public Written<E> Begins<E>(Quantity<E> quantity) where E : Entity
    {
        begun.Add(quantity);
        return Writes(quantity);
    }

    /// <summary>The mechanism reads it this month, after its owner.</summary>
    public Read<E> Reads<E>(Quantity<E> quantity) where E : Entity
    {
        uses.Add((quantity, Use.Reads));
        return new(layout.Offset(quantity));
    }

    /// <summary>The mechanism reads it as it stood a month ago.</summary>
    public Recalled<E> Recalls<E>(Quantity<E> quantity) where E : Entity
    {
        uses.Add((quantity, Use.Recalls));
        return new(layout.Offset(quantity));
    }

    /// <summary>A number that the mechanism uses.</summary>
    public ParameterPlace Parameter(string name, string unit, Prior prior, Provenance provenance, string meaning)
    {
        parameters.Add(new(name, unit, prior, provenance, meaning));
        return new(firstParameter + parameters.Count - 1);
    }
}
