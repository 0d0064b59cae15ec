using Entente.Cases;

namespace Entente.Tests;

/// <summary>The bundled reference case, read in this process, to know what the command should show.</summary>
static class Reference
{
    static readonly Lazy<Case> ReadOnce = new(() => CaseReader.Read(Bundled.FolderOf(CaseCopy.Name), Bundled.Data));

    internal static Case Case => ReadOnce.Value;
}
