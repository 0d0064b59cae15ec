using System.Collections.Concurrent;
using Entente.Cases;
using Entente.Records;

namespace Entente.Studio;

/// <summary>The cases that can be asked about, each read once, and the records that they rest on.</summary>
public sealed class CaseShelf
{
    readonly string data;
    readonly IReadOnlyDictionary<string, string> folders;
    readonly ConcurrentDictionary<(string Name, bool Prior), Lazy<Case>> read = new();
    readonly Lazy<Archive> records;

    CaseShelf(IReadOnlyDictionary<string, string> folders, string data)
    {
        this.folders = folders;
        this.data = data;
        records = new(() => Archive.Load(data));
    }

    /// <summary>The cases that come with the program.</summary>
    /// <param name="data">The folder of the records; null for those that come with the program.</param>
    /// <exception cref="InputException">The folder's records cannot be read.</exception>
    public static CaseShelf OfBundled(string? data = null)
    {
        var shelf = new CaseShelf(Bundled.Names.ToDictionary(name => name, Bundled.FolderOf), data ?? Bundled.Data);
        if (data is not null)
            _ = shelf.Records;
        return shelf;
    }

    /// <summary>One case of somebody's own, by the id in its file.</summary>
    /// <exception cref="InputException">The case cannot be read.</exception>
    public static CaseShelf OfFolder(string folder, string? data = null)
    {
        var @case = CaseReader.Read(folder, data ?? Bundled.Data);
        return new CaseShelf(new Dictionary<string, string> { [@case.Id] = folder }, data ?? Bundled.Data);
    }

    /// <summary>In order.</summary>
    public IReadOnlyList<string> Names => [.. folders.Keys.Order(StringComparer.Ordinal)];

    public bool Has(string name) => folders.ContainsKey(name);

    /// <summary>All records, whenever they became public.</summary>
    public Archive Records => records.Value;

    /// <param name="prior">Whether a posterior in its folder is left aside.</param>
    /// <exception cref="InputException">There is none of that name, or it cannot be read.</exception>
    public Case Read(string name, bool prior = false) => !folders.TryGetValue(name, out var folder)
        ? throw new InputException($"there is no case '{name}'{(Nearest.Hint(name, Names) is { Length: > 0 } hint ? hint : $"; expected one of {string.Join(", ", Names)}.")}")
        : read.GetOrAdd((name, prior), _ => new(() => CaseReader.Read(folder, data, fitted: !prior))).Value;
}
