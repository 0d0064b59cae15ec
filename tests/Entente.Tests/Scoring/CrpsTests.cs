using CsCheck;
using Entente.Scoring;

namespace Entente.Tests;

/// <summary>
/// The CRPS of ensembles. The values of small ensembles are those of views-evaluation and of scoringRules (Jordan, Krueger and Lerch 2019),
/// and those of distributions their closed forms as scoringRules has them.
/// </summary>
public class CrpsTests
{
    static readonly double[] Counts = [.. Many((700, 0), (100, 1), (100, 4), (50, 30), (50, 200))];
    static readonly Gen<double[]> Ensemble = Gen.OneOf(Gen.Double[-1e3, 1e3], Gen.Int[-3, 3].Select(i => (double)i)).Array[2, 60];

    [Theory]
    [InlineData(new double[] { 1, 2, 3, 5 }, 4, 0.9375, 0.6666666666666667)]
    [InlineData(new double[] { 0, 0, 0, 10, 50 }, 12, 6.4, 4.2)]
    public void Small_ensembles_score_as_published(double[] ensemble, double recorded, double score, double fair)
    {
        Assert.Equal(score, Crps.Of(ensemble, recorded), 1e-12);
        Assert.Equal(fair, Crps.Fair(ensemble, recorded), 1e-12);
    }

    [Theory]
    [InlineData(0, 0.895)]
    [InlineData(4, 3.095)]
    [InlineData(250, 226.895)]
    [InlineData(2000, 1976.895)]
    public void A_thousand_draws_of_a_count_score_as_published(double recorded, double score) => Assert.Equal(score, Crps.Of(Counts, recorded), 1e-9);

    [Theory]
    [InlineData(0, 0.475)]
    [InlineData(4, 0.475)]
    [InlineData(250, 207.475)]
    public void Above_a_threshold_of_25_they_score_as_published(double recorded, double score) =>
        Assert.Equal(score, Crps.Above(25, Counts, recorded), 1e-9);

    [Theory]
    [InlineData(0, 0.23369497725510913)]
    [InlineData(0.5, 0.3314035312548559)]
    [InlineData(1, 0.6024413576276163)]
    [InlineData(2, 1.4527918216859033)]
    [InlineData(-1.7, 1.172385997826971)]
    public void An_ensemble_at_the_quantiles_of_a_normal_distribution_scores_as_its_closed_form(double recorded, double score) =>
        Assert.Equal(score, Crps.Of(Quantiles(Prior.Normal(0, 1).Quantile), recorded), 1e-4);

    [Fact]
    public void An_ensemble_at_the_quantiles_of_other_distributions_scores_as_their_closed_forms()
    {
        Assert.Equal(1.2141491323031532, Crps.Of(Quantiles(Prior.Normal(2, 3).Quantile), 4), 1e-4);
        Assert.Equal(0.5628217524244703, Crps.Of(Quantiles(Prior.LogNormal(1, 1).Quantile), 2), 1e-3);
        Assert.Equal(0.4462603202968596, Crps.Of(Quantiles(p => -Math.Log(1 - p)), 1.5), 1e-4);
        Assert.Equal(0.6265233750364456, Crps.Of(Quantiles(p => Math.Log(p / (1 - p))), 1), 1e-4);
        Assert.Equal(0.751194211912, Crps.Of(Quantiles(p => p < 0.5 ? Math.Log(2 * p) : -Math.Log(2 - 2 * p)), 1.2), 1e-4);
        Assert.Equal(0.123333333333, Crps.Of(Quantiles(p => p), 0.3), 1e-8);
        Assert.Equal(0.448222535287, Crps.Of(Quantiles(p => Math.Max(0, 1 + 2 * Prior.Normal(0, 1).Quantile(p))), 0.5), 1e-4);
    }

    [Fact]
    public void Of_a_point_it_is_the_absolute_error() =>
        Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[-1e6, 1e6], Gen.Int[1, 9]).Sample((point, recorded, members) =>
            Assert.Equal(Math.Abs(point - recorded), Crps.Of([.. Enumerable.Repeat(point, members)], recorded), 1e-9));

    [Fact]
    public void It_is_the_mean_distance_to_the_record_less_half_the_mean_distance_within() =>
        Gen.Select(Ensemble, Gen.Double[-1e3, 1e3]).Sample((ensemble, recorded) =>
        {
            double n = ensemble.Length;
            var (error, spread) = (ensemble.Average(x => Math.Abs(x - recorded)), ensemble.Sum(x => ensemble.Sum(y => Math.Abs(x - y))));
            Assert.Equal(error - spread / (2 * n * n), Crps.Of(ensemble, recorded), 1e-9);
            Assert.Equal(error - spread / (2 * n * (n - 1)), Crps.Fair(ensemble, recorded), 1e-9);
            Assert.True(Crps.Of(ensemble, recorded) >= -1e-12);
        });

    [Fact]
    public void It_moves_with_the_unit_and_not_with_the_origin() =>
        Gen.Select(Ensemble, Gen.Double[-1e3, 1e3], Gen.Double[0.1, 10]).Sample((ensemble, recorded, unit) =>
            Assert.Equal(unit * Crps.Of(ensemble, recorded), Crps.Of([.. ensemble.Select(x => unit * x + 1e6)], unit * recorded + 1e6), 1e-6));

    /// <summary>The expected score over records drawn from the ensemble is least for that ensemble.</summary>
    [Fact]
    public void Nobody_gains_by_forecasting_other_than_what_he_believes() =>
        Gen.Select(Ensemble, Ensemble).Sample((believed, said) =>
            Assert.True(believed.Average(y => Crps.Of(believed, y)) <= believed.Average(y => Crps.Of(said, y)) + 1e-9));

    [Fact]
    public void Too_few_members_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Crps.Of([], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Crps.Fair([1], 1));
    }

    static double[] Quantiles(Func<double, double> quantile) => [.. Enumerable.Range(0, 20_000).Select(i => quantile((i + 0.5) / 20_000))];

    static IEnumerable<double> Many(params (int Times, double Value)[] groups) => groups.SelectMany(g => Enumerable.Repeat(g.Value, g.Times));
}
