using System.Runtime.CompilerServices;

namespace Entente.Tests;

/// <summary>The checkout that the tests were written in.</summary>
static class Checkout
{
    /// <summary>The folder of <c>Entente.slnx</c>.</summary>
    internal static string Root { get; } = Above(Path.GetDirectoryName(Here())!);

    static string Above(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
                return folder.FullName;
        throw new DirectoryNotFoundException("no Entente.slnx above " + path);
    }

    static string Here([CallerFilePath] string file = "") => file;
}
