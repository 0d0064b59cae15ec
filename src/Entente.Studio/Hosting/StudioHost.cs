using Entente.Records;
using Entente.Simulation;
using Entente.Studio.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Server.Circuits;
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
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // Whoever starts it hears of what went wrong by the exception.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

        var services = builder.Services;
        services.AddSingleton(shelf).AddSingleton(options).AddSingleton(new Answers()).AddSingleton<EvidenceAnswers>();
        services.AddScoped<Workbench>().AddScoped<CircuitHandler, Presence>();
        services.AddRouting();
        Api.AddTo(services, options);
        // Nothing outlives the program: tokens of an earlier start are of no use to anybody.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddRazorComponents().AddInteractiveServerComponents();

        var app = builder.Build();
        var hosts = new HostNames(options.Urls);
        app.Use(next => context => BodyLimit.Announce(context, next, options.MostBytes));
        app.Use(next => context => Problems.Catch(context, next));
        app.Use(next => context => SecurityHeaders.Add(context, next, hosts));
        app.UseRouting();
        app.UseAntiforgery();
        StaticFiles.Map(app);
        Api.Map(app);
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }

    /// <summary>Reads the cases and runs a little of each, so that the first reader does not wait for what is done once.</summary>
    public static void Warm(WebApplication app, CancellationToken cancel)
    {
        var (shelf, answers) = (app.Services.GetRequiredService<CaseShelf>(), app.Services.GetRequiredService<Answers>());
        foreach (var name in shelf.Names)
            try
            {
                var scenario = new Inquiry().Of(shelf.Read(name));
                var options = new EnsembleOptions(Replicates: 64, Months: scenario.Case.Horizon, Threads: Environment.ProcessorCount);
                answers.Find(scenario, "", options, scenario.Case.Headlines, cancel);
            }
            catch (Exception e) when (e is InputException or ModelException or OperationCanceledException)
            {
                // Whoever opens the case is told.
            }
    }
}
