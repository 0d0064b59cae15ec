using Entente.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Studio;

/// <summary><c>/records/KIND</c>: what is known, row by row, each with its source.</summary>
static class RecordsApi
{
    const string Total = "X-Total-Count";

    static readonly Field Actor = new("actor", FieldKind.Word, "Code of an actor.") { Example = "PRK" };
    static readonly Field Partner = new("partner", FieldKind.Word, "Code of the other actor.") { Example = "RUS" };
    static readonly Field Category = new("category", FieldKind.Word, "What sort of deed.") { Example = "summit" };
    static readonly Field Indicator = new("indicator", FieldKind.Word, "What is counted.") { Example = "aid-allocations-military" };
    static readonly Field From = new("from", FieldKind.Day, "The first day; of a period, one that it reaches.") { Example = "2023-01-01" };
    static readonly Field To = new("to", FieldKind.Day, "The last day; of a period, one that it has begun by.") { Example = "2023-12-31" };
    static readonly Field Holding = new("text", FieldKind.Word, "A text in the row, letter case apart.") { Example = "satellite" };

    internal static void Map(IEndpointRouteBuilder api, StudioOptions limits)
    {
        Field[] pages =
        [
            new("limit", FieldKind.Whole, "Rows at most.") { Least = 1, Most = (ulong)limits.MostRows, Otherwise = $"{Math.Min(100, limits.MostRows)}" },
            new("offset", FieldKind.Whole, "Rows to leave out first.") { Most = 1_000_000, Otherwise = "0" },
            Fields.Format("json", "csv"),
        ];
        api.MapGet("/records/events", (CaseShelf shelf, Query query, HttpContext context) => Answer(Events(shelf.Records, query), query, context))
            .Holds<Event>("events", "Dated deeds of one actor toward another, or alone.", [Actor, Partner, Category, From, To, Holding, .. pages]);
        api.MapGet("/records/series", (CaseShelf shelf, Query query, HttpContext context) => Answer(Series(shelf.Records, query), query, context))
            .Holds<SeriesValue>("series", "Figures over time. Those that contradict each other stand side by side.", [Actor, Partner, Indicator, From, To, Holding, .. pages]);
        api.MapGet("/records/attempts", (CaseShelf shelf, Query query, HttpContext context) => Answer(Attempts(shelf.Records, query), query, context))
            .Holds<Attempt>("attempts", "Missiles and space launchers that left the ground, or should have.", [Actor, From, To, Holding, .. pages]);
        api.MapGet("/records/votes", (CaseShelf shelf, Query query, HttpContext context) => Answer(Votes(shelf.Records, query), query, context))
            .Holds<Vote>("votes", "Votes of the Security Council.", [From, To, Holding, .. pages]);
        api.MapGet("/records/actors", (CaseShelf shelf, Query query, HttpContext context) => Answer(shelf.Records.Actors
            .Where(a => Says(query, a.Code, a.NameEn, a.NameKo)), query, context))
            .Holds<Actor>("actors", "States, organisations and groups that a record speaks of.", [Holding, .. pages]);
        api.MapGet("/records/sources", (CaseShelf shelf, Query query, HttpContext context) => Answer(shelf.Records.Sources
            .Where(s => Says(query, s.Id, s.Title, s.Publisher, s.Note)), query, context))
            .Holds<Source>("sources", "Where records come from, by the id that they name.", [Holding, .. pages]);
    }

    static void Holds<T>(this RouteHandlerBuilder endpoint, string kind, string says, IReadOnlyList<Field> fields) =>
        endpoint.Produces<RecordsPage<T>>(StatusCodes.Status200OK, "application/json", "text/csv").Told(kind, "Records", $"Records: {kind}", says, new(fields));

    static IResult Answer<T>(IEnumerable<T> found, Query query, HttpContext context)
    {
        var page = RecordsPage<T>.Of(found, query);
        context.Response.Headers[Total] = $"{page.Total}";
        return query.IsCsv ? Documents.OfCsv(writer => RecordsCsv.Write(page.Rows, writer)) : TypedResults.Ok(page);
    }

    static IEnumerable<Event> Events(Archive archive, Query query)
    {
        var (actor, partner, category) = (ActorOf(archive, query, "actor"), ActorOf(archive, query, "partner"), OneOf(query, "category", archive.Events.Select(e => e.Category)));
        return archive.Events.Where(e => Is(actor, e.Actor) && Is(partner, e.Partner) && Is(category, e.Category) && Lies(query, e.Date, e.Date)
            && Says(query, e.Relation, e.Outcome, e.Summary));
    }

    static IEnumerable<SeriesValue> Series(Archive archive, Query query)
    {
        var (actor, partner, indicator) = (ActorOf(archive, query, "actor"), ActorOf(archive, query, "partner"), OneOf(query, "indicator", archive.Series.Select(value => value.Indicator)));
        return archive.Series.Where(value => Is(actor, value.Actor) && Is(partner, value.Partner) && Is(indicator, value.Indicator) && Lies(query, value.Start, value.End ?? DateOnly.MaxValue)
            && Says(query, value.Indicator, value.Variant, value.Unit, value.Note));
    }

    static IEnumerable<Attempt> Attempts(Archive archive, Query query)
    {
        var actor = ActorOf(archive, query, "actor");
        return archive.Attempts.Where(a => Is(actor, a.Actor) && Lies(query, a.Date, a.Date) && Says(query, a.Vehicle, a.Class, a.Facility));
    }

    static IEnumerable<Vote> Votes(Archive archive, Query query) =>
        archive.Votes.Where(v => Lies(query, v.Date, v.Date) && Says(query, v.Document, v.Kind, v.Trigger, v.Note));

    static bool Is(string? asked, string? found) => asked is null || asked == found;

    static bool Lies(Query query, DateOnly first, DateOnly last) => (query.Day("from") is not { } from || last >= from) && (query.Day("to") is not { } to || first <= to);

    static bool Says(Query query, params ReadOnlySpan<string?> texts)
    {
        if (query.One("text") is not { } asked)
            return true;
        foreach (var text in texts)
            if (text?.Contains(asked, StringComparison.OrdinalIgnoreCase) == true)
                return true;
        return false;
    }

    static string? ActorOf(Archive archive, Query query, string field) => query.One(field) is { } code ? archive.ActorOf(code).Code : null;

    /// <summary>A name that no row has would select nothing for ever, which is a slip and not a finding.</summary>
    static string? OneOf(Query query, string field, IEnumerable<string> rows)
    {
        if (query.One(field) is not { } asked)
            return null;
        var names = rows.Distinct().ToList();
        return names.Contains(asked) ? asked : throw new InputException($"no row has the {field} '{asked}'{(Nearest.Hint(asked, names) is { Length: > 0 } hint ? hint : ".")}");
    }
}
