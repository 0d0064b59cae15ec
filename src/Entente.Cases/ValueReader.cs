using System.Globalization;
using Entente.Records;

namespace Entente.Cases;

/// <summary>
/// Reads what a case says of a number: a prior with its reason, or a record. Records published after the case's as-of date are not seen.
/// </summary>
sealed class ValueReader(Archive archive, DateOnly asOf)
{
    const double Tail = 1e-4; // a prior is looked at up to here
    const double MostLikeness = 0.95; // a pair at the very end of a scale would never move from it

    static readonly string[] Priors = ["fixed", "uniform", "normal", "lognormal", "logit-normal", "fisher-normal"];

    internal (Prior Prior, Provenance Provenance) Read(YamlMap map, Quantity quantity, Entity entity)
    {
        var value = map.Has("record") ? FromRecord(map, quantity, entity) : map.Has("likeness") ? FromLikeness(map, entity) : ByHand(map);
        map.Done();
        foreach (var (p, name) in (IEnumerable<(double, string)>)[(0.5, "middle"), (Tail, "lower end"), (1 - Tail, "upper end")])
            if (value.Prior.Quantile(p) is var x && !(x >= quantity.Low && x <= quantity.High))
                throw map.Here(FormattableString.Invariant($"{quantity.Id} of {entity.Id} has the {name} {x:G6}; expected {quantity.Low} to {quantity.High} ({quantity.Unit})."));
        return value;
    }

    /// <summary>A prior written out, with its <c>judgement</c> or <c>literature</c>.</summary>
    internal static (Prior Prior, Provenance Provenance) ByHand(YamlMap map)
    {
        var form = Priors.FirstOrDefault(map.Has)
            ?? throw map.Here($"{map.What} gives no number; expected one of {string.Join(", ", Priors)}, record or likeness.");
        var n = map.Numbers(form);
        if (n.Count != (form == "fixed" ? 1 : 2))
            throw map.At(form, $"'{form}' has {n.Count} numbers; expected {(form == "fixed" ? "one" : "two in brackets")}.");
        if (form == "uniform" ? n[1] <= n[0] : form != "fixed" && n[1] <= 0)
            throw map.At(form, form == "uniform" ? "'uniform' runs from the lower to the higher number." : $"the spread of '{form}' is {n[1].ToString(CultureInfo.InvariantCulture)}; expected more than 0.");
        var inside = form switch { "lognormal" => n[0] > 0, "logit-normal" => n[0] is > 0 and < 1, "fisher-normal" => n[0] is > -1 and < 1, _ => true };
        if (!inside)
            throw map.At(form, $"the middle of '{form}' is {n[0].ToString(CultureInfo.InvariantCulture)}; expected {(form == "lognormal" ? "more than 0" : form == "logit-normal" ? "between 0 and 1" : "between -1 and 1")}.");
        var prior = form switch
        {
            "fixed" => Prior.Fixed(n[0]),
            "uniform" => Prior.Uniform(n[0], n[1]),
            "normal" => Prior.Normal(n[0], n[1]),
            "lognormal" => Prior.LogNormal(n[0], n[1]),
            "logit-normal" => Prior.LogitNormal(n[0], n[1]),
            _ => Prior.FisherNormal(n[0], n[1]),
        };
        return (prior, Reason(map));
    }

    static Provenance Reason(YamlMap map) =>
        map.WordOrNull("judgement") is { } reason ? Provenance.Judgement(reason)
        : map.WordOrNull("literature") is { } citation ? Provenance.Literature(citation)
        : throw map.Here($"{map.What} has a number without its source; expected 'judgement' with the reason or 'literature' with the citation.");

