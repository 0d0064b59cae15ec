using System.Text.Json;
using Entente.Records;
using Entente.Simulation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Entente.Studio;

/// <summary>What went wrong, as problem details (RFC 9457) for programs and as a sentence for readers. What nobody foresaw is logged and not told.</summary>
static partial class Problems
{
    internal const string Type = "application/problem+json";

    const string Unforeseen = "something went wrong here; the program's error stream says what.";

    /// <summary>Answers for whatever is thrown, and says in words what is only a status so far.</summary>
    internal static async Task Catch(HttpContext context, RequestDelegate next)
    {
        var response = context.Response;
        try
        {
            await next(context);
        }
        catch (Exception e) when (e is (OperationCanceledException or IOException) && context.RequestAborted.IsCancellationRequested && !response.HasStarted)
        {
            response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return;
        }
        catch (Exception e) when (!response.HasStarted)
        {
            if (e is Refusal { RetryAfter: { } seconds })
                response.Headers.RetryAfter = $"{seconds}";
            await Write(context, Of(e, context));
            return;
        }
        if (response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null } && Api.Has(context.Request))
            await Write(context, Make(response.StatusCode, Sentence(response.StatusCode, context)));
    }

    /// <summary>What is told of an exception; what is not meant for whoever asked is logged instead.</summary>
    internal static ProblemDetails Of(Exception exception, HttpContext context)
    {
        switch (exception)
        {
            case Refusal refusal:
                return Make(refusal.Status, refusal.Message);
            case InputException { File: null } input:
                return Make(StatusCodes.Status400BadRequest, input.Message);
            case ModelException model:
                return Make(StatusCodes.Status422UnprocessableEntity, model.Message);
            case BadHttpRequestException bad:
                return Make(bad.StatusCode, Sentence(bad.StatusCode, context));
            default:
                Failed(Log(context), exception, context.Request.Method, context.Request.Path);
                return Make(StatusCodes.Status500InternalServerError, Unforeseen);
        }
    }

    static ProblemDetails Make(int status, string sentence) =>
        new() { Type = "about:blank", Title = ReasonPhrases.GetReasonPhrase(status), Status = status, Detail = sentence };

    static async Task Write(HttpContext context, ProblemDetails problem)
    {
        var api = Api.Has(context.Request);
        context.Response.StatusCode = problem.Status!.Value;
        context.Response.ContentLength = null;
        context.Response.ContentType = api ? Type : "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await (api ? JsonSerializer.SerializeAsync(context.Response.Body, problem, ApiJson.Options, context.RequestAborted)
            : context.Response.WriteAsync(problem.Detail + "\n", context.RequestAborted));
    }

    static string Sentence(int status, HttpContext context) => status switch
    {
        StatusCodes.Status404NotFound => $"there is nothing here; {Api.Root}/openapi.json says what there is.",
        StatusCodes.Status405MethodNotAllowed => $"{context.Request.Method} is not what this is asked by; expected {context.Response.Headers.Allow}.",
        StatusCodes.Status413PayloadTooLarge => $"the body is too large; expected {context.RequestServices.GetRequiredService<StudioOptions>().MostBytes:N0} bytes at most.",
        StatusCodes.Status415UnsupportedMediaType => "the body is of a type that is not read here; expected application/json.",
        _ => "the request cannot be read.",
    };

    static ILogger Log(HttpContext context) => context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Problems));

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed.")]
    static partial void Failed(ILogger log, Exception exception, string method, PathString path);
}
