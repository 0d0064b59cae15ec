using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Entente.Tests;

/// <summary>An open page that notes what no page may do: write an error to the console, or ask anything of the outside.</summary>
sealed class Sheet : IAsyncDisposable
{
    /// <summary>Milliseconds that a test waits for what it expects; a slow machine is no fault of the page.</summary>
    internal const float Patience = 60_000;

    readonly string address;
    readonly Action<IPage>? keep;
    readonly List<string> faults = [];

    /// <param name="keep">Takes the page when it is done with; without it, the page's context is closed.</param>
    internal Sheet(IPage page, string address, Action<IPage>? keep)
    {
        (Page, this.address, this.keep) = (page, address, keep);
        page.Console += Note;
        page.PageError += Note;
        page.Request += Note;
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

    /// <summary>What a checker of accessibility finds, by the rules of some kinds.</summary>
    internal async Task<IReadOnlyList<AxeResultItem>> Violations(params string[] tags)
    {
        // In the page itself. The other way puts the findings of its frames together in a window of their own, and these pages have no frames.
#pragma warning disable CS0618
        var found = await Page.RunAxeLegacy(null, new AxeRunOptions { RunOnly = new() { Type = "tag", Values = [.. tags] }, ResultTypes = [ResultType.Violations] });
#pragma warning restore CS0618
        Assert.NotEmpty(found.Passes);
        return found.Violations;
    }

    void Note(object? sender, IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
            faults.Add($"console {message.Type}: {message.Text}");
    }

    void Note(object? sender, string error) => faults.Add($"error: {error}");

    void Note(object? sender, IRequest request)
    {
        if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            faults.Add($"asked the outside: {request.Url}");
    }

    public async ValueTask DisposeAsync()
    {
        Page.Console -= Note;
        Page.PageError -= Note;
        Page.Request -= Note;
        if (keep is null || !await IsForgotten())
            await Page.Context.CloseAsync();
        else
            keep(Page);
    }

    /// <summary>Leaves the site, and has the browser forget what it was told to remember; false where that cannot be done, as on a page that did not come.</summary>
    async Task<bool> IsForgotten()
    {
        try
        {
            await Page.EvaluateAsync("() => { localStorage.clear(); sessionStorage.clear(); }");
            await Page.GotoAsync("about:blank");
            await Page.Context.ClearCookiesAsync();
            return true;
        }
        catch (PlaywrightException)
        {
            return false;
        }
    }
}
