using CsCheck;
using Entente.Sensitivity;

namespace Entente.Tests;

/// <summary>Elementary effects are the slopes of what is straight and the spread of what is not.</summary>
public class MorrisDesignTests
{
    [Fact]
    public void Of_a_linear_function_they_are_its_slopes_and_nothing_else() =>
        Gen.Select(Gen.Int[-100, 100].Array[1, 12], Gen.ULong, Gen.Int[2, 10]).Sample(drawn =>
        {
            var (slopes, seed, trajectories) = drawn;
            var effects = Effects(u => slopes.Select((slope, i) => slope * u[i]).Sum(), slopes.Length, trajectories, seed);
            Assert.Equal(slopes.Select(slope => new ElementaryEffect(slope, Math.Abs(slope), 0)), effects);
        }, iter: 200);

    [Fact]
    public void An_effect_that_turns_with_another_input_has_a_small_mean_and_a_great_size()
    {
        var effects = Effects(u => (u[0] - 0.5) * (u[1] - 0.5), 2, 400, 1);
        Assert.All(effects, effect =>
        {
            Assert.InRange(effect.MuStar, 0.2, 0.3);
            Assert.InRange(Math.Abs(effect.Mu), 0, 0.05);
            Assert.InRange(effect.Sigma, 0.2, 0.35);
        });
    }

    [Fact]
    public void The_strongest_of_Sobols_G_come_first()
    {
        var effects = Effects(TestFunctions.G([0, 1, 4.5, 9, 99, 99]), 6, 50, 1);
        Assert.Equal([0, 1, 2, 3], effects.Index().OrderByDescending(e => e.Item.MuStar).Take(4).Select(e => e.Index));
    }

    [Fact]
    public void Every_input_moves_once_in_each_trajectory_and_stays_inside()
    {
        var design = new MorrisDesign(30, 12, 3);
        for (var t = 0; t < 12; t++)
        {
            Assert.Equal(Enumerable.Range(0, 30), Enumerable.Range(0, 30).Select(step => design.MoverAt(t, step)).Order());
            for (var i = 0; i < 30; i++)
            {
                Assert.Contains(design.At(t, i), (double[])[0.125, 0.375, 0.625, 0.875]);
                Assert.Contains(design.Moved(t, i), (double[])[0.125, 0.375, 0.625, 0.875]);
                Assert.Equal(0.5, Math.Abs(design.Moved(t, i) - design.At(t, i)));
            }
        }
        Assert.NotEqual(Enumerable.Range(0, 30).Select(step => design.MoverAt(0, step)), Enumerable.Range(0, 30).Select(step => design.MoverAt(1, step)));
    }

    [Fact]
    public void A_missing_number_spoils_only_the_effects_that_it_belongs_to()
    {
        var design = new MorrisDesign(2, 3, 1);
        var outputs = Outputs(design, u => 3 * u[0] + 5 * u[1], 2);
        outputs[1][1] = double.NaN;
        Assert.Equal([new(3, 3, 0), new ElementaryEffect(5, 5, 0)], design.Effects(outputs));
    }

    static IReadOnlyList<ElementaryEffect> Effects(Func<double[], double> function, int inputs, int trajectories, ulong seed)
    {
        var design = new MorrisDesign(inputs, trajectories, seed);
        return design.Effects(Outputs(design, function, inputs));
    }

    static double[][] Outputs(MorrisDesign design, Func<double[], double> function, int inputs)
    {
        var at = Enumerable.Range(0, design.Trajectories).Select(t => Enumerable.Range(0, inputs).Select(i => design.At(t, i)).ToArray()).ToArray();
        var outputs = new double[inputs + 1][];
        outputs[0] = [.. at.Select(function)];
        for (var step = 0; step < inputs; step++)
        {
            for (var t = 0; t < design.Trajectories; t++)
                at[t][design.MoverAt(t, step)] = design.Moved(t, design.MoverAt(t, step));
            outputs[step + 1] = [.. at.Select(function)];
        }
        return outputs;
    }
}
