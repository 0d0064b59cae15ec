using System.Globalization;
using Entente.Sensitivity;

namespace Entente.Report;

/// <summary>
/// How a column of numbers is written, so that they compare: all with the decimals that give the greatest of them three significant digits.
/// </summary>
/// <remarks>No number is longer than 12 characters. One that rounds to zero without being zero says <c>&lt;0.01</c> or <c>&gt;-0.01</c>.</remarks>
/// <param name="Decimals">-1 where even the greatest number is so small that each is written with a power of ten.</param>
readonly record struct Figures(int Decimals)
{
    internal const string Absent = "–";
    const double TooLong = 999_999_999;

    public static Figures For(IEnumerable<double> numbers)
    {
        var greatest = numbers.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty().Max();
        if (greatest == 0)
            return new(2);
        var magnitude = (int)Math.Floor(Math.Log10(greatest));
        return new(magnitude < -4 ? -1 : Math.Clamp(2 - magnitude, 0, 6));
    }

    public string Write(double x)
    {
        if (!double.IsFinite(x))
            return Absent;
        if (x == 0)
            return "0";
        if (Decimals < 0 || Math.Abs(x) > TooLong)
            return x.ToString("0.00e+00", CultureInfo.InvariantCulture);
        var written = x.ToString("N" + Decimals, CultureInfo.InvariantCulture);
        if (written.AsSpan().ContainsAnyInRange('1', '9'))
            return written;
        var least = Math.Pow(10, -Decimals).ToString("F" + Decimals, CultureInfo.InvariantCulture);
        return x > 0 ? $"<{least}" : $">-{least}";
    }

    /// <summary>The same with a plus before what is above zero.</summary>
    public string WriteChange(double x) => x > 0 && Write(x) is var written && char.IsAsciiDigit(written[0]) ? "+" + written : Write(x);

    /// <summary>A share as a percentage that is 0% or 100% only when all agree.</summary>
    public static string Share(double share) => share switch
    {
        double.NaN => Absent,
        > 0 and < 0.01 => "<1%",
        < 1 and > 0.99 => ">99%",
        _ => share.ToString("0%", CultureInfo.InvariantCulture),
    };

    /// <summary>A share of a variance with its interval. As an estimate it may lie a little outside of what a share can be; it is written as the nearest that can.</summary>
    public static string Share(VarianceShare share) => double.IsNaN(share.Value) ? Absent
        : $"{Share(Math.Clamp(share.Value, 0, 1))} [{Share(Math.Clamp(share.Low, 0, 1))}, {Share(Math.Clamp(share.High, 0, 1))}]";

    /// <summary>A number that stands alone, as short as it can be.</summary>
    public static string Plain(double x) => (x + 0.0).ToString("#,0.######", CultureInfo.InvariantCulture) is var written && (written != "0" || x == 0)
        ? written
        : x.ToString("G4", CultureInfo.InvariantCulture);
}
