using Entente.Sensitivity;

namespace Entente.Tests;

/// <summary>A Sobol sequence is even on every axis and nearly so in planes, and stays so when it is scrambled.</summary>
public class SobolSequenceTests
{
    const int Dimensions = 1_200;
    static readonly SobolSequence Sequence = new(Dimensions);

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(11)]
    public void On_every_axis_each_of_2_to_the_m_cells_holds_one_point(int m)
    {
        for (var dimension = 0; dimension < Dimensions; dimension++)
            Assert.Equal(1 << m, Enumerable.Range(0, 1 << m).Select(point => Sequence[dimension, (uint)point] >> (32 - m)).Distinct().Count());
    }

    [Fact]
    public void The_first_points_are_the_ones_that_every_Sobol_sequence_has()
    {
        // Bratley and Fox (1988): the first point is the origin and the second the middle, whatever the initial numbers.
        for (var dimension = 0; dimension < Dimensions; dimension++)
        {
            Assert.Equal(0u, Sequence[dimension, 0]);
            Assert.Equal(1u << 31, Sequence[dimension, 1]);
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(12)]
    public void The_first_two_dimensions_are_a_0_m_2_net(int m) => Boxes(m, 0, (d, point) => Sequence[d, point]);

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(12)]
    public void They_are_one_still_when_scrambled(int m) => Boxes(m, 0, (d, point) => OwenScrambling.Scramble(Sequence[d, point], 7, d));

    [Fact]
    public void The_quality_of_a_plane_is_what_counting_its_boxes_gives()
    {
        foreach (var (a, b) in ((int, int)[])[(0, 2), (1, 4), (3, 9), (20, 21)])
        {
            var t = DigitalNet.Unevenness(DigitalNet.RowsOf(Sequence.DirectionsOf(a), 8), DigitalNet.RowsOf(Sequence.DirectionsOf(b), 8), 8);
            Boxes(8, t, (d, point) => Sequence[d == 0 ? a : b, point]);
            if (t > 0)
                Assert.ThrowsAny<Exception>(() => Boxes(8, t - 1, (d, point) => Sequence[d == 0 ? a : b, point]));
        }
    }

    [Fact]
    public void No_plane_of_the_first_eighty_dimensions_is_very_uneven()
    {
        var rows = Enumerable.Range(0, 80).Select(d => DigitalNet.RowsOf(Sequence.DirectionsOf(d), 12)).ToList();
        var t = rows.SelectMany((a, i) => rows.Skip(i + 1).Select(b => DigitalNet.Unevenness(a, b, 12))).ToList();
        Assert.InRange(t.Max(), 1, 9);
        Assert.InRange(t.Average(), 1, 4);
    }

    [Fact]
    public void The_error_of_an_integral_falls_nearly_as_one_over_the_number_of_points()
    {
        // The product of 1 + (x - 1/2)/(d + 1)² over twelve dimensions, whose integral is 1.
        double Error(int points, ulong seed)
        {
            var sum = 0.0;
            for (var point = 0u; point < points; point++)
            {
                var product = 1.0;
                for (var d = 0; d < 12; d++)
                    product *= 1 + (OwenScrambling.Unit(OwenScrambling.Scramble(Sequence[d, point], seed, d)) - 0.5) / ((d + 1) * (d + 1));
                sum += product / points;
            }
            return sum - 1;
        }

        double Typical(int points) => Math.Sqrt(Enumerable.Range(1, 20).Select(seed => Error(points, (ulong)seed)).Average(e => e * e));
        var (few, many) = (Typical(64), Typical(4_096));
        Assert.True(few / many > 40, $"64 points err by {few}, 4,096 by {many}; chance alone would gain a factor of 8, one over the number 64");
    }

    [Fact]
    public void Scrambling_gives_the_same_again_and_something_else_for_another_seed_or_dimension()
    {
        uint[] Of(ulong seed, int dimension) => [.. Enumerable.Range(0, 16).Select(point => OwenScrambling.Scramble(Sequence[0, (uint)point], seed, dimension))];
        Assert.Equal(Of(3, 0), Of(3, 0));
        Assert.NotEqual(Of(3, 0), Of(4, 0));
        Assert.NotEqual(Of(3, 0), Of(3, 1));
    }

    [Fact]
    public void Numbers_that_share_their_first_digits_share_them_scrambled_and_part_where_they_parted()
    {
        CsCheck.Check.Sample(CsCheck.Gen.Select(CsCheck.Gen.UInt, CsCheck.Gen.Int[0, 31], CsCheck.Gen.ULong), drawn =>
        {
            var (x, digit, seed) = drawn;
            var difference = OwenScrambling.Scramble(x, seed, 5) ^ OwenScrambling.Scramble(x ^ 1u << (31 - digit), seed, 5);
            Assert.Equal(digit, System.Numerics.BitOperations.LeadingZeroCount(difference));
        });
    }

    [Fact]
    public void A_scrambled_origin_is_uniform()
    {
        var counts = new int[16];
        for (var seed = 0u; seed < 16_000; seed++)
            counts[OwenScrambling.Scramble(0, seed, 0) >> 28]++;
        var chiSquared = counts.Sum(n => (n - 1_000.0) * (n - 1_000.0) / 1_000);
        Assert.True(chiSquared < 37.7, $"chi-squared {chiSquared} with 15 degrees of freedom; 37.7 is passed once in a thousand");
    }

    /// <summary>Every box of 2^(t-m), of whatever shape, holds 2^t of the first 2^m points.</summary>
    static void Boxes(int m, int t, Func<int, uint, uint> at)
    {
        for (var first = 0; first <= m - t; first++)
        {
            var second = m - t - first;
            var counts = Enumerable.Range(0, 1 << m).CountBy(point => ((ulong)at(0, (uint)point) >> (32 - first), (ulong)at(1, (uint)point) >> (32 - second))).ToList();
            Assert.Equal(1 << (m - t), counts.Count);
            Assert.All(counts, box => Assert.Equal(1 << t, box.Value));
        }
    }
}
