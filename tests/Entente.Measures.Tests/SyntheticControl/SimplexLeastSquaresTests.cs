using CsCheck;
using Entente.Measures.SyntheticControl;

namespace Entente.Measures.Tests.SyntheticControl;

public class SimplexLeastSquaresTests
{
    static readonly Gen<(double[][] Columns, double[] Target, double[] Importance)> Problems =
        from rows in Gen.Int[1, 12]
        from count in Gen.Int[1, 15]
        from columns in Gen.Double[-10, 10].Array[rows].Array[count]
        from target in Gen.Double[-10, 10].Array[rows]
        from importance in Gen.Double[0, 2].Array[rows]
        select (columns, target, importance);

    [Fact]
    public void A_target_between_two_columns_is_met() =>
        Assert.Equal([0.25, 0.75], SimplexLeastSquares.Weights([[0, 4], [4, 0]], [3, 1]), Near(1e-14));

    [Fact]
    public void Beyond_the_last_column_nothing_is_extrapolated() =>
        Assert.Equal([0, 1, 0], SimplexLeastSquares.Weights([[1, 1], [2, 3], [0, 1]], [9, 9]), Near(0));

    /// <summary>The foot of the perpendicular from (1, 1) on the segment from (0, 0) to (2, 0).</summary>
    [Fact]
    public void Beside_a_segment_the_nearest_point_is_the_foot_of_the_perpendicular() =>
        Assert.Equal([0.5, 0.5, 0], SimplexLeastSquares.Weights([[0, 0], [2, 0], [1, -5]], [1, 1]), Near(1e-14));

    /// <summary>The two rows ask for weights 1 and 0 of the first column: the importances decide between them.</summary>
    [Fact]
    public void A_row_counts_by_its_importance() =>
        Assert.Equal([0.8, 0.2], SimplexLeastSquares.Weights([[1, 1], [0, 0]], [1, 0], [4, 1]), Near(1e-14));

    [Fact]
    public void Where_columns_are_the_same_one_takes_the_weight() =>
        Assert.Equal(1, SimplexLeastSquares.Weights([[1, 2], [1, 2], [1, 2]], [5, 0]).Max(), 1e-14);

    /// <summary>The first column to enter gains less than a double of the loss can show; the one that matters comes after it.</summary>
    [Fact]
    public void A_step_that_gains_next_to_nothing_is_not_the_last()
    {
        double[][] columns = [[0, 0, -7], [5, 0, 0], [1, 0, 0]];
        double[] target = [3.2, 7, 0], importance = [1e-9, 1, 1];
        var weights = SimplexLeastSquares.Weights(columns, target, importance);
        Assert.Equal(0.55, weights[1], 1e-4);
        Assert.InRange(Slack(columns, target, importance, weights), -1e-12, double.PositiveInfinity);
    }

    /// <summary>Karush, Kuhn and Tucker: no column's marginal loss is below that of the mixture, and the problem is convex.</summary>
    [Fact]
    public void No_other_mixture_is_nearer() =>
        Problems.Sample(problem =>
        {
            var weights = SimplexLeastSquares.Weights(problem.Columns, problem.Target, problem.Importance);
            Assert.All(weights, weight => Assert.True(weight >= 0));
            Assert.Equal(1, weights.Sum(), 1e-12);
            Assert.InRange(Slack(problem.Columns, problem.Target, problem.Importance, weights), -1e-8, double.PositiveInfinity);
        }, iter: 2_000);

    /// <summary>Columns that almost repeat each other are what series of neighbours are.</summary>
    [Fact]
    public void Columns_that_almost_repeat_each_other_do_no_harm() =>
        (from problem in Problems
         from noise in Gen.Double[-1, 1].Array[problem.Target.Length].Array[problem.Columns.Length]
         select (problem.Target, Columns: (double[][])[.. problem.Columns, .. problem.Columns.Zip(noise, (x, e) => x.Zip(e, (a, b) => a + 1e-9 * b).ToArray())]))
        .Sample(problem =>
        {
            double[] ones = [.. problem.Target.Select(_ => 1.0)];
            var weights = SimplexLeastSquares.Weights(problem.Columns, problem.Target);
            Assert.All(weights, weight => Assert.True(weight >= 0));
            Assert.InRange(Slack(problem.Columns, problem.Target, ones, weights), -1e-6, double.PositiveInfinity);
        }, iter: 500);

    [Fact]
    public void A_number_that_is_missing_is_refused() =>
        Assert.Throws<ArgumentException>(() => SimplexLeastSquares.Weights([[1, double.NaN]], [1, 2]));

    [Fact]
    public void Columns_are_as_long_as_the_target() =>
        Assert.Throws<ArgumentException>(() => SimplexLeastSquares.Weights([[1]], [1, 2]));

    /// <summary>The least marginal loss of a column less the mixture's: not negative at the minimum.</summary>
    internal static double Slack(double[][] columns, double[] target, double[] importance, double[] weights)
    {
        double[] residual = [.. target.Select((b, t) => importance[t] * (columns.Zip(weights, (column, w) => w * column[t]).Sum() - b))];
        double[] gradient = [.. columns.Select(column => column.Zip(residual, (a, r) => a * r).Sum())];
        return gradient.Min() - gradient.Zip(weights, (g, w) => g * w).Sum();
    }

    static IEqualityComparer<double> Near(double tolerance) =>
        EqualityComparer<double>.Create((a, b) => Math.Abs(a - b) <= tolerance, _ => 0);
}
