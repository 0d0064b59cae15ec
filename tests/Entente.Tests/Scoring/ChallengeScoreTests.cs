using CsCheck;
using Entente.Scoring;

namespace Entente.Tests;

/// <summary>
/// The scores of the ViEWS prediction challenge 2023/24 (prio-data/prediction_competition_2023, arXiv 2407.11045) of a thousand draws of a count of deaths,
/// as that code and views-evaluation give them, and the scores of quantiles and of vectors.
/// </summary>
public class ChallengeScoreTests
{
    static readonly double[] Counts =
    [
        .. Enumerable.Repeat(0.0, 700), .. Enumerable.Repeat(1.0, 100), .. Enumerable.Repeat(4.0, 100), .. Enumerable.Repeat(30.0, 50), .. Enumerable.Repeat(200.0, 50),
    ];

    static readonly Gen<double[]> Ensemble = Gen.Double[0, 1e4].Array[1, 60];

    [Theory]
    [InlineData(0, 0.5282966479)]
    [InlineData(4, 3.3233557992)]
    [InlineData(2000, 9.9815672819)]
    public void The_ignorance_of_a_thousand_draws_is_that_of_the_challenge(double recorded, double score) => Agree(score, Ignorance.Of(Counts, recorded));

    [Theory]
    [InlineData(0, 200)]
    [InlineData(4, 200)]
    [InlineData(250, 2200)]
    public void The_interval_score_of_a_thousand_draws_is_that_of_the_challenge(double recorded, double score) => Agree(score, IntervalScore.OfEnsemble(Counts, recorded));

    [Theory]
    [InlineData(3, 5, 0.2)]
    [InlineData(10, 2, 7.2)]
    public void The_pinball_score_of_the_90_percent_quantile_is_that_worked_by_hand_for_views_evaluation(double recorded, double quantile, double score) =>
        Agree(score, Pinball.Of(quantile, 0.9, recorded));

    [Fact]
    public void The_log_score_of_a_standard_normal_at_its_mean_is_that_of_scoringRules()
    {
        Agree(0.9189385332046727, LogScore.Normal(0, 1, 0));
        Agree(0.9189385332046727 + Math.Log(3) + 0.5, LogScore.Normal(2, 3, 5));
    }

    /// <summary>es_sample and vs_sample of scoringRules.</summary>
    [Fact]
    public void Vectors_score_as_scoringRules_has_them()
    {
        double[][] members = [[0, 1], [2, 2], [1, 3]];
        Agree(0.484032352194, EnergyScore.Of(members, [1, 2]));
        Agree(0.0762546112239, VariogramScore.Of(members, [1, 2], 0.5));
    }

    [Fact]
    public void In_one_dimension_the_energy_score_is_the_CRPS() =>
        Gen.Select(Ensemble, Gen.Double[0, 1e4]).Sample((ensemble, recorded) =>
            Assert.Equal(Crps.Of(ensemble, recorded), EnergyScore.Of([.. ensemble.Select(x => new[] { x })], [recorded]), 1e-8));

    [Fact]
    public void An_error_that_all_components_share_is_none_to_the_variogram_score() =>
        Gen.Select(Ensemble, Gen.Double[-100, 100]).Sample((record, error) =>
            Assert.Equal(0, VariogramScore.Of([[.. record.Select(x => x + error)]], record), 1e-6));

    /// <summary>Over all quantiles, twice the mean pinball score of an ensemble's own is its CRPS.</summary>
    [Fact]
    public void The_pinball_scores_of_all_members_make_up_the_CRPS() =>
        Gen.Select(Ensemble, Gen.Double[0, 1e4]).Sample((ensemble, recorded) =>
            Assert.Equal(Crps.Of(ensemble, recorded), 2 * ensemble.Order().Index().Average(m => Pinball.Of(m.Item, (m.Index + 0.5) / ensemble.Length, recorded)), 1e-8));

    /// <summary>The interval's score is 2/α times the pinball scores of its two ends together.</summary>
    [Fact]
    public void An_interval_scores_as_its_two_quantiles() =>
        Gen.Select(Gen.Double[-10, 10], Gen.Double[0, 10], Gen.Double[-30, 30], Gen.Double[0.01, 0.99]).Sample((low, width, recorded, level) =>
        {
            var α = 1 - level;
            var both = Pinball.Of(low, α / 2, recorded) + Pinball.Of(low + width, 1 - α / 2, recorded);
            Assert.Equal(2 / α * both, IntervalScore.Of(low, low + width, recorded, level), 1e-6);
        });

    /// <summary>A bin holds its lower edge, and the shares of all bins add up to one.</summary>
    [Fact]
    public void The_bins_of_ignorance_share_out_all_probability() =>
        Ensemble.Sample(ensemble => Assert.Equal(1, Ignorance.DeathBins.ToArray().Sum(edge => Math.Pow(2, -Ignorance.Of(ensemble, edge))), 1e-12));

    [Fact]
    public void What_cannot_be_scored_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Ignorance.Of([1], -1));
        Assert.Throws<ArgumentException>(() => Ignorance.Of([1], 1, [0, 2, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntervalScore.Of(2, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntervalScore.OfEnsemble([], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pinball.Of(1, 1.1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => EnergyScore.Of([], [0]));
        Assert.Throws<ArgumentException>(() => EnergyScore.Of([[1.0]], [0, 1]));
        Assert.Throws<ArgumentException>(() => VariogramScore.Of([[1.0]], [0, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => LogScore.Normal(0, 0, 1));
    }

    static void Agree(double expected, double actual) => Assert.Equal(expected, actual, 1e-9 * Math.Abs(expected));
}
