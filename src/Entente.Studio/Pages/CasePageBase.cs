using Entente.Records;
using Entente.Report;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Entente.Studio.Pages;

/// <summary>A page of a case: it opens what its address says, shows what the workbench finds, and keeps the address true.</summary>
public abstract class CasePageBase : ComponentBase, IDisposable
{
    string? told;

    [Parameter] public string Name { get; set; } = "";

    [Inject] public Workbench Bench { get; set; } = null!;

    [Inject] public CaseShelf Shelf { get; set; } = null!;

    [Inject] public NavigationManager Navigation { get; set; } = null!;

    [Inject] public IJSRuntime Js { get; set; } = null!;

    /// <summary>The page's name in its address.</summary>
    protected abstract string Page { get; }

    /// <summary>Whether the page says why an outcome changes.</summary>
    protected virtual bool ShowsWhy => false;

    /// <summary>Whether the page is written anew as soon as something is asked, and not only with the answer.</summary>
    protected virtual bool TellsAtOnce => true;

    internal Words Say => Words.For(Bench.Address.Language);

    internal Phrases Tell => Phrases.For(Bench.Address.Language);

    /// <summary>Whether the address names a case.</summary>
    protected bool IsOpen { get; private set; }

    /// <summary>What is wrong with the address, in a sentence.</summary>
    protected string? Missing { get; private set; }

    protected override void OnInitialized()
    {
        Bench.Changed += Show;
        Bench.Moved += Follow;
    }

    protected override void OnParametersSet()
    {
        try
        {
            Bench.AsksWhy = ShowsWhy;
            // On the server's first rendering nothing is run: what is known already is shown.
            Bench.Open(Address.Read(Name, new Uri(Navigation.Uri).Query), ask: RendererInfo.IsInteractive);
            IsOpen = true;
        }
        catch (InputException e)
        {
            IsOpen = false;
            // A case that cannot be read names its file, which is nobody's business over a network.
            Missing = e.File is null ? e.Message : $"the case '{Name}' cannot be read; the program's error stream says why.";
        }
    }

    protected override Task OnAfterRenderAsync(bool firstRender) => TellAddress();

    void Follow() => _ = InvokeAsync(() =>
    {
        if (told is null)
            return Task.CompletedTask; // not on the screen yet
        if (TellsAtOnce)
            StateHasChanged();
        return TellAddress();
    });

    /// <summary>Keeps the browser's address that of what is asked.</summary>
    async Task TellAddress()
    {
        var address = IsOpen ? Bench.Address.Of(Page) : null;
        if (address is null || address == told)
            return;
        told = address;
        await Js.InvokeVoidAsync("studio.address", address);
    }

    void Show() => _ = InvokeAsync(StateHasChanged);

    public virtual void Dispose()
    {
        Bench.Changed -= Show;
        Bench.Moved -= Follow;
        GC.SuppressFinalize(this);
    }
}
