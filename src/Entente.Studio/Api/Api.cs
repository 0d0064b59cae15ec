using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Studio;

/// <summary>The REST API: the same core as the command, and the same bytes. <c>docs/api.md</c> says how it is used.</summary>
static class Api
{
    internal const string Root = "/api/v1";

    internal static void AddTo(IServiceCollection services, StudioOptions limits)
    {
        services.AddSingleton<RunPlaces>().AddSingleton<Description>();
        services.ConfigureHttpJsonOptions(json => ApiJson.Set(json.SerializerOptions));
        Description.AddTo(services, limits);
    }

    internal static void Map(IEndpointRouteBuilder app)
    {
        var limits = app.ServiceProvider.GetRequiredService<StudioOptions>();
        var api = app.MapGroup(Root);
        CasesApi.Map(api);
        ImpactApi.Map(api, limits);
        RunApi.Map(api, limits);
        ExplainApi.Map(api, limits);
        ClaimsApi.Map(api, limits);
        ScoresApi.Map(api, limits);
        GraphApi.Map(api);
        ReportApi.Map(api, limits);
        RecordsApi.Map(api, limits);
        api.MapGet("/openapi.json", (Description description, HttpContext context) => description.Send(context)).ExcludeFromDescription();
        ReferencePage.Map(app);
    }

    /// <summary>Whether a request is one for the API, so that even its errors are for programs.</summary>
    internal static bool Has(HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
