using Entente.Records;
using Entente.Report;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Studio;

/// <summary><c>/cases/CASE/explain</c>: what makes up an outcome's impact, as <c>entente explain</c> prints it.</summary>
static class ExplainApi
{
    internal static void Map(IEndpointRouteBuilder api, StudioOptions limits) =>
        api.MapGet("/cases/{case}/explain", Answer).Answers(new("attribution")).Runs()
            .Told("explain", "Runs", "What makes up an impact",
                "The impact on an outcome in one month as a sum over the event's terms, and over the channels that it takes. The bytes are those of `entente explain CASE OUTCOME --quick --format json`, or `csv`; "
                + "of `--exact` with `how=exact`, and with `how=auto` of neither option. Running every combination of the causes often takes longer than a request is granted.",
                Fields.OfRun(limits,
                    new("outcome", FieldKind.Word, "The outcome, by its id.") { IsNeeded = true, Example = "war-going-on" },
                    new("month", FieldKind.Whole, "The month whose impact is taken apart; where nobody says, the last.") { Least = 1, Most = 1_200 },
                    new("how", FieldKind.Word, "Draw orders of the causes, run every combination of them, or what their number suggests.") { Choices = ["quick", "exact", "auto"], Otherwise = "quick" },
                    Fields.Format("json", "csv")));

    static Task<FileContentHttpResult> Answer(string @case, Query query, CaseShelf shelf, StudioOptions limits, RunPlaces places, HttpContext context)
    {
        var asked = Asked.Of(shelf, limits, @case, query);
        var outcome = asked.Case.OutcomeNamed(query.One("outcome")!);
        int? month = query.One("month") is null ? null : query.Whole("month");
        if (month > asked.Options.Months)
            throw new InputException($"month is {month}; expected 1 to {asked.Options.Months}, the months of the run.");
        bool? exact = query.One("how") switch { "exact" => true, "quick" => false, _ => null };
        return places.Do(stop => AttributionReport.Of(asked.Scenario, asked.Options, asked.Run(stop), outcome, month, exact, Release.Version, () => null, stop) is var told && query.IsCsv
            ? Documents.OfCsv(writer => AttributionCsv.Write(told, writer))
            : Documents.OfJson(stream => AttributionJson.Write(told, stream)), context.RequestAborted);
    }
}
