using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// How well two camps explain who stands with whom: the frustration of a signed, weighted graph (Harary's line index of balance),
/// exactly, by looking at every division into two.
/// </summary>
/// <remarks>
/// <code>
/// agreement  E = max over s in {-1, 1}^n of the sum over i below j of A_ij s_i s_j
/// frustration L = (W - E)/2 with W the sum of |A_ij|: the weight of friends across the divide and of enemies within a camp
/// </code>
/// The last actor stays in its camp and the first joins the camp that suits it; the others change sides one at a time in the order of the Gray code,
/// so that each of their 2^(n-2) divisions costs n additions. Every replicate of a block looks at the same divisions in the same order.
/// F. Harary (1959), "On the measurement of structural balance", Behavioral Science 4; S. Aref and M. C. Wilson (2018), "Measuring partial
/// balance in signed networks", Journal of Complex Networks 6.
/// </remarks>
public static class TwoCamps
{
    /// <summary>The agreement E of the best division.</summary>
    /// <param name="ties">A, row by row, the same both ways; the diagonal is not looked at.</param>
    /// <param name="actors">n, from 1 to 30.</param>
    public static V Agreement<V>(ReadOnlySpan<V> ties, int actors) where V : unmanaged, IReal<V>
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(ties.Length, actors * actors, nameof(ties));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(actors, 30);
        // pull[i]: what the others' sides, the first actor's left out, draw i towards: the sum of A_ij s_j. All begin in one camp.
        Span<V> pull = stackalloc V[actors];
        Span<V> doubled = stackalloc V[ties.Length];
        for (var place = 0; place < ties.Length; place++)
            doubled[place] = 2.0 * ties[place];
        var agreement = V.Of(0);
        for (var i = 0; i < actors; i++)
        {
            var sum = V.Of(0);
            for (var j = 1; j < actors; j++)
                if (j != i)
                    sum += ties[i * actors + j];
            pull[i] = sum;
            agreement += i > 0 ? 0.5 * sum : V.Of(0);
        }
        var best = agreement + V.Abs(pull[0]);
        var others = 0; // bit i: actor i stands in the other camp
        for (var division = 2; division < 1 << (actors - 1); division += 2)
        {
            var who = int.TrailingZeroCount(division);
            var row = doubled.Slice(who * actors, actors);
            if ((others >> who & 1) == 0)
            {
                agreement -= pull[who] + pull[who];
                for (var i = 0; i < actors - 1; i++)
                    if (i != who)
                        pull[i] -= row[i];
            }
            else
            {
                agreement += pull[who] + pull[who];
                for (var i = 0; i < actors - 1; i++)
                    if (i != who)
                        pull[i] += row[i];
            }
            others ^= 1 << who;
            best = Max(best, agreement + V.Abs(pull[0]));
        }
        return best;
    }

    /// <summary>The sum of |A_ij| over all pairs, W.</summary>
    /// <inheritdoc cref="Agreement{V}"/>
    public static V Weight<V>(ReadOnlySpan<V> ties, int actors) where V : unmanaged, IReal<V>
    {
        var sum = V.Of(0);
        for (var i = 0; i < actors; i++)
            for (var j = i + 1; j < actors; j++)
                sum += V.Abs(ties[i * actors + j]);
        return sum;
    }
}
