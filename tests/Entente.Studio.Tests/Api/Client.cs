using System.Net.Http.Headers;
using System.Text;
using Entente.Studio;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Tests;

/// <summary>A program that asks the API.</summary>
sealed class Client : IAsyncDisposable
{
    internal const string Vostochny = "/api/v1/cases/vostochny-2023";

    /// <summary>A run that is over in a moment.</summary>
    internal const string Small = "replicates=24&months=6";

    // Each host has limits of its own; the cases are the same.
    static readonly CaseShelf Shelf = CaseShelf.OfBundled();

    readonly WebApplication? app;
    readonly HttpClient http;

    internal Client(string address)
    {
        http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = 100 }) { BaseAddress = new(address), Timeout = TimeSpan.FromMinutes(2) };
        Address = address;
    }

    Client(WebApplication app) : this(Host.AddressOf(app)) => this.app = app;

    /// <summary>One with a server of its own, which stops with it.</summary>
    internal static async Task<Client> Of(StudioOptions limits, CaseShelf? shelf = null) => new(await Host.Start(limits, shelf ?? Shelf));

    internal string Address { get; }

    internal RunPlaces Places => app!.Services.GetRequiredService<RunPlaces>();

    internal Task<Reply> Get(string path) => Send(new(HttpMethod.Get, path));

    internal Task<Reply> Post(string path, string body, string type = "application/json") => Send(Asking(path, body, type));

    internal static HttpRequestMessage Asking(string path, string body, string type = "application/json") =>
        new(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } } };

    internal async Task<Reply> Send(HttpRequestMessage request)
    {
        using (request)
            return await Reply.Of(await http.SendAsync(request));
    }

    /// <summary>Only the beginning of an answer: the rest is still to come.</summary>
    internal Task<HttpResponseMessage> Begin(HttpRequestMessage request, CancellationToken gone = default) => http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, gone);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        if (app is not null)
            await app.DisposeAsync();
    }
}
