namespace Entente.Tests;

/// <summary>
/// The exact moments and indices that the estimators are held to: the functions themselves, integrated by products of Gauss-Legendre rules, come to them.
/// Ishigami in the closed form of Saltelli et al. (2008), Sobol's G in that of Sobol' (1993).
/// </summary>
public class TestFunctionsTests
{
    [Fact]
    public void Ishigami_has_its_exact_mean_variance_and_shares()
    {
        var shares = Shares(TestFunctions.Ishigami(7, 0.1), inputs: 3, pieces: 4);
        Agree(3.5, shares.Mean);
        Agree(13.844587940719254, shares.Variance);
        Agree([0.31390519114781146, 0.4424111447900409, 0], shares.First);
        Agree([0.5575888552099592, 0.4424111447900409, 0.24368366406214773], shares.Total);
        // What x and z do together is what x does beyond what it does alone.
        Assert.Equal(0.24368366406214773, shares.Total[0] - shares.First[0], 1e-9);
    }

    /// <summary>The printed digits of the second pair of parameters.</summary>
    [Fact]
    public void Ishigami_with_a_weaker_third_input_has_its_exact_shares()
    {
        var shares = Shares(TestFunctions.Ishigami(7, 0.05), inputs: 3, pieces: 4);
        Agree([0.2185185644, 0.6868946436, 0], shares.First);
        Agree([0.3131053564, 0.6868946436, 0.0945867919], shares.Total);
    }

    [Fact]
    public void The_closed_form_of_Sobols_G_is_what_the_function_integrates_to()
    {
        double[] a = [0, 1, 4.5];
        var shares = Shares(TestFunctions.G(a), inputs: 3, pieces: 2);
        var (variance, first, total) = G(a);
        Agree(variance, shares.Variance);
        Agree(first, shares.First);
        Agree(total, shares.Total);
    }

    /// <summary>To the eight digits printed.</summary>
    [Theory]
    [InlineData(new[] { 0, 1, 4.5, 9, 99, 99, 99, 99 }, new[] { 0.71619217, 0.17904804, 0.02367577, 0.00716192, 7.162e-5 }, new[] { 0.78714413, 0.24219819, 0.03431691, 0.01046039, 1.0495e-4 })]
    [InlineData(new[] { 0, 0.5, 3, 9, 99, 99 }, new[] { 0.58678119, 0.26079164, 0.03667382, 0.00586781 }, new[] { 0.69008589, 0.35617336, 0.05633354, 0.00917058 })]
    [InlineData(new double[] { 78, 12, 0.5, 2, 97, 33 }, new[] { 0.000276065, 0.0101948042, 0.765743068, 0.191435767, 0.000179396, 0.00149041687 }, new double[0])]
    public void Sobols_G_has_the_shares_printed_of_it(double[] a, double[] first, double[] total)
    {
        var exact = G(a);
        Assert.All(first.Zip(exact.First), pair => Assert.Equal(pair.First, pair.Second, 6e-9));
        Assert.All(total.Zip(exact.Total), pair => Assert.Equal(pair.First, pair.Second, 6e-9));
    }

    [Fact]
    public void Sobols_G_of_eight_inputs_has_its_exact_variance() => Agree(0.4654244319022067, G([0, 1, 4.5, 9, 99, 99, 99, 99]).Variance);

    /// <summary>V_i = 1/(3(1 + a_i)²), and V the product of all 1 + V_i, less 1.</summary>
    static (double Variance, double[] First, double[] Total) G(double[] a)
    {
        double[] own = [.. a.Select(ai => 1 / (3 * (1 + ai) * (1 + ai)))];
        var all = own.Aggregate(1.0, (product, v) => product * (1 + v));
        return (all - 1, [.. own.Select(v => v / (all - 1))], [.. own.Select(v => v * all / (1 + v) / (all - 1))]);
    }

    /// <summary>Mean, variance and indices on a grid of twelve Gauss-Legendre points to each piece of an input's range.</summary>
    static (double Mean, double Variance, double[] First, double[] Total) Shares(Func<double[], double> function, int inputs, int pieces)
    {
        var rule = Enumerable.Range(0, pieces).SelectMany(piece =>
        {
            var gauss = new MathNet.Numerics.Integration.GaussLegendreRule((double)piece / pieces, (piece + 1.0) / pieces, 12);
            return gauss.Abscissas.Zip(gauss.Weights);
        }).ToArray();
        var (n, mean, squares) = (rule.Length, 0.0, 0.0);
        var cells = (int)Math.Pow(n, inputs);
        double[][] alone = new double[inputs][], without = new double[inputs][];
        for (var i = 0; i < inputs; i++)
            (alone[i], without[i]) = (new double[n], new double[cells / n]);
        for (var cell = 0; cell < cells; cell++)
        {
            int[] at = [.. Enumerable.Range(0, inputs).Select(i => cell / (int)Math.Pow(n, i) % n)];
            var value = function([.. at.Select(k => rule[k].First)]);
            var weight = at.Aggregate(1.0, (product, k) => product * rule[k].Second);
            mean += weight * value;
            squares += weight * value * value;
            for (var i = 0; i < inputs; i++)
            {
                var power = (int)Math.Pow(n, i);
                alone[i][at[i]] += weight / rule[at[i]].Second * value;
                without[i][cell / (power * n) * power + cell % power] += rule[at[i]].Second * value;
            }
        }
        var variance = squares - mean * mean;
        var first = alone.Select(of => (of.Zip(rule, (m, r) => r.Second * m * m).Sum() - mean * mean) / variance);
        var total = without.Select(of => 1 - (of.Select((m, k) => Enumerable.Range(0, inputs - 1).Aggregate(m * m, (w, i) => w * rule[k / (int)Math.Pow(n, i) % n].Second)).Sum() - mean * mean) / variance);
        return (mean, variance, [.. first], [.. total]);
    }

    static void Agree(double expected, double actual) => Assert.Equal(expected, actual, 1e-9 * Math.Max(Math.Abs(expected), 0.1));

    static void Agree(double[] expected, double[] actual) => Assert.All(expected.Zip(actual), pair => Agree(pair.First, pair.Second));
}
