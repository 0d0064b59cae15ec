using Entente.Cases;

namespace Entente.Studio.Components.OfSystem;

/// <summary>The part of the world that a map shows, in degrees. East lies above west even where the map goes beyond 180 degrees.</summary>
readonly record struct MapFrame(double West, double East, double South, double North)
{
    /// <summary>A degree of latitude is drawn this much longer than one of longitude, as it is at about 41 degrees from the equator.</summary>
    internal const double Stretch = 4.0 / 3;

    /// <summary>No map is flatter than this, height by width.</summary>
    internal const double LeastHeight = 0.38;

    const double Margin = 0.07, LeastMargin = 6, Southernmost = -58, Northernmost = 83;

    /// <summary>
    /// Round all places, with some margin. Of the meridians at which the world can be cut open between two of them, the one that leaves most
    /// pairs of places with the short way between them on the map: the Pacific stays whole for the United States and East Asia.
    /// </summary>
    internal static MapFrame Of(IReadOnlyCollection<Coordinates> places)
    {
        var wests = places.Select(place => place.East).Distinct().Order().ToList();
        var (west, east) = wests.Select(from => (West: from, East: wests.Max(of => Beyond(of, from))))
            .OrderByDescending(cut => ShortWays(places, cut.West)).ThenBy(cut => cut.East - cut.West).First();
        var aside = Math.Min(Math.Max(Margin * (east - west), LeastMargin), (360 - (east - west)) / 2);
        (west, east) = (west - aside, east + aside);

        var (south, north) = (places.Min(place => place.North) - LeastMargin, places.Max(place => place.North) + LeastMargin);
        var missing = LeastHeight * (east - west) / Stretch - (north - south);
        if (missing > 0)
            (south, north) = (south - missing / 2, north + missing / 2);
        // What one edge of the world takes away is given at the other.
        var over = Math.Max(north - Northernmost, 0);
        (south, north) = (Math.Max(south - over, Southernmost), north - over);
        return new(west, east, south, north);
    }

    /// <summary>A place's longitude on this map.</summary>
    internal double EastOf(Coordinates place) => Beyond(place.East, West);

    static double Beyond(double longitude, double west) => west + ((longitude - west) % 360 + 360) % 360;

    static int ShortWays(IReadOnlyCollection<Coordinates> places, double west) =>
        (from a in places from b in places where Math.Abs(Beyond(a.East, west) - Beyond(b.East, west)) <= 180 select 1).Count();
}
