using System.Runtime.CompilerServices;

namespace Entente.Tests;

/// <summary>
/// Text that was read and accepted, in a file beside its test: <c>ImpactTableTests.A_small_impact.golden</c>.
/// With <c>UPDATE_GOLDEN=1</c> in the environment a test accepts what it gets.
/// </summary>
static class Golden
{
    public static void Holds(string actual, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{test}.golden");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"{path} is not there yet. Accept what the test gets with UPDATE_GOLDEN=1, and read it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
