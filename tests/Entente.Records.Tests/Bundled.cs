using System.Runtime.CompilerServices;

namespace Entente.Records.Tests;

/// <summary>The records that come with the project, read once for all tests.</summary>
static class Bundled
{
    static readonly Lazy<Archive> LoadedOnce = new(() => Archive.Load(Data));

    // Built outside the checkout, the tests still know where they were written.
    public static string Root { get; } = Above(AppContext.BaseDirectory) ?? Above(Path.GetDirectoryName(Here())!)
        ?? throw new DirectoryNotFoundException("no folder above the tests holds Entente.slnx");

    public static string Data => Path.Combine(Root, "data");

    public static string Case => Path.Combine(Root, "cases", "vostochny-2023");

    public static Archive Archive => LoadedOnce.Value;

    static string? Above(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
                return folder.FullName;
        return null;
    }

    static string Here([CallerFilePath] string file = "") => file;
}
