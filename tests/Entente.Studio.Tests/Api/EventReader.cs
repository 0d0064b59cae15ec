using System.Net.ServerSentEvents;

namespace Entente.Tests;

/// <summary>Reads server-sent events as they come, by .NET's own reader of the standard.</summary>
sealed class EventReader(HttpResponseMessage message) : IAsyncDisposable
{
    readonly IAsyncEnumerator<SseItem<string>> items = Read(message).GetAsyncEnumerator();

    /// <summary>The next one, or null at the end.</summary>
    internal async Task<SseItem<string>?> Next() => await items.MoveNextAsync() ? items.Current : null;

    static async IAsyncEnumerable<SseItem<string>> Read(HttpResponseMessage message)
    {
        await foreach (var item in SseParser.Create(await message.Content.ReadAsStreamAsync()).EnumerateAsync())
            yield return item;
    }

    public async ValueTask DisposeAsync()
    {
        await items.DisposeAsync();
        message.Dispose();
    }
}
