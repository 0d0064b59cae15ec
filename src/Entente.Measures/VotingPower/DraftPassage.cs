using System.Numerics;

namespace Entente.Measures.VotingPower;

/// <summary>How a member will vote on a draft: for it, with a chance; or abstain; or against it, with the rest.</summary>
/// <param name="Veto">whether its vote against defeats the draft</param>
/// <param name="Votes">that it casts</param>
public readonly record struct Voter<T>(T Yes, T Abstain, bool Veto = false, int Votes = 1);

/// <summary>
/// The chance that a draft passes: enough votes for it, and no holder of a veto against, when members decide independently.
/// </summary>
/// <remarks>
/// An abstention helps a holder's draft to live but not to the quota, as the Security Council has practised Article 27 of the Charter.
/// Exact, member by member (the Poisson-binomial recursion), in doubles or in <see cref="Rational"/>. Members do not decide independently:
/// give chances that hold on the draft at hand, or average over what moves them together. In a running model the mechanism
/// <c>Entente.Mechanisms.Council</c> does the same from alignments.
/// </remarks>
public static class DraftPassage
{
    /// <param name="needed">votes for the draft, at least 0</param>
    public static T Chance<T>(ReadOnlySpan<Voter<T>> members, int needed)
        where T : IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IMultiplyOperators<T, T, T>, IComparisonOperators<T, T, bool>,
        IAdditiveIdentity<T, T>, IMultiplicativeIdentity<T, T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(needed);
        var (zero, one) = (T.AdditiveIdentity, T.MultiplicativeIdentity);
        // tally[k]: the chance of k votes for the draft so far and no veto; the last entry is for as many as are needed, or more.
        var tally = new T[needed + 1];
        Array.Fill(tally, zero);
        tally[0] = one;
        foreach (var (yes, abstain, veto, votes) in members)
        {
            if (!(yes >= zero && abstain >= zero && yes + abstain <= one))
                throw new ArgumentException($"the chances {yes} and {abstain} are not between 0 and 1, one beside the other", nameof(members));
            ArgumentOutOfRangeException.ThrowIfNegative(votes, nameof(members));
            var stays = veto ? abstain : one - yes;
            var next = new T[needed + 1];
            Array.Fill(next, zero);
            for (var k = 0; k <= needed; k++)
            {
                next[k] += tally[k] * stays;
                next[Math.Min(needed, k + votes)] += tally[k] * yes;
            }
            tally = next;
        }
        return tally[needed];
    }
}
