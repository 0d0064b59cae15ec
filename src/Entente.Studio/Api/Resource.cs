using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Entente.Studio;

/// <summary>A document that a resource answers with and that has a published schema, <c>docs/NAME.schema.json</c>.</summary>
/// <param name="Type">As it is sent.</param>
sealed record Published(string Name, string Type = "application/json");

/// <summary>How the endpoints of the API are told of, all alike.</summary>
static class Resource
{
    /// <param name="name">What a program that is made from the description calls it.</param>
    /// <param name="fields">All that it takes besides what stands in its path.</param>
    internal static RouteHandlerBuilder Told(this RouteHandlerBuilder endpoint, string name, string tag, string summary, string says, Fields fields) =>
        endpoint.WithName(name).WithTags(tag).WithSummary(summary).WithDescription(says).WithMetadata(fields).Fails(400, 404);

    /// <summary>It runs the engine, so that there may be no place, no time or no replicate left.</summary>
    internal static RouteHandlerBuilder Runs(this RouteHandlerBuilder endpoint) => endpoint.Fails(422, 429, 503);

    internal static RouteHandlerBuilder Fails(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses)
            endpoint.Produces<ProblemDetails>(status, Problems.Type);
        return endpoint;
    }

    /// <summary>It answers with a document of a published schema, and with CSV where that is asked.</summary>
    internal static RouteHandlerBuilder Answers(this RouteHandlerBuilder endpoint, Published document, bool csv = true)
    {
        endpoint.WithMetadata(document);
        return csv ? endpoint.Produces<string>(StatusCodes.Status200OK, document.Type, "text/csv") : endpoint.Produces<string>(StatusCodes.Status200OK, document.Type);
    }
}
