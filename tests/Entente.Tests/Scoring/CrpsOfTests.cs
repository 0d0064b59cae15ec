using CsCheck;
using Entente.Scoring;

namespace Entente.Tests;

/// <summary>
/// The CRPS of distributions. The values are those of scoringRules (Jordan, Krüger and Lerch 2019, JSS 90), checked by quadrature, to nine digits.
/// </summary>
public class CrpsOfTests
{
    [Theory]
    [InlineData(0, 0.23369497725510913)]
    [InlineData(0.5, 0.3314035312548559)]
    [InlineData(1, 0.6024413576276163)]
    [InlineData(2, 1.4527918216859033)]
    [InlineData(-1.7, 1.172385997826971)]
    public void A_standard_normal_scores_as_scoringRules_has_it(double recorded, double score) => Agree(score, CrpsOf.Normal(0, 1, recorded));

    [Fact]
    public void Other_continuous_distributions_score_as_scoringRules_has_them()
    {
        Agree(1.2141491323031532, CrpsOf.Normal(2, 3, 4));
        Agree(0.5628217524244703, CrpsOf.LogNormal(0, 1, 2));
        Agree(0.4462603202968596, CrpsOf.Exponential(1, 1.5));
        Agree(0.6238222420780164, CrpsOf.Gamma(2, 0.5, 3));
        Agree(0.1989982857142858, CrpsOf.Beta(2, 3, 0.7));
        Agree(0.6038305627482303, CrpsOf.StudentT(5, 1));
        Agree(0.6265233750364456, CrpsOf.Logistic(0, 1, 1));
        Agree(0.751194211912, CrpsOf.Laplace(0, 1, 1.2));
        Agree(0.123333333333, CrpsOf.Uniform(0, 1, 0.3));
        Agree(0.458044365182, CrpsOf.ExtremeValue(0.7, 0.3));
        Agree(0.448222535287, CrpsOf.CensoredNormal(1, 2, 0, 0.5));
        Agree(0.808454506945, CrpsOf.TruncatedNormal(1, 2, 0, 0.5));
    }

    [Theory]
    [InlineData(1, 0, 0.47622238819739104)]
    [InlineData(2, 3, 0.6645295768061845)]
    [InlineData(4.5, 7, 1.6285039000790498)]
    public void A_Poisson_distribution_scores_as_scoringRules_has_it(double mean, int recorded, double score) => Agree(score, CrpsOf.Poisson(mean, recorded));

    [Theory]
    [InlineData(5, 0.8, 0, 0.5963002356887921)]
    [InlineData(2.5, 0.3, 3, 1.327893273292068)]
    [InlineData(0.4, 0.02, 20, 7.45017998162207)]
    public void A_negative_binomial_distribution_scores_as_its_form_with_the_hypergeometric_function(double size, double probability, int recorded, double score) =>
        Agree(score, CrpsOf.NegativeBinomial(size, probability, recorded));

    /// <summary>Outside of what is possible the score grows by the distance, and it does not jump at the edge.</summary>
    [Fact]
    public void A_record_beyond_what_is_possible_adds_its_distance() =>
        Gen.Double[0.01, 50].Sample(distance =>
        {
            Assert.Equal(CrpsOf.LogNormal(0, 1, 0) + distance, CrpsOf.LogNormal(0, 1, -distance), 1e-9);
            Assert.Equal(CrpsOf.Exponential(2, 0) + distance, CrpsOf.Exponential(2, -distance), 1e-9);
            Assert.Equal(CrpsOf.Gamma(2, 0.5, 0) + distance, CrpsOf.Gamma(2, 0.5, -distance), 1e-9);
            Assert.Equal(CrpsOf.Beta(2, 3, 1) + distance, CrpsOf.Beta(2, 3, 1 + distance), 1e-9);
            Assert.Equal(CrpsOf.Beta(2, 3, 0) + distance, CrpsOf.Beta(2, 3, -distance), 1e-9);
            Assert.Equal(CrpsOf.Uniform(-1, 3, 3) + distance, CrpsOf.Uniform(-1, 3, 3 + distance), 1e-9);
            Assert.Equal(CrpsOf.ExtremeValue(0.5, -2) + distance, CrpsOf.ExtremeValue(0.5, -2 - distance), 1e-9);
            Assert.Equal(CrpsOf.ExtremeValue(-0.5, 2) + distance, CrpsOf.ExtremeValue(-0.5, 2 + distance), 1e-9);
            Assert.Equal(CrpsOf.CensoredNormal(1, 2, 0, 0) + distance, CrpsOf.CensoredNormal(1, 2, 0, -distance), 1e-9);
            Assert.Equal(CrpsOf.TruncatedNormal(1, 2, 0, 0) + distance, CrpsOf.TruncatedNormal(1, 2, 0, -distance), 1e-9);
            Assert.Equal(CrpsOf.Poisson(3, 0) + (int)distance, CrpsOf.Poisson(3, -(int)distance), 1e-9);
        });

    [Fact]
    public void Far_below_its_mean_a_floor_changes_nothing() =>
        Gen.Select(Gen.Double[-3, 3], Gen.Double[0.1, 5], Gen.Double[-5, 5]).Sample((mean, deviation, recorded) =>
        {
            Assert.Equal(CrpsOf.Normal(mean, deviation, recorded), CrpsOf.CensoredNormal(mean, deviation, -100, recorded), 1e-9);
            Assert.Equal(CrpsOf.Normal(mean, deviation, recorded), CrpsOf.TruncatedNormal(mean, deviation, -100, recorded), 1e-9);
        });

    /// <summary>The score is that of very many members drawn evenly.</summary>
    [Fact]
    public void It_is_what_an_ensemble_at_the_quantiles_comes_to()
    {
        double[] evenly = [.. Enumerable.Range(0, 20_000).Select(i => (i + 0.5) / 20_000)];
        Assert.Equal(Crps.Of([.. evenly.Select(p => (Math.Pow(-Math.Log(p), 0.5) - 1) / -0.5)], 0.3), CrpsOf.ExtremeValue(-0.5, 0.3), 1e-4);
        Assert.Equal(Crps.Of([.. evenly.Select(p => Math.Pow(p, 1.0 / 3))], 0.4), CrpsOf.Beta(3, 1, 0.4), 1e-6);
        Assert.Equal(Crps.Of([.. evenly.Select(p => Math.Floor(Math.Log(1 - p) / Math.Log(0.9)))], 7), CrpsOf.NegativeBinomial(1, 0.1, 7), 1e-2);
    }

    [Fact]
    public void A_large_count_is_nearly_normal()
    {
        Agree(CrpsOf.Normal(1e5, Math.Sqrt(1e5), 100_400), CrpsOf.Poisson(1e5, 100_400), 1e-2);
        Assert.True(double.IsFinite(CrpsOf.NegativeBinomial(0.05, 1e-3, 20_000)));
    }

    [Fact]
    public void What_is_no_distribution_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CrpsOf.Normal(0, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrpsOf.Uniform(1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrpsOf.StudentT(1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrpsOf.ExtremeValue(1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrpsOf.NegativeBinomial(1, 0, 1));
    }

    static void Agree(double expected, double actual, double tolerance = 1e-9) => Assert.Equal(expected, actual, tolerance * Math.Abs(expected));
}
