using System.Runtime.CompilerServices;

namespace Entente.Tests;

/// <summary>The checkout that the tests were written in.</summary>
static class Checkout
{
    /// <summary>The folder of <c>Entente.slnx</c>.</summary>
    internal static string Root { get; } = Above(Path.GetDirectoryName(Here())!);

    /// <summary>A file or folder of the reference data beside the checkout, which is no part of it. Where it is absent the test is skipped.</summary>
    internal static string Shared(string path)
    {
        var full = Path.GetFullPath(Path.Combine(Root, "..", "shared", path));
        Assert.SkipUnless(Path.Exists(full), $"there is no ../shared/{path} beside the checkout");
        return full;
    }

    static string Above(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
                return folder.FullName;
        throw new DirectoryNotFoundException("no Entente.slnx above " + path);
    }

    static string Here([CallerFilePath] string file = "") => file;
}
