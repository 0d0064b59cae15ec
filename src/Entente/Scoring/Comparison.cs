namespace Entente.Scoring;

/// <summary>How two numbers may stand to each other.</summary>
public enum Relation
{
    Below,
    AtMost,
    Above,
    AtLeast,
    Equal,
}

/// <summary>A comparison and the sample's word on it.</summary>
/// <param name="Number">Of what is compared: the left side where the right is a constant, otherwise the left less the right.</param>
/// <param name="IsDifference">Whether it is the left less the right.</param>
/// <param name="Unchanged">Whether it compares what the event changes, and the event changes it nowhere.</param>
public sealed record Finding(Comparison Comparison, Summary Number, bool IsDifference, bool Unchanged, Verdict Verdict);

/// <summary>Two numbers of the same replicate, compared.</summary>
public sealed record Comparison(Expression Left, Relation Relation, Expression Right) : Proposition
{
    public override IEnumerable<Comparison> Comparisons => [this];

    public IEnumerable<Leaf> Leaves => [.. Left.Leaves, .. Right.Leaves];

    public override bool[] HoldsIn(ISample sample) => [.. Left.In(sample).Zip(Right.In(sample), Holds)];

    public override Verdict JudgeIn(ISample sample) => FindIn(sample).Verdict;

    /// <summary>
    /// Supported where the whole 90% interval lies on the asserted side, contradicted where it lies wholly on the other, mixed otherwise.
    /// </summary>
    /// <remarks>
    /// The interval holds nine replicates in ten. Where every outcome compared is a chance, which a replicate has only as yes or no,
    /// it is that of the estimated mean. One that ends on the bound itself decides only where every replicate agrees.
    /// </remarks>
    public Finding FindIn(ISample sample)
    {
        var bound = Right is Constant constant ? constant.Value : 0;
        var compared = (Right is Constant ? Left : new Arithmetic(Operation.Minus, Left, Right)).In(sample);
        var unchanged = compared.All(x => x == 0) && Leaves.All(leaf => leaf.IsChange);
        var (anyAbove, anyBelow) = (compared.Any(x => x > bound), compared.Any(x => x < bound));
        var number = Leaves.All(leaf => leaf.IsChance) ? Statistics.OfChanceDifference(compared) : Statistics.OfLevels(compared);
        var known = !double.IsNaN(number.P05 + number.P95);
        return new(this, number, Right is not Constant, unchanged, known ? Judge(Above(), Below()) : Verdict.NotTestable);

        Verdict Above() => number.P05 > bound ? Verdict.Supported : number.P95 < bound || !anyAbove ? Verdict.Contradicted : Verdict.Mixed;
        Verdict Below() => number.P95 < bound ? Verdict.Supported : number.P05 > bound || !anyBelow ? Verdict.Contradicted : Verdict.Mixed;
    }

    Verdict Judge(Verdict above, Verdict below) => Relation switch
    {
        Relation.Below => below,
        Relation.AtLeast => below.Not(),
        Relation.Above => above,
        Relation.AtMost => above.Not(),
        _ => above.Not().And(below.Not()),
    };

    bool Holds(double left, double right) => Relation switch
    {
        Relation.Below => left < right,
        Relation.AtMost => left <= right,
        Relation.Above => left > right,
        Relation.AtLeast => left >= right,
        _ => left == right,
    };

    public override string ToString() => $"{Left} {Sign} {Right}";

    string Sign => Relation switch { Relation.Below => "<", Relation.AtMost => "<=", Relation.Above => ">", Relation.AtLeast => ">=", _ => "=" };
}
