using System.Runtime.Intrinsics;
using Entente.Measures.IdealPoints;
using MathNet.Numerics.Distributions;

namespace Entente.Measures.Tests.IdealPoints;

public sealed class NormalLanesTests
{
    [Fact]
    public void The_distribution_function_keeps_its_digits_far_into_the_tail()
    {
        for (var x = -12f; x <= 12; x += 0.01f)
            Near(Normal.CDF(0, 1, x), NormalLanes.Cdf(Vector512.Create(x))[5], relative: 1e-5, x);
        Assert.Equal(NormalLanes.Cdf(Vector512.Create(-12f)), NormalLanes.Cdf(Vector512.Create(-50f)));
    }

    [Fact]
    public void The_quantile_undoes_the_distribution_function()
    {
        for (var x = -12.5; x <= 5.2; x += 0.01)
        {
            var p = (float)Normal.CDF(0, 1, x);
            Assert.Equal(Normal.InvCDF(0, 1, p), NormalLanes.Quantile(Vector512.Create(p))[11], 2e-6);
        }
    }

    [Fact]
    public void The_logarithm_is_good_to_single_precision()
    {
        for (var x = 1e-37f; x < 1e37f; x *= 1.01f)
            Near(Math.Log(x), NormalLanes.Log(Vector512.Create(x))[3], relative: 3e-7, x, absolute: 1e-7);
    }

    [Fact]
    public void Lanes_do_not_disturb_each_other()
    {
        var p = Vector512.Create(1e-37f, 1e-20f, 1e-9f, 1e-5f, 1e-4f, 2e-4f, 0.001f, 0.01f, 0.1f, 0.3f, 0.5f, 0.8f, 0.99f, 0.9999f, 0.999999f, 1 - 1f / 16777216);
        for (var lane = 0; lane < FloatLanes.Width; lane++)
            Assert.Equal(NormalLanes.Quantile(Vector512.Create(p[lane]))[0], NormalLanes.Quantile(p)[lane]);
    }

    [Fact]
    public void Draws_are_uniform_and_those_of_a_counter_are_its_own()
    {
        var sums = new double[2];
        var seen = new HashSet<float>();
        for (var first = 0u; first < 8 * 2_000; first += 8)
        {
            var (one, other) = NormalLanes.Uniforms(7, first, 3, 5);
            for (var lane = 0; lane < FloatLanes.Width; lane++)
                foreach (var u in (float[])[one[lane], other[lane]])
                {
                    Assert.InRange(u, float.Epsilon, 1);
                    (sums[0], sums[1]) = (sums[0] + u, sums[1] + u * u);
                    seen.Add(u);
                }
        }
        Assert.Equal(0.5, sums[0] / 64_000, 0.005);
        Assert.Equal(1 / 3.0, sums[1] / 64_000, 0.005);
        Assert.InRange(seen.Count, 63_500, 64_000);
    }

    static void Near(double expected, double actual, double relative, double at, double absolute = 0) =>
        Assert.True(Math.Abs(actual - expected) <= relative * Math.Abs(expected) + absolute, $"at {at}: {actual} for {expected}");
}
