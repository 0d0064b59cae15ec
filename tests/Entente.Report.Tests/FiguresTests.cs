using Entente.Report;

namespace Entente.Tests;

public class FiguresTests
{
    [Theory]
    [InlineData(12345.6, "12,346")]
    [InlineData(41.234, "41.2")]
    [InlineData(0.4126, "0.413")]
    [InlineData(-0.000123, "-0.000123")]
    [InlineData(0.00001234, "1.23e-05")]
    [InlineData(-1.5e12, "-1.50e+12")]
    [InlineData(double.NaN, "–")]
    public void A_number_alone_has_three_significant_digits_at_least(double x, string expected) => Assert.Equal(expected, Figures.For([x]).Write(x));

    [Theory]
    [InlineData(0.004, "<0.01")]
    [InlineData(-0.004, ">-0.01")]
    [InlineData(0.006, "0.01")]
    [InlineData(0.0, "0")]
    [InlineData(2, "2.00")]
    public void Beside_a_greater_number_a_small_one_is_never_taken_for_zero(double x, string expected) => Assert.Equal(expected, Figures.For([x, 3.21]).Write(x));

    [Theory]
    [InlineData(2, "+2.00")]
    [InlineData(-2, "-2.00")]
    [InlineData(0.0, "0")]
    [InlineData(0.001, "<0.01")]
    public void A_change_says_its_direction(double x, string expected) => Assert.Equal(expected, Figures.For([x, 3.21]).WriteChange(x));

    [Theory]
    [InlineData(1, "100%")]
    [InlineData(0.999, ">99%")]
    [InlineData(0.5, "50%")]
    [InlineData(0.001, "<1%")]
    [InlineData(0, "0%")]
    public void A_share_is_whole_only_when_all_agree(double share, string expected) => Assert.Equal(expected, Figures.Share(share));

    [Theory]
    [InlineData(150000, "150,000")]
    [InlineData(0.3, "0.3")]
    [InlineData(0, "0")]
    [InlineData(1e-9, "1E-09")]
    public void A_plain_number_is_as_short_as_it_can_be(double x, string expected) => Assert.Equal(expected, Figures.Plain(x));

    [Theory]
    [InlineData(new[] { 0.0, 1, 2, 3, 4, 5, 6, 7 }, "▁▂▃▄▅▆▇█")]
    [InlineData(new[] { 0.0, -3.5, -7 }, "█▅▁")]
    [InlineData(new[] { 5.0, double.NaN, 5 }, "█ █")]
    [InlineData(new[] { 0.0, 0 }, "▁▁")]
    public void A_spark_line_runs_from_the_least_to_the_greatest_with_zero_among_them(double[] series, string expected) =>
        Assert.Equal(expected, SparkLine.Of(series, 30));

    [Fact]
    public void A_long_spark_line_takes_means() => Assert.Equal("▁█", SparkLine.Of([-1, 1, 4, 6], 2));
}
