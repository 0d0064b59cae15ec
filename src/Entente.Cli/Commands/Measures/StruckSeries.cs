using System.CommandLine;
using System.Globalization;
using Entente.Measures.SyntheticControl;
using Entente.Records;
using Entente.Store;
using Entente.Store.Panels;

namespace Entente.Cli.Commands.Measures;

/// <summary>A series that an event struck, the series that it did not, and when: from the store, or from a table of one's own.</summary>
/// <param name="TreatedFrom">the place of the first period of the event</param>
sealed record StruckSeries(string Unit, string What, IReadOnlyList<double> Periods, double[] Treated, IReadOnlyList<string> Donors, IReadOnlyList<double[]> Values, int TreatedFrom, IReadOnlyList<Predictor> Predictors);

/// <summary>How a command is told of it.</summary>
sealed class StruckSeriesArguments
{
    readonly Option<string?> unit = new("--unit") { Description = "Who was struck: a state, or a name in --file", HelpName = "NAME" };
    readonly Option<double?> when = Options.Number("--from", "The first period of the event", "YEAR");
    readonly Option<string?> donors = new("--donors") { Description = "Who was not, joined with commas [default: all others whose figures are whole]", HelpName = "A,B" };
    readonly Option<string?> indicator = new("--indicator") { Description = "The figures, from the store", HelpName = "ID" };
    readonly Option<string?> file = new("--file") { Description = "Or a table of one's own, a row for each unit and period", HelpName = "FILE.csv" };
    readonly Option<string> name = new("--unit-column") { Description = "Its column of names", HelpName = "COLUMN", DefaultValueFactory = _ => "unit" };
    readonly Option<string> time = new("--time-column") { Description = "Its column of periods", HelpName = "COLUMN", DefaultValueFactory = _ => "year" };
    readonly Option<string> value = new("--value-column") { Description = "Its column of figures", HelpName = "COLUMN", DefaultValueFactory = _ => "value" };
    readonly Option<string?> predictors = new("--predictors") { Description = "Columns of --file whose means before the event, or in the periods named, should agree as well (synthetic control)", HelpName = "gdp,beer:1984..1988" };
    readonly Option<(double First, double Last)?> periods = new("--periods") { Description = "Only these periods", HelpName = "A..B" };

    /// <summary>What else should agree, for a method that asks for it.</summary>
    internal Option Predictors => predictors;

    internal StruckSeriesArguments()
    {
        periods.CustomParser = result =>
        {
            var word = result.Tokens.Single().Value;
            if (Span(word) is { First: var first, Last: var last } && first < last)
                return (first, last);
            result.AddError($"--periods is '{word}'; expected two, such as 1955..1997.");
            return null;
        };
    }

    /// <summary>One period, or from one to another.</summary>
    static (double First, double Last)? Span(string text)
    {
        var parts = text.Split("..");
        return parts.Length is 1 or 2 && Number(parts[0], out var first) && Number(parts[^1], out var last) && first <= last ? (first, last) : null;

        static bool Number(string word, out double number) => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    internal StruckSeriesArguments AddTo(Command command)
    {
        foreach (Option option in (Option[])[unit, when, donors, indicator, file, name, time, value, predictors, periods])
            command.Add(option);
        return this;
    }

    /// <param name="placebo">a period that the event is moved to, from which on its predictors must not know anything either</param>
    internal StruckSeries Read(ParseResult parsed, StoreArguments from, double? placebo)
    {
        if (parsed.GetValue(unit) is not { } struck || parsed.GetValue(when) is not { } first)
            throw new InputException("expected who was struck and from when, such as --unit UKR --from 2014.");
        if (parsed.GetValue(file) is null == parsed.GetValue(indicator) is null)
            throw new InputException("expected figures: an --indicator of the store, or a --file of one's own.");
        if (parsed.GetValue(predictors) is not null && parsed.GetValue(file) is null)
            throw new InputException("--predictors are columns of a table; expected --file with them.");
        if (parsed.GetValue(file) is null)
            Inapplicable.Refuse(parsed, "names a column of a table; expected --file with it.", name, time, value);
        var own = parsed.GetValue(file);
        var panel = Panel(parsed, from, own is null ? parsed.GetValue(indicator)! : parsed.GetValue(value)!);
        if (own is null)
            struck = StateList.Read(struck, "--unit")[0];
        var treated = panel.Of(struck, "--unit");
        var treatedFrom = panel.Periods.TakeWhile(period => period < first).Count();
        if (treatedFrom < 3 || treatedFrom >= panel.Periods.Count)
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"--from is {first}, with {treatedFrom} periods before it and {panel.Periods.Count - treatedFrom} from it on; expected at least 3 before and 1 after."));
        if (!treated.Skip(treatedFrom).Any(double.IsFinite))
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{struck} has no figure from {first} on; expected some, to be held against what would have been."));
        string[] others = parsed.GetValue(donors) is { } list
            ? own is null ? [.. StateList.Read(list, "--donors")] : list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [.. panel.Units.Where((other, i) => other != struck && panel.Values[i].All(double.IsFinite))];
        if (others.Contains(struck))
            throw new InputException($"--donors has '{struck}', which was struck; expected others.");
        double[][] values = [.. others.Select(other => panel.Of(other, "--donors"))];
        if (values.Length == 0)
            throw new InputException("no other unit has figures in every period; expected --donors, or fewer --periods.");
        return new(struck, own is null ? parsed.GetValue(indicator)! : parsed.GetValue(value)!, panel.Periods, treated, others, values, treatedFrom,
            [.. (parsed.GetValue(predictors) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(column => PredictorOf(parsed, from, column, struck, others, Math.Min(first, placebo ?? first)))]);
    }

    SeriesPanel Panel(ParseResult parsed, StoreArguments from, string column)
    {
        SeriesPanel panel;
        if (parsed.GetValue(file) is { } path)
        {
            panel = SeriesPanel.Of(path, parsed.GetValue(name)!, parsed.GetValue(time)!, column);
        }
        else
        {
            using var store = from.Read(parsed);
            panel = SeriesPanel.Of(store, column, 1800, 2100);
        }
        if (parsed.GetValue(periods) is not { } asked)
            return panel;
        int[] kept = [.. Enumerable.Range(0, panel.Periods.Count).Where(t => panel.Periods[t] >= asked.First && panel.Periods[t] <= asked.Last)];
        return panel with { Periods = [.. kept.Select(t => panel.Periods[t])], Values = [.. panel.Values.Select(values => kept.Select(t => values[t]).ToArray())] };
    }

    Predictor PredictorOf(ParseResult parsed, StoreArguments from, string asked, string struck, string[] others, double before)
    {
        var cut = asked.LastIndexOf(':');
        var column = cut < 0 ? asked : asked[..cut];
        var (since, until) = cut < 0 ? (double.NegativeInfinity, double.PositiveInfinity) : Span(asked[(cut + 1)..])
            ?? throw new InputException($"--predictors has '{asked}'; expected a column, or one with its periods such as {column}:1984..1988.");
        var panel = Panel(parsed, from, column);
        return new(asked, Mean(struck), [.. others.Select(Mean)]);

        double Mean(string of)
        {
            double[] known = [.. panel.Of(of, "--donors").Where((value, t) => panel.Periods[t] < before && panel.Periods[t] >= since && panel.Periods[t] <= until && double.IsFinite(value))];
            return known.Length > 0 ? known.Average()
                : throw new InputException(string.Create(CultureInfo.InvariantCulture, $"--predictors has '{asked}', of which '{of}' has no figure before {before}; expected one before the event."));
        }
    }
}