    /// <summary>
    /// The latest figure that was public at the as-of date, the sum over several actors, or the mean over the months from <c>from</c> on;
    /// times <c>scale</c>; with <c>carry: n</c> carried on from the middle of its period to the as-of date at the mean growth of the last n yearly
    /// changes, whose own variation widens it; with <c>spread</c> as the standard deviation of the prior's logarithm (or log odds, for a quantity of 0 to 1; or artanh, of -1 to 1).
    /// </summary>
    (Prior Prior, Provenance Provenance) FromRecord(YamlMap map, Quantity quantity, Entity entity)
    {
        var record = map.Map("record");
        var indicator = record.Word("indicator");
        var actors = record.Words("actor");
        if (actors.Count == 0)
            throw record.Here("the record names no 'actor'; expected one or several.");
        var partner = record.WordOrNull("partner");
        var variant = record.WordOrNull("variant");
        var at = record.Has("at") ? record.Date("at") : asOf;
        if (at > asOf)
            throw record.At("at", $"{at:yyyy-MM-dd} lies after the case's as-of date {asOf:yyyy-MM-dd}, and nothing later may inform it.");
        DateOnly? from = record.Has("from") ? record.Date("from") : null;
        var less = record.WordOrNull("less-actor");
        var what = $"series.csv, {indicator} of {string.Join("+", actors)}{(less is null ? "" : " less " + less)}{(partner is null ? "" : " to " + partner)}";
        record.Done();
        List<SeriesValue> read = [];

        double Of(string actor)
        {
            var latest = Known(map, () => archive.Value(indicator, actor, partner, at, asOf, variant));
            if (latest.Unit != quantity.Unit && !map.Has("scale"))
                throw map.Here($"{indicator} is in {latest.Unit} and {quantity.Id} in {quantity.Unit}; expected a 'scale' from the one to the other.");
            SeriesValue[] figures = from is { } first ? Between(map, indicator, actor, partner, variant, first, at) : [latest];
            read.AddRange(figures);
            return figures.Average(figure => figure.Value);
        }

        var value = (actors.Sum(Of) - (less is null ? 0 : Of(less))) * map.Scale();
        var spread = map.NumberOr("spread", 0);
        if (spread < 0)
            throw map.At("spread", $"'spread' is {spread.ToString(CultureInfo.InvariantCulture)}; expected 0 or more.");
        var reason = map.WordOrNull("because");
        var words = $"{what}, {(from is null ? "" : $"mean of {read.Count} figures of ")}{Periods(read)} ({string.Join(", ", read.Select(figure => figure.Source).Distinct())}, public by {read.Max(figure => figure.Published):yyyy-MM-dd})"
            + (reason is null ? "" : "; " + reason);
        if (map.Has("carry"))
        {
            if (from is not null || less is not null || actors.Count != 1)
                throw map.At("carry", "'carry' goes with the latest figure of one actor alone.");
            var carried = Carried(map, indicator, actors[0], partner, at);
            (value, spread) = (value * carried.Factor, Math.Sqrt(spread * spread + carried.Variance));
            words = FormattableString.Invariant($"{what}, {Periods(read)} ({read[0].Source}), carried on {carried.Years:0.0} years at {carried.Growth:0.0%} a year; ") + reason;
        }
        var (least, most) = quantity.High == 1 ? (quantity.Low, 1.0) : (0.0, double.PositiveInfinity);
        if (spread > 0 && (value <= least || value >= most))
            throw map.Here(FormattableString.Invariant($"{what} gives {value:G6} for {quantity.Id} of {entity.Id}; expected more than {least} and less than {most}, or no 'spread'."));
        var prior = spread == 0 ? Prior.Fixed(value)
            : least < 0 ? Prior.FisherNormal(value, spread)
            : most == 1 ? Prior.LogitNormal(value, spread) : Prior.LogNormal(value, spread);
        return (prior, Provenance.Record(words));
    }

