namespace Entente.Measures.Distance;

/// <summary>The shortest way between two places over a sphere.</summary>
/// <remarks>
/// The haversine formula, which keeps its digits for near places: Sinnott (1984), "Virtues of the Haversine", <i>Sky and Telescope</i> 68. The
/// Earth is a sphere of <see cref="EarthRadius"/> here; over the ellipsoid the way is up to 0.6% longer or shorter. Between capitals it
/// says little about neighbours with long borders: Ottawa is 730 km from Washington.
/// </remarks>
public static class GreatCircle
{
    /// <summary>The mean radius R₁ of the International Union of Geodesy and Geophysics, (2a + b)/3, in kilometres.</summary>
    public const double EarthRadius = 6371.0088;

    /// <param name="latitude1">degrees, north positive</param>
    /// <param name="longitude1">degrees, east positive; any turn of 360 is the same</param>
    /// <returns>kilometres</returns>
    public static double Kilometres(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        CheckLatitude(latitude1);
        CheckLatitude(latitude2);
        var (phi1, phi2) = (double.DegreesToRadians(latitude1), double.DegreesToRadians(latitude2));
        var h = Haversine(phi2 - phi1) + Math.Cos(phi1) * Math.Cos(phi2) * Haversine(double.DegreesToRadians(longitude2 - longitude1));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    /// <summary>Every two places, n × n; NaN where a coordinate is.</summary>
    public static void Matrix(ReadOnlySpan<double> latitudes, ReadOnlySpan<double> longitudes, Span<double> kilometres)
    {
        var places = latitudes.Length;
        ArgumentOutOfRangeException.ThrowIfNotEqual(longitudes.Length, places);
        ArgumentOutOfRangeException.ThrowIfNotEqual(kilometres.Length, places * places);
        for (var a = 0; a < places; a++)
            for (var b = 0; b <= a; b++)
                kilometres[a * places + b] = kilometres[b * places + a] = Kilometres(latitudes[a], longitudes[a], latitudes[b], longitudes[b]);
    }

    static double Haversine(double angle) => Math.Sin(angle / 2) * Math.Sin(angle / 2);

    static void CheckLatitude(double latitude)
    {
        if (Math.Abs(latitude) > 90)
            throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "expected a latitude from -90 to 90 degrees");
    }
}
