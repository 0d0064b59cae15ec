using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Entente.Studio;

/// <summary>Says beforehand that the connection ends with the answer, where the server will end it.</summary>
static class BodyLimit
{
    /// <remarks>
    /// The server reads what is left of a body after the answer, and hangs up at the limit without a word: whoever sent the next request on that connection
    /// would lose it. A body whose length nobody told may be one of those.
    /// </remarks>
    /// <param name="most">Bytes of a body that are read.</param>
    internal static Task Announce(HttpContext context, RequestDelegate next, long most)
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: true } && !(context.Request.ContentLength <= most))
            context.Response.Headers.Connection = "close";
        return next(context);
    }
}
