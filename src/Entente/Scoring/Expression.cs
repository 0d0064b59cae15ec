using System.Globalization;

namespace Entente.Scoring;

/// <summary>Where an expression's leaves find their numbers: the replicates of an ensemble, or the records, which are a sample of one.</summary>
public interface ISample
{
    int Size { get; }

    /// <summary>One number for each place of the sample; NaN where nothing is known.</summary>
    double[] Of(Leaf leaf);
}

/// <summary>A number in each replicate, written as arithmetic over outcomes or over records.</summary>
public abstract record Expression
{
    /// <summary>What it looks up.</summary>
    public abstract IEnumerable<Leaf> Leaves { get; }

    /// <exception cref="DivideByZeroException">A divisor is 0 somewhere in the sample; the message is the division.</exception>
    public abstract double[] In(ISample sample);

    /// <summary>How tightly it is bound, so that it is written with no more parentheses than it needs.</summary>
    internal virtual int Binding => 3;

    internal string Within(int binding) => Binding < binding ? $"({this})" : ToString();

    /// <summary>As it would be written in a test.</summary>
    public abstract override string ToString();
}

/// <summary>What an expression looks up.</summary>
public abstract record Leaf : Expression
{
    public sealed override IEnumerable<Leaf> Leaves => [this];

    public sealed override double[] In(ISample sample) => sample.Of(this);

    /// <summary>Whether a replicate has only yes or no of it.</summary>
    public virtual bool IsChance => false;

    /// <summary>Whether it is what the event changes, so that 0 everywhere means no change.</summary>
    public virtual bool IsChange => false;
}

/// <summary>A number that is the same everywhere.</summary>
/// <param name="Written">As the test has it.</param>
public sealed record Constant(double Value, string Written) : Expression
{
    public Constant(double value)
        : this(value, value.ToString(CultureInfo.InvariantCulture))
    {
    }

    public override IEnumerable<Leaf> Leaves => [];

    public override double[] In(ISample sample)
    {
        var values = new double[sample.Size];
        Array.Fill(values, Value);
        return values;
    }

    public override string ToString() => Written;
}

/// <summary>The number without its sign.</summary>
public sealed record Absolute(Expression Of) : Expression
{
    public override IEnumerable<Leaf> Leaves => Of.Leaves;

    public override double[] In(ISample sample) => [.. Of.In(sample).Select(Math.Abs)];

    public override string ToString() => $"abs({Of})";
}

/// <summary>The number with the other sign.</summary>
public sealed record Negative(Expression Of) : Expression
{
    public override IEnumerable<Leaf> Leaves => Of.Leaves;

    public override double[] In(ISample sample) => [.. Of.In(sample).Select(x => -x)];

    public override string ToString() => $"-{Of.Within(Binding)}";
}
