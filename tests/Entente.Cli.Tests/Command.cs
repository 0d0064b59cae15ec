using System.Diagnostics;

namespace Entente.Tests;

/// <summary>The command as a person runs it: a process of its own, in an empty folder far from the sources.</summary>
sealed class Command : IDisposable
{
    static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Entente.Cli.dll");

    /// <summary>Where the command runs.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("entente-cli-").FullName;

    /// <summary>What is set for the command besides what is set for the tests.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>What lies in the folder, at any depth.</summary>
    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <param name="line">What is typed after <c>entente</c>; a space parts two words.</param>
    public Answer Run(string line) => Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public Answer Run(params IEnumerable<string> words)
    {
        using var running = Start(words);
        return running.Wait();
    }

    public Running Start(params IEnumerable<string> words)
    {
        var start = new ProcessStartInfo(System.Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Program, .. words])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Most runs of a test are over before code that is compiled well pays: this halves the time of a short one, and a long one is compiled again while it runs.
        start.Environment["DOTNET_TC_QuickJit"] = "1";
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>A copy of the bundled reference case in a folder of its own.</summary>
    public CaseCopy CopyCase(bool fitted = false) => new(PathOf("mine"), fitted);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
