using Entente.Simulation;

namespace Entente.Mechanisms;

/// <summary>
/// One causal process: what it says about the world, what it reads and writes, its parameters, and one month of it.
/// An instance belongs to one <see cref="Model"/>.
/// </summary>
public abstract class Mechanism
{
    /// <summary>Its name in case files, commands and random streams.</summary>
    public string Name => GetType().Name;

    /// <summary>What it claims, its equation, and where that comes from.</summary>
    public abstract MechanismNote Note { get; }

    /// <summary>Names what it reads and writes, and its parameters. From this the engine orders a month and draws the causal diagram.</summary>
    public abstract void Declare(Declaration d);

    /// <summary>The state at month 0 of what it said that it begins; runs once, before the first month.</summary>
    public virtual void Begin<V>(in Month<V> month) where V : unmanaged, IReal<V> { }

    /// <summary>One month in every lane of the block.</summary>
    public abstract void Step<V>(in Month<V> month) where V : unmanaged, IReal<V>;
}

/// <summary>What a reader is told of a mechanism.</summary>
/// <param name="Says">Two or three sentences about the world.</param>
/// <param name="Equation">In plain notation.</param>
/// <param name="Literature">What it stands on.</param>
/// <param name="WouldChange">The observations that would change it.</param>
public sealed record MechanismNote(string Says, string Equation, string Literature, string WouldChange);
