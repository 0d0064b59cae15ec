namespace Entente.Cases;

/// <summary>Distances over the earth's surface.</summary>
static class GreatCircle
{
    const double EarthRadius = 6371; // mean radius, km

    /// <summary>Kilometres between two places, rounded so that no platform's sine shows.</summary>
    internal static double Kilometres(Coordinates a, Coordinates b)
    {
        double Radians(double degrees) => degrees * Math.PI / 180;
        var north = Math.Sin(Radians(b.North - a.North) / 2);
        var east = Math.Sin(Radians(b.East - a.East) / 2);
        var h = north * north + Math.Cos(Radians(a.North)) * Math.Cos(Radians(b.North)) * east * east;
        return Math.Round(2 * EarthRadius * Math.Asin(Math.Sqrt(h)));
    }
}
