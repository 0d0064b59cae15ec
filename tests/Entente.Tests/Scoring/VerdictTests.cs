using CsCheck;
using Entente.Scoring;

namespace Entente.Tests;

public class VerdictTests
{
    static readonly Gen<Verdict> Any = Gen.Enum<Verdict>();

    [Fact]
    public void Not_twice_is_the_same() => Any.Sample(v => v.Not().Not() == v);

    [Fact]
    public void Neither_is_not_one_and_not_the_other() => Gen.Select(Any, Any).Sample((a, b) => a.Or(b).Not() == a.Not().And(b.Not()));

    [Theory]
    [InlineData(Verdict.Supported, Verdict.Supported, Verdict.Supported)]
    [InlineData(Verdict.Supported, Verdict.Mixed, Verdict.Mixed)]
    [InlineData(Verdict.Mixed, Verdict.Contradicted, Verdict.Contradicted)]
    [InlineData(Verdict.NotTestable, Verdict.Supported, Verdict.NotTestable)]
    [InlineData(Verdict.NotTestable, Verdict.Contradicted, Verdict.Contradicted)]
    public void Both_are_as_good_as_the_worse(Verdict a, Verdict b, Verdict both)
    {
        Assert.Equal(both, a.And(b));
        Assert.Equal(both, b.And(a));
    }

    [Theory]
    [InlineData(Verdict.Supported, new[] { Verdict.Supported })]
    [InlineData(Verdict.Supported, new[] { Verdict.Supported, Verdict.Supported })]
    [InlineData(Verdict.Contradicted, new[] { Verdict.Contradicted, Verdict.Contradicted })]
    [InlineData(Verdict.Mixed, new[] { Verdict.Supported, Verdict.Contradicted })]
    [InlineData(Verdict.Mixed, new[] { Verdict.Supported, Verdict.Mixed })]
    [InlineData(Verdict.NotTestable, new[] { Verdict.NotTestable })]
    [InlineData(Verdict.NotTestable, new[] { Verdict.Supported, Verdict.NotTestable })]
    [InlineData(Verdict.NotTestable, new[] { Verdict.NotTestable, Verdict.Contradicted })]
    [InlineData(Verdict.Mixed, new[] { Verdict.Supported, Verdict.NotTestable, Verdict.Contradicted })]
    public void Several_conditions_make_one_verdict(Verdict together, Verdict[] conditions) => Assert.Equal(together, Verdicts.Together(conditions));
}
