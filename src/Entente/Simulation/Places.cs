namespace Entente.Simulation;

/// <summary>Where a variable of one entity lies in this month's state; may be written by the mechanism that owns it.</summary>
public readonly record struct WritePlace(int Index);

/// <summary>Where a variable lies in this month's state, read after its owner has written it.</summary>
public readonly record struct ReadPlace(int Index);

/// <summary>Where a variable lies in last month's state.</summary>
public readonly record struct PastPlace(int Index);

/// <summary>Where a parameter's draws lie.</summary>
public readonly record struct ParameterPlace(int Index);

/// <summary>A variable that the declaring mechanism alone writes.</summary>
public readonly record struct Written<E>(int Offset) where E : Entity
{
    public WritePlace this[E entity] => new(Offset + entity.Index);

    /// <summary>Last month's value of the same variable.</summary>
    public PastPlace Past(E entity) => new(Offset + entity.Index);
}

/// <summary>A variable read in the same month, after its owner's step.</summary>
public readonly record struct Read<E>(int Offset) where E : Entity
{
    public ReadPlace this[E entity] => new(Offset + entity.Index);
}

/// <summary>A variable read as it stood a month ago.</summary>
public readonly record struct Recalled<E>(int Offset) where E : Entity
{
    public PastPlace this[E entity] => new(Offset + entity.Index);
}
