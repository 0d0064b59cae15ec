namespace Entente.Store.Panels;

/// <summary>A state in a list of states: the actor, and the number that the list gives it.</summary>
public readonly record struct Member(string Actor, int Number);

/// <summary>The states of one year.</summary>
public sealed class YearOfStates
{
    readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    readonly string scheme;

    YearOfStates(int year, string scheme, IReadOnlyList<(Member Member, DateOnly Until)> there)
    {
        Year = year;
        this.scheme = scheme;
        Members = [.. there.Select(spell => spell.Member)];
        for (var place = 0; place < there.Count; place++)
            if (!places.TryGetValue(Members[place].Actor, out var other) || there[other].Until < there[place].Until)
                places[Members[place].Actor] = place;
    }

    public int Year { get; }

    /// <summary>In the order of their numbers; an actor that changed its number in the year stands twice.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <param name="scheme">of the numbers, as a figure's variant names it: <c>COW</c> or <c>Gleditsch-Ward</c></param>
    /// <param name="spells">with the last day of each</param>
    public static YearOfStates Of(int year, string scheme, IEnumerable<(Member Member, DateOnly Until)> spells) =>
        new(year, scheme, [.. spells.GroupBy(spell => spell.Member).Select(group => (group.Key, group.Max(spell => spell.Until))).OrderBy(spell => spell.Key.Number)]);

    /// <summary>Where an actor stands among <see cref="Members"/>, or -1; of two places the one that lasts longer.</summary>
    /// <param name="variant">of a figure, such as <c>COW 260</c>, which says under which number the actor is meant where it has two in the year</param>
    public int PlaceOf(string actor, string? variant = null)
    {
        if (variant?.Split(", ") is { } named)
            for (var place = 0; place < Members.Count; place++)
                if (Members[place].Actor == actor && named.Contains($"{scheme} {Members[place].Number}"))
                    return place;
        return places.GetValueOrDefault(actor, -1);
    }
}
