using Entente.Tests;

namespace Entente.Records.Tests;

/// <summary>The records that come with the project, read once for all tests.</summary>
static class Bundled
{
    static readonly Lazy<Archive> LoadedOnce = new(() => Archive.Load(Data));

    public static string Data => Path.Combine(Checkout.Root, "data");

    public static string Case => Path.Combine(Checkout.Root, "cases", "vostochny-2023");

    public static Archive Archive => LoadedOnce.Value;
}
