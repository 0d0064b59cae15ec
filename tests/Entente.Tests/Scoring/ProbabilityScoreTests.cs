using CsCheck;
using Entente.Scoring;

namespace Entente.Tests;

/// <summary>Scores of probabilities. Golden values: hand-worked in the tests of views-platform/views-evaluation (tests/test_metric_calculators.py).</summary>
public class ProbabilityScoreTests
{
    static readonly Gen<double> Chance = Gen.Double[0, 1];

    [Theory]
    [InlineData(new[] { 0.5, 0.5, 1.0 }, new[] { false, true, true }, 1.0 / 6)]
    [InlineData(new[] { 0.1, 0.7, 0.9 }, new[] { false, true, true }, 11.0 / 300)]
    [InlineData(new[] { 0.85, 0.15 }, new[] { true, false }, 0.0225)]
    public void Brier_scores_are_those_worked_by_hand(double[] probabilities, bool[] happened, double expected) =>
        Assert.Equal(expected, probabilities.Zip(happened, Brier.Of).Average(), 1e-15);

    [Theory]
    [InlineData(0.5, true, 0.6931471805599453)]
    [InlineData(0.9, false, 2.302585092994046)]
    [InlineData(1, true, 0.01005033585350145)]
    [InlineData(0, true, 4.605170185988091)]
    public void A_log_score_is_the_natural_logarithm_of_what_was_given_to_what_happened_clipped_at_a_hundredth(double probability, bool happened, double expected) =>
        Assert.Equal(expected, LogScore.Of(probability, happened, clip: 0.01), 1e-13);

    [Fact]
    public void A_clip_that_would_leave_an_endless_score_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LogScore.Of(0.5, true, clip: 0));

    [Fact]
    public void Nobody_gains_by_saying_other_than_what_he_believes() =>
        Gen.Select(Chance, Chance).Sample((believed, said) =>
        {
            double Brier(double p) => believed * Scoring.Brier.Of(p, true) + (1 - believed) * Scoring.Brier.Of(p, false);
            double Log(double p) => believed * LogScore.Of(p, true, 1e-9) + (1 - believed) * LogScore.Of(p, false, 1e-9);
            Assert.Equal((believed - said) * (believed - said), Brier(said) - Brier(believed), 1e-12);
            Assert.True(Log(said) >= Log(believed) - 1e-8);
        });

    [Fact]
    public void No_number_of_replicates_makes_a_certainty() =>
        Gen.Int[1, 5_000].SelectMany(n => Gen.OneOf(Gen.Const(0), Gen.Const(n), Gen.Int[0, n]).Select(k => (k, n))).Sample((k, n) =>
        {
            var p = Probability.OfReplicates(k, n);
            Assert.InRange(p, 0.4 / (n + 1), 1 - 0.4 / (n + 1));
            Assert.Equal((double)k / n, p, 0.5 / (n + 1) + 1e-12);
            Assert.Equal(1 - p, Probability.OfReplicates(n - k, n), 1e-12);
        });

    [Theory]
    [InlineData(0.2, 0.2)]
    [InlineData(0, 0.02)]
    [InlineData(1, 0.98)]
    public void A_clipped_probability_stays_where_it_is_unless_it_is_nearly_certain(double probability, double clipped) =>
        Assert.Equal(clipped, Probability.Clipped(probability, 0.02), 1e-15);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void What_is_no_probability_is_refused(double p)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Brier.Of(p, true));
        Assert.Throws<ArgumentOutOfRangeException>(() => LogScore.Of(p, true, 0.01));
    }
}
