namespace Entente.Scoring;

/// <summary>One of the four operations of arithmetic.</summary>
public enum Operation
{
    Plus,
    Minus,
    Times,
    Over,
}

/// <summary>Two numbers of the same replicate made into one.</summary>
public sealed record Arithmetic(Operation Operation, Expression Left, Expression Right) : Expression
{
    public override IEnumerable<Leaf> Leaves => [.. Left.Leaves, .. Right.Leaves];

    internal override int Binding => Operation is Operation.Plus or Operation.Minus ? 1 : 2;

    public override double[] In(ISample sample)
    {
        var (left, right) = (Left.In(sample), Right.In(sample));
        var values = new double[sample.Size];
        for (var i = 0; i < values.Length; i++)
            values[i] = Of(left[i], right[i]);
        return values;
    }

    double Of(double a, double b) => Operation switch
    {
        Operation.Plus => a + b,
        Operation.Minus => a - b,
        Operation.Times => a * b,
        _ => b == 0 ? throw new DivideByZeroException(ToString()) : a / b,
    };

    public override string ToString() => $"{Left.Within(Binding)} {Sign} {Right.Within(Binding + 1)}";

    string Sign => Operation switch { Operation.Plus => "+", Operation.Minus => "-", Operation.Times => "*", _ => "/" };
}
