using System.Globalization;
using Entente.Records;

namespace Entente.Store.Importing;

/// <summary>The row an import stands on: its fields read as types, its codes and names as actors, its codes for missing as nothing.</summary>
sealed class ImportRow(Row row, States states, string? about, Func<string, IReadOnlyDictionary<string, int>> rollCallYears)
{
    // Refusals by the thousand would cost more than reading: a name is looked up once.
    readonly Dictionary<(string, int, int), string?> numbers = [];
    readonly Dictionary<(string, int), string?> names = [];
    IReadOnlyDictionary<string, int>? years;

    /// <summary>
    /// The numbers of the row under which a state is counted a second time in the year in which it changed its number:
    /// in 1990 Germany stands as 255 and as 260, each with figures of its own. Null where there is none.
    /// </summary>
    public string? SecondNumber { get; private set; }

    /// <summary>To be called before each row.</summary>
    public void Begin() => SecondNumber = null;

    /// <summary>Whose rows the file holds, where it does not say so itself.</summary>
    public string About => about ?? throw row.Wrong("nobody says whose rows these are.");

    public InputException Wrong(string sentence) => row.Wrong(sentence);

    public string Text(string column) => row.Text(column);

    public string? Optional(string column) => row.IfThere(column);

    /// <summary>A field that is empty or holds one of the codes that publishers use for missing: -9, -8, -99.</summary>
    public double? Measured(string column) => row.IfThere(column) is null ? null
        : row.Number(column) is var number && number is -9 or -8 or -99 ? null : number;

    /// <summary>As <see cref="Measured"/>, of what cannot be negative.</summary>
    public double? Amount(string column) => Measured(column) is not { } number ? null
        : number >= 0 ? number : throw row.Wrong($"the {column} is {row.Text(column)}; expected 0 or more, or one of -9, -8 and -99 where it is missing.");

    public double Number(string column) => row.Number(column);

    /// <summary>A number that is an identifier.</summary>
    public string Id(string column) => row.Whole(column).ToString(CultureInfo.InvariantCulture);

    public int Whole(string column) => row.Whole(column);

    /// <summary>A number that is 0 or 1, as a yes or no; null where it is missing.</summary>
    public bool? Flag(string column) => Measured(column) switch
    {
        null => null,
        0 => false,
        1 => true,
        _ => throw row.Wrong($"the {column} is {row.Text(column)}; expected 0 or 1."),
    };

    public int Year(string column) => row.Whole(column) is var year and >= 1800 and <= 2100 ? year
        : throw row.Wrong($"the {column} is {row.Text(column)}; expected a year from 1800 to 2100.");

    /// <summary>The year of a roll call, where the store knows it already.</summary>
    public int? YearOf(string body, string rollCall) => (years ??= rollCallYears(body)).TryGetValue(rollCall, out var year) ? year : null;

    public DateOnly Date(string column) => row.Date(column);

    public PartialDate Partial(string column) => row.OptionalPartialDate(column) ?? throw row.Wrong($"the {column} is empty; expected a date.");

    public DateOnly? OptionalDate(string column) => row.IfThere(column) is null ? null : row.Date(column);

    /// <summary>The actor that has the number of the Correlates of War in the year.</summary>
    public string Cow(string column, int year) => OfNumber(column, row.Whole(column), "COW", year, states.FindCow);

    /// <summary>Who has the number of the Correlates of War from one day to another, one after the other, each with its days.</summary>
    public IReadOnlyList<(string Actor, DateOnly Since, DateOnly Until)> CowSpells(string column, DateOnly since, DateOnly until) =>
        Spells(column, "COW", since, until, states.FindCow(row.Whole(column), since, until));

    /// <summary>As <see cref="CowSpells"/>, by the list of Gleditsch and Ward.</summary>
    public IReadOnlyList<(string Actor, DateOnly Since, DateOnly Until)> GwSpells(string column, DateOnly since, DateOnly until) =>
        Spells(column, "Gleditsch-Ward", since, until, states.FindGw(row.Whole(column), since, until));

