using System.Text.Json;
using Entente.Report;
using Entente.Simulation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Studio;

/// <summary>A resource that is asked by a body.</summary>
/// <param name="Fields">Of the body.</param>
sealed record Body(Fields Fields);

/// <summary><c>/cases/CASE/run</c>: the same as the impact, roughly at once and then sharply.</summary>
static class RunApi
{
    internal static void Map(IEndpointRouteBuilder api, StudioOptions limits)
    {
        var body = Fields.OfRun(limits);
        api.MapPost("/cases/{case}/run", (string @case, Query query, CaseShelf shelf, RunPlaces places, HttpContext context) => Answer(@case, body, shelf, limits, places, context))
            .Answers(new("impact", EventStream.Type), csv: false).Runs().Fails(413, 415).WithMetadata(new Body(body))
            .Told("run", "Runs", "What the event changes, rough then sharp",
                $"A stream of server-sent events: `rough` with {Workbench.Rough} replicates at most, then `sharp` with as many as are asked. The data of each is a document by docs/impact.schema.json; "
                + "that of `sharp` and a line feed are the bytes of `entente impact CASE --format json`. What goes wrong once the stream is open comes as an event `problem` with problem details. "
                + "Whoever closes the connection stops the run.", Fields.None);
    }

    static async Task<EmptyHttpResult> Answer(string @case, Fields body, CaseShelf shelf, StudioOptions limits, RunPlaces places, HttpContext context)
    {
        var asked = Asked.Of(shelf, limits, @case, await RunBody.Read(context, body));
        using var place = await places.Take(context.RequestAborted);
        var rough = asked with { Options = asked.Options with { Replicates = Math.Min(asked.Options.Replicates, Workbench.Rough) } };
        // While nothing is sent, what goes wrong can still be the answer's status.
        var first = await place.Do(stop => Write(rough, stop));
        var events = await EventStream.Open(context);
        await events.Send("rough", first);
        try
        {
            await events.Send("sharp", rough.Options == asked.Options ? first : await place.Do(stop => Write(asked, stop)));
        }
        catch (Exception e) when (e is Refusal or ModelException)
        {
            await events.Send("problem", JsonSerializer.SerializeToUtf8Bytes(Problems.Of(e, context), ApiJson.Options));
        }
        return TypedResults.Empty;
    }

    static byte[] Write(Asked asked, CancellationToken stop) => Documents.BytesOf(stream => ImpactJson.Write(ImpactApi.Told(asked, stop), stream));
}
