using Entente.Report;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Studio;

/// <summary><c>/cases/CASE/claims</c>: what the records and the model say of the claims of a case, as <c>entente claims</c> prints it.</summary>
static class ClaimsApi
{
    internal static void Map(IEndpointRouteBuilder api, StudioOptions limits) =>
        api.MapGet("/cases/{case}/claims", Answer).Answers(new("claims")).Runs()
            .Told("claims", "Runs", "The claims of a case", "Each claim put to the records and to the model. The bytes are those of `entente claims CASE --format json`, or `csv`.",
                Fields.OfRun(limits, Fields.Format("json", "csv"), Fields.Lang));

    static Task<FileContentHttpResult> Answer(string @case, Query query, CaseShelf shelf, StudioOptions limits, RunPlaces places, HttpContext context)
    {
        var asked = Asked.Of(shelf, limits, @case, query);
        return places.Do(stop => ClaimsReport.Of(asked.Scenario, asked.Options, asked.Run(stop), Release.Version) is var told && query.IsCsv
            ? Documents.OfCsv(writer => ClaimsCsv.Write(told, writer, query.Language))
            : Documents.OfJson(stream => ClaimsJson.Write(told, stream)), context.RequestAborted);
    }
}
