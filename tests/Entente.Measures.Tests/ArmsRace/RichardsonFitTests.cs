using System.Globalization;
using CsvHelper;
using Entente.Measures.ArmsRace;
using Entente.Tests;

namespace Entente.Measures.Tests.ArmsRace;

public class RichardsonFitTests
{
    [Theory]
    [InlineData(0.3, 0.2, 0.1, 0.15, 4, 3, true)]
    [InlineData(0.1, 0.2, 0.3, 0.25, -2, 1, false)]
    [InlineData(0.2, 0.4, 0.3, -0.3, 5, -1, true)]
    public void A_race_that_follows_the_equations_gives_its_numbers_back(double a, double b, double k, double l, double g, double h, bool stable)
    {
        var (x, y) = (new double[12], new double[12]);
        (x[0], y[0]) = (100, 37);
        for (var t = 1; t < x.Length; t++)
        {
            x[t] = x[t - 1] + k * y[t - 1] - a * x[t - 1] + g;
            y[t] = y[t - 1] + l * x[t - 1] - b * y[t - 1] + h;
        }
        var fit = RichardsonFit.Of(x, y);
        double[] expected = [g, a, k, h, b, l, 1, 1];
        double[] found =
        [
            fit.First.Grievance, fit.First.Fatigue, fit.First.Reaction, fit.Second.Grievance, fit.Second.Fatigue, fit.Second.Reaction, fit.First.R2, fit.Second.R2,
        ];
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
        Assert.Equal(stable, fit.Stable);
        var (p, q) = fit.Equilibrium;
        Assert.Equal(0, k * q - a * p + g, 1e-8);
        Assert.Equal(0, l * p - b * q + h, 1e-8);
    }

    [Fact]
    public void A_year_without_a_number_takes_its_two_changes_out()
    {
        double[] x = [1, 2, 4, 7, 8, 9, 12, 11, 10, 14], y = [3, 1, 2, 5, 4, 7, 6, 9, 8, 8];
        Assert.Equal(9, RichardsonFit.Of(x, y).Periods);
        y[4] = double.NaN;
        Assert.Equal(7, RichardsonFit.Of(x, y).Periods);
    }

    /// <summary>From the seventh period on both count in another currency, five to one.</summary>
    [Fact]
    public void A_new_unit_of_account_is_no_change_of_spending()
    {
        double[] x = [1, 2, 4, 7, 8, 9, 12, 11, 10, 14], y = [3, 1, 2, 5, 4, 7, 6, 9, 8, 8];
        double[] left = [.. x[..6], double.NaN, .. x[6..].Select(value => 5 * value)], right = [.. y[..6], double.NaN, .. y[6..].Select(value => 5 * value)];
        var apart = RichardsonFit.Of(left, right);
        double[] Without(double[] values) => [.. values.Where(double.IsFinite)];
        Assert.Equal(apart, RichardsonFit.Of(Without(left), Without(right), t => t != 5));
        Assert.Equal(8, apart.Periods);
    }

    [Fact]
    public void Three_changes_are_too_few() =>
        Assert.Throws<ArgumentException>(() => RichardsonFit.Of([1, 2, 4, 7], [3, 1, 2, 5]));

    /// <summary>National Material Capabilities of the Correlates of War, <c>milex</c> in millions; values by R's <c>lm</c>.</summary>
    [Fact]
    public void The_superpowers_from_1950_to_1990()
    {
        var fit = Pair(2, 365, 1950, 1990);
        Assert.Equal(40, fit.Periods);
        Near(2.671159, fit.First.Grievance);
        Near(0.09565179, fit.First.Fatigue);
        Near(0.1291681, fit.First.Reaction);
        Near(0.4613358, fit.First.R2);
        Near(13.19892, fit.Second.Grievance);
        Near(0.002425657, fit.Second.Fatigue);
        Near(-0.09507236, fit.Second.Reaction);
        Near(0.05598288, fit.Second.R2);
        Near(-0.0490387, fit.Eigenvalues.Slow.Real);
        Near(0.1005363, fit.Eigenvalues.Slow.Imaginary);
        Near(136.7737, fit.Equilibrium.First);
        Near(80.60419, fit.Equilibrium.Second);
        Assert.True(fit.Stable);
    }

    [Theory]
    [InlineData(750, 770, -0.1879452, 0.05522391, 0.6277759, 0.1114002, 0.0883028, 0.1295621, 0.03148093, 0.1657243, 0.05301852, -0.2378046, -2.465393, 0.08250801)]
    [InlineData(640, 350, -0.111864, 0.4585869, 0.7825353, 0.2456913, 0.1490522, 0.2863425, 0.2033511, 0.1691925, 0.03563633, -0.7805657, -3.041618, -1.63952)]
    public void India_and_Pakistan_and_Turkey_and_Greece_from_1950_to_2010(
        int first, int second, double g, double a, double k, double r2, double h, double b, double l, double r2OfSecond, double slow, double fast, double x, double y)
    {
        var fit = Pair(first, second, 1950, 2010);
        double[] expected = [g, a, k, r2, h, b, l, r2OfSecond, slow, fast, x, y];
        double[] found =
        [
            fit.First.Grievance, fit.First.Fatigue, fit.First.Reaction, fit.First.R2, fit.Second.Grievance, fit.Second.Fatigue, fit.Second.Reaction, fit.Second.R2,
            fit.Eigenvalues.Slow.Real, fit.Eigenvalues.Fast.Real, fit.Equilibrium.First, fit.Equilibrium.Second,
        ];
        Assert.All(expected.Zip(found), pair => Near(pair.First, pair.Second));
        Assert.False(fit.Stable);
    }

    /// <summary>
    /// Richardson (1960): the budgets of France, Russia, Germany and Austria-Hungary in millions of pounds, whose sum grew by 0.73 of what it
    /// exceeded £194 million by.
    /// </summary>
    [Fact]
    public void The_race_before_1914()
    {
        double[][] budgets = [[48.6, 50.9, 57.1, 63.2, 74.7], [66.7, 68.5, 70.7, 81.8, 92.0], [63.1, 62.0, 62.5, 68.2, 95.4], [20.8, 23.4, 24.6, 25.5, 26.9]];
        double[] sums = [.. Enumerable.Range(0, 5).Select(t => budgets.Sum(budget => budget[t]))];
        Assert.Equal([199.2, 204.8, 214.9, 238.7, 289.0], sums.Select(sum => Math.Round(sum, 6)));
        var race = CombinedRace.Of(sums);
        Assert.Equal(0.731015, race.Slope, 5e-7);
        Assert.Equal(194.9143, race.Zero, 5e-5);
        Assert.Equal(0.9995485, race.Correlation, 5e-8);
    }

    /// <summary>As many digits as R prints.</summary>
    static void Near(double expected, double found) => Assert.Equal(expected, found, 1e-6 * Math.Max(Math.Abs(expected), 0.05));

    static RichardsonFit Pair(int first, int second, int from, int to)
    {
        var spending = new Dictionary<(string State, string Year), double>();
        using var reader = CsvReader.FromFile(Checkout.Shared("data/peacesciencer/cow_nmc.csv"), new() { Separator = ',' });
        while (reader.Read())
            if (double.TryParse(reader.GetString(2), CultureInfo.InvariantCulture, out var milex))
                spending[(reader.GetString(0), reader.GetString(1))] = milex / 1e6;
        double[] Series(int state) => [.. Enumerable.Range(from, to - from + 1)
            .Select(year => spending.GetValueOrDefault((state.ToString(CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture)), double.NaN))];
        return RichardsonFit.Of(Series(first), Series(second));
    }
}
