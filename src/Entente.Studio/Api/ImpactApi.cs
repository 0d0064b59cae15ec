using Entente.Report;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Studio;

/// <summary><c>/cases/CASE/impact</c>: what the event changes, as <c>entente impact</c> prints it.</summary>
static class ImpactApi
{
    internal static void Map(IEndpointRouteBuilder api, StudioOptions limits) =>
        api.MapGet("/cases/{case}/impact", Answer).Answers(new("impact")).Runs()
            .Told("impact", "Runs", "What the event changes", "Every replicate with the event and without it, under the same chance. The bytes are those of `entente impact CASE --format json`, or `csv`.",
                Fields.OfRun(limits, Fields.Format("json", "csv")));

    static Task<FileContentHttpResult> Answer(string @case, Query query, CaseShelf shelf, StudioOptions limits, RunPlaces places, HttpContext context)
    {
        var asked = Asked.Of(shelf, limits, @case, query);
        return places.Do(stop => Told(asked, stop) is var told && query.IsCsv
            ? Documents.OfCsv(writer => ImpactCsv.Write(told, writer))
            : Documents.OfJson(stream => ImpactJson.Write(told, stream)), context.RequestAborted);
    }

    internal static ImpactReport Told(Asked asked, CancellationToken stop) =>
        ImpactReport.OfRun(asked.Scenario, asked.Options, asked.Run(stop), Release.Version, () => null, stop);
}