    (double Factor, double Variance, double Years, double Growth) Carried(YamlMap map, string indicator, string actor, string? partner, DateOnly at)
    {
        var changes = map.Whole("carry", 0, 2, 30);
        var rows = archive.Series.Where(r => r.Indicator == indicator && r.Actor == actor && r.Partner == partner && r.End <= at && r.Published <= asOf).OrderBy(r => r.End).TakeLast(changes + 1).ToList();
        if (rows.Count <= changes || rows.Any(r => r.Value <= 0) || rows.Zip(rows.Skip(1)).Any(pair => pair.Second.Start.Year != pair.First.Start.Year + 1))
            throw map.At("carry", $"series.csv has no {changes + 1} yearly figures above 0 of {indicator} of {actor} in a row that were public by {asOf:yyyy-MM-dd}; expected fewer to carry on from.");
        double[] growth = [.. rows.Zip(rows.Skip(1)).Select(pair => Math.Log(pair.Second.Value / pair.First.Value))];
        var (mean, last) = (growth.Average(), rows[^1]);
        var years = (asOf.DayNumber - (last.Start.DayNumber + last.End!.Value.DayNumber) / 2.0) / 365.25;
        return (Math.Exp(mean * years), years * growth.Sum(g => (g - mean) * (g - mean)) / (changes - 1), years, mean);
    }

    SeriesValue[] Between(YamlMap map, string indicator, string actor, string? partner, string? variant, DateOnly from, DateOnly to)
    {
        SeriesValue[] rows = [.. archive.Series.Where(r => r.Indicator == indicator && r.Actor == actor && r.Partner == partner && (variant is null || r.Variant == variant)
            && r.Start >= from && r.End is { } end && end <= to && r.Published <= asOf)];
        return rows.Length > 0 ? rows
            : throw map.Here($"series.csv has no {indicator} of {actor} between {from:yyyy-MM-dd} and {to:yyyy-MM-dd} that was public by {asOf:yyyy-MM-dd}.");
    }

    /// <summary>From the first to the last, by year where they are whole years.</summary>
    static string Periods(IReadOnlyList<SeriesValue> figures)
    {
        var (start, end) = (figures.Min(figure => figure.Start), figures.Max(figure => figure.End ?? figure.Start));
        var years = start is { Month: 1, Day: 1 } && end is { Month: 12, Day: 31 };
        var (first, last) = years ? ($"{start:yyyy}", $"{end:yyyy}") : ($"{start:yyyy-MM-dd}", $"{end:yyyy-MM-dd}");
        return first == last ? first : $"{first} to {last}";
    }

    /// <summary>How alike two actors' records are: 1 at the same figure, -1 a whole <c>range</c> apart.</summary>
    (Prior Prior, Provenance Provenance) FromLikeness(YamlMap map, Entity entity)
    {
        if (entity is not Pair pair)
            throw map.Here($"'likeness' compares two actors; {entity.Id} is no pair.");
        var likeness = map.Map("likeness");
        var indicator = likeness.Word("indicator");
        var range = likeness.Number("range");
        likeness.Done();
        if (range <= 0)
            throw map.At("likeness", "the range of a likeness must be more than 0.");
        SeriesValue Of(Actor actor) => Known(map, () => archive.Value(indicator, actor.Id, null, asOf, asOf));
        var (a, b) = (Of(pair.A), Of(pair.B));
        if (a.Source != b.Source)
            throw map.Here($"{indicator} of {pair.A.Id} is of the source '{a.Source}' and that of {pair.B.Id} of '{b.Source}', whose scales need not be one; expected both of one.");
        var value = 1 - 2 * Math.Abs(a.Value - b.Value) / range;
        var shown = Math.Clamp(value, -MostLikeness, MostLikeness);
        var note = shown == value ? "" : string.Create(CultureInfo.InvariantCulture, $", which is {value:0.###}, kept within {MostLikeness}");
        return (Prior.Fixed(Math.Round(shown, 3)), Provenance.Record(string.Create(CultureInfo.InvariantCulture, $"series.csv, {indicator}: 1 - 2 · distance / {range}{note}; {Periods([a, b])} ({a.Source})")));
    }

    static SeriesValue Known(YamlMap map, Func<SeriesValue> find)
    {
        try
        {
            return find();
        }
        catch (InputException e) when (e.File is null)
        {
            throw map.Here(e.Message);
        }
    }
}
