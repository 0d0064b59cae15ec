using CsCheck;
using Entente.Measures.Distance;

namespace Entente.Measures.Tests.Distance;

public class GreatCircleTests
{
    static readonly Gen<(double Latitude, double Longitude)> Places = Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180]);

    [Fact]
    public void From_pole_to_pole_is_half_a_turn_and_to_the_equator_a_quarter()
    {
        Assert.Equal(Math.PI * GreatCircle.EarthRadius, GreatCircle.Kilometres(90, 0, -90, 77), 1e-9);
        Assert.Equal(Math.PI / 2 * GreatCircle.EarthRadius, GreatCircle.Kilometres(90, 12, 0, -34), 1e-9);
        Assert.Equal(Math.PI / 180 * GreatCircle.EarthRadius, GreatCircle.Kilometres(0, 179.5, 0, -179.5), 1e-9);
        Assert.Equal(0, GreatCircle.Kilometres(38.9, -77, 38.9, 283), 1e-6);
    }

    /// <summary>The law of cosines of the sphere is another way to the same angle, good where it is not small.</summary>
    [Fact]
    public void The_law_of_cosines_agrees() =>
        Gen.Select(Places, Places).Sample((a, b) =>
        {
            var (phi, psi) = (double.DegreesToRadians(a.Latitude), double.DegreesToRadians(b.Latitude));
            var cosine = Math.Sin(phi) * Math.Sin(psi) + Math.Cos(phi) * Math.Cos(psi) * Math.Cos(double.DegreesToRadians(a.Longitude - b.Longitude));
            return Math.Abs(GreatCircle.EarthRadius * Math.Acos(Math.Clamp(cosine, -1, 1)) - Way(a, b)) < 1e-3;
        });

    [Fact]
    public void A_way_is_as_long_back_and_shorter_than_a_detour() =>
        Gen.Select(Places, Places, Places).Sample((a, b, c) => Way(a, b) == Way(b, a) && Way(a, c) <= Way(a, b) + Way(b, c) + 1e-6);

    [Fact]
    public void Every_two_capitals()
    {
        var found = new double[9];
        GreatCircle.Matrix([48.8566, 52.52, double.NaN], [2.3522, 13.405, 0], found);
        Assert.Equal(877.5, found[1], 0.5);
        Assert.Equal((0, found[1], true), (found[0], found[3], double.IsNaN(found[2])));
        Assert.Throws<ArgumentOutOfRangeException>(() => GreatCircle.Kilometres(91, 0, 0, 0));
    }

    /// <summary>The distance of capitals over the ellipsoid differs by less than a hundredth; here the coordinates are those of <c>cow_capitals</c> of peacesciencer.</summary>
    [Fact]
    public void Ottawa_is_near_Washington_and_Canberra_is_not()
    {
        var capitals = ClassicTable.Rows("data/peacesciencer/cow_capitals.csv", "capital", "lat", "lng")
            .DistinctBy(row => row[0]).ToDictionary(row => row[0], row => (ClassicTable.Number(row[1]), ClassicTable.Number(row[2])));
        Assert.InRange(Way(capitals["Washington D.C."], capitals["Ottawa"]), 725, 740);
        Assert.InRange(Way(capitals["Washington D.C."], capitals["Canberra"]), 15_800, 16_100);
    }

    static double Way((double Latitude, double Longitude) a, (double Latitude, double Longitude) b) =>
        GreatCircle.Kilometres(a.Latitude, a.Longitude, b.Latitude, b.Longitude);
}
