using CsCheck;
using Entente.Measures.Similarity;

namespace Entente.Measures.Tests.Similarity;

public class SimilarityTests
{
    internal static readonly Gen<(int Levels, byte[] X, byte[] Y)> Pairs =
        from levels in Gen.Int[2, 4]
        from targets in Gen.Int[1, 30]
        from x in Gen.Byte[0, (byte)(levels - 1)].Array[targets]
        from y in Gen.Byte[0, (byte)(levels - 1)].Array[targets]
        select (levels, x, y);

    [Fact]
    public void The_measures_are_those_of_their_formulas() =>
        Pairs.Sample(pair =>
        {
            var (levels, x, y) = pair;
            var table = JointTable.Of(x, y, levels);
            return Same(table.S(), PlainSimilarity.S(x, y, levels, 1)) && Same(table.S(Disagreement.Squared), PlainSimilarity.S(x, y, levels, 2))
                && Same(table.S(Disagreement.Nominal), 1 - 2 * x.Zip(y).Average(p => p.First == p.Second ? 0.0 : 1))
                && Enum.GetValues<Disagreement>().All(v =>
                    Same(table.Kappa(v), PlainSimilarity.Kappa(x, y, levels, (int)v)) && Same(table.Pi(v), PlainSimilarity.Pi(x, y, levels, (int)v)))
                && Same(table.TauB(), PlainSimilarity.TauB(x, y)) && Same(table.A(), PlainSimilarity.A(x, y, levels))
                && Same(table.Binary.Kappa(), PlainSimilarity.Kappa(PlainSimilarity.Binary(x), PlainSimilarity.Binary(y), 2, 1));
        });

    [Fact]
    public void The_measures_do_not_depend_on_who_stands_first() =>
        Pairs.Sample(pair =>
        {
            var (one, other) = (JointTable.Of(pair.X, pair.Y, pair.Levels), JointTable.Of(pair.Y, pair.X, pair.Levels));
            return All(one).Zip(All(other)).All(p => Same(p.First, p.Second));
        });

    [Fact]
    public void The_measures_lie_between_minus_one_and_one() =>
        Pairs.Sample(pair => All(JointTable.Of(pair.X, pair.Y, pair.Levels)).All(value => double.IsNaN(value) || value is >= -1 - 1e-12 and <= 1 + 1e-12));

    [Fact]
    public void A_portfolio_is_most_similar_to_itself() =>
        Pairs.Sample(pair =>
        {
            var itself = JointTable.Of(pair.X, pair.X, pair.Levels);
            return itself.S() == 1 && new[] { itself.Kappa(), itself.Pi(), itself.TauB() }.All(value => double.IsNaN(value) || Same(value, 1))
                && JointTable.Of(pair.X, pair.Y, pair.Levels).S() <= 1;
        });

    [Fact]
    public void Equal_weights_are_no_weights() =>
        (from pair in Pairs from weight in Gen.Double[0.1, 5] select (pair, weight))
        .Sample(x => Same(Portfolio.WeightedS(x.pair.X, x.pair.Y, x.pair.Levels, [.. x.pair.X.Select(_ => x.weight)]),
            JointTable.Of(x.pair.X, x.pair.Y, x.pair.Levels).S()));

    [Fact]
    public void A_target_that_either_leaves_out_does_not_count()
    {
        byte[] x = [0, 2, Portfolio.Missing, 1], y = [0, Portfolio.Missing, 2, 2];
        var table = JointTable.Of(x, y, 3);
        Assert.Equal((2, 1, 1), (table.Count, table[0, 0], table[1, 2]));
        Assert.Equal(0.5, table.S());
        Assert.Equal(1 - 2 * 3.0 / (2 * 8), Portfolio.WeightedS(x, y, 3, [5, 1, 1, 3]));
    }

    [Fact]
    public void Weights_count_the_heavy_targets_more() =>
        Assert.Equal(1 - 2 * (3 * 10 + 1) / (3.0 * 12), Portfolio.WeightedS([3, 0, 0], [0, 0, 1], 4, [10, 1, 1]), 1e-15);

    [Fact]
    public void What_has_no_value_is_not_a_number()
    {
        var idle = JointTable.Of([0, 0], [0, 0], 4);
        Assert.Equal(1, idle.S());
        Assert.All([idle.Kappa(), idle.Pi(), idle.TauB()], value => Assert.True(double.IsNaN(value)));
        Assert.True(double.IsNaN(JointTable.Of([], [], 4).S()));
        Assert.True(double.IsNaN(JointTable.Of([], [], 4).A()));
    }

    [Fact]
    public void A_level_beyond_the_scale_and_a_negative_weight_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JointTable.Of([0, 3], [0, 0], 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => JointTable.Of([0, 3], [0], 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => JointTable.Of([0], [0], 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Portfolio.WeightedS([0], [0], 4, [-1]));
    }

    [Fact]
    public void The_strongest_promise_is_the_portfolio()
    {
        var portfolios = new byte[9];
        AlliancePortfolio.Of([new(0, 1, AlliancePortfolio.Consultation), new(0, 1, AlliancePortfolio.Defence), new(2, 0, 2), new(2, 2, 1)], 3, portfolios);
        Assert.Equal([3, 3, 0, 0, 3, 0, 2, 0, 3], portfolios);
        Assert.Throws<ArgumentOutOfRangeException>(() => AlliancePortfolio.Of([new(0, 3, 1)], 3, portfolios));
        Assert.Throws<ArgumentOutOfRangeException>(() => AlliancePortfolio.Of([new(0, 1, 4)], 3, portfolios));
    }

    [Theory]
    [InlineData(true, true, false, 3)]
    [InlineData(false, true, true, 2)]
    [InlineData(false, false, true, 1)]
    [InlineData(false, false, false, 0)]
    public void An_alliance_ranks_by_its_gravest_promise(bool defence, bool neutrality, bool consultation, int level) =>
        Assert.Equal(level, AlliancePortfolio.Level(defence, neutrality, consultation));

    static IEnumerable<double> All(JointTable table) =>
    [
        table.S(), table.S(Disagreement.Squared), table.Kappa(), table.Kappa(Disagreement.Linear), table.Kappa(Disagreement.Nominal),
        table.Pi(), table.Pi(Disagreement.Squared), table.TauB(), table.A(), table.Binary.S(), table.Binary.Kappa(), table.Binary.Pi(),
    ];

    internal static bool Same(double a, double b) => double.IsNaN(a) && double.IsNaN(b) || double.IsInfinity(a) == double.IsInfinity(b) && Math.Abs(a - b) < 1e-12;
}
