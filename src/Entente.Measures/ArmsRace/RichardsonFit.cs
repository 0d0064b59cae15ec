using System.Numerics;
using MathNet.Numerics.LinearRegression;

namespace Entente.Measures.ArmsRace;

/// <summary>One side of a race: what it adds in a year.</summary>
/// <param name="Grievance">g, in the units of spending per period</param>
/// <param name="Fatigue">a, share of its own spending that it sheds per period</param>
/// <param name="Reaction">k, share of the rival's spending that it answers per period</param>
/// <param name="R2">share of the variance of its changes that the line explains</param>
public sealed record RacingSide(double Grievance, double Fatigue, double Reaction, double R2);

/// <summary>Two series of military spending read as Richardson's race: <c>Δx = k y − a x + g</c>, <c>Δy = l x − b y + h</c>.</summary>
/// <remarks>
/// Richardson (1960), <i>Arms and Insecurity</i>. Each equation by ordinary least squares of the change to the next period on both levels of
/// this one. It misleads more often than not: budgets that grow together fit as rivals whether they are or not, levels without a fixed mean
/// make the usual errors too small, and a step of a year hides the answers within it. A negative reaction or fatigue says that the pair is
/// no race of this kind.
/// </remarks>
public sealed record RichardsonFit(RacingSide First, RacingSide Second, int Periods)
{
    /// <summary>Of the matrix <c>((−a, k), (l, −b))</c>, per period; the one of larger real or positive imaginary part first.</summary>
    public (Complex Slow, Complex Fast) Eigenvalues
    {
        get
        {
            var (half, determinant) = (-(First.Fatigue + Second.Fatigue) / 2, First.Fatigue * Second.Fatigue - First.Reaction * Second.Reaction);
            var root = Complex.Sqrt(half * half - determinant);
            return (half + root, half - root);
        }
    }

    /// <summary>Whether the race settles: for two that react and tire, whether <c>a b</c> exceeds <c>k l</c>.</summary>
    public bool Stable => Eigenvalues.Slow.Real < 0;

    /// <summary>Where neither changes, stable or not; a balance of terror below zero is none that states can keep.</summary>
    public (double First, double Second) Equilibrium
    {
        get
        {
            var determinant = First.Fatigue * Second.Fatigue - First.Reaction * Second.Reaction;
            return ((Second.Fatigue * First.Grievance + First.Reaction * Second.Grievance) / determinant,
                (First.Fatigue * Second.Grievance + Second.Reaction * First.Grievance) / determinant);
        }
    }

    /// <summary>Fits both sides.</summary>
    /// <param name="first">spending by period, evenly spaced; a missing number takes the changes to and from it out</param>
    /// <param name="leadsOn">of the place of a period whether its change to the next is one of spending; a new unit of account is none. Null where all are</param>
    public static RichardsonFit Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second, Func<int, bool>? leadsOn = null)
    {
        if (first.Length != second.Length)
            throw new ArgumentException($"{first.Length} periods stand against {second.Length}", nameof(second));
        var (x, y) = (first.ToArray(), second.ToArray());
        int[] periods = [.. Enumerable.Range(0, Math.Max(0, x.Length - 1))
            .Where(t => double.IsFinite(x[t]) && double.IsFinite(y[t]) && double.IsFinite(x[t + 1]) && double.IsFinite(y[t + 1]) && leadsOn?.Invoke(t) != false)];
        if (periods.Length < 4)
            throw new ArgumentException($"at least four changes of both are needed, not {periods.Length}", nameof(first));
        return new(Side(x, y), Side(y, x), periods.Length);

        RacingSide Side(double[] own, double[] rival)
        {
            double[] change = [.. periods.Select(t => own[t + 1] - own[t])];
            double[][] levels = [.. periods.Select(t => new[] { own[t], rival[t] })];
            var beta = MultipleRegression.QR(levels, change, intercept: true);
            var mean = change.Average();
            var left = change.Zip(levels, (c, level) => c - beta[0] - beta[1] * level[0] - beta[2] * level[1]).Sum(e => e * e);
            return new(beta[0], -beta[1], beta[2], 1 - left / change.Sum(c => (c - mean) * (c - mean)));
        }
    }
}
