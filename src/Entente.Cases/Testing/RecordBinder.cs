using Entente.Records;
using Entente.Scoring;

namespace Entente.Cases;

/// <summary>
/// Tests over the records: <c>count</c>, <c>first</c> and <c>last</c> of the rows that some filters select, <c>value</c>, <c>mean</c>, <c>most</c> and <c>least</c> of a series.
/// </summary>
/// <remarks>The records are read once, so that what a test looks up is known as soon as it is read.</remarks>
sealed class RecordBinder(Archive archive, IReadOnlyDictionary<string, RecordTable> tables, Func<string, InputException> wrong) : TestBinder(wrong)
{
    protected override IReadOnlyList<string> Functions { get; } = ["count", "first", "last", "value", "mean", "most", "least"];

    protected override string Example => "count(events, category=nuclear-test, 2006..2017) > 0";

    protected override bool IsLookedUp(Leaf leaf) => leaf is Recorded;

    protected override Expression Bind(Day day) => day is { Text.Length: 10, Date: { } date } ? new NamedDay(date.First)
        : throw Wrong($"'{day}' is no day; expected one such as 2022-02-24.");

    protected override Expression Bind(Call call) => call.Name switch
    {
        "value" => Value(call),
        "mean" or "most" or "least" => Several(call),
        _ => Rows(call),
    };

    protected override void CheckKinds(Comparison comparison)
    {
        if (RecordSample.IsDate(comparison.Left) != RecordSample.IsDate(comparison.Right))
            throw Wrong($"'{comparison}' compares a date with a number; expected two dates or two numbers.");
    }

    protected override void CheckKinds(Expression expression)
    {
        var senseless = expression switch
        {
            Negative of => RecordSample.IsDate(of.Of),
            Absolute of => RecordSample.IsDate(of.Of),
            Arithmetic { Operation: Operation.Minus } => RecordSample.IsDate(((Arithmetic)expression).Right) && !RecordSample.IsDate(((Arithmetic)expression).Left),
            Arithmetic { Operation: Operation.Plus } sum => RecordSample.IsDate(sum.Right),
            Arithmetic sum => RecordSample.IsDate(sum.Left) || RecordSample.IsDate(sum.Right),
            _ => false,
        };
        if (senseless)
            throw Wrong($"'{expression}' reckons with a date as if it were a number; expected the difference of two dates, or a date and days.");
    }

    Recorded Rows(Call call)
    {
        if (call.Arguments is not [Word { IsQuoted: false } name, .. var rest])
            throw Wrong($"'{call}' names no records; expected {call.Name}({string.Join(" or ", tables.Keys)}, ...).");
        if (!tables.TryGetValue(name.Text, out var table))
            throw Wrong($"'{name}' are no records{YamlMap.Suggest(name.Text, tables.Keys)}");
        var (first, last) = (DateOnly.MinValue, DateOnly.MaxValue);
        IEnumerable<RecordRow> rows = table.Rows;
        foreach (var argument in rest)
            if (argument is Binary { Sign: TestToken.Relation } filter)
                rows = rows.Where(RecordFilter.Read(filter, name.Text, table, archive, Wrong));
            else
                (first, last) = Dates(argument, call);
        var found = rows.Where(row => row.Date >= first && row.Date <= last).ToList();
        if (call.Name == "count")
            return new(call.ToString(), found.Count, false, [.. found.Select(row => row.Evidence)], null);
        var one = call.Name == "first" ? found.FirstOrDefault() : found.LastOrDefault();
        return one is not null ? new(call.ToString(), one.Date.DayNumber, true, [one.Evidence], null)
            : new(call.ToString(), double.NaN, true, [], new($"no {table.One.En} is recorded for {call}", $"{call}에 해당하는 {table.One.Ko} 기록이 없음"));
    }

    Recorded Value(Call call)
    {
        var (indicator, actor, partner, variant, when) = Series(call);
        if (when is Period)
            throw Wrong($"'{call}' has several dates; expected one, or mean(...) over them.");
        var (_, at) = Dates(when, call);
        return archive.Find(indicator, actor, partner, at, DateOnly.MaxValue, variant) is { } figure
            ? new(call.ToString(), figure.Value, false, [RecordTable.Of(archive, figure)], null)
            : Nothing(call);
    }

    Recorded Several(Call call)
    {
        var (indicator, actor, partner, variant, when) = Series(call);
        var (first, last) = Dates(when, call);
        var figures = archive.Series.Where(value => (value.Indicator, value.Actor, value.Partner) == (indicator, actor, partner)
            && (variant is null || value.Variant == variant) && value.Start >= first && value.End <= last).OrderBy(value => value.Start).ToList();
        if (figures.Count == 0)
            return Nothing(call);
        var values = figures.Select(figure => figure.Value);
        return new(call.ToString(), call.Name switch { "most" => values.Max(), "least" => values.Min(), _ => values.Average() }, false,
            [.. figures.Select(figure => RecordTable.Of(archive, figure))], null);
    }

    static Recorded Nothing(Call call) => new(call.ToString(), double.NaN, false, [], new($"no figure is recorded for {call}", $"{call}에 해당하는 수치 기록이 없음"));

    (string Indicator, string Actor, string? Partner, string? Variant, Syntax When) Series(Call call)
    {
        var names = call.Arguments.OfType<Word>().Select(word => word.Text).ToList();
        var variants = call.Arguments.OfType<Binary>().ToList();
        var dates = call.Arguments.Where(argument => argument is not (Word or Binary)).ToList();
        if (names.Count is < 2 or > 3 || dates.Count != 1 || variants.Count > 1)
            throw Wrong($"'{call}' is not understood; expected {call.Name}(indicator, actor, date), a partner after the actor where there is one, and variant=... where there are several.");
        var variant = variants switch
        {
            [] => null,
            [{ Written: "=", Left: Word { Text: "variant" }, Right: Word named }] => named.Text,
            _ => throw Wrong($"'{variants[0]}' is no variant; expected variant=NAME."),
        };
        var (indicator, actor, partner) = (names[0], names[1], names.ElementAtOrDefault(2));
        try
        {
            archive.Value(indicator, actor, partner, DateOnly.MaxValue, DateOnly.MaxValue, variant);
        }
        catch (InputException e)
        {
            throw Wrong(e.Message);
        }
        return (indicator, actor, partner, variant, dates[0]);
    }

    (DateOnly First, DateOnly Last) Dates(Syntax when, Call call) => when is Period period
        ? period.From is null || period.To is null || Date(period.From, call).First <= Date(period.To, call).Last
            ? (period.From is { } from ? Date(from, call).First : DateOnly.MinValue, period.To is { } to ? Date(to, call).Last : DateOnly.MaxValue)
            : throw Wrong($"the dates of '{call}' run backwards; expected the earlier one first.")
        : (Date(when, call).First, Date(when, call).Last);

    PartialDate Date(Syntax when, Call call) =>
        when is Day { Date: { } date } ? date
        : when is Figure { Text.Length: 4 } year && PartialDate.TryParse(year.Text, out var whole) ? whole
        : throw Wrong($"'{when}' in '{call}' is no date; expected yyyy-mm-dd, yyyy-mm or yyyy, or two of them with '..' between.");
}
