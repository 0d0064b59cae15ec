using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scalar.AspNetCore;

namespace Entente.Studio;

/// <summary>The page at <c>/api</c> that a person reads the API on and tries it out: Scalar, from the program itself.</summary>
static class ReferencePage
{
    const string At = "/api";

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapScalarApiReference(At, options =>
        {
            options.Title = "Entente API";
            options.OpenApiRoutePattern = Api.Root + "/openapi.json";
            options.DynamicBaseServerUrl = true;
            options.DynamicNonce = true;
            options.DefaultOpenAllTags = true;
            // Everything below would ask somebody else's machine for something.
            options.DefaultFonts = false;
            options.Telemetry = false;
            options.DisableAgent().DisableMcp();
            options.HideClientButton = true;
            options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
        }).AddEndpointFilter(Guard);

    /// <summary>The page's own policy: its scripts are named by a number that is drawn for each answer; its styles are made in the browser.</summary>
    static async ValueTask<object?> Guard(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        if (context.Request.RouteValues.TryGetValue("documentName", out var name) && name is not (null or "v1"))
            throw new Refusal(StatusCodes.Status404NotFound, $"there is nothing here; the API is described at {At}.");
        context.Response.OnStarting(() =>
        {
            if (context.Items[ScalarOptions.NonceHttpContextItemKey] is string nonce)
                context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
            return Task.CompletedTask;
        });
        return await next(invocation);
    }
}
