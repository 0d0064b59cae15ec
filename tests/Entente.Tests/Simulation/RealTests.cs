using CsCheck;
using Entente.Simulation;

namespace Entente.Tests;

public class RealTests
{
    const double Close = 1e-15;

    [Fact]
    public void The_exponential_agrees_with_the_platforms_to_a_few_last_bits() =>
        Gen.Double[-700, 700].Sample(x => Assert.InRange(Real.Exp(Scalar.Of(x)).Lane(0) / Math.Exp(x) - 1, -Close, Close));

    [Fact]
    public void The_logarithm_undoes_the_exponential() =>
        Gen.Double[1e-300, 1e300].Sample(x =>
        {
            var expected = Math.Log(x);
            Assert.InRange(Real.Log(Scalar.Of(x)).Lane(0) - expected, -Close * (1 + Math.Abs(expected)), Close * (1 + Math.Abs(expected)));
        });

    [Theory]
    [InlineData(0.0), InlineData(1.0), InlineData(-1.0), InlineData(0.5), InlineData(20.0), InlineData(-20.0)]
    public void The_hyperbolic_tangent_agrees(double x) =>
        Assert.Equal(Math.Tanh(x), Real.Tanh(Scalar.Of(x)).Lane(0), 1e-15);

    [Fact]
    public void Artanh_and_logit_are_inverses() =>
        Gen.Double[-0.999, 0.999].Sample(x =>
        {
            Assert.Equal(x, Real.Tanh(Real.Artanh(Scalar.Of(x))).Lane(0), 1e-12);
            var p = (x + 1) / 2;
            Assert.Equal(p, Real.Logistic(Real.Logit(Scalar.Of(p))).Lane(0), 1e-12);
        });

    /// <summary>Quantiles of the standard normal distribution to ten digits, from tables of the distribution.</summary>
    [Theory]
    [InlineData(0.5, 0.0), InlineData(0.975, 1.9599639845), InlineData(0.95, 1.6448536270), InlineData(0.05, -1.6448536270)]
    [InlineData(0.9, 1.2815515655), InlineData(0.999, 3.0902323062), InlineData(0.0001, -3.7190164855), InlineData(1e-10, -6.3613409024), InlineData(1e-15, -7.9413453262)]
    public void Normal_quantiles_agree_with_the_tables(double p, double z) =>
        Assert.Equal(z, Real.NormalQuantile(Scalar.Of(p)).Lane(0), 1e-9);

    [Fact]
    public void Normal_quantiles_rise_with_probability_across_the_joins_of_the_approximation()
    {
        var last = double.NegativeInfinity;
        for (var i = 1; i < 40_000; i++)
        {
            var z = Real.NormalQuantile(Scalar.Of(i / 40_000.0)).Lane(0);
            Assert.True(z > last);
            last = z;
        }
    }

    [Fact]
    public void Eight_lanes_give_the_bits_of_one() =>
        Gen.Double[-50, 50].Array[8].Sample(x =>
        {
            var lanes = Pack(x);
            Same(x, Real.Exp(lanes), s => Real.Exp(s));
            Same(x, Real.Tanh(lanes), s => Real.Tanh(s));
            Same(x, Real.Logistic(lanes), s => Real.Logistic(s));
            Same(x, Real.Log(Lanes.Abs(lanes) + 0.001), s => Real.Log(Scalar.Abs(s) + 0.001));
            Same(x, Real.NormalQuantile(Real.Logistic(lanes)), s => Real.NormalQuantile(Real.Logistic(s)));
            Same(x, Real.Clamp(lanes, -3, 3), s => Real.Clamp(s, -3, 3));
            Same(x, Lanes.Sqrt(Lanes.Abs(lanes)), s => Scalar.Sqrt(Scalar.Abs(s)));
            Same(x, Real.Happens(lanes, Lanes.Of(1)), s => Real.Happens(s, Scalar.Of(1)));
        });

    [Fact]
    public void A_clamp_does_not_hide_a_number_that_is_none() =>
        Assert.True(double.IsNaN(Real.Clamp(Scalar.Of(double.NaN), 0, 1).Lane(0)));

    /// <summary>Eight numbers in the lanes, by adding each to its own lane of a sum of masks.</summary>
    static Lanes Pack(double[] x)
    {
        var packed = Lanes.Of(0);
        for (var lane = 0; lane < Lanes.Width; lane++)
            packed = Lanes.Select(Only(lane), Lanes.Of(x[lane]), packed);
        return packed;
    }

    static Lanes Only(int lane)
    {
        // The draws of eight replicates differ, so the draw of one of them picks its lane out.
        var (draws, _) = Lanes.Uniforms(1, 0, 0, 0, 0);
        var one = Lanes.Of(draws.Lane(lane));
        return Lanes.And(Lanes.Above(draws + 1e-12, one), Lanes.Above(one + 1e-12, draws));
    }

    static void Same(double[] x, Lanes all, Func<Scalar, Scalar> one)
    {
        for (var lane = 0; lane < Lanes.Width; lane++)
            Assert.Equal(BitConverter.DoubleToInt64Bits(one(Scalar.Of(x[lane])).Lane(0)), BitConverter.DoubleToInt64Bits(all.Lane(lane)));
    }
}
