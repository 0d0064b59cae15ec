using MathNet.Numerics.RootFinding;

namespace Entente.Measures.Bargaining;

/// <summary>Two who divide one unit, or get nothing: <c>u₁ = x^a</c> and <c>u₂ = (1 − x)^b</c>, an exponent below 1 being aversion to risk.</summary>
/// <param name="First">a, positive</param>
/// <param name="Second">b, positive</param>
public readonly record struct DividedPie(double First, double Second)
{
    /// <summary>
    /// The first's share where the product of utilities is largest: <c>a/(a + b)</c>. Who shuns risk gets less.
    /// Nash (1950), "The Bargaining Problem", <i>Econometrica</i> 18.
    /// </summary>
    public double Nash => First / (First + Second);

    /// <summary>
    /// The first's share where both get the same fraction of the most each could hope for: <c>x^a = (1 − x)^b</c>.
    /// Kalai and Smorodinsky (1975), "Other Solutions to Nash's Bargaining Problem", <i>Econometrica</i> 43.
    /// </summary>
    public double KalaiSmorodinsky
    {
        get
        {
            var (a, b) = (First, Second);
            return Brent.FindRoot(x => Math.Pow(x, a) - Math.Pow(1 - x, b), 0, 1, 1e-15, 200);
        }
    }
}
