using Entente.Report;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Entente.Studio;

/// <summary>The OpenAPI document, made once.</summary>
sealed class Description([FromKeyedServices(Description.Name)] IOpenApiDocumentProvider provider)
{
    const string Name = "v1";

    readonly Lazy<Task<byte[]>> bytes = new(async () =>
    {
        var document = await provider.GetOpenApiDocumentAsync();
        using var stream = new MemoryStream();
        await document.SerializeAsJsonAsync(stream, OpenApiSpecVersion.OpenApi3_1);
        return stream.ToArray();
    });

    internal static void AddTo(IServiceCollection services, StudioOptions limits) => services.AddOpenApi(Name, options =>
    {
        options.AddDocumentTransformer((document, _, _) => Tell(document, limits));
        options.AddDocumentTransformer((document, _, _) => PublishedSchemas.AddTo(document));
        options.AddOperationTransformer((operation, context, _) => OperationText.Add(operation, context));
        options.AddSchemaTransformer((schema, context, _) => Plain(schema, context));
    });

    internal async Task<IResult> Send(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(await bytes.Value, "application/json");
    }

    static Task Tell(OpenApiDocument document, StudioOptions limits)
    {
        document.Info = new()
        {
            Title = "Entente",
            Version = Release.Version,
            Description = "What does this event change? A security system simulated with the event and without it, under the same chance: the same core as the command, and the same bytes.\n\n"
                + $"At once there are {limits.MostRuns} runs at most; {limits.MostWaiting} more wait, and those that come on top are refused with 429. A run is stopped after {limits.MostTime.TotalSeconds:0} seconds (503) "
                + "and when whoever asked goes away. Every error is a problem by RFC 9457 whose detail says what was found and what was expected.",
        };
        document.Servers = [new() { Url = "/" }];
        return Task.CompletedTask;
    }

    /// <summary>A date that may be known to the year alone is written as a text.</summary>
    static Task Plain(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        if (context.JsonTypeInfo.Type == typeof(Records.PartialDate) || context.JsonTypeInfo.Type == typeof(Records.PartialDate?))
        {
            schema.Type = context.JsonTypeInfo.Type == typeof(Records.PartialDate) ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
            schema.Properties = null;
            schema.Description = "yyyy-mm-dd, yyyy-mm or yyyy, as far as it is known";
        }
        return Task.CompletedTask;
    }
}
