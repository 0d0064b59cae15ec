namespace Entente;

/// <summary>A variable of the system: what it measures, in which unit, of which kind of entity, inside which bounds.</summary>
public abstract class Quantity
{
    private protected Quantity(string id, Type of, string unit, double low, double high, Text title)
    {
        Id = id;
        Of = of;
        Unit = unit;
        Low = low;
        High = high;
        Title = title;
    }

    public string Id { get; }

    /// <summary>The kind of entity that has one.</summary>
    public Type Of { get; }

    public string Unit { get; }

    /// <summary>The least value that means anything; the tests hold every mechanism to it.</summary>
    public double Low { get; }

    /// <summary>The greatest value that means anything.</summary>
    public double High { get; }

    public Text Title { get; }

    /// <summary>
    /// The value at which it changes nothing, where a world need not say what it is; NaN where it must.
    /// </summary>
    public double Neutral { get; init; } = double.NaN;

    public override string ToString() => Id;
}

/// <inheritdoc/>
/// <typeparam name="E">The kind of entity that has one.</typeparam>
public sealed class Quantity<E>(string id, string unit, double low, double high, Text title)
    : Quantity(id, typeof(E), unit, low, high, title) where E : Entity;
