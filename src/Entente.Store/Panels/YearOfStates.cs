namespace Entente.Store.Panels;

/// <summary>A state in a list of states: the actor, and the number that the list gives it.</summary>
public readonly record struct Member(string Actor, int Number);

/// <summary>The days from when to when a state was on a list, both included.</summary>
public readonly record struct Spell(Member Member, DateOnly Since, DateOnly Until);

/// <summary>The states of one year.</summary>
public sealed class YearOfStates
{
    readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    readonly string scheme;
    readonly Spell[][] spells;
    readonly bool[] allYear;

    YearOfStates(int year, string scheme, Spell[][] spells)
    {
        Year = year;
        this.scheme = scheme;
        this.spells = spells;
        Members = [.. spells.Select(own => own[0].Member)];
        allYear = [.. spells.Select(own => own.Any(spell => spell.Since <= new DateOnly(year, 1, 1) && spell.Until >= new DateOnly(year, 12, 31)))];
        for (var place = 0; place < spells.Length; place++)
            if (!places.TryGetValue(Members[place].Actor, out var other) || Last(spells[other]) < Last(spells[place]))
                places[Members[place].Actor] = place;
    }

    public int Year { get; }

    /// <summary>In the order of their numbers; an actor that changed its number in the year stands twice.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <param name="scheme">of the numbers, as a figure's variant names it: <c>COW</c> or <c>Gleditsch-Ward</c></param>
    /// <param name="spells">of which each touches the year</param>
    public static YearOfStates Of(int year, string scheme, IEnumerable<Spell> spells) =>
        new(year, scheme, [.. spells.GroupBy(spell => spell.Member).OrderBy(own => own.Key.Number).Select(own => own.ToArray())]);

    /// <summary>The same with each actor once, under its later number: for what one state cannot be twice, such as a node of a graph.</summary>
    public YearOfStates EachActorOnce() => places.Count == Members.Count ? this
        : new(Year, scheme, [.. places.Values.Order().Select(place => spells.Where(own => own[0].Member.Actor == Members[place].Actor)
            .SelectMany(own => own).Select(spell => spell with { Member = Members[place] }).ToArray())]);

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

    /// <summary>Whether two members are two actors that were there on one and the same day.</summary>
    public bool Met(int one, int other) => Members[one].Actor != Members[other].Actor
        && (allYear[one] || allYear[other] || spells[one].Any(spell => spells[other].Any(beside => spell.Since <= beside.Until && beside.Since <= spell.Until)));

    static DateOnly Last(Spell[] spells) => spells.Max(spell => spell.Until);
}
