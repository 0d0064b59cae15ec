using Entente.Studio.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Entente.Studio;

/// <summary>The workbench as a web application.</summary>
public static class StudioHost
{
    /// <summary>The application, ready to start.</summary>
    /// <param name="shelf">The cases that it offers.</param>
    public static WebApplication Build(CaseShelf shelf, StudioOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(options.Urls.Split(';')).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MostBytes;
        });
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        var services = builder.Services;
        services.AddSingleton(shelf).AddSingleton(options).AddSingleton(new Answers()).AddSingleton<EvidenceAnswers>();
        services.AddScoped<Workbench>();
        services.AddRouting();
        // Nothing outlives the program: tokens of an earlier start are of no use to anybody.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddRazorComponents().AddInteractiveServerComponents();

        var app = builder.Build();
        app.Use(next => context => SecurityHeaders.Add(context, next));
        app.UseRouting();
        app.UseAntiforgery();
        StaticFiles.Map(app);
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }
}
