namespace Entente.Scoring;

/// <summary>What is true or not in each replicate, and can be judged over all of them.</summary>
public abstract record Proposition
{
    /// <summary>The comparisons in it, in the order of writing.</summary>
    public abstract IEnumerable<Comparison> Comparisons { get; }

    /// <summary>Whether it holds, for each place of the sample; where nothing is known it does not.</summary>
    public abstract bool[] HoldsIn(ISample sample);

    /// <summary>What the sample as a whole says of it.</summary>
    public abstract Verdict JudgeIn(ISample sample);

    /// <summary>The share of the sample in which it holds; NaN of an empty sample.</summary>
    public double ShareIn(ISample sample) => (double)HoldsIn(sample).Count(holds => holds) / sample.Size;

    internal virtual int Binding => 3;

    internal string Within(int binding) => Binding < binding ? $"({this})" : ToString();

    /// <summary>As it would be written in a test.</summary>
    public abstract override string ToString();
}

/// <summary>The other way round.</summary>
public sealed record Not(Proposition Of) : Proposition
{
    public override IEnumerable<Comparison> Comparisons => Of.Comparisons;

    public override bool[] HoldsIn(ISample sample) => [.. Of.HoldsIn(sample).Select(holds => !holds)];

    public override Verdict JudgeIn(ISample sample) => Of.JudgeIn(sample).Not();

    // A comparison stands in parentheses: "not a > b" would be read otherwise by half of its readers.
    public override string ToString() => $"not ({Of})";
}

/// <summary>Both.</summary>
public sealed record Both(Proposition Left, Proposition Right) : Proposition
{
    public override IEnumerable<Comparison> Comparisons => [.. Left.Comparisons, .. Right.Comparisons];

    public override bool[] HoldsIn(ISample sample) => [.. Left.HoldsIn(sample).Zip(Right.HoldsIn(sample), (a, b) => a && b)];

    public override Verdict JudgeIn(ISample sample) => Left.JudgeIn(sample).And(Right.JudgeIn(sample));

    internal override int Binding => 2;

    public override string ToString() => $"{Left.Within(Binding)} and {Right.Within(Binding)}";
}

/// <summary>One of two, or both.</summary>
public sealed record Either(Proposition Left, Proposition Right) : Proposition
{
    public override IEnumerable<Comparison> Comparisons => [.. Left.Comparisons, .. Right.Comparisons];

    public override bool[] HoldsIn(ISample sample) => [.. Left.HoldsIn(sample).Zip(Right.HoldsIn(sample), (a, b) => a || b)];

    public override Verdict JudgeIn(ISample sample) => Left.JudgeIn(sample).Or(Right.JudgeIn(sample));

    internal override int Binding => 1;

    public override string ToString() => $"{Left.Within(Binding)} or {Right.Within(Binding)}";
}
