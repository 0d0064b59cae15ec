using Entente.Studio.Components.OfSystem;

namespace Entente.Tests;

/// <summary>The small picture of what is believed of a number.</summary>
public sealed class PriorSketchTests
{
    [Fact]
    public void What_is_equally_likely_everywhere_is_flat()
    {
        var density = PriorSketch.Density(Prior.Uniform(2, 4), 20);
        Assert.All(density, point => Assert.Equal(0.5, point.Density, 9));
        Assert.All(density, point => Assert.InRange(point.X, 2, 4));
    }

    [Fact]
    public void A_normal_number_is_likeliest_in_the_middle_and_as_likely_on_either_side()
    {
        var density = PriorSketch.Density(Prior.Normal(3, 1), 40);
        Assert.Equal(3, density.MaxBy(point => point.Density).X, 1);
        Assert.All(density.Zip(density.Reverse()), sides => Assert.Equal(sides.First.Density, sides.Second.Density, 6));
        Assert.Equal(1 / Math.Sqrt(2 * Math.PI), density.Max(point => point.Density), 2);
    }

    [Fact]
    public void A_sample_with_equal_draws_is_drawn_and_a_known_number_is_not()
    {
        var sample = Prior.Empirical([.. Enumerable.Repeat(1.0, 50), .. Enumerable.Range(0, 50).Select(i => 1 + i / 50.0)], Prior.LogNormal(1, 1));
        Assert.All(PriorSketch.Density(sample, 14), point => Assert.True(double.IsFinite(point.Density)));
        Assert.Empty(PriorSketch.Density(Prior.Fixed(3), 14));
    }

    [Fact]
    public void A_line_stays_in_its_picture_and_begins_and_ends_on_the_ground()
    {
        var (before, after) = (Prior.LogNormal(1, 0.5), Prior.Empirical(Enumerable.Range(0, 200).Select(i => 1 + i / 2000.0), Prior.LogNormal(1, 0.5)));
        var range = PriorSketch.Range(before, after);
        var line = PriorSketch.Line(PriorSketch.Density(before, 40), range, 1, 96, 26).Split(' ').Select(point => point.Split(',').Select(double.Parse).ToList()).ToList();
        Assert.All(line, point => Assert.InRange(point[0], 0, 96));
        Assert.All(line, point => Assert.InRange(point[1], 0, 26));
        Assert.Equal((26, 26), (line[0][1], line[^1][1]));
    }
}
