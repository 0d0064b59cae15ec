namespace Entente.Records;

/// <summary>Which state a code, number or name of a public data set means.</summary>
/// <remarks>
/// A number that only one state ever bore means it at any date, within its existence or not: data sets speak of states
/// before they entered a list and after they left it. Two or more have borne the number 345 of the Correlates of War, and there the date decides.
/// Numbers are safer than names: "Yugoslavia" in a table of 2010 is Serbia, which its number and year say and its name does not.
/// </remarks>
public sealed class States
{
    readonly Dictionary<string, State> codes = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, State> iso3 = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, State> iso2 = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, State> names = new(StringComparer.Ordinal);
    readonly Dictionary<int, List<State>> cow = [];
    readonly Dictionary<int, List<State>> gw = [];

    States(string path) => All = Table.Read(path, State.Columns, Add, key: "code");

    public IReadOnlyList<State> All { get; }

    /// <summary>Reads a table such as <c>data/states.csv</c>.</summary>
    /// <exception cref="InputException">Something in it is not as it should be, such as a name or number that means two states.</exception>
    public static States Load(string path) => new(path);

    /// <summary>The state of our own code, which is ISO 3166-1 alpha-3 for every present one; or null.</summary>
    public State? FindCode(string code) => codes.GetValueOrDefault(code);

    /// <summary>The state of an alpha-3 code, withdrawn ones such as ZAR for Zaire among them; or null.</summary>
    public State? FindIso3(string code) => iso3.GetValueOrDefault(code);

    /// <summary>The state of an alpha-2 code; or null. CS is Czechoslovakia, not Serbia and Montenegro.</summary>
    public State? FindIso2(string code) => iso2.GetValueOrDefault(code);

    /// <summary>The state that a number of the Correlates of War means on a day, or null.</summary>
    public State? FindCow(int number, DateOnly date) => At(cow, number, date, state => state.Cow);

    /// <summary>The state that a number of Gleditsch and Ward means on a day, or null.</summary>
    public State? FindGw(int number, DateOnly date) => At(gw, number, date, state => state.Gw);

    /// <summary>Whom a number of the Correlates of War means in a spell, one after the other; each with the days of the spell on which it is they.</summary>
    public IReadOnlyList<(State State, DateOnly From, DateOnly Until)> FindCow(int number, DateOnly from, DateOnly until) => During(cow, number, from, until, state => state.Cow);

    /// <summary>Whom a number of Gleditsch and Ward means in a spell.</summary>
    public IReadOnlyList<(State State, DateOnly From, DateOnly Until)> FindGw(int number, DateOnly from, DateOnly until) => During(gw, number, from, until, state => state.Gw);

    /// <summary>The state of a name or alias, in any case, with accents or without; or null.</summary>
    public State? FindName(string name) => names.GetValueOrDefault(Spelling.Plain(name));

    /// <summary>As <see cref="FindCode"/>, but says in an <see cref="InputException"/> that there is none.</summary>
    public State StateOf(string code) => FindCode(code)
        ?? throw new InputException(Nearest.Close($"the state '{code}' is not in states.csv", code, codes.Keys));

    /// <summary>As <see cref="FindName"/>, but says in an <see cref="InputException"/> that there is none, and which name is near.</summary>
    public State Named(string name) => FindName(name)
        ?? throw new InputException(Nearest.Close($"no state in states.csv is named '{name}'", name, All.SelectMany(state => state.Aliases.Prepend(state.NameEn))));

    State Add(Row row)
    {
        var state = State.Read(row);
        codes.TryAdd(state.Code, state);
        foreach (var code in state.Iso3)
            Take(iso3, code, code, "alpha-3 code");
        foreach (var code in state.Iso2)
            Take(iso2, code, code, "alpha-2 code");
        foreach (var name in state.Aliases.Prepend(state.NameEn))
            Take(names, Spelling.Plain(name), name, "name");
        Number(cow, of => of.Cow, "cow");
        Number(gw, of => of.Gw, "gw");
        return state;

        void Take(Dictionary<string, State> taken, string key, string said, string what)
        {
            if (!taken.TryAdd(key, state))
                throw row.Wrong($"the {what} '{said}' means {taken[key].Code} already; expected each to mean one state and to stand once.");
        }

        void Number(Dictionary<int, List<State>> taken, Func<State, IReadOnlyList<StateNumber>> numbers, string what)
        {
            foreach (var number in numbers(state))
            {
                if (!taken.TryGetValue(number.Number, out var bearers))
                    taken.Add(number.Number, bearers = []);
                if (bearers.Find(other => other != state && numbers(other).Any(its => its.Number == number.Number && its.From <= number.Until && number.From <= its.Until)) is { } other)
                    throw row.Wrong($"the {what} '{number.Number}' means {other.Code} at the same time; expected a number to mean one state on any day.");
                if (!bearers.Contains(state))
                    bearers.Add(state);
            }
        }
    }

    static State? At(Dictionary<int, List<State>> bearers, int number, DateOnly date, Func<State, IReadOnlyList<StateNumber>> numbers)
    {
        if (!bearers.TryGetValue(number, out var states))
            return null;
        return states.Count == 1 ? states[0] : states.Find(state => numbers(state).Any(its => its.Number == number && its.HoldsAt(date)));
    }

    static IReadOnlyList<(State, DateOnly, DateOnly)> During(Dictionary<int, List<State>> bearers, int number, DateOnly from, DateOnly until, Func<State, IReadOnlyList<StateNumber>> numbers)
    {
        if (!bearers.TryGetValue(number, out var states))
            return [];
        if (states.Count == 1)
            return [(states[0], from, until)];
        return [.. states.SelectMany(state => numbers(state).Where(its => its.Number == number && its.From <= until && from <= its.Until)
            .Select(its => (State: state, From: its.From > from ? its.From : from, Until: its.Until < until ? its.Until : until))).OrderBy(part => part.From)];
    }
}
