using Entente.Sensitivity;

namespace Entente.Tests;

/// <summary>First and total indices come to their exact values on published functions.</summary>
public class SobolIndicesTests
{
    const int Samples = 8_192;
    const double Tolerance = 0.005;

    /// <remarks>
    /// In closed form, V = 1/2 + a²/8 + bπ⁴/5 + b²π⁸/18: Saltelli et al., <i>Global Sensitivity Analysis: The Primer</i> (2008), section 4.
    /// </remarks>
    [Theory]
    [InlineData(7, 0.1, new[] { 0.31390519114781146, 0.4424111447900409, 0 }, new[] { 0.5575888552099592, 0.4424111447900409, 0.24368366406214773 })]
    [InlineData(7, 0.05, new[] { 0.2185185644, 0.6868946436, 0 }, new[] { 0.3131053564, 0.6868946436, 0.0945867919 })]
    public void Ishigami(double a, double b, double[] first, double[] total) => Agree(TestFunctions.Ishigami(a, b), first, total);

    /// <remarks>
    /// In closed form, V_i = 1/(3(1 + a_i)²): I. M. Sobol' (1993), "Sensitivity estimates for nonlinear mathematical models". The third vector is that of SALib's tests.
    /// </remarks>
    [Theory]
    [InlineData(new[] { 0, 1, 4.5, 9, 99, 99, 99, 99 }, new[] { 0.71619217, 0.17904804, 0.02367577, 0.00716192, 7.162e-5, 7.162e-5, 7.162e-5, 7.162e-5 },
        new[] { 0.78714413, 0.24219819, 0.03431691, 0.01046039, 1.0495e-4, 1.0495e-4, 1.0495e-4, 1.0495e-4 })]
    [InlineData(new[] { 0, 0.5, 3, 9, 99, 99 }, new[] { 0.58678119, 0.26079164, 0.03667382, 0.00586781 }, new[] { 0.69008589, 0.35617336, 0.05633354, 0.00917058 })]
    [InlineData(new double[] { 78, 12, 0.5, 2, 97, 33 }, new[] { 0.000276065, 0.0101948042, 0.765743068, 0.191435767, 0.000179396, 0.00149041687 }, new double[0])]
    public void Sobol_G(double[] a, double[] first, double[] total) => Agree(TestFunctions.G(a), first, total, a.Length);

    [Fact]
    public void A_group_is_measured_whole_and_owns_what_its_members_do_together()
    {
        // Of Ishigami, x and z together own all but y's share, in first order and in total.
        var both = TestFunctions.Indices(TestFunctions.Ishigami(7, 0.1), [0, 2], 3, Samples, 1);
        Assert.InRange(both.First.Value, 1 - 0.4424111447900409 - Tolerance, 1 - 0.4424111447900409 + Tolerance);
        Assert.InRange(both.Total.Value, 1 - 0.4424111447900409 - Tolerance, 1 - 0.4424111447900409 + Tolerance);
    }

    [Fact]
    public void The_intervals_hold_the_exact_values_at_least_as_often_as_they_say()
    {
        var exact = new[] { 0.31390519114781146, 0.4424111447900409, 0 };
        var total = new[] { 0.5575888552099592, 0.4424111447900409, 0.24368366406214773 };
        var held = 0;
        for (var seed = 1u; seed <= 40; seed++)
            foreach (var (i, indices) in TestFunctions.Indices(TestFunctions.Ishigami(7, 0.1), 3, 256, seed, 200).Index())
                held += (Holds(indices.First, exact[i]) ? 1 : 0) + (Holds(indices.Total, total[i]) ? 1 : 0);
        Assert.InRange(held / 240.0, 0.85, 1);

        static bool Holds(VarianceShare share, double value) => share.Low <= value && value <= share.High;
    }

    [Fact]
    public void The_intervals_are_not_wide_without_need()
    {
        var indices = TestFunctions.Indices(TestFunctions.Ishigami(7, 0.1), 3, Samples, 1, 200);
        Assert.All(indices, i => Assert.InRange(i.Total.High - i.Total.Low, 0.001, 0.05));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bits() =>
        Assert.Equal(TestFunctions.Indices(TestFunctions.Ishigami(7, 0.1), 3, 128, 5, 20), TestFunctions.Indices(TestFunctions.Ishigami(7, 0.1), 3, 128, 5, 20));

    [Fact]
    public void What_never_varies_has_no_shares() => Assert.Equal(SobolIndices.None, TestFunctions.Indices(_ => 0.1, [0], 2, 64, 1, 10));

    [Fact]
    public void A_row_without_a_number_is_left_out_of_all_three()
    {
        double[] a = [1, 2, double.NaN, 4, 7], b = [2, 1, 3, 3, 5], ab = [1, 1, 5, 4, 6];
        double[] Without(double[] of) => [.. of.Where((_, i) => i != 2)];
        Assert.Equal(SobolIndices.Of(Without(a), Without(b), Without(ab), 30, 1), SobolIndices.Of(a, b, ab, 30, 1));
    }

    static void Agree(Func<double[], double> function, double[] first, double[] total, int inputs = 3)
    {
        var indices = TestFunctions.Indices(function, inputs, Samples, 1);
        for (var i = 0; i < first.Length; i++)
            Assert.InRange(indices[i].First.Value, first[i] - Tolerance, first[i] + Tolerance);
        for (var i = 0; i < total.Length; i++)
            Assert.InRange(indices[i].Total.Value, total[i] - Tolerance, total[i] + Tolerance);
    }
}
