using CsCheck;

namespace Entente.Tests;

public class PriorTests
{
    public static TheoryData<string, Prior, double, double> Known => new()
    {
        { "normal", Prior.Normal(1, 2), 1, 1 + 2 * 1.6448536269514722 },
        { "lognormal", Prior.LogNormal(3, 0.5), 3, 3 * Math.Exp(0.5 * 1.6448536269514722) },
        { "logit-normal", Prior.LogitNormal(0.2, 1), 0.2, 1 / (1 + Math.Exp(-(Math.Log(0.25) + 1.6448536269514722))) },
        { "Fisher-normal", Prior.FisherNormal(-0.5, 0.3), -0.5, Math.Tanh(Math.Atanh(-0.5) + 0.3 * 1.6448536269514722) },
        { "uniform", Prior.Uniform(2, 4), 3, 3.9 },
        { "fixed", Prior.Fixed(7), 7, 7 },
    };

    [Theory, MemberData(nameof(Known))]
    public void Quantiles_are_those_of_the_distribution(string name, Prior prior, double median, double ninetyFifth)
    {
        Assert.StartsWith(name == "fixed" ? "7" : name, prior.ToString(), StringComparison.Ordinal);
        Assert.Equal(median, prior.Median, 1e-12);
        Assert.Equal(median, prior.Quantile(0.5), 1e-12);
        Assert.Equal(ninetyFifth, prior.Quantile(0.95), 1e-9);
    }

    [Theory, MemberData(nameof(Known))]
    public void A_draw_keeps_its_rank(string name, Prior prior, double median, double ninetyFifth)
    {
        Assert.True(median <= ninetyFifth, name);
        Gen.Select(Gen.Double[0.0001, 0.9999], Gen.Double[0.0001, 0.9999]).Sample((p, q) =>
            Assert.True((p < q) == (prior.Quantile(p) < prior.Quantile(q)) || prior.Quantile(0.1) == prior.Quantile(0.9) || p == q));
    }
}
