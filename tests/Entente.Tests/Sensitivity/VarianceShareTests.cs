using Entente.Sensitivity;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>The share of a variance from pairs that have some inputs in common.</summary>
public class ShareTests
{
    /// <remarks>Y = 2X + Z with unit variances: X owns 4/5.</remarks>
    [Fact]
    public void Of_a_sum_of_two_normal_numbers_it_is_the_part_of_the_common_one()
    {
        var share = VarianceShare.OfPairs(Draw(0, 20_000, 1), Draw(0, 20_000, 2));
        Assert.InRange(share.Value, 0.79, 0.81);
        Assert.InRange(share.High - share.Low, 0.005, 0.02);
    }

    [Fact]
    public void Nine_intervals_in_ten_hold_it()
    {
        var held = Enumerable.Range(0, 1_000).Count(run => VarianceShare.OfPairs(Draw(run * 100, 100, 1), Draw(run * 100, 100, 2)) is var share && share.Low <= 0.8 && 0.8 <= share.High);
        // 900 expected, standard deviation 9.5; at a hundred pairs the central limit is not quite reached.
        Assert.InRange(held, 855, 935);
    }

    [Fact]
    public void What_one_replicate_in_a_hundred_sees_is_not_said_to_be_surely_nothing()
    {
        // Twenty of 2,000 are changed on either side and none on both: the rule of three allows for 3/20.
        double[] one = [.. Enumerable.Range(0, 2_000).Select(i => i % 100 == 0 ? 1.0 : 0)], other = [.. Enumerable.Range(0, 2_000).Select(i => i % 100 == 50 ? 1.0 : 0)];
        var share = VarianceShare.OfPairs(one, other);
        Assert.InRange(share.Value, -0.02, 0);
        Assert.InRange(share.High, 0.12, 0.16);
    }

    [Fact]
    public void What_is_wholly_common_explains_all_and_what_never_varies_nothing()
    {
        var y = Draw(0, 50, 1);
        Assert.Equal(1, VarianceShare.OfPairs(y, y).Value, 12);
        Assert.Equal(VarianceShare.None, VarianceShare.OfPairs([0.1, 0.1, 0.1], [0.1, 0.1, 0.1]));
        Assert.Equal(VarianceShare.None, VarianceShare.OfPairs([], []));
    }

    static double[] Draw(int first, int count, uint anew) => [.. Enumerable.Range(first, count).Select(i =>
        2 * Normal((uint)i, 0) + Normal((uint)i, anew))];

    static double Normal(uint i, uint stream) => Prior.Normal(0, 1).Quantile(Scalar.Uniforms(1, i, 0, stream, 0).First.Lane(0));
}
