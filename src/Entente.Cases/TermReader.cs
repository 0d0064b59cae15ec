using System.Collections.Immutable;

namespace Entente.Cases;

/// <summary>Reads the terms of the event, what may be hidden behind them, and what was seen of them later.</summary>
/// <param name="add">Takes what is believed of a variable of a term.</param>
sealed class TermReader(YamlMap root, YearMonth start, IReadOnlyDictionary<string, Actor> actors, IReadOnlyDictionary<string, Deal> deals, Action<YamlMap, Quantity, Entity> add)
{
    static readonly Dictionary<string, TermKind> Kinds = Enum.GetValues<TermKind>().ToDictionary(kind => kind.ToString().ToLowerInvariant());

    internal List<DealTerm> Terms(IEnumerable<TechnicalProgramme> programmes, IEnumerable<Fleet> fleets)
    {
        var helped = programmes.SelectMany(p => (string[])[p.Id, p.Family]).Concat(fleets.Select(f => f.Id)).Distinct().ToDictionary(name => name);
        var terms = new List<DealTerm>();
        foreach (var map in root.Map("event").Maps("terms"))
        {
            var term = Term(map, terms.Count, helped);
            var bounded = term.Kind is TermKind.Munitions or TermKind.Arms;
            foreach (var (quantity, field, needed) in (IEnumerable<(Quantity, string, bool)>)[(Quantities.Size, "size", true), (Quantities.Ramp, "ramp", false),
                         (Quantities.Lasts, "lasts", false), (Quantities.After, "after", false), (Quantities.Reserve, "reserve", bounded), (Quantities.Output, "output", bounded)])
                if (needed || map.Has(field))
                    add(map.Map(field), quantity, term);
            terms.Add(term);
            map.Done();
        }
        return terms;
    }

    DealTerm Term(YamlMap map, int index, IReadOnlyDictionary<string, string> helped)
    {
        var deal = map.Has("deal") ? map.One("deal", "deal of the case", deals) : null;
        var (parties, party) = deal is null ? (actors, "actor of the case") : (new Dictionary<string, Actor> { [deal.A.Id] = deal.A, [deal.B.Id] = deal.B }, "party of the deal");
        // What an actor does alone is not bargained over, so that it may leave out what a bargain weighs.
        double Bargained(string field) => deal is null ? map.NumberOr(field, 0) : map.Number(field);
        return new(index, map.Word("id"), map.Text("title"), deal, map.One("from", party, parties), WorldReader.Other(map, "to", "from", party, parties),
            map.One("kind", "kind of term", Kinds), map.Word("unit"))
        {
            Helps = [.. map.Words("helps").Select(name => map.Pick("helps", name, "programme, family of programmes or fleet", helped))],
            RoundsPerUnit = map.NumberOr("rounds-per-unit", 1),
            FoodPerUnit = map.NumberOr("food-per-unit", 0),
            UnitValue = Bargained("unit-value"),
            CostShare = Bargained("cost-share"),
            Importance = Bargained("importance"),
            Valued = deal is null ? map.WordOrNull("valued-because") ?? "" : map.Word("valued-because"),
        };
    }

    internal ImmutableArray<HiddenDeal> HiddenDeals(IReadOnlyList<DealTerm> terms) => [.. root.Maps("hidden-deals").Select((map, i) =>
    {
        var deal = map.One("deal", "deal of the case", deals);
        var itsTerms = terms.Where(t => t.Deal == deal).ToDictionary(t => t.Id);
        var shares = map.Map("shares");
        var hidden = new HiddenDeal(i, map.Word("id"), map.Text("title"), deal,
            shares.Names.ToImmutableDictionary(name => shares.Pick(name, name, "term of the deal", itsTerms), name => shares.Number(name) is var share and >= 0 ? share
                : throw shares.At(name, $"the share of '{name}' is less than 0; expected 0 or more.")));
        shares.Done();
        add(map.Map("weight"), Quantities.PriorWeight, hidden);
        map.Done();
        return hidden;
    })];

    internal ImmutableArray<Observation> Observations(IReadOnlyList<DealTerm> terms, IReadOnlyList<TechnicalProgramme> programmes)
    {
        var happened = root.Map("event").Date("date");
        return [.. root.Maps("observations").Select((map, i) => WorldReader.Finish(map, () =>
        {
            var (id, title, deal, date) = (map.Word("id"), map.Text("title"), map.One("deal", "deal of the case", deals), map.Date("date"));
            if (date <= happened)
                throw map.At("date", $"the observation '{id}' of {date:yyyy-MM-dd} does not come after the event of {happened:yyyy-MM-dd}.");
            var month = new YearMonth(date.Year, date.Month).Since(start);
            if (month < 1)
                throw map.At("date", $"the observation '{id}' of {date:yyyy-MM-dd} falls into the month of the start, {start}; expected a later month.");
            map.Word("because");
            var itsTerms = terms.Where(t => t.Deal == deal).ToDictionary(t => t.Id);
            return (Observation)(map.Names.FirstOrDefault(name => name is "tally" or "attempt" or "trace") switch
            {
                "tally" => Seen(map, "tally", seen => new Tally(i, id, title, deal, date, month, OfTerms(seen, itsTerms), Positive(seen, "value"), Positive(seen, "sigma"))),
                "attempt" => Seen(map, "attempt", seen => new SeenAttempt(i, id, title, deal, date, month,
                    seen.One("programme", "programme of the case", programmes.ToDictionary(p => p.Id)), seen.Flag("worked"))),
                "trace" => Seen(map, "trace", seen => new Trace(i, id, title, deal, date, month, OfTerms(seen, itsTerms), Positive(seen, "half"), Chance(seen, "false-alarm"))),
                _ => throw map.Here($"the observation '{id}' does not say what was seen; expected 'tally', 'attempt' or 'trace'."),
            });
        }))];
    }

    static Observation Seen(YamlMap map, string kind, Func<YamlMap, Observation> read)
    {
        var seen = map.Map(kind);
        return WorldReader.Finish(seen, () => read(seen));
    }

    static ImmutableArray<DealTerm> OfTerms(YamlMap map, IReadOnlyDictionary<string, DealTerm> terms) => map.Words("terms") is { Count: > 0 } names
        ? [.. names.Select(name => map.Pick("terms", name, "term of the deal", terms))]
        : throw map.Here($"{map.What} names no 'terms'; expected at least one.");

    static double Positive(YamlMap map, string field) => map.Number(field) is var value and > 0 ? value
        : throw map.At(field, FormattableString.Invariant($"'{field}' is {map.Number(field)}; expected more than 0."));

    static double Chance(YamlMap map, string field) => map.Number(field) is var value and > 0 and < 1 ? value
        : throw map.At(field, FormattableString.Invariant($"'{field}' is {map.Number(field)}; expected between 0 and 1."));
}
