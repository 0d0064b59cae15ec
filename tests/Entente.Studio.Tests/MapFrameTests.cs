using CsCheck;
using Entente.Cases;
using Entente.Studio;
using Entente.Studio.Components.OfSystem;

namespace Entente.Tests;

/// <summary>Which part of the world the system page's map shows.</summary>
public sealed class MapFrameTests
{
    static MapFrame FrameOf(string name) => MapFrame.Of([.. CaseShelf.OfBundled().Read(name).Capitals.Values]);

    static readonly Coordinates Washington = new(38.9, -77.04), Seoul = new(37.57, 126.98), Tehran = new(35.69, 51.39);

    [Theory]
    [InlineData("vostochny-2023")]
    [InlineData("dprk-famine-1994")]
    public void The_Pacific_stays_whole_between_the_United_States_and_East_Asia(string name)
    {
        var frame = FrameOf(name);
        Assert.True(frame.EastOf(Washington) > 180);
        Assert.True(frame.EastOf(Seoul) < frame.EastOf(Washington));
    }

    [Fact]
    public void The_Atlantic_stays_whole_between_the_United_States_and_the_Gulf()
    {
        var frame = FrameOf("iran-drones-2022");
        Assert.True(frame.EastOf(Washington) < frame.EastOf(Tehran));
        Assert.InRange(frame.East, 0, 180);
    }

    [Fact]
    public void A_frame_holds_all_its_places_goes_round_the_world_once_at_most_and_is_never_flat() =>
        Gen.Select(Gen.Double[-55, 75], Gen.Double[-180, 180]).Select(at => new Coordinates(at.Item1, at.Item2)).Array[1, 9].Sample(places =>
        {
            var frame = MapFrame.Of(places);
            Assert.All(places, place =>
            {
                Assert.InRange(frame.EastOf(place), frame.West, frame.East);
                Assert.InRange(place.North, frame.South, frame.North);
            });
            Assert.InRange(frame.East - frame.West, 1, 360 + 1e-9);
            Assert.InRange(frame.North, -58, 83);
            Assert.InRange(frame.South, -58, frame.North);
            // Only the ends of the world make it flatter.
            Assert.True(frame.South <= -58 + 1e-9 || (frame.North - frame.South) * MapFrame.Stretch >= MapFrame.LeastHeight * (frame.East - frame.West) - 1e-9);
        });

    [Fact]
    public void Two_places_on_either_side_of_the_180th_meridian_lie_beside_each_other()
    {
        var frame = MapFrame.Of([new(-18.1, 178.4), new(-13.8, -171.8)]); // Suva and Apia
        Assert.InRange(frame.East - frame.West, 9, 25);
    }
}
