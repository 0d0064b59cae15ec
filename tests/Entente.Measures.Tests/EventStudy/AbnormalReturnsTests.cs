using CsCheck;
using Entente.Measures.EventStudy;

namespace Entente.Measures.Tests.EventStudy;

public class AbnormalReturnsTests
{
    [Fact]
    public void What_the_market_explains_is_not_abnormal()
    {
        double[] market = [0.01, -0.02, 0.005, 0.015, -0.01, 0.02, 0.0, 0.01];
        double[] noise = [1e-4, -1e-4, -1e-4, 1e-4, 0, 0, 0, 0];
        double[] returns = [.. market.Select((m, t) => 0.001 + 1.5 * m + noise[t] - (t == 6 ? 0.05 : 0))];
        var around = AbnormalReturns.Of(returns, market, eventAt: 6, before: 1, after: 1, estimation: 5);
        Assert.Equal(1.5, around.Model.Beta, 0.01);
        Assert.Equal(-0.05, around.Abnormal[1], 1e-3);
        Assert.All([around.Abnormal[0], around.Abnormal[2]], other => Assert.Equal(0, other, 5e-4));
        Assert.Equal(around.Abnormal.Sum(), around.Cumulative, 1e-15);
        Assert.True(around.Ratios[1] < -100 && around.PValue < 0.01);
    }

    /// <summary>Hand-worked: the market 0, 1, 2, 3 and returns 0, 1, 2, 1 have α 0.4, β 0.4 and s² 1.2/2.</summary>
    [Fact]
    public void Errors_are_those_of_a_prediction()
    {
        var around = AbnormalReturns.Of([0, 1, 2, 1, 3, 0], [0, 1, 2, 3, 1, 2], eventAt: 4, before: 0, after: 1);
        Assert.Equal((0.4, 0.4, 4, 1.5, 5.0), (Math.Round(around.Model.Alpha, 12), Math.Round(around.Model.Beta, 12), around.Model.Periods, around.Model.MarketMean, around.Model.MarketSquares));
        Assert.Equal(Math.Sqrt(0.6), around.Model.Sd, 1e-12);
        Assert.Equal(2.2, around.Abnormal[0], 1e-12);
        Assert.Equal(-1.2, around.Abnormal[1], 1e-12);
        Assert.Equal(2.2 / Math.Sqrt(0.6 * (1 + 0.25 + 0.05)), around.Ratios[0], 1e-12);
        Assert.Equal(1.0 / Math.Sqrt(0.6 * (2 + 1)), around.T, 1e-12); // the market's two distances from its mean cancel
        Assert.Equal(1.0 / Math.Sqrt(0.6 * 2), around.NaiveT, 1e-12);
    }

    [Fact]
    public void The_naive_error_is_never_the_larger() =>
        (from market in Gen.Double[-1, 1].Array[20]
         from noise in Gen.Double[-1, 1].Array[20]
         select (market, noise))
        .Sample(x =>
        {
            var around = AbnormalReturns.Of(x.noise, x.market, eventAt: 16, before: 2, after: 3);
            Assert.True(Math.Abs(around.T) <= Math.Abs(around.NaiveT) * (1 + 1e-12));
        });

    /// <summary>
    /// Returns 0.0002 + 1.1 M + 0.008 z with M = 0.0005 + 0.01 z, numpy RandomState(12345), 140 periods of which 110 are for estimation; the event
    /// in period 120 takes 0.05, the next day 0.01. Values by statsmodels.
    /// </summary>
    [Fact]
    public void Statsmodels_finds_the_same()
    {
        var normals = new NumpyNormals(12345);
        double[] market = [.. Enumerable.Range(0, 140).Select(_ => 0.0005 + 0.01 * normals.Next())];
        double[] returns = [.. market.Select(m => 0.0002 + 1.1 * m + 0.008 * normals.Next())];
        returns[120] -= 0.05;
        returns[121] -= 0.01;
        var around = AbnormalReturns.Of(returns, market, eventAt: 120, before: 5, after: 5, estimation: 110);
        Assert.Equal(-1.44259042e-4, around.Model.Alpha, 1e-12);
        Assert.Equal(1.06457560, around.Model.Beta, 1e-8);
        Assert.Equal(0.007918468999804694, around.Model.Sd, 1e-14);
        double[] abnormal = [-0.009472, -0.001631, -0.00436, -0.009484, 0.003494, -0.058998, -0.003618, -0.000767, 0.016694, -0.006832, -0.007511];
        Assert.All(abnormal.Zip(around.Abnormal), pair => Assert.Equal(pair.First, pair.Second, 5.1e-7));
        Assert.Equal(-7.257926594740669, around.Ratios[5], 1e-9);
        Assert.Equal(-0.08248387476653478, around.Cumulative, 1e-12);
        Assert.Equal(-2.9740027466288916, around.T, 1e-9);
        Assert.Equal(-3.1407364210752324, around.NaiveT, 1e-9);
    }

    [Fact]
    public void An_estimation_ends_before_the_window()
    {
        double[] ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        Assert.Throws<ArgumentOutOfRangeException>(() => AbnormalReturns.Of(ten, ten, 6, 2, 2, estimation: 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => AbnormalReturns.Of(ten, ten, 8, 2, 2));
        Assert.Throws<ArgumentException>(() => AbnormalReturns.Of(ten, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 6, 2, 2));
        Assert.Throws<ArgumentException>(() => MarketModel.Of([1, 2, double.NaN], [1, 2, 3]));
    }
}
