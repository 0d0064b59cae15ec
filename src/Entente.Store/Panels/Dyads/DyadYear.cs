namespace Entente.Store.Panels.Dyads;

/// <summary>The dyads of a year, as places among its states.</summary>
/// <param name="First">of each dyad</param>
/// <param name="Second">of each dyad; where the order does not matter the one further down the list</param>
public sealed record DyadYear(YearOfStates States, int[] First, int[] Second)
{
    public int Count => First.Length;

    /// <summary>Every pair of the year's states that were there on one and the same day: once, or in both orders.</summary>
    /// <param name="only">dyads of which at least one is among these actors; null for all</param>
    /// <param name="both">of which both are</param>
    public static DyadYear Of(YearOfStates states, bool directed, IReadOnlySet<string>? only = null, bool both = false)
    {
        List<int> first = [], second = [];
        var asked = states.Members.Select(member => only is null || only.Contains(member.Actor)).ToArray();
        for (var one = 0; one < asked.Length; one++)
            for (var other = directed ? 0 : one + 1; other < asked.Length; other++)
                if ((both ? asked[one] && asked[other] : asked[one] || asked[other]) && states.Met(one, other))
                {
                    first.Add(one);
                    second.Add(other);
                }
        return new(states, [.. first], [.. second]);
    }
}
