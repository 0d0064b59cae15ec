using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Entente.Studio;

/// <summary>What every answer says of how a browser may treat it, and who may connect.</summary>
static class SecurityHeaders
{
    // Charts set the style of single elements; nothing else of a page is inline.
    const string OfPages = "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    // A document for programs is nothing that a browser should run.
    const string OfDocuments = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    internal static Task Add(HttpContext context, RequestDelegate next, HostNames hosts)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Api.Has(context.Request) ? OfDocuments : OfPages;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (!hosts.Has(context.Request.Host))
            throw new Refusal(StatusCodes.Status421MisdirectedRequest, "this is answered at the address of this machine alone; expected localhost, 127.0.0.1 or [::1].");
        // A page of another site may open a socket to this machine; only a page of our own may use it.
        if (context.Request.Headers.Origin is { Count: > 0 } origin && !IsOwn(origin, context.Request))
            throw new Refusal(StatusCodes.Status403Forbidden, "a page of another site asks; expected one that comes from here.");
        return next(context);
    }

    static bool IsOwn(StringValues origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