    /// <summary>
    /// As <see cref="CowSpells"/>, for figures: what falls into the year in which the actor has another number at the end is a spell of its own, with
    /// the number as its variant, as <see cref="SecondNumber"/> is of a yearly figure.
    /// </summary>
    public IEnumerable<(string Actor, DateOnly Since, DateOnly Until, string? Variant)> CowSpellsByVariant(string column, DateOnly since, DateOnly until)
    {
        var number = row.Whole(column);
        foreach (var (actor, from, to) in CowSpells(column, since, until))
        {
            var second = states.FindCode(actor)!.CowAt(new(to.Year, 12, 31)) is { } usual && usual != number;
            if (!second || from.Year < to.Year)
                yield return (actor, from, second ? new(to.Year - 1, 12, 31) : to, null);
            if (second)
                yield return (actor, from.Year < to.Year ? new(to.Year, 1, 1) : from, to, string.Create(CultureInfo.InvariantCulture, $"COW {number}"));
        }
    }

    /// <summary>The actor that has the number of Gleditsch and Ward in the year.</summary>
    public string OfGw(string column, int number, int year) => OfNumber(column, number, "Gleditsch-Ward", year, states.FindGw);

    /// <summary>As <see cref="OfGw"/>, of a column that holds one number.</summary>
    public string Gw(string column, int year) => OfGw(column, row.Whole(column), year);

    /// <summary>The actor of a name, a code of two letters or of three.</summary>
    public string Named(string column, int? year = null) => OfName(row.Text(column), year)
        ?? throw row.Wrong($"the {column} '{row.Text(column)}' is no state that is known here{End(row.Text(column))}");

    /// <summary>The actor of a name; null where it is none that is known.</summary>
    /// <param name="year">
    /// in which it is spoken of: where the state had ended by then, the one that bears its number in the Correlates of War in that year, as Serbia
    /// bears Yugoslavia's
    /// </param>
    public string? OfName(string name, int? year = null)
    {
        if (!names.TryGetValue((name, year ?? 0), out var code))
            names.Add((name, year ?? 0), code = (year is { } at ? Heir(states.Find(name), new(at, 12, 31)) : states.Find(name))?.Code);
        return code;
    }

    /// <summary>The actors of names joined with commas, of which one may have a comma in itself, as "Korea, North" does; who is none that is known is left out.</summary>
    public IReadOnlyList<string> OfNames(string list, int year)
    {
        var parts = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        List<string> found = [];
        for (var i = 0; i < parts.Length; i++)
            if (i + 1 < parts.Length && OfName($"{parts[i]}, {parts[i + 1]}", year) is { } two)
            {
                found.Add(two);
                i++;
            }
            else if (OfName(parts[i], year) is { } one)
            {
                found.Add(one);
            }
        return [.. found.Distinct()];
    }

    State? Heir(State? state, DateOnly at)
    {
        if (state?.End is not { } end || end >= at)
            return state;
        foreach (var number in state.Cow)
            if (states.FindCow(number.Number, at) is { } heir && heir != state)
                return heir;
        return state;
    }

    string End(string name) => Nearest.Hint(name, states.All()) is { Length: > 0 } hint ? hint : ".";

    IReadOnlyList<(string, DateOnly, DateOnly)> Spells(string column, string scheme, DateOnly since, DateOnly until, IReadOnlyList<(State State, DateOnly From, DateOnly Until)> bearers) =>
        bearers.Count > 0 ? [.. bearers.Select(part => (part.State.Code, part.From, part.Until))]
            : throw row.Wrong(string.Create(CultureInfo.InvariantCulture, $"the {column} is {row.Text(column)}; expected the {scheme} number of a state between {since.Year} and {until.Year}."));

    string OfNumber(string column, int number, string scheme, int year, Func<int, DateOnly, State?> find)
    {
        if (!numbers.TryGetValue((scheme, number, year), out var code))
            numbers.Add((scheme, number, year), code = find(number, new(year, 7, 1))?.Code ?? find(number, new(year, 12, 31))?.Code ?? find(number, new(year, 1, 1))?.Code);
        if (code is null)
            throw row.Wrong(string.Create(CultureInfo.InvariantCulture, $"the {column} is {number}; expected the {scheme} number of a state in {year}."));
        if (states.FindCode(code) is { } state && (scheme == "COW" ? state.CowAt(new(year, 12, 31)) : state.GwAt(new(year, 12, 31))) is { } usual && usual != number
            && (scheme == "COW" ? state.Cow : state.Gw).Any(its => its.Number == number && its.From.Year <= year && its.Until.Year >= year))
            SecondNumber = SecondNumber is null ? $"{scheme} {number}" : $"{SecondNumber}, {scheme} {number}";
        return code;
    }
}
