using Entente.Report;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Entente.Studio;

/// <summary><c>/cases/CASE/report</c>: the page that <c>entente impact --report</c> writes.</summary>
static class ReportApi
{
    internal static void Map(IEndpointRouteBuilder api, StudioOptions limits) =>
        api.MapGet("/cases/{case}/report", Answer).Produces<string>(StatusCodes.Status200OK, "text/html").Runs()
            .Told("report", "Runs", "A page to keep", "One self-contained HTML page with every outcome's course, the event's terms, the claims and all sources; it asks for nothing outside itself.",
                Fields.OfRun(limits, Fields.Lang));

    static async Task<FileContentHttpResult> Answer(string @case, Query query, CaseShelf shelf, StudioOptions limits, RunPlaces places, HttpContext context)
    {
        var asked = Asked.Of(shelf, limits, @case, query);
        var page = await places.Do(stop => Write(asked, query.Language, stop), context.RequestAborted);
        var file = new ContentDispositionHeaderValue("inline");
        file.SetHttpFileName($"{asked.Case.Id}.html");
        context.Response.Headers.ContentDisposition = file.ToString();
        context.Response.Headers.ContentSecurityPolicy = ImpactPage.Policy + "; frame-ancestors 'none'";
        return TypedResults.Bytes(page, "text/html; charset=utf-8");
    }

    static byte[] Write(Asked asked, Language language, CancellationToken stop)
    {
        var paths = asked.Run(stop);
        var told = ImpactReport.OfRun(asked.Scenario, asked.Options, paths, Release.Version, () => null, stop).ForPage(asked.Scenario, asked.Options, paths, () => null, stop);
        return Documents.TextOf(writer => ImpactPage.Write(told, writer, language));
    }
}
