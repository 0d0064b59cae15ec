using Entente.Cases;
using Entente.Simulation;

namespace Entente.Bench;

/// <summary>The bundled reference case, ready to run.</summary>
static class Reference
{
    internal static Case Case { get; } = CaseReader.Read(Bundled.FolderOf("vostochny-2023"), Bundled.Data);

    internal static Model Model { get; } = Case.Model();
}
