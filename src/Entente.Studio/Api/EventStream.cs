using System.Text;
using Microsoft.AspNetCore.Http;

namespace Entente.Studio;

/// <summary>An answer of server-sent events, as the HTML standard has them.</summary>
sealed class EventStream
{
    internal const string Type = "text/event-stream";

    readonly HttpContext context;

    EventStream(HttpContext context) => this.context = context;

    internal static async Task<EventStream> Open(HttpContext context)
    {
        context.Response.ContentType = Type;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.StartAsync(context.RequestAborted);
        return new(context);
    }

    /// <summary>Sends an event: each line of its data is a field of its own, and a line feed at the end goes without saying.</summary>
    internal async Task Send(string name, byte[] data)
    {
        using var text = new MemoryStream(data.Length + data.Length / 8);
        text.Write(Encoding.UTF8.GetBytes($"event: {name}\n"));
        foreach (var line in data.AsSpan().TrimEnd((byte)'\n').Split((byte)'\n'))
        {
            text.Write("data: "u8);
            text.Write(data.AsSpan()[line]);
            text.WriteByte((byte)'\n');
        }
        text.WriteByte((byte)'\n');
        await context.Response.Body.WriteAsync(text.GetBuffer().AsMemory(0, (int)text.Length), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
