using Entente.Records;

namespace Entente.Store.Panels;

/// <summary>Who was a state when, after the Correlates of War or after Gleditsch and Ward.</summary>
public sealed class StateSystem
{
    readonly List<Spell> spells = [];

    readonly string scheme;

    StateSystem(StoreFile store, string list)
    {
        scheme = list == "cow" ? "COW" : "Gleditsch-Ward";
        // A list that was imported knows the days better than the bundled one.
        foreach (var row in store.Records(
            "select actor, number, since, until, import from actor_codes where system = $1 and import = (select max(import) from actor_codes where system = $1)", list))
        {
            Bundled = (int)row[4]! == 0;
            spells.Add(new(new((string)row[0]!, (int)row[1]!), (DateOnly?)row[2] ?? DateOnly.MinValue, (DateOnly?)row[3] ?? DateOnly.MaxValue));
        }
    }

    /// <summary>Whether the states are those that travel with the program, since no list was imported: they are more than the members of either.</summary>
    public bool Bundled { get; }

    /// <param name="list"><c>cow</c> or <c>gw</c></param>
    public static StateSystem Of(StoreFile store, string list) => new(store, list);

    /// <summary>The year in which the first state of the list was one.</summary>
    public int First => spells.Min(spell => spell.Since).Year;

    /// <summary>Of some years those in which the list has states: it is open, and goes on after its last day.</summary>
    /// <exception cref="InputException">It has none in any of them.</exception>
    public IReadOnlyList<int> Of(IEnumerable<int> years)
    {
        int[] asked = [.. years];
        int[] known = [.. asked.Where(year => year >= First)];
        return known.Length > 0 ? known
            : throw new InputException($"the list of states has those from {First} on and none of {(asked[0] == asked[^1] ? $"{asked[0]}" : $"{asked[0]} to {asked[^1]}")}; expected other years.");
    }

    /// <summary>
    /// Every state that was one on any day of the year. Of two that had one number one after the other, as Yugoslavia and Serbia in 2006, only the one
    /// that had it in the middle of the year: whose the year's figures are.
    /// </summary>
    public YearOfStates In(int year)
    {
        DateOnly first = new(year, 1, 1), middle = new(year, 7, 1), last = new(year, 12, 31);
        bool Had(Spell spell, DateOnly day) => spell.Since <= day && day <= spell.Until;
        return YearOfStates.Of(year, scheme, spells.Where(spell => spell.Since <= last && spell.Until >= first).GroupBy(spell => spell.Member.Number).SelectMany(bearers =>
            bearers.DistinctBy(spell => spell.Member.Actor).Count() == 1 ? bearers
                : bearers.Where(spell => spell.Member == bearers.OrderByDescending(one => Had(one, middle)).First().Member)));
    }
}
