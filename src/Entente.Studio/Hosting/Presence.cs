using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Entente.Studio;

/// <summary>Lets a workbench rest while nobody is connected to it: a closed page is kept for some minutes, in case its reader comes back.</summary>
sealed class Presence(Workbench bench) : CircuitHandler
{
    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        bench.Rest();
        return Task.CompletedTask;
    }

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        bench.Resume();
        return Task.CompletedTask;
    }
}
