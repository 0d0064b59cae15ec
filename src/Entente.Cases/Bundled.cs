using Entente.Records;

namespace Entente.Cases;

/// <summary>The cases and records that travel with the program.</summary>
public static class Bundled
{
    /// <summary>The records' folder.</summary>
    public static string Data => Path.Combine(AppContext.BaseDirectory, "data");

    static string Cases => Path.Combine(AppContext.BaseDirectory, "cases");

    /// <summary>Their names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = Directory.Exists(Cases)
        ? [.. Directory.GetDirectories(Cases).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The folder of a bundled case.</summary>
    public static string FolderOf(string name) => Names.Contains(name) ? Path.Combine(Cases, name)
        : throw new InputException($"there is no case '{name}'{YamlMap.Suggest(name, Names)}");
}
