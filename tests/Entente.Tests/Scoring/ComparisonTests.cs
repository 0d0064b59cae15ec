using CsCheck;
using Entente.Scoring;

namespace Entente.Tests;

public class ComparisonTests
{
    static readonly Named X = new("x"), Y = new("y");

    /// <summary>From 1 to 100: nine in ten lie between 5.95 and 95.05.</summary>
    static readonly ByHand OneToHundred = new(("x", [.. Enumerable.Range(1, 100).Select(i => (double)i)]), ("y", [.. Enumerable.Range(1, 100).Select(i => i + 0.5)]));

    [Theory]
    [InlineData(Relation.Above, 0, Verdict.Supported)]
    [InlineData(Relation.Above, 5.95, Verdict.Mixed)]
    [InlineData(Relation.AtLeast, 5.94, Verdict.Supported)]
    [InlineData(Relation.Above, 50, Verdict.Mixed)]
    [InlineData(Relation.Above, 95.06, Verdict.Contradicted)]
    [InlineData(Relation.AtLeast, 95.04, Verdict.Mixed)]
    [InlineData(Relation.Below, 96, Verdict.Supported)]
    [InlineData(Relation.Below, 5, Verdict.Contradicted)]
    [InlineData(Relation.AtMost, 95.06, Verdict.Supported)]
    [InlineData(Relation.Equal, 50, Verdict.Mixed)]
    [InlineData(Relation.Equal, 200, Verdict.Contradicted)]
    public void The_whole_interval_must_lie_on_the_asserted_side(Relation relation, double bound, Verdict verdict) =>
        Assert.Equal(verdict, new Comparison(X, relation, new Constant(bound)).JudgeIn(OneToHundred));

    [Fact]
    public void Two_numbers_are_compared_in_each_replicate()
    {
        // The intervals of x and y overlap nearly whole, but x is the smaller in every replicate.
        var finding = new Comparison(X, Relation.Below, Y).FindIn(OneToHundred);
        Assert.Equal(Verdict.Supported, finding.Verdict);
        Assert.True(finding.IsDifference);
        Assert.Equal(-0.5, finding.Number.Mean);
    }

    [Fact]
    public void A_chance_is_judged_by_the_interval_of_its_mean()
    {
        // Sixty in a hundred: 60 ± 8.1, where the levels' quantiles would say 0 to 100.
        double[] sixty = [.. Enumerable.Range(0, 100).Select(i => i < 60 ? 100.0 : 0)];
        var above = new Comparison(new Named("x", Chance: true), Relation.Above, new Constant(50));
        var finding = above.FindIn(new ByHand(("x", sixty)));
        Assert.Equal(Verdict.Supported, finding.Verdict);
        Assert.Equal((60, 51.9, 68.1), (finding.Number.Mean, Math.Round(finding.Number.P05, 1), Math.Round(finding.Number.P95, 1)));
        Assert.Equal(Verdict.Mixed, (above with { Left = X }).JudgeIn(new ByHand(("x", sixty))));
    }

    [Theory]
    [InlineData(Relation.Above, Verdict.Contradicted)]
    [InlineData(Relation.Below, Verdict.Contradicted)]
    [InlineData(Relation.AtLeast, Verdict.Supported)]
    [InlineData(Relation.Equal, Verdict.Supported)]
    public void What_the_event_changes_nowhere_is_not_raised_by_it(Relation relation, Verdict verdict)
    {
        var finding = new Comparison(new Named("x", Change: true), relation, new Constant(0)).FindIn(new ByHand(("x", [0, 0, 0])));
        Assert.Equal((verdict, true), (finding.Verdict, finding.Unchanged));
    }

    [Fact]
    public void What_is_rare_is_neither_supported_nor_contradicted()
    {
        // One replicate in forty: the interval of nine in ten is [0, 0], and yet it is raised somewhere.
        var rare = new ByHand(("x", [.. Enumerable.Range(0, 40).Select(i => i == 0 ? 1.0 : 0)]));
        Assert.Equal(Verdict.Mixed, new Comparison(X, Relation.Above, new Constant(0)).JudgeIn(rare));
        Assert.Equal(Verdict.Supported, new Comparison(X, Relation.AtLeast, new Constant(0)).JudgeIn(rare));
    }

    [Fact]
    public void A_claim_of_no_effect_is_one_of_a_small_number_without_its_sign()
    {
        var small = new Comparison(new Absolute(X), Relation.Below, new Constant(2));
        Assert.Equal(Verdict.Supported, small.JudgeIn(new ByHand(("x", [-1, 0, 1]))));
        Assert.Equal(Verdict.Contradicted, small.JudgeIn(new ByHand(("x", [-3, 3, 4]))));
    }

    [Fact]
    public void What_is_not_known_cannot_be_tested() =>
        Assert.Equal(Verdict.NotTestable, new Comparison(X, Relation.Above, new Constant(0)).JudgeIn(new ByHand(("x", [double.NaN]))));

    [Fact]
    public void A_divisor_of_zero_in_one_replicate_is_named_by_its_division()
    {
        var e = Assert.Throws<DivideByZeroException>(() => new Arithmetic(Operation.Over, X, Y).In(new ByHand(("x", [1, 1]), ("y", [1, 0]))));
        Assert.Equal("x / y", e.Message);
    }

    [Fact]
    public void An_expression_is_written_with_the_parentheses_that_it_needs()
    {
        Expression sum = new Arithmetic(Operation.Plus, X, Y), one = new Constant(1);
        Assert.Equal("(x + y) * 1", new Arithmetic(Operation.Times, sum, one).ToString());
        Assert.Equal("x + y + 1", new Arithmetic(Operation.Plus, sum, one).ToString());
        Assert.Equal("1 - (x + y)", new Arithmetic(Operation.Minus, one, sum).ToString());
        Assert.Equal("-(x + y)", new Negative(sum).ToString());
    }

    static readonly Gen<Proposition> Propositions = Gen.Recursive<Proposition>((depth, smaller) =>
    {
        var plain = Gen.Select(Gen.Enum<Relation>(), Gen.Int[-3, 3], (relation, bound) => (Proposition)new Comparison(bound % 2 == 0 ? X : Y, relation, bound == 3 ? X : new Constant(bound)));
        return depth > 3 ? plain : Gen.OneOf(plain, smaller.Select(p => (Proposition)new Not(p)),
            Gen.Select(smaller, smaller, (a, b) => (Proposition)new Both(a, b)), Gen.Select(smaller, smaller, (a, b) => (Proposition)new Either(a, b)));
    });

    static readonly Gen<ByHand> Samples = Gen.Int[-3, 3].Select(i => (double)i).Array[1, 40].Select(x => new ByHand(("x", x), ("y", [.. x.Reverse().Select(v => v / 2)])));

    [Fact]
    public void A_denial_has_the_opposite_verdict() =>
        Gen.Select(Propositions, Samples).Sample((p, sample) => new Not(p).JudgeIn(sample) == p.JudgeIn(sample).Not());

    [Fact]
    public void The_probabilities_of_a_proposition_and_its_denial_add_to_one() =>
        Gen.Select(Propositions, Samples).Sample((p, sample) => Math.Abs(p.ShareIn(sample) + new Not(p).ShareIn(sample) - 1) < 1e-12);

    [Fact]
    public void Both_are_no_likelier_than_one_and_either_no_less_likely() =>
        Gen.Select(Propositions, Propositions, Samples).Sample((p, q, sample) =>
            new Both(p, q).ShareIn(sample) <= p.ShareIn(sample) && new Either(p, q).ShareIn(sample) >= p.ShareIn(sample));
}
