using Microsoft.Playwright;

namespace Entente.Tests;

/// <summary>An open page that notes what no page may do: write an error to the console, or ask anything of the outside.</summary>
sealed class Sheet : IAsyncDisposable
{
    /// <summary>Milliseconds that a test waits for what it expects; a slow machine is no fault of the page.</summary>
    internal const float Patience = 60_000;

    readonly IBrowserContext context;
    readonly string address;
    readonly List<string> faults = [];

    internal Sheet(IBrowserContext context, IPage page, string address)
    {
        (this.context, Page, this.address) = (context, page, address);
        context.SetDefaultTimeout(Patience);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                faults.Add($"console {message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => faults.Add($"error: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                faults.Add($"asked the outside: {request.Url}");
        };
    }

    internal IPage Page { get; }

    internal Task Go(string path) => Page.GotoAsync(address + path);

    /// <summary>Waits until the case page shows the answer of all replicates.</summary>
    internal Task Sharp() => Page.WaitForSelectorAsync("main[data-shows=sharp]");

    /// <summary>What stands in the browser's address after the host's name, once it is what the page means.</summary>
    internal async Task<string> Settled()
    {
        await Page.WaitForFunctionAsync("() => studio.isSettled()");
        return (await Page.EvaluateAsync<string>("location.href"))[address.Length..];
    }

    /// <summary>Nothing went wrong on the page.</summary>
    internal void IsClean() => Assert.Empty(faults);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
