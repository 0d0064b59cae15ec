using System.Runtime.Intrinsics;
using CsCheck;
using Entente.Simulation;

namespace Entente.Tests;

public class PhiloxTests
{
    /// <summary>The known-answer vectors of Random123 (Salmon et al. 2011), file <c>kat_vectors</c>, philox4x32 with 10 rounds.</summary>
    [Theory]
    [InlineData(0x00000000u, 0x00000000u, 0x00000000u, 0x00000000u, 0x00000000u, 0x00000000u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void The_published_vectors_come_out(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1, uint a, uint b, uint c, uint d) =>
        Assert.Equal((a, b, c, d), Philox.One(c0, c1, c2, c3, k0, k1));

    [Fact]
    public void Eight_counters_at_once_give_what_each_gives_alone() =>
        Gen.Select(Gen.UInt, Gen.UInt, Gen.UInt, Gen.UInt, Gen.ULong).Sample((c0, c1, c2, c3, key) =>
        {
            var (k0, k1) = ((uint)key, (uint)(key >> 32));
            var first = Vector512.Create((ulong)c0, 1, 2, 3, 4, 5, 6, c0);
            var (a, b, c, d) = Philox.Eight(first, Vector512.Create((ulong)c1), Vector512.Create((ulong)c2), Vector512.Create((ulong)c3), k0, k1);
            for (var lane = 0; lane < 8; lane++)
                Assert.Equal(Philox.One((uint)first[lane], c1, c2, c3, k0, k1), ((uint)a[lane], (uint)b[lane], (uint)c[lane], (uint)d[lane]));
        });

    [Fact]
    public void A_lane_draws_what_its_replicate_draws_alone() =>
        Gen.Select(Gen.ULong, Gen.UInt, Gen.UInt, Gen.UInt, Gen.UInt).Sample((seed, first, moment, stream, entity) =>
        {
            var (eight, eightSecond) = Lanes.Uniforms(seed, first, moment, stream, entity);
            for (var lane = 0; lane < Lanes.Width; lane++)
            {
                var (one, second) = Scalar.Uniforms(seed, unchecked(first + (uint)lane), moment, stream, entity);
                Assert.Equal(one.Lane(0), eight.Lane(lane));
                Assert.Equal(second.Lane(0), eightSecond.Lane(lane));
            }
        });

    [Fact]
    public void Uniform_draws_are_strictly_inside_the_unit_interval_and_evenly_spread()
    {
        const int draws = 100_000;
        var bins = new int[20];
        for (var i = 0u; i < draws; i++)
        {
            var u = Scalar.Uniforms(7, i, 1, 2, 3).First.Lane(0);
            Assert.True(u is > 0 and < 1);
            bins[(int)(u * bins.Length)]++;
        }
        var chiSquare = bins.Sum(n => (n - draws / 20.0) * (n - draws / 20.0) / (draws / 20.0));
        Assert.True(chiSquare < 43.8, $"chi-square {chiSquare} on 19 degrees of freedom; 43.8 is passed by chance once in a thousand seeds");
    }
}
