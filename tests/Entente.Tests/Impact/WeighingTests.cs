using CsCheck;

namespace Entente.Tests;

public class WeighingTests
{
    [Fact]
    public void Weights_add_up_to_one_and_keep_the_order_of_the_evidence() =>
        Evidence.Sample(log =>
        {
            var weights = Weighing.Weights(log);
            Assert.Equal(1, weights.Sum(), 1e-12);
            for (var i = 1; i < log.Length; i++)
                Assert.True(log[i] > log[i - 1] ? weights[i] >= weights[i - 1] : weights[i] <= weights[i - 1]);
        });

    [Fact]
    public void A_constant_in_the_evidence_weighs_nothing() =>
        Gen.Select(Evidence, Gen.Int[-500, 500]).Sample((log, constant) =>
        {
            var (weights, moved) = (Weighing.Weights(log), Weighing.Weights([.. log.Select(x => x + constant)]));
            for (var i = 0; i < log.Length; i++)
                Assert.Equal(weights[i], moved[i], 1e-9);
        });

    [Fact]
    public void Three_times_as_likely_weighs_three_times_as_much()
    {
        double[] log = [Math.Log(3), 0];
        Assert.Equal([0.75, 0.25], Weighing.Weights(log).Select(w => Math.Round(w, 12)));
        Assert.Equal(1.6, Weighing.EffectiveSize(log), 1e-12); // 1 / (9/16 + 1/16)
        Assert.Equal([0], Weighing.Resample(log));
    }

    [Fact]
    public void The_effective_size_is_that_of_Kish() =>
        Evidence.Sample(log =>
        {
            var size = Weighing.EffectiveSize(log);
            Assert.Equal(1 / Weighing.Weights(log).Sum(w => w * w), size, 1e-9 * size);
            Assert.InRange(size, 1, log.Length * (1 + 1e-12));
        });

    [Fact]
    public void Equal_evidence_gives_every_replicate_back_once_in_order() =>
        Gen.Select(Gen.Int[1, 5_000], Gen.Double[-1e4, 1e4]).Sample((replicates, log) =>
        {
            double[] equal = [.. Enumerable.Repeat(log, replicates)];
            Assert.Equal(replicates, Weighing.EffectiveSize(equal));
            Assert.Equal(Enumerable.Range(0, replicates), Weighing.Resample(equal));
        }, iter: 50);

    [Fact]
    public void One_replicate_that_carries_all_is_drawn_alone() =>
        Gen.Select(Gen.Int[2, 50], Gen.Int[0, 49]).Sample((replicates, which) =>
        {
            double[] log = [.. Enumerable.Repeat(double.NegativeInfinity, replicates)];
            log[which % replicates] = -700;
            Assert.Equal([which % replicates], Weighing.Resample(log));
        });

    [Fact]
    public void A_replicate_is_drawn_as_often_as_its_weight_says_to_less_than_one() =>
        Evidence.Sample(log =>
        {
            var (weights, draws) = (Weighing.Weights(log), Weighing.Resample(log));
            Assert.Equal(Math.Max((int)(Weighing.EffectiveSize(log)), 1), draws.Length);
            Assert.Equal(draws.Order(), draws);
            for (var i = 0; i < log.Length; i++)
                Assert.Equal(weights[i] * draws.Length, draws.Count(draw => draw == i), 1.0 + 1e-6);
        });

    [Fact]
    public void What_cannot_be_weighed_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Weighing.Weights([]));
        Assert.Throws<ArgumentException>(() => Weighing.Weights([double.NegativeInfinity]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Weighing.Resample([0, double.NaN]));
    }

    static readonly Gen<double[]> Evidence = Gen.Double[-20, 3].Array[1, 300];
}
