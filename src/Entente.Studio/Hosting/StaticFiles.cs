using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Entente.Report;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Studio;

/// <summary>The scripts and styles that the pages load, compiled into the program and compressed once.</summary>
static class StaticFiles
{
    static readonly Dictionary<string, StaticFile> Files = new StaticFile[]
    {
        new("studio.css", "text/css", typeof(StaticFiles).Assembly),
        new("system.css", "text/css", typeof(StaticFiles).Assembly),
        new("evidence.css", "text/css", typeof(StaticFiles).Assembly),
        new("studio.js", "text/javascript", typeof(StaticFiles).Assembly),
        new("system.js", "text/javascript", typeof(StaticFiles).Assembly),
        new("evidence.js", "text/javascript", typeof(StaticFiles).Assembly),
        new("world.json", "application/json", typeof(StaticFiles).Assembly),
        new("topojson-client.min.js", "text/javascript", typeof(StaticFiles).Assembly),
        new("favicon.svg", "image/svg+xml", typeof(StaticFiles).Assembly),
        new("echarts.min.js", "text/javascript", typeof(ImpactPage).Assembly),
        new("blazor.web.js", "text/javascript", typeof(StaticFiles).Assembly),
    }.ToDictionary(file => file.Name);

    /// <summary>The address of a file, which changes with what is in it, so that a browser may keep it for good.</summary>
    internal static string AddressOf(string name) => $"/assets/{name}?v={Files[name].Version}";

    internal static void Map(IEndpointRouteBuilder app)
    {
        foreach (var file in Files.Values)
            app.MapGet($"/assets/{file.Name}", (HttpContext context) => file.Send(context)).ExcludeFromDescription();
    }

    sealed class StaticFile(string name, string type, Assembly assembly)
    {
        readonly Lazy<(byte[] Plain, byte[] Brotli, string Version)> content = new(() =>
        {
            using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no asset {name}.");
            using var plain = new MemoryStream();
            stream.CopyTo(plain);
            using var packed = new MemoryStream();
            using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
                brotli.Write(plain.GetBuffer(), 0, (int)plain.Length);
            return (plain.ToArray(), packed.ToArray(), Convert.ToHexStringLower(SHA256.HashData(plain.ToArray()))[..12]);
        });

        internal string Name => name;

        internal string Version => content.Value.Version;

        internal Task Send(HttpContext context)
        {
            var (plain, brotli, version) = content.Value;
            var packed = context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
            var headers = context.Response.Headers;
            headers.ContentType = type + "; charset=utf-8";
            headers.Vary = "Accept-Encoding";
            headers.CacheControl = context.Request.Query["v"] == version ? "public, max-age=31536000, immutable" : "no-cache";
            if (packed)
                headers.ContentEncoding = "br";
            var body = packed ? brotli : plain;
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
        }
    }
}
